package io.github.stretchlint.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines at spaces so that they fit the columns of a terminal. */
public final class TextWrap {

  private static final char ESCAPE = '\u001B';

  private TextWrap() {}

  /**
   * Breaks a line. A word that is wider than the terminal stays whole.
   *
   * @param line the line, which may be coloured
   * @param columns how wide the terminal is
   * @param indent how many spaces to put in front of every line but the first
   */
  public static List<String> lines(String line, int columns, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int width = 0;
    int words = 0;
    String space = "";
    for (String word : line.split(" ", -1)) {
      if (words > 0 && !word.isEmpty() && width + 1 + width(word) > columns) {
        lines.add(current.toString());
        current.setLength(0);
        width = indent;
        space = " ".repeat(indent);
        words = 0;
      } else {
        width += space.length();
      }
      current.append(space).append(word);
      width += width(word);
      words += word.isEmpty() ? 0 : 1;
      space = " ";
    }
    lines.add(current.toString());
    return lines;
  }

  /** Returns how many columns a text takes; what only colours it takes none. */
  static int width(String text) {
    int width = 0;
    int before = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (codePoint == ESCAPE) {
        at = text.indexOf('m', at) + 1;
      } else {
        width += DisplayWidth.of(codePoint, before);
        before = codePoint;
        at += Character.charCount(codePoint);
      }
    }
    return width;
  }
}
