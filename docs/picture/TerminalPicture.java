import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws what a terminal shows: reads coloured text from standard input and writes it as a picture in
 * SVG to standard output.
 */
final class TerminalPicture {

  private static final double COLUMN = 8.4;
  private static final int LINE = 19;
  private static final int MARGIN = 16;
  private static final int COLUMNS = 80;

  /** The styles that the report uses, by their codes (ECMA-48). */
  private static final Map<String, String> STYLES =
      Map.of(
          "1", " font-weight=\"bold\" fill=\"#f0f6fc\"",
          "2", " fill=\"#8b949e\"",
          "32", " fill=\"#7ee787\"",
          "1;31", " font-weight=\"bold\" fill=\"#ff7b72\"",
          "1;33", " font-weight=\"bold\" fill=\"#e3b341\"",
          "1;36", " font-weight=\"bold\" fill=\"#79c0ff\"");

  private final StringBuilder svg = new StringBuilder();

  /** A colour goes on in the next line. */
  private String style = "";

  public static void main(String[] arguments) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(new TerminalPicture().draw(in.lines().toList()));
    out.flush();
  }

  private String draw(List<String> lines) {
    int width = (int) (COLUMNS * COLUMN) + 2 * MARGIN;
    int height = lines.size() * LINE + 2 * MARGIN;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d">
        <rect width="100%%" height="100%%" rx="8" fill="#0d1117"/>
        <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#c9d1d9" xml:space="preserve">
        """
            .formatted(width, height, width, height));
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), MARGIN + (i + 1) * LINE - 5);
    }
    return svg.append("</g>\n</svg>\n").toString();
  }

  private void line(String line, int y) {
    int column = 0;
    String[] parts = line.split("\u001B\\[", -1);
    for (int i = 0; i < parts.length; i++) {
      String words = parts[i];
      if (i > 0) {
        int end = words.indexOf('m');
        style = STYLES.getOrDefault(words.substring(0, end), "");
        words = words.substring(end + 1);
      }
      if (!words.isBlank()) {
        int lead = words.length() - words.stripLeading().length();
        text(words.strip(), column + lead, y);
      }
      column += words.length();
    }
  }

  private void text(String words, int column, int y) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\"%s>%s</text>%n",
            MARGIN + column * COLUMN,
            y,
            words.length() * COLUMN,
            style,
            escaped));
  }
}
