package io.github.stretchlint.outline;

import io.github.stretchlint.document.InlineText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block at its line breaks, as old pages have more than one paragraph in a block. A line
 * that goes on in lower case, with no stop before it, only went on too far for its writer.
 */
final class Breaks {

  private static final String STOPS = ".!?:;)\"”";

  /** Signs that begin an item where a writer has no list. */
  private static final String BULLETS = "•▪●‣◦❖➢➤✓✔►∙";

  private Breaks() {}

  /** Returns the lines of a text, blank ones left out. */
  static List<InlineText> cut(InlineText text) {
    String string = text.string();
    List<InlineText> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < string.length(); i++) {
      boolean lineBreak = string.charAt(i) == '\n' && isCut(string, i);
      boolean bullet =
          BULLETS.indexOf(string.charAt(i)) >= 0 && Character.isWhitespace(string.charAt(i - 1));
      if (lineBreak || bullet) {
        add(lines, text, start, i);
        start = i;
      }
    }
    if (start == 0) {
      return List.of(text);
    }
    add(lines, text, start, string.length());
    return lines;
  }

  private static boolean isCut(String string, int lineBreak) {
    int last = lineBreak - 1;
    while (last >= 0 && isBlank(string.charAt(last))) {
      last--;
    }
    int next = lineBreak + 1;
    while (next < string.length() && isBlank(string.charAt(next))) {
      next++;
    }
    boolean blankLine = next < string.length() && string.charAt(next) == '\n';
    return blankLine
        || last < 0
        || next == string.length()
        || STOPS.indexOf(string.charAt(last)) >= 0
        || !Character.isLowerCase(string.charAt(next));
  }

  private static boolean isBlank(char c) {
    return c != '\n' && (Character.isWhitespace(c) || c == '\u00A0');
  }

  private static void add(List<InlineText> lines, InlineText text, int start, int end) {
    String string = text.string();
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(string.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(string.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      lines.add(text.cut(from, to));
    }
  }
}
