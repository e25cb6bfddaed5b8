package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an author asks in the content not to be told. */
class SuppressionTest {

  private static final String STEPS =
      "Step one foot back, keep the heel down and lean towards the wall. Hold the stretch, then"
          + " change legs. Stop if it hurts.\n";

  private static final String OTHER_STEPS =
      "Lie on your back, hug one knee to your chest and hold the stretch. Change legs. Stop if it"
          + " hurts.\n";

  private static final String GERMAN =
      "# Wade dehnen\n\nStellen Sie sich vor eine Wand und setzen Sie einen Fuß nach hinten. Halten"
          + " Sie die Ferse am Boden und lehnen Sie sich nach vorn. Halten Sie die Dehnung für 30"
          + " Sekunden und wechseln Sie dann die Seite.\n";

  @Test
  void ofTheNextLine() {
    assertThat(
            told(
                "a.md",
                "<!-- stretchlint-disable-next-line missing-hold-time -- the film counts -->\n\n"
                    + "## Wall calf stretch\n\n"
                    + STEPS
                    + "\n## Knee hug stretch\n\n"
                    + OTHER_STEPS))
        .containsExactly(
            "7 missing-hold-time", "not told: 3 missing-hold-time (1:6: the film counts)");
  }

  @Test
  void ofThisLine() {
    assertThat(
            told(
                "a.md",
                "## Wall calf stretch <!-- stretchlint-disable-line missing-hold-time -->\n\n"
                    + STEPS
                    + "\n## Knee hug stretch\n\n"
                    + OTHER_STEPS))
        .containsExactly("5 missing-hold-time", "not told: 1 missing-hold-time (1:27: )");
  }

  @Test
  void ofARegion() {
    assertThat(
            told(
                "a.html",
                "<!-- stretchlint-disable missing-hold-time -- see the film -->\n<h2>Wall calf"
                    + " stretch</h2>\n<p>"
                    + STEPS
                    + "</p>\n"
                    + "<!-- stretchlint-enable missing-hold-time -->\n"
                    + "<h2>Knee hug stretch</h2>\n"
                    + "<p>"
                    + OTHER_STEPS
                    + "</p>\n"))
        .containsExactly(
            "6 missing-hold-time", "not told: 2 missing-hold-time (1:6: see the film)");
  }

  @Test
  void ofAFile() {
    assertThat(
            told(
                "a.yaml",
                "# stretchlint-disable-file missing-hold-time\n- name: Wall calf stretch\n"
                    + "  steps: [\""
                    + STEPS.strip()
                    + "\"]\n"
                    + "- name: Step calf stretch\n  steps: [\""
                    + STEPS.strip()
                    + "\"]\n"))
        .containsExactly(
            "not told: 2 missing-hold-time (1:3: )", "not told: 4 missing-hold-time (1:3: )");
  }

  @Test
  void notByATextOfYamlThatLooksLikeAComment() {
    assertThat(
            told(
                "a.yaml",
                "- name: Wall calf stretch # stretchlint-disable-line missing-hold-time\n"
                    + "  notes: \"write # stretchlint-disable-file missing-hold-time there\"\n"
                    + "  steps: [\""
                    + STEPS.strip()
                    + "\"]\n"
                    + "- name: Step calf stretch\n"
                    + "  notes: |  # stretchlint-disable-line missing-side\n"
                    + "    # stretchlint-disable-file missing-hold-time\n"
                    + "  steps: [\""
                    + OTHER_STEPS.strip()
                    + "\"]\n"))
        .containsExactly(
            "4 missing-hold-time",
            "5 unused-suppression",
            "not told: 1 missing-hold-time (1:29: )");
  }

  @Test
  void inPlainTextByAMarkedLineThatIsNoPartOfTheText() {
    assertThat(
            told(
                "a.txt",
                "Wall calf stretch\n%% stretchlint-disable-file missing-hold-time -- a note for"
                    + " readers: hold for 30 seconds\n"
                    + STEPS))
        .containsExactly(
            "not told: 1 missing-hold-time" + " (2:4: a note for readers: hold for 30 seconds)");
  }

  @Test
  void inDataByAKeyForTheRecordItStandsIn() {
    String record = "{\"name\": \"%s\", \"steps\": [\"" + STEPS.strip() + "\"]%s}";
    assertThat(
            told(
                "a.json",
                "["
                    + String.format(
                        record,
                        "Wall calf stretch",
                        ",\n"
                            + "\"x-stretchlint\": {\"disable\": [\"missing-hold-time\"],"
                            + " \"reason\": \"stop when it hurts\"}")
                    + ",\n"
                    + String.format(record, "Step calf stretch", "")
                    + "]"))
        .containsExactly(
            "3 missing-hold-time", "not told: 1 missing-hold-time (2:2: stop when it hurts)");
  }

