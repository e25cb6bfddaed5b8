package io.github.stretchlint.report;

import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** The rules by family, with what each finds. */
public final class RuleList {

  private RuleList() {}

  /**
   * Writes a table.
   *
   * @param color whether to colour it
   * @throws IOException if {@code out} does not take it
   */
  public static void write(RuleSet rules, boolean color, Writer out) throws IOException {
    int idWidth = rules.all().stream().mapToInt(rule -> rule.id().value().length()).max().orElse(0);
    int levelWidth = rules.all().stream().mapToInt(rule -> levels(rule).length()).max().orElse(0);
    String family = "";
    for (Rule rule : rules.all()) {
      if (!rule.family().equals(family)) {
        out.write(family.isEmpty() ? "" : "\n");
        family = rule.family();
        out.write((color ? Style.BOLD.paint(family) : family) + "\n");
      }
      String id = padded(rule.id().value(), idWidth);
      String levels = padded(levels(rule), levelWidth);
      out.write("  " + id + "  " + levels + "  " + rule.summary() + "\n");
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
