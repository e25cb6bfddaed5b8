package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The shapes that docs/data-files.md shows are really understood. */
class DataFilesGuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "data-files.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(json|yaml)\\n(.*?)^```$");

  @TestFactory
  Stream<DynamicTest> everyExampleIsWholeAndSafe() throws IOException {
    List<DynamicTest> tests =
        examples()
            .map(file -> DynamicTest.dynamicTest(file.name(), () -> assertClean(file)))
            .toList();
    assertThat(tests).hasSizeGreaterThan(5);
    return tests.stream();
  }

  /** So each example was read: a file in which no stretch is found has no finding either. */
  @TestFactory
  Stream<DynamicTest> withoutItsCautionsEveryExampleHasAFinding() throws IOException {
    return examples()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.name(),
                    () ->
                        assertThat(
                                findings(
                                    new Example(file.name(), file.format(), withoutCautions(file))))
                            .extracting(finding -> finding.rule().value())
                            .contains("missing-caution")));
  }

  private record Example(String name, Format format, String text) {}

  private static Stream<Example> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(GUIDE))
        .results()
        .map(
            match ->
                new Example(
                    match.group(2).lines().limit(3).reduce("", String::concat),
                    Format.valueOf(match.group(1).toUpperCase(Locale.ROOT)),
                    match.group(2)));
  }

  private static String withoutCautions(Example example) {
    return example.text().replaceAll("Stop (at once )?if (it|anything) hurts\\.", "Then sit.");
  }

  private static void assertClean(Example example) {
    assertThat(findings(example)).isEmpty();
  }

  private static List<Finding> findings(Example example) {
    LintResult result =
        new Linter().lint(LintRequest.of(SourceText.of("a", example.text()), example.format()));
    assertThat(result.errors()).isEmpty();
    return result.files().get(0).findings();
  }
}
