package io.github.stretchlint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message is a whole sentence in plain English, with one form of quotes. */
class MessagesTest {

  private static final String THREE_STRETCHES =
      """
      # Evening stretches

      ## Side bend

      Sit tall, lean to one side for 20 seconds and change sides. Stop if it hurts.

      ## Butterfly

      Sit with the soles of your feet together and let your knees sink for 30 seconds.

      ## Chin tuck

      Sit tall and draw your chin back for 10 seconds.
      """;

  @Test
  void messagesAreSentences() {
    assertThat(messages())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            message ->
                assertThat(withoutQuotations(message))
                    .matches("(?s)[A-Z_].*[.?_]")
                    .doesNotContain("  ", " ,", "{", "_(")
                    .doesNotContainPattern("[“”‘’„]")
                    .doesNotContainPattern(
                        "\\b(?:told of|tells that|stands|grave|mend|behind)\\b"));
  }

  @Test
  void theOthersWithoutACautionAreCounted() {
    assertThat(findings(Format.MARKDOWN, THREE_STRETCHES))
        .filteredOn(finding -> finding.rule().value().equals("missing-caution"))
        .extracting(Finding::message)
        .containsExactly(
            "\"Butterfly\", like one other, has no caution, and those of other stretches do not cover it:"
                + " add one caution for all of them.");
  }

  private static List<String> messages() {
    List<String> messages = new ArrayList<>();
    Stream.of("conflicts", "entries")
        .flatMap(folder -> Case.in(folder).stream())
        .flatMap(
            one ->
                findings(
                    Format.ofFileName("case." + one.text("format")).orElseThrow(), one.text("text"))
                    .stream())
        .forEach(
            finding -> {
              messages.add(finding.message());
              finding.related().forEach(related -> messages.add(related.message()));
              finding.fixes().forEach(fix -> messages.add(fix.title()));
            });
    return messages;
  }

  private static List<Finding> findings(Format format, String text) {
    return new Linter()
        .lint(LintRequest.of(SourceText.of("case", text), format)).files().stream()
            .flatMap(file -> file.findings().stream())
            .toList();
  }

  /** With "_" for what an author wrote, which may be in any language and form. */
  private static String withoutQuotations(String message) {
    return message.replaceAll("\"[^\"]*\"", "_");
  }
}
