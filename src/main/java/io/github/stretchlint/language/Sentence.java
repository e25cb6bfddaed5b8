package io.github.stretchlint.language;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a text. Tokens and terms keep the numbers that they have in the whole text.
 *
 * @param text the text that it stands in
 * @param tokens the tokens of the whole text
 * @param terms the terms inside this sentence, in order of their first token
 * @param from index of its first token
 * @param to index behind its last token
 */
public record Sentence(MappedText text, List<Token> tokens, List<Term> terms, int from, int to) {

  /** Returns the token of that index in the whole text. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the word, number or sign at that index, or the empty text outside this sentence. */
  public String word(int index) {
    return index >= from && index < to ? tokens.get(index).word() : "";
  }

  /** Returns the terms of a category. */
  public List<Term> terms(Category category) {
    return terms.stream().filter(term -> term.is(category)).toList();
  }

  /** Returns whether there is a term of that category, and one of {@code ids} if any are given. */
  public boolean has(Category category, String... ids) {
    return terms.stream().anyMatch(term -> isOneOf(term, category, ids));
  }

  /** Returns the term of that category that begins at that token, or null. */
  public @Nullable Term termAt(int index, Category category) {
    for (Term term : terms) {
      if (term.from() == index && term.is(category)) {
        return term;
      }
    }
    return null;
  }

  /** Returns whether a term of that category, and of one of {@code ids} if any are given, begins there. */
  public boolean hasAt(int index, Category category, String... ids) {
    Term term = termAt(index, category);
    return term != null && (ids.length == 0 || term.isOneOf(ids));
  }

  /** Returns the last term of a category that ends at or before that token, or null. */
  public @Nullable Term lastBefore(int index, Category category, String... ids) {
    Term last = null;
    for (Term term : terms) {
      if (term.to() <= index && isOneOf(term, category, ids)) {
        last = term;
      }
    }
    return last;
  }

  /** Returns the first term of a category that begins at or behind that token, or null. */
  public @Nullable Term firstFrom(int index, Category category, String... ids) {
    for (Term term : terms) {
      if (term.from() >= index && isOneOf(term, category, ids)) {
        return term;
      }
    }
    return null;
  }

  private static boolean isOneOf(Term term, Category category, String... ids) {
    return term.is(category) && (ids.length == 0 || term.isOneOf(ids));
  }

  /** Returns the range in the file of the tokens {@code start} to {@code end} (exclusive). */
  public Span span(int start, int end) {
    return text.span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
  }

  /** Returns the range in the file of the whole sentence. */
  public Span span() {
    return span(from, to);
  }

  /** Returns the sentence as it is written, without markup, each character with its place. */
  public MappedText words() {
    return text.cut(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Returns the sentence as it is written, without markup. */
  public String string() {
    return text.text().substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
