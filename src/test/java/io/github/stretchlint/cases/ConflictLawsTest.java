package io.github.stretchlint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must not matter to the search for conflicts, and what must. */
class ConflictLawsTest {

  private static final Pattern SIDE =
      Pattern.compile("\\b(?:left|Left|LEFT|(?:right|Right|RIGHT)(?! angle| up against| away))\\b");

  private static final String UNRELATED =
      "\n\n## Wrist circles\n\nSit on a chair. Circle both wrists ten times each way.\n";

  @TestFactory
  Stream<DynamicTest> leftAndRightExchangedGiveTheSameFindings() {
    return markdownCases("leftAndRight")
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.id(),
                    () ->
                        assertThat(places(exchanged(one.text("text"))))
                            .isEqualTo(places(one.text("text")))));
  }

  @TestFactory
  Stream<DynamicTest> anUnrelatedEntryBehindChangesNothing() {
    return markdownCases("unrelated")
        // Where rules of the page stand above, another heading changes what is a page and what an
        // entry; so it does where the case is not read as it should be, or only where it is alone.
        .filter(
            one ->
                one.text("text").startsWith("##")
                    && !one.text("type").equals("general-rule")
                    && !one.isLimit()
                    && !one.is("alone"))
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.id(),
                    () ->
                        assertThat(places(one.text("text") + UNRELATED))
                            .isEqualTo(places(one.text("text")))));
  }

  @Test
  void standingUpBeforeAStandingStepRemovesThePostureConflict() {
    String lying = "# Calves\n\nLie on your back and hug your knees for 20 seconds.\n";
    String standing = "Press both heels into the floor and rise onto your toes.\n";
    assertThat(places(lying + standing)).hasSize(1);
    assertThat(places(lying + "Then roll to your side and stand up. " + standing)).isEmpty();
  }

  @Test
  void theOrderOfIndependentStatementsChangesNothing() {
    String arms = "Let your arms hang by your sides.";
    String head = "Turn your head to the left.";
    String conflict = "Keep both knees bent. Hold for 20 seconds with your knees dead straight.";
    assertThat(places("# Fold\n\nStand. " + arms + " " + head + " " + conflict)).hasSize(1);
    assertThat(places("# Fold\n\nStand. " + head + " " + arms + " " + conflict)).hasSize(1);
  }

  private static Stream<Case> markdownCases(String law) {
    List<Case> cases =
        Case.in("conflicts").stream().filter(one -> one.text("format").equals("md")).toList();
    assertThat(cases).as(law).hasSizeGreaterThan(100);
    return cases.stream();
  }

  /**
   * Line and type of each conflict. Columns move with the length of "left" and "right"; how sure
   * the lines are read, and so the severity, moves a little with any word of the page.
   */
  private static List<String> places(String text) {
    LintRequest request =
        LintRequest.of(SourceText.of("law.md", text), Format.MARKDOWN)
            .only(Set.of(new RuleId("conflicting-steps")));
    return new Linter()
        .lint(request).files().get(0).findings().stream()
            .filter(finding -> finding.type() != null)
            .map(ConflictLawsTest::place)
            .toList();
  }

  private static String place(Finding finding) {
    return finding.location().start().line() + " " + finding.type();
  }

  /** A right angle is no side. */
  private static String exchanged(String text) {
    return SIDE.matcher(text)
        .replaceAll(
            side ->
                switch (side.group()) {
                  case "left" -> "right";
                  case "Left" -> "Right";
                  case "LEFT" -> "RIGHT";
                  case "right" -> "left";
                  case "Right" -> "Left";
                  default -> "LEFT";
                });
  }
}
