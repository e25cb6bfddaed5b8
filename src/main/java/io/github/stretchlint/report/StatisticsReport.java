package io.github.stretchlint.report;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule and each file is concerned, most often first. */
public final class StatisticsReport {

  /** What the report begins with. */
  static final String BY_RULE = "Findings by rule";

  private StatisticsReport() {}

  /**
   * Writes the counts.
   *
   * @param summary whether to end with the line of all counts
   * @throws IOException if {@code out} does not take it
   */
  public static void write(LintResult result, boolean summary, Writer out) throws IOException {
    Map<String, Integer> byRule = new TreeMap<>();
    Map<String, Integer> byFile = new TreeMap<>();
    for (FileResult file : result.files()) {
      for (Finding finding : file.findings()) {
        byRule.merge(finding.rule() + " (" + finding.severity().word() + ")", 1, Integer::sum);
        byFile.merge(Excerpt.harmless(file.path()), 1, Integer::sum);
      }
    }
    if (!byRule.isEmpty()) {
      out.write(BY_RULE + "\n" + table(byRule) + "\nFindings by file\n" + table(byFile) + "\n");
    }
    if (summary && !result.files().isEmpty()) {
      out.write(TextReport.summary(result) + "\n");
    }
    out.flush();
  }

  private static String table(Map<String, Integer> counts) {
    List<Map.Entry<String, Integer>> rows = new ArrayList<>(counts.entrySet());
    rows.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    int width = String.valueOf(rows.get(0).getValue()).length();
    StringBuilder table = new StringBuilder();
    for (Map.Entry<String, Integer> row : rows) {
      String count = String.valueOf(row.getValue());
      table
          .append(" ".repeat(2 + width - count.length()))
          .append(count)
          .append("  ")
          .append(row.getKey())
          .append('\n');
    }
    return table.toString();
  }
}
