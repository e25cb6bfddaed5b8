package io.github.stretchlint.finding;

import io.github.stretchlint.text.Position;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;

/**
 * A place as a report tells it.
 *
 * @param path the file, as it was given or found, with forward slashes
 * @param start the first character
 * @param end the place behind the last character (exclusive)
 */
public record Location(String path, Position start, Position end) {

  /** Tells where {@code span} stands in {@code source}. */
  public static Location of(SourceText source, Span span) {
    Span whole = source.whole(span);
    return new Location(
        source.name(),
        source.lines().position(whole.start()),
        source.lines().position(whole.end()));
  }

  /** Returns the last line that the range touches; an end at a line's start does not touch it. */
  public int lastLine() {
    return end.column() == 1 && end.line() > start.line() ? end.line() - 1 : end.line();
  }
}
