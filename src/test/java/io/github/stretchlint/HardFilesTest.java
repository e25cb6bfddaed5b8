package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that no author writes, but a program may. Each is read in seconds at most; where the time
 * grew with the square of the length, this test would not come to an end.
 */
class HardFilesTest {

  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, 'bend the left knee then hold the stretch and breathe ', 15000",
    "TEXT, 'bend the left knee then hold the stretch and breathe ', 15000",
    "MARKDOWN, 'Bend your left knee. ', 10000",
    "MARKDOWN, '*a **b ', 20000",
    "MARKDOWN, '[', 20000",
    "MARKDOWN, '> ', 5000",
    "MARKDOWN, '- ', 2000",
    "HTML, '<div>', 30000",
    "HTML, '<b>', 30000",
    "HTML, '<ul><li>', 5000"
  })
  void longAndDeepTextsAreRead(Format format, String part, int times) {
    ExtractResult result = new Linter().extract(SourceText.of("hard", part.repeat(times)), format);

    assertThat(result.errors()).isEmpty();
    assertThat(result.files()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "YAML, '['",
    "YAML, '{a: '",
    "YAML, '- '",
    "YAML, '? '",
    "JSON, '['",
    "JSON, '{\"a\":'"
  })
  void dataThatIsNestedTooDeeplyIsOneFinding(Format format, String part) {
    LintResult result = lint(format, part.repeat(100_000));

    assertThat(result.errors()).isEmpty();
    assertThat(result.files().get(0).findings())
        .extracting(Finding::message)
        .containsExactly("This file cannot be read past this point: it is nested too deeply.");
  }

  private static LintResult lint(Format format, String text) {
    return new Linter().lint(LintRequest.of(SourceText.of("hard", text), format));
  }
}
