package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short texts that once led to a crash, or to a place or a name that was not right. */
class HardTextsTest {

  private static final String WALL =
      "Stand facing a wall with your right leg straight behind you and your hands on the wall at the height of your "
          + "shoulders. Lean in until you feel a gentle pull, and hold for 30 seconds. Stop if it hurts.";

  @ParameterizedTest
  @ValueSource(strings = {"3x8", "1a1", "1a1b1c1", "٣x٨"})
  void aParagraphOfLettersAndDigitsInsideACopyIsPartOfIt(String dose) {
    String entry = "## Calf stretch\n\n" + WALL + "\n\n" + dose + "\n\n";

    assertThat(findings(Format.MARKDOWN, entry + entry))
        .filteredOn(finding -> finding.rule().equals(new RuleId("duplicate-section")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.location().start()).hasToString("7:4"))
        .satisfies(finding -> assertThat(finding.message()).contains("word for word"));
  }

  @Test
  void aSubjectThatIsCutShortEndsWithAWholeCharacter() {
    String word = "x".repeat(39) + "\uD83E\uDDD8" + "y";

    assertThat(findings(Format.MARKDOWN, word))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subject()).isEqualTo(word.substring(0, 41)))
        .satisfies(finding -> assertThat(finding.location().end()).hasToString("1:41"));
  }

  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, '## Calf stretch\u00A0\n\n1. Step one foot back.\n2. Lean in and hold. Stop if it hurts.\n'",
    "MARKDOWN, '## Calf stretch&nbsp;\n\n1. Step one foot back.\n2. Lean in and hold. Stop if it hurts.\n'",
    "HTML, '<h2>Calf stretch&nbsp;</h2><ol><li>Step back.<li>Lean in and hold. Stop if it hurts.</ol>'",
    "HTML, '<h2>\u00A0Calf stretch\u202F</h2><ol><li>Step back.<li>Lean in and hold. Stop if it hurts.</ol>'",
    "TEXT, 'Calf stretch\u00A0\n\n1. Step back.\n2. Lean in and hold.\n'",
    "JSON, '[{\"name\": \"Calf stretch\u00A0\", \"instructions\": [\"Step back.\", \"Lean in.\"]}]'"
  })
  void aNoBreakSpaceIsNoPartOfAName(Format format, String text) {
    assertThat(findings(format, text))
        .filteredOn(finding -> finding.rule().equals(new RuleId("missing-hold-time")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.entry()).isEqualTo("Calf stretch"))
        .satisfies(finding -> assertThat(finding.subject()).isEqualTo("Calf stretch"));
  }

  @Test
  void htmlThatIsNestedTooDeeplyForItsFormattingIsOneFinding() {
    assertThat(findings(Format.HTML, "<h2>S</h2>" + "<div><p><b>".repeat(600)))
        .extracting(Finding::message)
        .containsExactly(
            "This file cannot be read past this point: its elements are nested too deeply.");
  }

  @Test
  void htmlThatIsNestedTooDeeplyInsideOtherFilesIsRead() {
    String html = "<h2>S</h2>" + "<div><p><b>".repeat(600);

    assertThat(lint(Format.JSON, "{\"name\": \"S\", \"text\": \"" + html + "\"}").errors())
        .isEmpty();
    assertThat(lint(Format.MARKDOWN, "# S\n\n" + html + "\n").errors()).isEmpty();
  }

  @Test
  void aTableOfMoreThanAMillionCellsIsOneFinding() {
    String table =
        "# S\n\n|" + "a|".repeat(2000) + "\n|" + "-|".repeat(2000) + "\n" + "|a\n".repeat(600);

    assertThat(findings(Format.MARKDOWN, table))
        .singleElement()
        .satisfies(finding -> assertThat(finding.location().start()).hasToString("3:1"))
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "This file cannot be read past this point: this table has more than a million cells:"
                            + " split it."));
  }

  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, '# Calf\n\n1. Keep the \0left knee bent.\n2. Keep the\0 left knee straight.\0\n'",
    "HTML, '<h2>Calf</h2><ol><li>Keep the \0left knee bent.<li>Keep the\0 left knee straight.\0</ol>'",
    "TEXT, 'Calf\n\n1. Keep the \0left knee bent.\n2. Keep the\0 left knee straight.\0\n'"
  })
  void aNulInsideATextShiftsNoPlace(Format format, String text) {
    for (Finding finding : findings(format, text)) {
      int start =
          text.split("\n", -1)[finding.location().start().line() - 1].indexOf(finding.subject());
      assertThat(start + 1).isEqualTo(finding.location().start().column());
      assertThat(finding.message()).doesNotContain("{");
    }
  }

  @Test
  void textThatABrowserMovesOutOfATableIsNoCopyOfItself() {
    String html =
        "<table>"
            + WALL
            + "<tr><td>"
            + WALL
            + "</td></tr>"
            + WALL
            + "<tr><td>Rest.</td></tr></table>";

    assertThat(findings(Format.HTML, html))
        .allSatisfy(finding -> assertThat(finding.subject()).isNotEmpty())
        .allSatisfy(
            finding ->
                assertThat(finding.related())
                    .allSatisfy(
                        related -> assertThat(related.place()).isNotEqualTo(finding.location())));
  }

  /** Sixty words of three again and again, in every order: everything is like everything. */
  @Test
  void whatIsTooMuchAlikeIsNotComparedToTheEndAndThatIsTold() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 30_000; word++) {
      text.append(List.of("calf", "quad", "neck").get(random.nextInt(3)));
      text.append(word % 60 == 59 ? "\n\n" : " ");
    }

    assertThat(lint(Format.MARKDOWN, text.toString()).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.path()).isEqualTo("hard"))
        .satisfies(
            error ->
                assertThat(error.message())
                    .isEqualTo(
                        "too much of this file is alike, so the search for copies in it was cut short: split it"));
  }

  private static List<Finding> findings(Format format, String text) {
    LintResult result = lint(format, text);
    assertThat(result.errors()).isEmpty();
    return result.files().stream().map(FileResult::findings).flatMap(List::stream).toList();
  }

  private static LintResult lint(Format format, String text) {
    return new Linter().lint(LintRequest.of(SourceText.of("hard", text), format));
  }
}
