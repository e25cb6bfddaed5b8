package io.github.stretchlint.training;

import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.report.JsonReport;
import java.io.StringWriter;

/** Writes what was found as JSON. */
final class Report {

  private Report() {}

  static String of(LintResult result) {
    StringWriter out = new StringWriter();
    JsonReport.write(result, "0", out);
    return out.toString();
  }
}
