package io.github.stretchlint.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns offsets of a text whose lines end in LF into lines and columns, and back. */
public final class LineMap {

  private static final int TYPICAL_LINE = 40;

  /** In a shorter one characters are counted each time. */
  private static final int LONG_LINE = 1_000;

  private final String text;
  private final int[] lineStarts;
  private int @Nullable [] pairs;

  /** Reads the line starts of {@code text}, in which LF is the only line end. */
  public LineMap(String text) {
    this.text = text;
    int[] starts = new int[text.length() / TYPICAL_LINE + 2];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = i + 1;
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  /** Returns how many lines there are; a text that ends in LF has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * Returns the place of the character at {@code offset}; the offset behind the last character is
   * allowed and lies behind the last line's end.
   *
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public Position position(int offset) {
    int line = lineOf(offset);
    int start = lineStarts[line - 1];
    int column =
        offset - start <= LONG_LINE
            ? text.codePointCount(start, offset)
            : offset - start - pairs(start, offset);
    return new Position(line, column + 1);
  }

  /** Returns how many characters of two code units stand between two offsets. */
  private int pairs(int start, int end) {
    int[] known = pairs();
    return place(known, end - 1) - place(known, start);
  }

  /** How many numbers of a rising series are less than this one. */
  private static int place(int[] rising, int number) {
    int found = Arrays.binarySearch(rising, number);
    return found >= 0 ? found : -found - 1;
  }

  /** Counted once: a whole file can be one line, and have a thousand places that are asked for. */
  private synchronized int[] pairs() {
    if (pairs == null) {
      pairs =
          IntStream.range(0, text.length() - 1)
              .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
              .toArray();
    }
    return pairs;
  }

  /** Returns the line, counted from 1, in which {@code offset} lies. */
  public int lineOf(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the range of a line, counted from 1, without its line end. */
  public Span line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return new Span(start, end);
  }

  /**
   * Returns the offset of a place; a column behind the line's end gives the line's end.
   *
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public int offset(Position position) {
    Span line = line(position.line());
    int points = text.codePointCount(line.start(), line.end());
    return text.offsetByCodePoints(line.start(), Math.min(position.column() - 1, points));
  }
}
