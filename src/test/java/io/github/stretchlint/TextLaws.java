package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds for every text there can be, however little sense it makes. */
final class TextLaws {

  private static final String NAME = "text";

  private TextLaws() {}

  /** Lints a text and asserts that all laws hold. */
  static void hold(Format format, byte[] bytes) {
    SourceText source = SourceText.decode(NAME, bytes);
    LintResult result = lint(source, format);
    assertThat(result.errors()).filteredOn(error -> error.cause() != null).isEmpty();
    for (FileResult file : result.files()) {
      for (Finding finding : file.findings()) {
        assertThat(cut(source, finding.location())).isEqualTo(finding.subject());
        finding.related().stream().map(Related::place).forEach(place -> cut(source, place));
      }
    }
    assertThat(lint(SourceText.decode(NAME, bytes), format)).isEqualTo(result);
    if (source.charset().equals(StandardCharsets.UTF_8)) {
      SourceText windows = SourceText.of(NAME, source.text().replace("\n", "\r\n"));
      assertThat(lint(windows, format)).isEqualTo(result);
    }
  }

  private static LintResult lint(SourceText source, Format format) {
    return new Linter().lint(LintRequest.of(source, format));
  }

  /** Fails where the range does not lie in the text. */
  private static String cut(SourceText source, Location place) {
    int start = source.lines().offset(place.start());
    int end = source.lines().offset(place.end());
    assertThat(List.of(source.lines().position(start), source.lines().position(end)))
        .containsExactly(place.start(), place.end());
    return source.text().substring(start, end);
  }
}
