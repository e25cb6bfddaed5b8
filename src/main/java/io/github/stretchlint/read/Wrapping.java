package io.github.stretchlint.read;

import java.util.Arrays;

/**
 * How a text was wrapped: the column that its lines end before, or 0 where each line is a paragraph
 * of its own. Wrapped text has many lines that nearly reach its widest, and hardly any beyond what
 * fits a screen.
 */
record Wrapping(int width) {

  /** Text is taken as wrapped by hand only up to this width; longer lines are whole paragraphs. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 50;

  private static final String ENDS = ".!?:;)\"”";

  /** Looks at the lengths of a text's lines. */
  static Wrapping of(String text) {
    int[] lengths = text.lines().mapToInt(String::length).filter(length -> length > 0).toArray();
    int widest = Arrays.stream(lengths).filter(length -> length <= WIDEST).max().orElse(0);
    long tooWide = Arrays.stream(lengths).filter(length -> length > WIDEST).count();
    long nearWidest =
        Arrays.stream(lengths).filter(length -> length > widest - 12 && length <= widest).count();
    boolean wrapped = widest >= NARROWEST && nearWidest >= 3;
    return new Wrapping(
        wrapped && nearWidest * 5 >= lengths.length && tooWide * 10 <= lengths.length ? widest : 0);
  }

  /**
   * Returns whether the writer, or a mail program, only wrapped between two lines: the next one's
   * first word would not have fitted, or a sentence goes on in lower case.
   *
   * @param line the line as it is written
   * @param next the next one without what indents it
   * @param goesOn whether lower case alone tells that the sentence goes on
   */
  boolean joins(String line, String next, boolean goesOn) {
    int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    if (width > 0 && line.length() + 1 + firstWord > width) {
      return true;
    }
    return goesOn
        && !line.isEmpty()
        && !next.isEmpty()
        && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
        && Character.isLowerCase(next.charAt(0));
  }
}
