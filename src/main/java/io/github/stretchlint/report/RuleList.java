package io.github.stretchlint.report;

import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** The rules by family, with what each finds. */
public final class RuleList {

  /** How far what a rule finds is indented where it stands below the rule. */
  private static final int BELOW = 6;

  private RuleList() {}

  /**
   * Writes a table; what each rule finds stands below it where the screen is too narrow.
   *
   * @param color whether to colour it
   * @param columns how wide the screen is; 0 where no screen shows it
   * @throws IOException if {@code out} does not take it
   */
  public static void write(RuleSet rules, boolean color, int columns, Writer out)
      throws IOException {
    int idWidth = rules.all().stream().mapToInt(rule -> rule.id().value().length()).max().orElse(0);
    int levelWidth = rules.all().stream().mapToInt(rule -> levels(rule).length()).max().orElse(0);
    int widest = rules.all().stream().mapToInt(rule -> rule.summary().length()).max().orElse(0);
    boolean oneLine = columns == 0 || 2 + idWidth + 2 + levelWidth + 2 + widest <= columns;
    String family = "";
    for (Rule rule : rules.all()) {
      if (!rule.family().equals(family)) {
        out.write(family.isEmpty() ? "" : "\n");
        family = rule.family();
        out.write((color ? Style.BOLD.paint(family) : family) + "\n");
      }
      String id = padded(rule.id().value(), idWidth);
      if (oneLine) {
        String levels = padded(levels(rule), levelWidth);
        out.write("  " + id + "  " + levels + "  " + rule.summary() + "\n");
      } else {
        out.write("  " + id + "  " + levels(rule) + "\n");
        String summary = " ".repeat(BELOW) + rule.summary();
        for (String line : TextWrap.lines(summary, columns, BELOW)) {
          out.write(line + "\n");
        }
      }
    }
  }

  private static String levels(Rule rule) {
    return rule.levels().values().stream()
        .map(level -> level.severity().word())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
