package io.github.stretchlint;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.read.Format;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the first command of the README tells of the write-ups in {@code examples}. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  /** Each example with its findings: line, rule, and the first line of the words concerned. */
  private static final Map<String, List<String>> REPORTED =
      Map.ofEntries(
          entry("good/after-a-run.md", List.of()),
          entry("good/before-bed.txt", List.of()),
          entry("good/desk-break.html", List.of()),
          entry("good/hips.yaml", List.of()),
          entry("good/shoulders.json", List.of()),
          entry("bad/broken.yaml", List.of("9 unreadable-file: holds:")),
          entry(
              "bad/caution-for-one-only.txt",
              List.of("8 missing-caution: Reach for the luggage rack")),
          entry(
              "bad/conflicting-steps.md",
              List.of(
                  "9 conflicting-steps: come back up to standing",
                  "14 conflicting-steps: both knees bent",
                  "19 conflicting-steps: feet shoulder-width apart")),
          entry(
              "bad/missing-caution.html",
              List.of("5 missing-caution: Loosen your back in the kitchen")),
          entry("bad/harmful-advice.yaml", List.of("5 harmful-advice: push through the pain")),
          entry("bad/pasted-twice.md", List.of("14 duplicate-section: Leaning back")),
          entry("bad/missing-hold-time.md", List.of("5 missing-hold-time: Heel over the step")),
          entry(
              "bad/misspelt-keys.json",
              List.of(
                  "14 schema-violation: repetition",
                  "19 schema-violation: \"kneling\"",
                  "21 schema-violation: \"15\"")),
          entry("bad/not-utf-8.txt", List.of("5 encoding: –")),
          entry("bad/wrong-step-number.html", List.of("6 conflicting-steps: steps 2 to 5")));

  private static LintResult result;

  @BeforeAll
  static void lintTheExamples() {
    result = new Linter().lint(LintRequest.of(List.of(EXAMPLES)));
  }

  @Test
  void everyExampleShowsWhatItIsThereFor() {
    Map<String, List<String>> found = new TreeMap<>();
    for (FileResult file : result.files()) {
      found.put(
          EXAMPLES.relativize(Path.of(file.path())).toString().replace('\\', '/'),
          file.findings().stream().map(ExamplesTest::told).toList());
    }
    assertThat(result.errors()).isEmpty();
    assertThat(found).isEqualTo(new TreeMap<>(REPORTED));
  }

  private static String told(Finding finding) {
    return "%d %s: %s"
        .formatted(
            finding.location().start().line(),
            finding.rule(),
            finding.subject().lines().findFirst().orElse(""));
  }

  @Test
  void aBadExampleShowsOneKindOfFault() {
    assertThat(result.files())
        .filteredOn(file -> Path.of(file.path()).getParent().endsWith("bad"))
        .allSatisfy(
            file ->
                assertThat(file.findings().stream().map(Finding::rule).collect(Collectors.toSet()))
                    .hasSize(1));
  }

  @Test
  void allFormatsAreShown() {
    assertThat(REPORTED.keySet())
        .extracting(name -> Format.ofFileName(name).orElseThrow())
        .containsAll(EnumSet.allOf(Format.class));
  }
}
