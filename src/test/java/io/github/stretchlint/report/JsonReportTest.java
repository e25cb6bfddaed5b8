package io.github.stretchlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.schema.StandardValidator;
import io.github.stretchlint.text.SourceText;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report for machines keeps to its schema, whatever was found. */
class JsonReportTest {

  @Test
  void aReportIsValid() {
    String json =
        report(
            """
            {"$schema": "write-up.schema.json",
             "stretches": [
               {"name": "Side bend", "name": "Bend",
                "steps": ["Stand with feet together.", "Stand with feet wide apart and hold."]}
             ]}
            """);
    assertThat(StandardValidator.of("report").faults(json)).isEmpty();
    // Something to be valid about: fixes, related places, entries.
    assertThat(json)
        .contains(
            "\"rule\": \"missing-hold-time\"",
            "\"rule\": \"missing-caution\"",
            "\"rule\": \"schema-violation\"",
            "\"safety\": \"needs-author\"",
            "\"message\": \"It is here the first time.\"",
            "\"entry\": \"Bend\"");
  }

  @Test
  void aReportOfNothingIsValid() {
    LintResult nothing = new LintResult(List.of(), List.of());
    assertThat(StandardValidator.of("report").faults(report(nothing))).isEmpty();
  }

  @Test
  void aReportOfWhatCouldNotBeReadIsValid() {
    assertThat(StandardValidator.of("report").faults(report("{"))).isEmpty();
    LintResult missing = new Linter().lint(LintRequest.of(List.of(Path.of("no", "such.md"))));
    assertThat(missing.errors()).isNotEmpty();
    assertThat(StandardValidator.of("report").faults(report(missing))).isEmpty();
  }

  @Test
  void aReportOfWhatIsSuppressedTellsWhy() {
    String json =
        report(
            "[{\"name\": \"Calf stretch\", \"steps\": [\"Lean in for 30 seconds, then change"
                + " legs.\"], \"x-stretchlint\": {\"disable\": \"missing-caution\", \"reason\":"
                + " \"on the poster\"}}]");

    assertThat(StandardValidator.of("report").faults(json)).isEmpty();
    assertThat(json)
        .contains(
            "\"suppressed\": [",
            "\"by\": \"key\"",
            "\"place\": \"a.json:1:84\"",
            "\"reason\": \"on the poster\"",
            "\"suppressed\": 1");
  }

  private static String report(String json) {
    return report(new Linter().lint(LintRequest.of(SourceText.of("a.json", json), Format.JSON)));
  }

  private static String report(LintResult result) {
    StringWriter out = new StringWriter();
    JsonReport.write(result, "1.0", out);
    return out.toString();
  }
}
