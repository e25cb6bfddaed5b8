package io.github.stretchlint.text;

import java.util.Arrays;

/**
 * Text that knows where each of its characters stands in the file: what is left of a passage once
 * its markup is stripped, its entities and escapes resolved and its line breaks folded.
 *
 * <p>For the source {@code Stay <b>five</b>&nbsp;breaths} it reads "Stay five breaths", and {@link
 * #span span(5, 9)} gives the range of "five" in the source. Text and position travel together:
 * cutting the text cuts its places.
 */
public final class MappedText {

  /** The empty text; its only place is the start of the file. */
  public static final MappedText EMPTY = new Builder().build();

  private final String text;
  // One entry per segment. A segment is either copied, character by character, or stands as a whole
  // for its whole source range (an entity, an escape, a folded line break).
  private final int[] starts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;

  private MappedText(String text, int[] starts, int[] sourceStarts, int[] sourceEnds) {
    this.text = text;
    this.starts = starts;
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
  }

  /** Returns the whole text of a file, each character at its own place. */
  public static MappedText of(SourceText source) {
    return new Builder().copy(source.text(), 0, source.text().length()).build();
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns the length of the text in UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** Returns whether the text has nothing but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /**
   * Returns the range in the file that a part of this text came from.
   *
   * @param start offset of the first character in this text
   * @param end offset behind the last one (exclusive)
   */
  public Span span(int start, int end) {
    int from = sourceOffset(start, false);
    if (start == end) {
      return new Span(from, from);
    }
    int to = sourceOffset(end, true);
    return from < to ? new Span(from, to) : cover(start, end);
  }

  /** The range of a text whose pieces stand in the file in another order, as HTML may have it. */
  private Span cover(int start, int end) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    int at = start;
    while (at < end) {
      int next = Math.min(end, segmentEnd(segment(at)));
      from = Math.min(from, sourceOffset(at, false));
      to = Math.max(to, sourceOffset(next, true));
      at = next;
    }
    return new Span(from, Math.max(from, to));
  }

  private int segment(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** Returns the range in the file that a part of this text came from. */
  public Span span(Span part) {
    return span(part.start(), part.end());
  }

  /** Returns the range in the file of the whole text. */
  public Span span() {
    return span(0, text.length());
  }

  /** Returns a part of this text with its places. */
  public MappedText cut(int start, int end) {
    return start == 0 && end == length() ? this : new Builder().copy(this, start, end).build();
  }

  /** Returns this text without the white space at its ends. */
  public MappedText strip() {
    Span stripped = stripped();
    return cut(stripped.start(), stripped.end());
  }

  /** Returns the range in this text that is left without the white space at its ends. */
  public Span stripped() {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Of no-break spaces, too, which editors leave behind. */
  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private int sourceOffset(int offset, boolean isEnd) {
    if (starts.length == 0) {
      return 0;
    }
    int inside = isEnd ? offset - 1 : offset;
    int segment = segment(inside);
    int length = segmentEnd(segment) - starts[segment];
    if (length == sourceEnds[segment] - sourceStarts[segment]) {
      return sourceStarts[segment] + offset - starts[segment];
    }
    return isEnd ? sourceEnds[segment] : sourceStarts[segment];
  }

  private int segmentEnd(int segment) {
    return segment + 1 < starts.length ? starts[segment + 1] : text.length();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Builds a text piece by piece, each with its place. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[4];
    private int[] sourceStarts = new int[4];
    private int[] sourceEnds = new int[4];
    private int size;

    /** Appends the characters {@code start} to {@code end} (exclusive) of the file's own text. */
    public Builder copy(CharSequence source, int start, int end) {
      if (start < end) {
        text.append(source, start, end);
        add(end - start, start, end);
      }
      return this;
    }

    /** Appends a part of another text, with its places. */
    public Builder copy(MappedText other, int start, int end) {
      int at = start;
      while (at < end) {
        int found = Arrays.binarySearch(other.starts, at);
        int segment = found >= 0 ? found : -found - 2;
        int next = Math.min(end, other.segmentEnd(segment));
        Span source = other.span(at, next);
        text.append(other.text, at, next);
        add(next - at, source.start(), source.end());
        at = next;
      }
      return this;
    }

    /** Appends text that stands for a range of the file: a resolved entity, a folded break. */
    public Builder replace(CharSequence replacement, Span source) {
      if (!replacement.isEmpty()) {
        text.append(replacement);
        add(replacement.length(), source.start(), source.end());
      }
      return this;
    }

    /** Returns the length of the text so far. */
    public int length() {
      return text.length();
    }

    /** Returns whether the text so far ends in white space, or is empty. */
    public boolean endsInSpace() {
      return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Returns the text with its places. */
    public MappedText build() {
      return new MappedText(
          text.toString(),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(sourceStarts, size),
          Arrays.copyOf(sourceEnds, size));
    }

    private void add(int length, int sourceStart, int sourceEnd) {
      boolean copied = length == sourceEnd - sourceStart;
      if (copied && size > 0 && sourceEnds[size - 1] == sourceStart && isCopied(size - 1, length)) {
        sourceEnds[size - 1] = sourceEnd;
        return;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, size * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, size * 2);
      }
      starts[size] = text.length() - length;
      sourceStarts[size] = sourceStart;
      sourceEnds[size] = sourceEnd;
      size++;
    }

    /** Whether the segment, which ends {@code appended} before the text's end, is a copied one. */
    private boolean isCopied(int segment, int appended) {
      int length = text.length() - appended - starts[segment];
      return length == sourceEnds[segment] - sourceStarts[segment];
    }
  }
}
