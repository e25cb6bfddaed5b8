package io.github.stretchlint.finding;

import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;

/**
 * The line that a place starts in, as far as a report may show it.
 *
 * @param text the line without its end; where it is long, as all of a data file can be, the part
 *     around the start of the place
 * @param column the column of the text's first character, counted from 1 in code points
 */
public record SourceLine(String text, int column) {

  /** A line that is not known. */
  public static final SourceLine UNKNOWN = new SourceLine("", 1);

  private static final int LONG = 4_000;
  private static final int AROUND = 1_000;

  /** Returns the line that {@code place} starts in. */
  public static SourceLine of(SourceText source, Span place) {
    Span line = source.lines().line(source.lines().lineOf(place.start()));
    if (line.length() <= LONG) {
      return new SourceLine(source.cut(line), 1);
    }
    int start = whole(source, Math.max(line.start(), place.start() - AROUND));
    int end = whole(source, Math.min(line.end(), place.start() + AROUND));
    return new SourceLine(
        source.cut(new Span(start, end)), source.lines().position(start).column());
  }

  /** A character of two code units is not cut through. */
  private static int whole(SourceText source, int offset) {
    String text = source.text();
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }
}
