package io.github.stretchlint.language;

import io.github.stretchlint.text.Span;

/**
 * A word, a number or a sign.
 *
 * @param kind which of them
 * @param word the word in lower case with a straight apostrophe, the number's digits, or the sign
 * @param span the range in the text
 * @param spaceBefore whether white space, or nothing, stands before it
 */
public record Token(Kind kind, String word, Span span, boolean spaceBefore) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters: {@code don't}; the parts of {@code half-kneeling} are two words. */
    WORD,
    /** Digits: {@code 30}, {@code 1.5}, {@code ½}. */
    NUMBER,
    /** One sign of punctuation; a run of the same dash or dot is one sign. */
    SIGN
  }

  /** Returns whether this is the word or sign {@code other}. */
  public boolean is(String other) {
    return word.equals(other);
  }

  /** Returns whether this is a number in digits. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Returns whether this is a word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Returns whether this is a hyphen, a dash of any length or a minus sign. */
  public boolean isDash() {
    return kind == Kind.SIGN && "-–—‐‑−~".indexOf(word.charAt(0)) >= 0;
  }
}
