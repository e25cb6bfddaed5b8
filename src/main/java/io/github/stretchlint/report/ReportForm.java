package io.github.stretchlint.report;

import io.github.stretchlint.read.Format;
import java.util.regex.Pattern;

/** Tells reports of earlier runs, which may lie beside the write-ups, from write-ups. */
public final class ReportForm {

  private ReportForm() {}

  /** Compiled only where something looks like a report. */
  private static final class Patterns {
    private static final Pattern JSON =
        Pattern.compile(
            "\\s*\\{\\s*\"version\"\\s*:\\s*\\d+\\s*,\\s*\"tool\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"stretchlint\"");

    /** A baseline under a name of its own. */
    private static final Pattern BASELINE =
        Pattern.compile("\\s*\\{\\s*\"version\"\\s*:\\s*\\d+\\s*,\\s*\"files\"\\s*:\\s*\\{");

    private static final Pattern COLOR = Pattern.compile("\u001B\\[[\\d;]*m");

    /** The first line of a report: a finding, a file without findings, or the counts. */
    private static final Pattern TEXT =
        Pattern.compile(
            ".+:\\d+:\\d+: (?:error|warning|info): .+ \\[[a-z]+(?:-[a-z]+)*\\]"
                + "|.+:\\d+:\\d+: not counted: [a-z]+(?:-[a-z]+)* \\(.*"
                + "|.+: (?:nothing to correct|no stretch or exercise found, so nothing was checked)"
                + "|(?:Nothing found|Nothing (?:new )?to correct|No stretch or exercise was found)"
                + " in \\d+ files?\\b.*"
                + "|"
                + StatisticsReport.BY_RULE);
  }

  /**
   * Returns whether a file is a report or a baseline of stretchlint.
   *
   * @param head its first characters
   * @param format its format by its name
   */
  public static boolean is(String head, Format format) {
    return switch (format) {
      case JSON ->
          (head.contains("\"stretchlint\"") && Patterns.JSON.matcher(head).lookingAt())
              || (head.contains("\"identity\"") && Patterns.BASELINE.matcher(head).lookingAt());
      case TEXT, MARKDOWN -> isTextReport(head);
      case HTML, YAML -> false;
    };
  }

  private static boolean isTextReport(String head) {
    int lineEnd = head.indexOf('\n');
    String line = lineEnd < 0 ? head : head.substring(0, lineEnd);
    boolean finding = line.contains("error") || line.contains("warning") || line.contains("info");
    if (!finding
        && !line.contains("othing ")
        && !line.contains("not counted")
        && !line.startsWith(StatisticsReport.BY_RULE)) {
      return false;
    }
    String plain = Patterns.COLOR.matcher(line).replaceAll("").strip();
    return Patterns.TEXT.matcher(plain).matches();
  }
}
