package io.github.stretchlint.cli;

import io.github.stretchlint.report.TextWrap;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule's page as a terminal shows it, like a page of a manual. It knows the few forms of Markdown
 * in which these pages are written; a parser would cost more time than everything else here.
 */
final class PageText {

  private static final String FENCE = "```";
  private static final int BODY = 2;
  private static final int EXAMPLE = 6;
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");

  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  /** How wide a page is that no screen limits, and at most: longer lines are hard to read. */
  private static final int USUAL = 80;

  private static final int WIDEST = 100;

  private final boolean color;
  private final int columns;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> tableHead = new ArrayList<>();
  private boolean isFirstRow;
  private boolean inExample;

  /** A line of an example that waits for what is to stand below it. */
  private @Nullable String exampleLine;

  private PageText(boolean color, int columns) {
    this.color = color;
    this.columns = Math.min(WIDEST, columns == 0 ? USUAL : columns);
  }

  /**
   * Returns the page of a rule, with its levels in front and its sources at the end.
   *
   * @param columns how wide the screen is; 0 where no screen shows it
   */
  static String of(Rule rule, boolean color, int columns) {
    PageText page = new PageText(color, columns);
    page.line(page.paint("1", rule.id().value()) + " (" + levels(rule) + ")");
    RuleSet.page(rule).lines().skip(1).forEach(page::add);
    page.endParagraph();
    if (!rule.sources().isEmpty()) {
      page.line("");
      page.heading("Sources");
      for (Rule.Source source : rule.sources()) {
        page.wrapped(source.title(), BODY);
        page.wrapped(source.url(), BODY);
      }
    }
    return page.text.toString();
  }

  private static String levels(Rule rule) {
    Set<String> severities = new TreeSet<>();
    rule.levels().values().forEach(level -> severities.add(level.severity().word()));
    return rule.family() + ", " + String.join(" or ", severities);
  }

  private void add(String line) {
    if (line.startsWith(FENCE)) {
      fence(line);
    } else if (inExample) {
      example(line);
    } else if (line.startsWith("## ")) {
      heading(line.substring("## ".length()));
    } else if (line.startsWith("|")) {
      row(List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)));
    } else if (line.isEmpty()) {
      endParagraph();
      tableHead.clear();
      line("");
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      String words = LINK.matcher(paragraph.toString()).replaceAll("$1 <$2>");
      wrapped(STRONG.matcher(words).replaceAll(strong -> paint("1", strong.group(1))), BODY);
      paragraph.setLength(0);
    }
  }

  /** A row becomes a paragraph for each cell, which begins with the head of its column. */
  private void row(List<String> cells) {
    if (tableHead.isEmpty()) {
      cells.forEach(cell -> tableHead.add(cell.strip()));
    } else if (cells.get(0).startsWith("---")) {
      isFirstRow = true;
    } else {
      if (!isFirstRow) {
        line("");
      }
      isFirstRow = false;
      for (int column = 0; column < cells.size(); column++) {
        wrapped(tableHead.get(column) + ": " + cells.get(column).strip(), BODY);
      }
    }
  }

  private void fence(String line) {
    endExampleLine("");
    inExample = !inExample;
    int name = line.indexOf(' ');
    if (inExample && name > 0) {
      line(" ".repeat(EXAMPLE) + paint("2", line.substring(name + 1) + ":"));
    }
  }

  private void example(String line) {
    if (line.strip().startsWith("^")) {
      endExampleLine(line);
    } else {
      endExampleLine("");
      exampleLine = line;
    }
  }

  /**
   * Writes the line that waits, in pieces that fit, and below each piece the marks of its words.
   *
   * @param marks spaces, carets and perhaps a severity
   */
  private void endExampleLine(String marks) {
    String line = exampleLine;
    if (line == null) {
      return;
    }
    exampleLine = null;
    int marked = marks.indexOf('^');
    int markedTo = marks.lastIndexOf('^') + 1;
    int from = 0;
    for (String piece : TextWrap.lines(line, columns - EXAMPLE, 0)) {
      int to = from + piece.length();
      line(" ".repeat(EXAMPLE) + piece);
      int first = Math.max(from, marked);
      int last = Math.min(to, markedTo);
      if (marked >= 0 && first < last) {
        String severity = last == markedTo ? marks.substring(markedTo) : "";
        line(" ".repeat(EXAMPLE + first - from) + paint("31", "^".repeat(last - first) + severity));
      }
      // A piece ends at a space, which is left out.
      from = to + 1;
    }
  }

  private void heading(String words) {
    line(paint("1", words.toUpperCase(Locale.ROOT)));
  }

  private void wrapped(String words, int indent) {
    TextWrap.lines(" ".repeat(indent) + words, columns, indent).forEach(this::line);
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private String paint(String code, String words) {
    return color ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}