  @Test
  void inDataOnlyWithADateAndAReasonThatAreTexts() {
    for (String wrong : List.of("until: 2020", "reason: 7", "reason: [see the film]")) {
      String text =
          "---\nx-stretchlint: { disable: missing-hold-time, "
              + wrong
              + " }\n---\n## Wall calf stretch\n\n"
              + STEPS;

      assertThat(told("a.md", text)).containsExactly("2 unused-suppression", "4 missing-hold-time");
      assertThat(lint("a.md", text).findings().get(0).message())
          .isEqualTo(
              "This suppression has no effect: the value of \""
                  + wrong.replaceFirst(":.*", "")
                  + "\" is not a text: write it in quotes.");
    }
  }

  @Test
  void inFrontMatterForTheWholeFile() {
    assertThat(
            told(
                "a.md",
                "---\nx-stretchlint: { disable: missing-hold-time }\n---\n## Wall calf"
                    + " stretch\n\n"
                    + STEPS))
        .containsExactly("not told: 4 missing-hold-time (2:1: )");
  }

  @Test
  void ofASafetyRuleOnlyWithAReason() {
    String text =
        "## Wall calf stretch\n\nLean towards the wall for 30 seconds, then change legs.\n";

    assertThat(told("a.md", "<!-- stretchlint-disable-file missing-caution -->\n" + text))
        .containsExactly("1 unused-suppression", "2 missing-caution");
    assertThat(
            told(
                "a.md",
                "<!-- stretchlint-disable-file missing-caution -- on the poster -->\n" + text))
        .containsExactly("not told: 2 missing-caution (1:6: on the poster)");
  }

