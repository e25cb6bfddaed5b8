package io.github.stretchlint.report;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** One line for each finding, in the form of compilers that editors and scripts know. */
public final class UnixReport {

  private UnixReport() {}

  /**
   * Writes a result.
   *
   * @throws IOException if {@code out} does not take it
   */
  public static void write(LintResult result, Writer out) throws IOException {
    for (FileResult file : result.files()) {
      for (Finding finding : file.findings()) {
        out.write(line(finding) + "\n");
      }
    }
    out.flush();
  }

  private static String line(Finding finding) {
    return Excerpt.harmless(finding.location().path())
        + ":"
        + finding.location().start()
        + ": "
        + finding.severity().word()
        + ": "
        + Excerpt.harmless(finding.message())
        + " ["
        + finding.rule()
        + "]";
  }
}
