package io.github.stretchlint.report;

import io.github.stretchlint.finding.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A source line as a terminal shows it, and what to print below it to underline a part.
 *
 * <p>For the line {@code Hold it.}, columns 1 to 5 (exclusive) and {@code '^'} the underline reads
 * {@code ^^^^}. A tab becomes spaces, characters that would steer the terminal become visible, and
 * of a long line only a window around the part is shown.
 *
 * @param line the line, free of characters that move the cursor
 * @param underline spaces, then marks below the part
 */
record Excerpt(String line, String underline) {

  private static final int TAB = 4;
  private static final String CUT = "…";
  private static final int REPLACEMENT = 0xFFFD;

  /** A character and the columns it takes. */
  private record Cell(String text, int width) {}

  /**
   * Shows a line.
   *
   * @param source the line as it stands in the file, or what is around the part
   * @param from the part's first column, counted from 1 in code points
   * @param to the column behind its last character; the same as {@code from} for a place between
   *     characters, and beyond the line's end for a part that goes on in the next line
   * @param mark what to underline with
   * @param room the widest line to show, in columns
   */
  static Excerpt of(SourceLine source, int from, int to, char mark, int room) {
    List<Cell> cells = cells(source.text());
    int start = Math.min(from - source.column(), cells.size());
    int end = Math.max(start, Math.min(to - source.column(), cells.size()));
    int first = firstShown(cells, start, end, room);
    int last = lastShown(cells, first, end, room);
    String head = first > 0 ? CUT : "";
    String tail = last < cells.size() ? CUT : "";
    int marked = Math.max(1, width(cells, start, Math.min(end, last)));
    return new Excerpt(
        head + text(cells, first, last) + tail,
        " ".repeat(head.length() + width(cells, first, start))
            + String.valueOf(mark).repeat(marked));
  }

  /** Returns a text free of characters that would steer a terminal. */
  static String harmless(String text) {
    List<Cell> cells = cells(text);
    return text(cells, 0, cells.size());
  }

  private static List<Cell> cells(String source) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    int before = 0;
    for (int codePoint : source.codePoints().toArray()) {
      Cell cell = cell(codePoint, before, column);
      cells.add(cell);
      column += cell.width;
      before = codePoint;
    }
    return cells;
  }

  private static Cell cell(int codePoint, int before, int column) {
    if (codePoint == '\t') {
      int width = TAB - column % TAB;
      return new Cell(" ".repeat(width), width);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          new Cell(Character.toString(REPLACEMENT), 1);
      // Invisible: soft hyphens, and the controls of direction that could disguise a line. The
      // joiners
      // stay, for they shape emoji and scripts.
      case Character.FORMAT ->
          new Cell(
              codePoint == 0x200C || codePoint == 0x200D ? Character.toString(codePoint) : "", 0);
      default -> new Cell(Character.toString(codePoint), DisplayWidth.of(codePoint, before));
    };
  }

  /** The line's start where the part then fits, else some whole words in front of the part. */
  private static int firstShown(List<Cell> cells, int start, int end, int room) {
    if (width(cells, 0, cells.size()) <= room || width(cells, 0, end) < room) {
      return 0;
    }
    int lead = Math.max(room / 5, (room - width(cells, start, end)) / 2);
    int first = start;
    while (first > 0 && width(cells, first - 1, start) <= lead) {
      first--;
    }
    int word = first;
    while (word < start && !cells.get(word).text.isBlank()) {
      word++;
    }
    first = word < start ? word + 1 : first;
    while (first < start && cells.get(first).width == 0) {
      first++;
    }
    return first;
  }

  /** The line's end where that fits, else the end of the last whole word behind the part. */
  private static int lastShown(List<Cell> cells, int first, int end, int room) {
    int left = first > 0 ? room - CUT.length() : room;
    if (width(cells, first, cells.size()) <= left) {
      return cells.size();
    }
    int last = first;
    while (width(cells, first, last + 1) <= left - CUT.length()) {
      last++;
    }
    int word = last;
    while (word > end && !cells.get(word).text.isBlank()) {
      word--;
    }
    return word > end ? word : last;
  }

  private static int width(List<Cell> cells, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += cells.get(i).width;
    }
    return width;
  }

  private static String text(List<Cell> cells, int from, int to) {
    StringBuilder text = new StringBuilder();
    cells.subList(from, to).forEach(cell -> text.append(cell.text));
    return text.toString();
  }
}