  @Test
  void untilADateAfterWhichTheFindingIsBack() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());

    assertThat(told("a.md", until(today) + "## Wall calf stretch\n\n" + STEPS))
        .containsExactly("not told: 2 missing-hold-time (1:6: )");
    assertThat(told("a.md", until(today.minusDays(1)) + "## Wall calf stretch\n\n" + STEPS))
        .containsExactly("1 unused-suppression", "2 missing-hold-time");
  }

  private static String until(LocalDate date) {
    return "<!-- stretchlint-disable-file missing-hold-time until=" + date + " -->\n";
  }

  @Test
  void whatSuppressesNothingIsTold() {
    assertThat(told("a.md", "<!-- stretchlint-disable-file missing-side -->\n## Calf\n\n" + STEPS))
        .containsExactly("1 unused-suppression", "2 missing-hold-time");
    assertThat(message("<!-- stretchlint-disable-file missing-side -->\n## Calf\n\n" + STEPS))
        .isEqualTo("There is no missing-side to suppress here: remove this suppression.");
  }

  @Test
  void whatACopyInTheSameFileTellsIsSuppressedWithEffect() {
    String stretch = "## Wall calf stretch\n\n" + STEPS + "\n";

    assertThat(
            told(
                "a.md",
                "# Calves\n\n"
                    + stretch
                    + "<!-- stretchlint-disable-next-line missing-hold-time -->\n\n"
                    + stretch))
        .containsExactly("3 missing-hold-time", "9 duplicate-section");
  }

  @Test
  void inWhatWasNotCheckedNobodyKnowsWhetherItIsUsed() {
    assertThat(told("a.yaml", "# stretchlint-disable-file missing-side\nname: [Calf\n"))
        .containsExactly("3 unreadable-file");
    assertThat(
            told(
                "a.md",
                "<!-- stretchlint-disable-file missing-side -->\n"
                    + "<!-- stretchlint-disable-file language-not-supported -- for Vienna -->\n\n"
                    + GERMAN))
        .containsExactly("not told: 4 language-not-supported (2:6: for Vienna)");
  }

  @Test
  void ofARuleThatDoesNotRunNobodyKnowsWhetherItIsUsed() {
    SourceText text =
        SourceText.of(
            "a.md", "<!-- stretchlint-disable-file missing-side -->\n## Calf\n\n" + STEPS);
    LintRequest request =
        LintRequest.of(text, Format.MARKDOWN)
            .only(Set.of(RuleId.UNUSED_SUPPRESSION, new RuleId("missing-caution")));

    assertThat(new Linter().lint(request).files().get(0).findings()).isEmpty();
  }

  @Test
  void whatIsMalformedIsToldWithTheRemedy() {
    assertThat(message("<!-- stretchlint-disable-next-lin missing-side -->\n"))
        .isEqualTo(
            "This suppression has no effect: there is no stretchlint-disable-next-lin: did you mean"
                + " stretchlint-disable-next-line?");
    assertThat(message("<!-- stretchlint- disable missing-side -->\n"))
        .isEqualTo(
            "This suppression has no effect: there is no stretchlint-: write"
                + " stretchlint-disable-next-line and the name of a rule.");
    assertThat(message("<!-- stretchlint-disable-file -- no rule -->\n"))
        .isEqualTo(
            "This suppression has no effect: no rule is named here: write the name that is in brackets"
                + " at the end of the finding.");
    assertThat(message("<!-- stretchlint-disable-file missing-sid -->\n"))
        .contains("there is no rule \"missing-sid\": did you mean missing-side?");
    assertThat(message("<!-- stretchlint-disable-file beauty -->\n"))
        .contains("there is no rule \"beauty\": \"stretchlint rules\" lists them");
    assertThat(message("<!-- stretchlint-disable-file missing-side until=2026-02-30 -->\n"))
        .contains("\"2026-02-30\" is not a date: write it as 2027-03-31");
    assertThat(message("<!-- stretchlint-disable-file unreadable-file -- on purpose -->\n"))
        .contains("unreadable-file cannot be suppressed: a file that was not read was not checked");
    assertThat(message("<!-- stretchlint-enable missing-side -->\n"))
        .contains("there is nothing to enable, because missing-side is not disabled here");
  }

  @Test
  void whatIsSuppressedKeepsAnIdentityOfItsOwn() {
    String stretch = "## Wall calf stretch\n\n" + STEPS + "\n";
    FileResult file =
        lint(
            "a.md",
            "<!-- stretchlint-disable-next-line duplicate-section -->\n\n"
                + stretch
                + "<!-- stretchlint-disable-next-line missing-hold-time -->\n"
                + stretch.replace("Hold", "Keep"));
    List<String> identities = new ArrayList<>();
    file.findings().forEach(finding -> identities.add(finding.identity()));
    file.suppressed().forEach(suppressed -> identities.add(suppressed.finding().identity()));

    assertThat(file.suppressed()).isNotEmpty();
    assertThat(identities).doesNotHaveDuplicates().allMatch(name -> name.matches("[0-9a-f]+:\\d+"));
  }

  @Test
  void aCommentInCodeIsNone() {
    assertThat(
            told(
                "a.md",
                "```\n<!-- stretchlint-disable-file missing-side -->\n```\n\n## Calf\n\n" + STEPS))
        .containsExactly("5 missing-hold-time");
  }

  @Test
  void ofWhatIsFoundAcrossFilesToo() {
    String lunge =
        "Step into a long lunge beside a rock, set both hands inside the front foot and let the"
            + " hips sink. Keep the back knee lifted for 30 seconds, look ahead, then change legs."
            + " Stop if the groin hurts.\n";

    assertThat(
            told(
                "a.md",
                "## Lizard\n\n"
                    + lunge
                    + "\n"
                    + "<!-- stretchlint-disable duplicate-section -- told twice on purpose -->\n\n"
                    + lunge))
        .singleElement()
        .asString()
        .startsWith("not told: 7 duplicate-section");
  }

  private static String message(String text) {
    return lint("a.md", text + "# Calf\n\n" + STEPS).findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.UNUSED_SUPPRESSION))
        .findFirst()
        .orElseThrow()
        .message();
  }

  private static List<String> told(String name, String text) {
    FileResult file = lint(name, text);
    List<String> told = new ArrayList<>();
    file.findings()
        .forEach(finding -> told.add(finding.location().start().line() + " " + finding.rule()));
    file.suppressed()
        .forEach(
            suppressed ->
                told.add(
                    "not told: "
                        + suppressed.finding().location().start().line()
                        + " "
                        + suppressed.finding().rule()
                        + " ("
                        + suppressed.place().replace(name + ":", "")
                        + ": "
                        + suppressed.reason()
                        + ")"));
    return told;
  }

  private static FileResult lint(String name, String text) {
    Format format = Format.ofFileName(name).orElseThrow();
    return new Linter().lint(LintRequest.of(SourceText.of(name, text), format)).files().get(0);
  }
}
