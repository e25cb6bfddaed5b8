package io.github.stretchlint.language;

import java.util.List;

/**
 * Tells whether a text is written in another language than English: by its script, and by the
 * commonest words, which make up a third or more of a text and differ from language to language
 * (Gregory Grefenstette, 1995, Comparing Two Language Identification Schemes).
 */
public final class ForeignText {

  /** So much of a text is enough to tell its language, in UTF-16 code units. */
  private static final int LONGEST_SAMPLE = 4000;

  /** Fewer of its commonest words do not show a language. */
  private static final int LEAST_WORDS = 6;

  private ForeignText() {}

  /**
   * Returns whether the text is in another language than English; false where it is too short to
   * tell.
   */
  public static boolean is(String text) {
    String sample = text.substring(0, Math.min(text.length(), LONGEST_SAMPLE));
    if (isMostlyOtherScript(sample)) {
      return true;
    }
    List<Token> tokens = Tokenizer.tokenize(sample);
    List<Term> terms = Lexicon.builtIn().match(tokens);
    long english = terms.stream().filter(term -> term.is(Category.FUNCTION_WORD)).count();
    long foreign = terms.stream().filter(term -> term.is(Category.FOREIGN_WORD)).count();
    return foreign >= LEAST_WORDS && foreign > english;
  }

  private static boolean isMostlyOtherScript(String text) {
    int letters = 0;
    int latin = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return letters >= LEAST_WORDS && latin * 2 < letters;
  }
}
