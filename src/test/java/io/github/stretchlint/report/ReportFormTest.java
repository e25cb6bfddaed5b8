package io.github.stretchlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.finding.Suppressed;
import io.github.stretchlint.finding.Suppressed.By;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a run writes is recognised when it lies beside the write-ups. */
class ReportFormTest {

  private static final List<Finding> FINDINGS =
      new Linter()
          .lint(
              LintRequest.of(
                  SourceText.of("calf.md", "# Wall calf stretch\n\nLean in and hold.\n"),
                  Format.MARKDOWN))
          .files()
          .get(0)
          .findings();

  private static final List<Suppressed> SUPPRESSED =
      List.of(new Suppressed(FINDINGS.get(0), By.COMMENT, "calf.md:1:1", "the film counts"));

  private static final List<RunError> ERROR = List.of(new RunError("hip.md", "cannot be read"));

  @Test
  void everyFirstLineOfAReportIsRecognised() throws IOException {
    List<LintResult> results =
        List.of(
            result(new FileResult("calf.md", List.of(), 1)),
            result(new FileResult("calf.md", List.of(), 0)),
            result(new FileResult("calf.md", FINDINGS, 1)),
            result(new FileResult("calf.md", List.of(), 1, List.of(), FINDINGS)),
            result(new FileResult("calf.md", List.of(), 1, SUPPRESSED, List.of())),
            new LintResult(List.of(new FileResult("calf.md", List.of(), 1)), ERROR),
            new LintResult(
                List.of(new FileResult("calf.md", List.of(), 1)), List.of(), List.of(), 3));
    List<String> reports = new ArrayList<>();
    for (LintResult result : results) {
      for (boolean verbose : List.of(true, false)) {
        StringWriter text = new StringWriter();
        TextReport.write(result, new TextReport.Options(true, true, verbose), text);
        reports.add(text.toString());
      }
      StringWriter statistics = new StringWriter();
      StatisticsReport.write(result, true, statistics);
      reports.add(statistics.toString());
    }
    StringWriter unix = new StringWriter();
    UnixReport.write(results.get(2), unix);
    reports.add(unix.toString());

    assertThat(reports).allSatisfy(text -> assertThat(ReportForm.is(text, Format.TEXT)).isTrue());
  }

  private static LintResult result(FileResult file) {
    return new LintResult(List.of(file), List.of());
  }
}
