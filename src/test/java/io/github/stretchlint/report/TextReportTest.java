package io.github.stretchlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.Fix.Safety;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.finding.SourceLine;
import io.github.stretchlint.report.TextReport.Options;
import io.github.stretchlint.text.Position;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read. */
class TextReportTest {

  private static final Options PLAIN = new Options(false, true, false);

  @Test
  void aFindingShowsItsLineAndWhatToWrite() throws IOException {
    Finding finding =
        finding(
            Severity.ERROR,
            at(12, 4, 12, 11),
            "## Butterfly stretch",
            List.of(),
            List.of(new Fix<>("Write: Hold for ____ seconds.", Safety.NEEDS_AUTHOR, List.of())));

    assertThat(report(PLAIN, finding))
        .isEqualTo(
            """
            leg.md:12:4: error: What is wrong: what to write. [missing-hold-time]
              12 | ## Butterfly stretch
                 |    ^^^^^^^
                 Write: Hold for ____ seconds.

            1 error in 1 file (3 stretches checked)
            """);
  }

  @Test
  void aRelatedPlaceIsShownWithItsLine() throws IOException {
    Related<Location> other =
        new Related<>(
            at(9, 1, 9, 13), "Here it is straight.", new SourceLine("Keep it straight.", 1));

    assertThat(
            report(
                PLAIN,
                finding(Severity.WARNING, at(11, 1, 11, 9), "Bend it.", List.of(other), List.of())))
        .startsWith(
            """
            leg.md:11:1: warning: What is wrong: what to write. [missing-hold-time]
              11 | Bend it.
                 | ^^^^^^^^
                 See leg.md:9: Here it is straight.
               9 | Keep it straight.
                 | ------------
            """);
  }

  @Test
  void aRangeOfSeveralLinesIsUnderlinedToTheEndOfItsFirst() throws IOException {
    assertThat(excerpt(at(2, 7, 4, 3), "First this and"))
        .isEqualTo(
            """
              2 | First this and
                |       ^^^^^^^^ to line 4
            """);
  }

  @Test
  void aPlaceBetweenCharactersGetsOneMark() throws IOException {
    assertThat(excerpt(at(1, 6, 1, 6), "Hold."))
        .isEqualTo(
            """
              1 | Hold.
                |      ^
            """);
  }

  @Test
  void marksStandBelowTheWordsBehindTabsAndWideCharacters() throws IOException {
    assertThat(excerpt(at(1, 2, 1, 6), "\tHold")).contains("1 |     Hold\n    |     ^^^^\n");
    assertThat(excerpt(at(1, 4, 1, 8), "深い Hold")).contains("1 | 深い Hold\n    |      ^^^^\n");
    assertThat(excerpt(at(1, 3, 1, 7), "🦵 Hold")).contains("1 | 🦵 Hold\n    |    ^^^^\n");
    assertThat(excerpt(at(1, 8, 1, 12), "Re\u0301pe\u0301 Hold")).contains("    |      ^^^^\n");
  }

  @Test
  void ofALongLineThePartAroundTheWordsIsShown() throws IOException {
    String line = "Breathe in. ".repeat(40) + "Hold" + " and breathe out.".repeat(40);

    String excerpt = excerpt(at(1, 481, 1, 485), line);

    List<String> lines = excerpt.lines().toList();
    assertThat(lines.get(0)).startsWith("  1 | …").endsWith("…").hasSizeLessThanOrEqualTo(106);
    assertThat(lines.get(0).substring(lines.get(1).indexOf('^'))).startsWith("Hold and");
  }

  @Test
  void charactersThatSteerATerminalAreMadeHarmless() throws IOException {
    assertThat(excerpt(at(1, 1, 1, 5), "Hold\u001B[2J \u202Eit"))
        .contains("1 | Hold\uFFFD[2J it\n");
  }

