package io.github.stretchlint.read;

import java.util.List;

/**
 * Hugo's and Liquid's commands, and the imports of MDX: neither text nor markup. They are blanked
 * out, character by character, so that every offset stays.
 */
final class Shortcodes {

  /** One of these stands in every shortcode; most files have none, which is seen at once. */
  private static final List<String> PARTS = List.of("{{", "{%", "import ", "export ");

  private static final List<String> EXPORTED = List.of("const", "default", "function");

  private final StringBuilder blanked;

  private Shortcodes(String text) {
    this.blanked = new StringBuilder(text);
  }

  static String blankedOut(String text) {
    if (PARTS.stream().noneMatch(text::contains)) {
      return text;
    }
    Shortcodes shortcodes = new Shortcodes(text);
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      shortcodes.line(start, text.substring(start, end));
      start = end + 1;
    }
    return shortcodes.blanked.toString();
  }

  private void line(int start, String line) {
    if (isOfMdx(line)) {
      blank(start, start + line.length());
      return;
    }
    int hugo = line.indexOf("{{");
    int liquid = line.indexOf("{%");
    while (hugo >= 0 || liquid >= 0) {
      boolean isHugo = liquid < 0 || (hugo >= 0 && hugo < liquid);
      int from = isHugo ? hugo : liquid;
      int close = line.indexOf(isHugo ? "}}" : "%}", from + 2);
      if (close >= 0) {
        blank(start + from, start + close + 2);
        hugo = hugo < 0 ? hugo : line.indexOf("{{", close + 2);
        liquid = liquid < 0 ? liquid : line.indexOf("{%", close + 2);
      } else if (isHugo) {
        // What is never closed is text, and so is all that opens behind it.
        hugo = -1;
      } else {
        liquid = -1;
      }
    }
  }

  private static boolean isOfMdx(String line) {
    if (line.startsWith("import ")) {
      return line.indexOf('"') >= 0 || line.indexOf('\'') >= 0;
    }
    return line.startsWith("export ")
        && EXPORTED.stream()
            .anyMatch(
                word ->
                    line.startsWith(word, "export ".length())
                        && !isOfWord(line, "export ".length() + word.length()));
  }

  private static boolean isOfWord(String line, int at) {
    return at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_');
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      blanked.setCharAt(i, ' ');
    }
  }
}
