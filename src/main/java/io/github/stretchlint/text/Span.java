package io.github.stretchlint.text;

/**
 * A range of offsets in a text, in UTF-16 code units, counted from 0.
 *
 * <p>{@code new Span(0, 3)} covers "Sit" in "Sit tall". {@code new Span(3, 3)} is the empty place
 * between "Sit" and the space.
 *
 * @param start offset of the first character
 * @param end offset behind the last character (exclusive)
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks that the range is not reversed and does not begin before the text.
   *
   * @throws IllegalArgumentException if {@code start} is negative or behind {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + " to " + end);
    }
  }

  /** Returns the number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** Returns whether the range covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Returns whether {@code other} lies wholly inside this range; equal ranges contain each other.
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the character at {@code offset} lies inside this range. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns whether the two ranges share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest range that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns this range moved by {@code distance} code units, backward if it is negative. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** Returns the part of {@code text} that this range covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end: the order of reading. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
