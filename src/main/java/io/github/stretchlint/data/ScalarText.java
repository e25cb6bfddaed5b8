package io.github.stretchlint.data;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;

/**
 * Finds the place of each character of a string's value in its raw text, whatever the notation:
 * quoted with escapes, plain or in a block, folded or not.
 *
 * <p>Value and raw text agree but for three things: an escape stands for a character, a run of
 * white space stands for another one (line folding, indentation), and an escaped line end for
 * nothing. So one walk over both suffices, and no notation's folding rules are repeated here.
 */
final class ScalarText {

  /** How characters are escaped in the raw text. */
  enum Notation {
    /** Not at all: plain and block scalars. */
    BARE,
    /** {@code ''} for an apostrophe. */
    SINGLE_QUOTED,
    /** Backslash escapes. */
    DOUBLE_QUOTED
  }

  private final MappedText.Builder mapped = new MappedText.Builder();
  private final String value;
  private final MappedText file;
  private final Notation notation;
  private final int rawEnd;
  private int rawAt;
  private int valueAt;

  private ScalarText(String value, MappedText file, Span raw, Notation notation) {
    this.value = value;
    this.file = file;
    this.notation = notation;
    this.rawAt = raw.start();
    this.rawEnd = raw.end();
  }

  /**
   * Maps a string's value onto its raw text.
   *
   * @param value the value as the parser gives it
   * @param file the text of the file that the parser read
   * @param raw the raw text's range in it, without quotes and block header
   * @param notation how the raw text escapes characters
   */
  static MappedText map(String value, MappedText file, Span raw, Notation notation) {
    return new ScalarText(value, file, raw, notation).map();
  }

  private MappedText map() {
    while (valueAt < value.length()) {
      if (Character.isWhitespace(value.charAt(valueAt)) && isWhitespaceInRaw(rawAt)) {
        whitespace();
      } else {
        skipRawWhitespace();
        character();
      }
    }
    return mapped.build();
  }

  private void whitespace() {
    int rawRunEnd = rawAt;
    while (rawRunEnd < rawEnd && isWhitespaceInRaw(rawRunEnd)) {
      rawRunEnd++;
    }
    int valueRunEnd = valueAt;
    while (valueRunEnd < value.length() && Character.isWhitespace(value.charAt(valueRunEnd))) {
      valueRunEnd++;
    }
    String run = value.substring(valueAt, valueRunEnd);
    if (run.contentEquals(file.text().subSequence(rawAt, rawRunEnd))) {
      mapped.copy(file, rawAt, rawRunEnd);
    } else {
      mapped.replace(run, file.span(rawAt, rawRunEnd));
    }
    valueAt = valueRunEnd;
    rawAt = rawRunEnd;
  }

  private boolean isWhitespaceInRaw(int at) {
    return at < rawEnd && Character.isWhitespace(file.text().charAt(at));
  }

  /** White space of the raw text that the value has not: indentation, an escaped line end. */
  private void skipRawWhitespace() {
    boolean skipped = true;
    while (skipped) {
      skipped = false;
      while (isWhitespaceInRaw(rawAt)) {
        rawAt++;
        skipped = true;
      }
      if (notation == Notation.DOUBLE_QUOTED && file.text().startsWith("\\\n", rawAt)) {
        rawAt += 2;
        skipped = true;
      }
    }
  }

  private void character() {
    int length = rawLength();
    int valueLength = Character.charCount(value.codePointAt(valueAt));
    // A surrogate pair may be written as two escapes, each standing for one half.
    if (valueLength == 2 && length == 6) {
      valueLength = 1;
    }
    if (length == valueLength) {
      mapped.copy(file, rawAt, rawAt + length);
    } else {
      String character = value.substring(valueAt, valueAt + valueLength);
      mapped.replace(character, file.span(rawAt, rawAt + length));
    }
    rawAt += length;
    valueAt += valueLength;
  }

  /** How many characters of the raw text stand for the next one of the value. */
  private int rawLength() {
    if (rawAt >= rawEnd) {
      return 0;
    }
    char first = file.text().charAt(rawAt);
    if (notation == Notation.SINGLE_QUOTED && first == '\'') {
      return 2;
    }
    if (notation == Notation.DOUBLE_QUOTED && first == '\\' && rawAt + 1 < rawEnd) {
      return switch (file.text().charAt(rawAt + 1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    return Character.charCount(file.text().codePointAt(rawAt));
  }
}
