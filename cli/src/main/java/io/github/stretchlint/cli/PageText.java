package io.github.stretchlint.cli;

import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A rule's page as a terminal shows it, like a page of a manual. It knows the few forms of Markdown
 * in which these pages are written; a parser would cost more time than everything else here.
 */
final class PageText {

  private static final String FENCE = "```";
  private static final String BODY = "  ";
  private static final String EXAMPLE = "      ";
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");

  private final boolean color;
  private final StringBuilder text = new StringBuilder();
  private boolean inExample;

  private PageText(boolean color) {
    this.color = color;
  }

  /** Returns the page of a rule, with its levels in front and its sources at the end. */
  static String of(Rule rule, boolean color) {
    PageText page = new PageText(color);
    page.line(page.paint("1", rule.id().value()) + " (" + levels(rule) + ")");
    RuleSet.page(rule).lines().skip(1).forEach(page::add);
    if (!rule.sources().isEmpty()) {
      page.line("");
      page.heading("Sources");
      for (Rule.Source source : rule.sources()) {
        page.line(BODY + source.title());
        page.line(BODY + source.url());
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
      inExample = !inExample;
      int name = line.indexOf(' ');
      if (inExample && name > 0) {
        line(EXAMPLE + paint("2", line.substring(name + 1) + ":"));
      }
    } else if (inExample) {
      line(EXAMPLE + (line.strip().startsWith("^") ? paint("31", line) : line));
    } else if (line.startsWith("## ")) {
      heading(line.substring("## ".length()));
    } else {
      line(BODY + LINK.matcher(line).replaceAll("$1 <$2>"));
    }
  }

  private void heading(String words) {
    line(paint("1", words.toUpperCase(Locale.ROOT)));
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private String paint(String code, String words) {
    return color ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}