  @Test
  void gravityIsColouredWhereWanted() throws IOException {
    Options colored = new Options(true, false, false);

    assertThat(report(colored, plain(Severity.ERROR))).contains("\u001B[1;31merror\u001B[0m");
    assertThat(report(colored, plain(Severity.WARNING))).contains("\u001B[1;33mwarning\u001B[0m");
    assertThat(report(PLAIN, plain(Severity.ERROR))).doesNotContain("\u001B");
  }

  @Test
  void theSummaryCountsByGravity() throws IOException {
    assertThat(
            report(
                PLAIN,
                plain(Severity.WARNING),
                plain(Severity.ERROR),
                plain(Severity.ERROR),
                plain(Severity.INFO)))
        .endsWith("\n2 errors, 1 warning, 1 info in 1 file (3 stretches checked)\n");
  }

  @Test
  void cleanFilesArePraised() throws IOException {
    assertThat(report(PLAIN)).isEqualTo("Nothing to correct in 1 file (3 stretches checked)\n");
  }

  @Test
  void nothingIsPraisedThatWasNotChecked() throws IOException {
    LintResult halfDone =
        new LintResult(
            List.of(new FileResult("leg.md", List.of(), 3)),
            List.of(new RunError("arm.md", "cannot be read")));
    LintResult askedInVain =
        new LintResult(
            List.of(new FileResult("leg.md", List.of(), 3)),
            List.of(RunError.inVain("", "no file matches")));
    LintResult noEntries = new LintResult(List.of(new FileResult("a.md", List.of(), 0)), List.of());

    assertThat(TextReport.summary(askedInVain))
        .isEqualTo("Nothing found in 1 file (3 stretches checked)");
    assertThat(TextReport.summary(halfDone))
        .isEqualTo(
            "Nothing found in 1 file (3 stretches checked), but not everything could be checked");
    assertThat(TextReport.summary(noEntries))
        .isEqualTo("No stretch or exercise was found in 1 file, so nothing was checked");
  }

  @Test
  void filesInWhichNothingWasCheckedAreCounted() {
    LintResult mixed =
        new LintResult(
            List.of(
                new FileResult("leg.md", List.of(), 3),
                new FileResult("about.md", List.of(), 0),
                new FileResult("menu.md", List.of(), 0)),
            List.of());

    assertThat(TextReport.summary(mixed))
        .isEqualTo("Nothing to correct in 3 files (3 stretches checked; none found in 2 files)");
  }

  @Test
  void aTalkativeReportNamesCleanFilesToo() throws IOException {
    assertThat(report(new Options(false, false, true))).isEqualTo("leg.md: nothing to correct\n\n");
  }

  private static String excerpt(Location place, String line) throws IOException {
    String report = report(PLAIN, finding(Severity.ERROR, place, line, List.of(), List.of()));
    int first = report.indexOf('\n') + 1;
    return report.substring(first, report.indexOf("\n\n") + 1);
  }

  private static String report(Options options, Finding... findings) throws IOException {
    StringWriter out = new StringWriter();
    FileResult file = new FileResult("leg.md", List.of(findings), 3);
    TextReport.write(new LintResult(List.of(file), List.of()), options, out);
    return out.toString();
  }

  private static Finding plain(Severity severity) {
    return finding(severity, at(1, 1, 1, 5), "Hold.", List.of(), List.of());
  }

  private static Finding finding(
      Severity severity,
      Location place,
      String line,
      List<Related<Location>> related,
      List<Fix<Location>> fixes) {
    return new Finding(
        new RuleId("missing-hold-time"),
        "default",
        severity,
        "What is wrong: what to write.",
        place,
        "subject",
        null,
        null,
        null,
        java.util.Map.of(),
        related,
        fixes,
        "identity",
        new SourceLine(line, 1));
  }

  private static Location at(int line, int column, int endLine, int endColumn) {
    return new Location("leg.md", new Position(line, column), new Position(endLine, endColumn));
  }
}
