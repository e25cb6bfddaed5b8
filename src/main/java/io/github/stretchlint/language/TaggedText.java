package io.github.stretchlint.language;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of running text with its tokens, its terms and its sentences.
 *
 * @param text the text, each character with its place in the file
 * @param tokens its words, numbers and signs in order
 * @param terms the lexicon's terms in it, in order of their first token
 * @param sentences its sentences in order
 */
public record TaggedText(
    MappedText text, List<Token> tokens, List<Term> terms, List<Sentence> sentences) {

  /** Reads a text with the built-in lexicon. */
  public static TaggedText of(MappedText text) {
    List<Token> tokens = Tokenizer.tokenize(text.text());
    List<Term> terms = Lexicon.builtIn().match(tokens);
    return new TaggedText(text, tokens, terms, SentenceSplitter.split(text, tokens, terms));
  }

  /**
   * Returns a part of this text, with what is known of it.
   *
   * @param from index of its first token
   * @param to index behind its last token
   */
  public TaggedText cut(int from, int to) {
    int start = tokens.get(from).span().start();
    MappedText part = text.cut(start, tokens.get(to - 1).span().end());
    List<Token> kept = new ArrayList<>(to - from);
    for (Token token : tokens.subList(from, to)) {
      kept.add(
          new Token(token.kind(), token.word(), token.span().shift(-start), token.spaceBefore()));
    }
    List<Term> inside = new ArrayList<>();
    for (Term term : terms) {
      if (term.from() >= from && term.to() <= to) {
        inside.add(new Term(term.entry(), term.inflection(), term.from() - from, term.to() - from));
      }
    }
    return new TaggedText(part, kept, inside, SentenceSplitter.split(part, kept, inside));
  }

  /** Returns the range in the file of the tokens {@code from} to {@code to} (exclusive). */
  public Span span(int from, int to) {
    if (from >= to) {
      int at = from < tokens.size() ? tokens.get(from).span().start() : text.length();
      return text.span(at, at);
    }
    return text.span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
