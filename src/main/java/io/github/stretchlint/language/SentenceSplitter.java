package io.github.stretchlint.language;

import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into sentences. A full stop ends one only where a new one can begin behind it, so
 * "approx. 20 secs. each" stays whole; a line that breaks off without a stop ends one, too.
 */
final class SentenceSplitter {

  private static final Set<String> NEVER_LAST =
      Set.of(
          "a", "an", "the", "your", "my", "our", "his", "her", "their", "its", "of", "to", "in",
          "on", "at", "for", "with", "from", "and", "or", "but", "by", "into", "toward", "towards",
          "as", "that", "than", "both", "each", "one", "until", "while", "is", "are");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "vs", "approx", "dr", "mr", "mrs", "ms", "st", "no", "fig", "ext", "p.m",
          "a.m", "eg", "ie", "ca", "max");

  /**
   * In tokens. No author writes such a sentence, and whoever reads one looks at its words again and
   * again.
   */
  private static final int LONGEST = 300;

  private SentenceSplitter() {}

  static List<Sentence> split(MappedText text, List<Token> tokens, List<Term> terms) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int term = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int to = i + 1;
      if (to == tokens.size() || to - from == LONGEST || endsAt(text.text(), tokens, i)) {
        List<Term> inside = new ArrayList<>();
        for (; term < terms.size() && terms.get(term).from() < to; term++) {
          if (terms.get(term).to() <= to) {
            inside.add(terms.get(term));
          }
        }
        sentences.add(new Sentence(text, tokens, inside, from, to));
        from = to;
      }
    }
    return sentences;
  }

  private static boolean endsAt(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (isClosing(next)) {
      return false;
    }
    if (isLineEnd(text, token, next)) {
      return true;
    }
    int stop = i;
    while (stop > 0 && isClosing(tokens.get(stop)) && !isStop(tokens.get(stop))) {
      stop--;
    }
    Token sign = tokens.get(stop);
    if (sign.is("!") || sign.is("?")) {
      return next.spaceBefore();
    }
    if (!sign.word().startsWith(".") && !sign.is("…")) {
      return false;
    }
    if (stop > 0 && isAbbreviation(tokens, stop)) {
      return false;
    }
    if (stop == i && !next.spaceBefore()) {
      // A stop glued to the next sentence, as in "down.Get into": capital behind a long word.
      return startsUpper(text, next) && stop > 0 && tokens.get(stop - 1).word().length() > 2;
    }
    return canBegin(text, next);
  }

  private static boolean isStop(Token token) {
    return token.is("!") || token.is("?") || token.word().startsWith(".") || token.is("…");
  }

  /** Quotes and brackets that close belong to the sentence before them. */
  private static boolean isClosing(Token token) {
    return token.kind() == Token.Kind.SIGN
        && (")]}”’\"'»".indexOf(token.word().charAt(0)) >= 0)
        && !token.spaceBefore();
  }

  private static boolean canBegin(String text, Token next) {
    return startsUpper(text, next)
        || next.kind() == Token.Kind.NUMBER && next.word().length() <= 3
        || "\"“‘'([*•–—-:".indexOf(next.word().charAt(0)) >= 0;
  }

  private static boolean startsUpper(String text, Token token) {
    return Character.isUpperCase(text.charAt(token.span().start()));
  }

  private static boolean isAbbreviation(List<Token> tokens, int stop) {
    String before = tokens.get(stop - 1).word();
    boolean glued = !tokens.get(stop).spaceBefore();
    return glued
        && (ABBREVIATIONS.contains(before)
            || before.length() == 1
                && !Character.isDigit(before.charAt(0))
                && stop > 1
                && tokens.get(stop - 2).is("."));
  }

  private static boolean isLineEnd(String text, Token token, Token next) {
    return hasLineBreak(text, token.span().end(), next.span().start())
        && startsUpper(text, next)
        && !token.is(",")
        && !NEVER_LAST.contains(token.word());
  }

  private static boolean hasLineBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
