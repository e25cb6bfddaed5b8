package io.github.stretchlint.text;

/**
 * A place as a reader of the file counts it.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in Unicode code points; a tab is one column
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** Orders by line, then by column. */
  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** Returns the place as {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
