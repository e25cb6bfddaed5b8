package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stretchlint.baseline.Baseline;
import io.github.stretchlint.baseline.BaselineFile;
import io.github.stretchlint.baseline.Comparison;
import io.github.stretchlint.baseline.Comparison.Checked;
import io.github.stretchlint.baseline.Known;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood when a team began is known, and only what is new counts. */
class BaselineTest {

  private static final String WALL =
      "Step one foot back, keep the heel down and lean towards the wall. Hold the stretch, then"
          + " change legs. Stop if it hurts.\n";
  private static final String STEP =
      "Stand on the edge of a step, let one heel sink below it and hold the stretch. Change legs."
          + " Stop if it hurts.\n";
  private static final String HUG =
      "Lie on your back, hug one knee to your chest and hold the stretch. Change legs. Stop if it"
          + " hurts.\n";

  @TempDir Path folder;
  private ProjectFolder project;

  @BeforeEach
  void aProject() throws IOException {
    project =
        new ProjectFolder(folder)
            .write(
                "calf.md",
                "# Calves\n\n## Wall calf stretch\n\n"
                    + WALL
                    + "\n## Step calf stretch\n\n"
                    + STEP);
  }

  @Test
  void whatStandsIsKnownAndWhatIsNewCounts() throws IOException {
    assertThat(update(false))
        .isEqualTo(new BaselineUpdate(folder.resolve(Baseline.NAME), 2, 1, 2, 0));
    assertThat(project.findings()).isEmpty();
    assertThat(project.lint().known()).isEqualTo(2);

    project.write("hip.md", "# Knee hug\n\n" + HUG);

    assertThat(project.findings()).containsExactly("hip.md:1 warning missing-hold-time");
  }

  @Test
  void itHoldsWhereTextIsMovedAndAFileIsRenamed() throws IOException {
    update(false);
    Files.delete(project.path("calf.md"));
    project.write(
        "legs/lower.md",
        "# Legs\n\nWarm up first.\n\n## Step calf stretch\n\n"
            + STEP
            + "\n## Wall calf stretch\n\n"
            + WALL);

    assertThat(project.findings()).isEmpty();
    assertThat(project.lint().gone()).isZero();
  }

  @Test
  void aFileOfManyFindingsThatWasRenamedIsLookedForOnce() throws IOException {
    update(false);
    Set<RuleId> ran = Set.of(new RuleId("missing-hold-time"));
    Checked renamed =
        new Checked(
            "legs.md",
            project.lint(project.request().in(ProjectSettings.NONE)).files().get(0).findings(),
            List.of(),
            ran);
    List<String> lookedFor = new ArrayList<>();

    Comparison comparison =
        Comparison.of(
            new BaselineFile(project.path(Baseline.NAME)).read(),
            List.of(renamed),
            ran,
            path -> {
              lookedFor.add(path);
              return false;
            },
            known -> true);

    assertThat(comparison.known("legs.md")).hasSize(2);
    assertThat(comparison.gone()).isZero();
    assertThat(lookedFor).containsExactly("calf.md");
  }

  @Test
  void itHoldsInAnotherFormat() throws IOException {
    update(false);
    Files.delete(project.path("calf.md"));
    project.write(
        "calf.json",
        "[{\"id\": 7, \"name\": \"Wall calf stretch\", \"steps\": [\""
            + WALL.strip()
            + "\"]}, {\"name\": \"Step calf stretch\", \"steps\": [\""
            + STEP.strip()
            + "\"]}]");
    assertThat(project.findings()).isEmpty();

    Files.delete(project.path("calf.json"));
    project.write(
        "calf.html",
        "<h2><b>Wall</b> calf stretch</h2><p>"
            + WALL
            + "</p><h2>Step calf&nbsp;stretch</h2><p>"
            + STEP
            + "</p>");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aFindingInPlaceOfAnotherOfTheSameRuleIsNew() throws IOException {
    update(false);
    project.write(
        "calf.md",
        "# Calves\n\n## Wall calf stretch\n\n"
            + WALL.replace("Hold the stretch", "Hold it for 30 seconds")
            + "\n## Step calf stretch\n\n"
            + STEP
            + "\n## Knee hug\n\n"
            + HUG);

    assertThat(project.findings()).containsExactly("calf.md:11 warning missing-hold-time");
    assertThat(project.lint().gone()).isEqualTo(1);
  }

  @Test
  void aSecondOneThatIsAlikeIsNew() throws IOException {
    update(false);
    project.write("copy.md", "## Wall calf stretch\n\n" + WALL);

    assertThat(
            project.told(
                project.lint(project.request().only(Set.of(new RuleId("missing-hold-time"))))))
        .containsExactly("copy.md:1 error missing-hold-time");
  }

  @Test
  void aMissingCautionStaysTheSameWhereEntriesAreAdded() throws IOException {
    String bare = "# Calves\n\n## Wall calf stretch\n\nLean in for 30 seconds, then change legs.\n";
    project.write("calf.md", bare);
    update(false);
    project.write(
        "calf.md",
        bare + "\n## Step calf stretch\n\nStand on a step for 20 seconds. Change legs.\n");

    assertThat(project.findings()).doesNotContain("calf.md:1 error missing-caution");
    assertThat(project.lint().known()).isEqualTo(1);
  }

  @Test
  void whatIsSuppressedIsNotGone() throws IOException {
    update(false);
    project.write(
        "calf.md",
        Files.readString(project.path("calf.md"))
            + "\n<!-- stretchlint-disable-file missing-hold-time -->\n");

    assertThat(project.findings()).isEmpty();
    assertThat(project.lint().gone()).isZero();
    assertThat(update(true))
        .isEqualTo(new BaselineUpdate(folder.resolve(Baseline.NAME), 2, 1, 0, 0));
  }

  @Test
  void whatCannotBeReadIsNeverKnown() throws IOException {
    project.write("hip.json", "{\"name\": \"Knee hug\"");
    assertThat(update(false).findings()).isEqualTo(2);

    assertThat(project.findings()).containsExactly("hip.json:1 error unreadable-file");
  }

  @Test
  void itIsPrunedOfWhatIsFixedAndTakesNothingNew() throws IOException {
    update(false);
    project
        .write("calf.md", "# Calves\n\n## Step calf stretch\n\n" + STEP)
        .write("hip.md", "# Knee hug\n\n" + HUG);

    assertThat(update(true))
        .isEqualTo(new BaselineUpdate(folder.resolve(Baseline.NAME), 1, 1, 0, 1));
    assertThat(project.findings()).containsExactly("hip.md:1 warning missing-hold-time");
    assertThat(update(false).added()).isEqualTo(1);
  }

  @Test
  void whatARunDoesNotCheckStays() throws IOException {
    project.write("hip.md", "# Knee hug\n\n" + HUG);
    update(false);

    assertThat(update(project.request("hip.md"), true).findings()).isEqualTo(3);
    assertThat(
            update(project.request().only(Set.of(new RuleId("missing-caution"))), true).findings())
        .isEqualTo(3);
    assertThat(project.lint(project.request("hip.md")).gone()).isZero();
  }

  @Test
  void whatWasComparedWithAFileThatIsNotReadStays() throws IOException {
    aCopyAndAnotherDose();

    assertThat(update(project.request("legs/wall.md"), true).removed()).isZero();
    assertThat(update(project.request("legs"), false).removed()).isZero();
    LintResult alone = project.lint(project.request("legs/wall.md"));
    assertThat(alone.gone()).isZero();
    assertThat(project.told(alone)).isEmpty();
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void whatWasComparedWithAFileThatIsReadIsPruned() throws IOException {
    aCopyAndAnotherDose();
    int before = update(false).findings();
    project.write("arms/wall.md", "# Knee hug\n\n" + HUG.replace("stretch", "hug for 20 seconds"));
    LintRequest both =
        LintRequest.of(List.of(project.path("arms/wall.md"), project.path("legs/wall.md")))
            .in(ProjectSettings.NEAREST);

    assertThat(project.lint(project.request("legs")).gone()).isZero();
    assertThat(project.lint(both).gone()).isEqualTo(2);
    assertThat(update(both, true).findings()).isEqualTo(before - 2);
  }

  @Test
  void whatWasComparedWithAFileThatWasRemovedIsPrunedWithItsFolder() throws IOException {
    aCopyAndAnotherDose();
    Files.delete(project.path("arms/wall.md"));

    assertThat(project.lint(project.request("legs")).gone()).isZero();
    assertThat(update(true).removed()).isEqualTo(2);
  }

  @Test
  void inABaselineWithoutTheOtherFilesWhatComparesThemStaysUnlessAllIsChecked() throws IOException {
    aCopyAndAnotherDose();
    Path baseline = project.path(Baseline.NAME);
    Files.writeString(
        baseline, Files.readString(baseline).replaceAll(", \"other\": \"[^\"]*\"", ""));
    project.write("arms/wall.md", "# Knee hug\n\n" + HUG.replace("stretch", "hug for 20 seconds"));

    assertThat(update(project.request("legs"), true).removed()).isZero();
    assertThat(project.lint().gone()).isEqualTo(2);
    assertThat(update(true).removed()).isEqualTo(2);
  }

  /** In two folders the same sentences with different hold times, and a baseline that has both. */
  private void aCopyAndAnotherDose() throws IOException {
    Files.delete(project.path("calf.md"));
    String talk =
        "Wear shoes that do not slip, and stand on firm ground. Many people feel this one more in the"
            + " calf that they jump with, and some feel it only after a long day on their feet.\n";
    String start =
        "# Wall calf stretch\n\n"
            + talk
            + "\nStep one foot back, keep the heel down and lean towards the wall. Stop if it hurts."
            + " Then change legs. Hold for ";
    project.write("arms/wall.md", start + "20 seconds.\n");
    project.write("legs/wall.md", start + "60 seconds.\n");
    assertThat(project.findings())
        .contains(
            "legs/wall.md:1 info cross-file-dose", "legs/wall.md:1 warning duplicate-section");
    update(false);
  }

  @Test
  void forWhatIsInTheWorkingFolderItLiesThere() throws IOException {
    assertThat(Linter.baselineFor(List.of(Path.of("src"), Path.of("pom.xml"))))
        .isEqualTo(Path.of(Baseline.NAME).toAbsolutePath());
  }

  @Test
  void itIsWrittenForPeopleToo() throws IOException {
    update(false);

    assertThat(project.path(Baseline.NAME))
        .content()
        .matches(
            """
            \\{
              "version": 1,
              "files": \\{
                "calf.md": \\[
                  \\{ "rule": "missing-hold-time", "entry": "Step calf stretch", "identity": "[0-9a-f]{16}" },
                  \\{ "rule": "missing-hold-time", "entry": "Wall calf stretch", "identity": "[0-9a-f]{16}" }
                \\]
              }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\": 1, \"files\": {\"calf.md\": [ => 1:38: the JSON ends too early",
        "{\"version\": 2, \"files\": {}} => 1:13: this baseline has version 2, but this"
            + " stretchlint reads version 1",
        "[] => 1:1: this is not a stretchlint baseline",
        "{\"files\": {}} => 1:1: this is not a stretchlint baseline: it has no version",
        "{\"version\": 1, \"files\": {\"calf.md\": [{}]}} => 1:38: a finding needs a rule and an"
            + " identity"
      })
  void oneThatCannotBeUsedIsToldAndStays(String example) throws IOException {
    String[] parts = example.split(" => ", -1);
    project.write(Baseline.NAME, parts[0]);

    assertThat(project.errors(project.lint()))
        .singleElement()
        .asString()
        .startsWith(Baseline.NAME + ":" + parts[1]);
    assertThat(failedUpdate()).startsWith(Baseline.NAME + ":" + parts[1]);
    assertThat(project.path(Baseline.NAME)).hasContent(parts[0]);
  }

  @Test
  void oneThatIsNotThereIsTold() {
    LintRequest request =
        project
            .request()
            .in(
                new ProjectSettings(
                    Lookup.NONE, Lookup.of(project.path("none.json")), false, null));

    assertThat(project.errors(project.lint(request)))
        .containsExactly(
            "none.json: there is no such baseline: \"stretchlint baseline\" writes one");
  }

  @Test
  void oneThatAnotherProcessWritesIsLeftAlone() throws IOException {
    update(false);
    String before = Files.readString(project.path(Baseline.NAME));
    long other = ProcessHandle.allProcesses().findFirst().orElseThrow().pid();
    project.write(Baseline.NAME + ".lock", String.valueOf(other));
    project.write("hip.md", "# Knee hug\n\n" + HUG);

    assertThat(failedUpdate())
        .isEqualTo(
            Baseline.NAME
                + ": another run is writing this file: try again, or if there is none,"
                + " remove "
                + Baseline.NAME
                + ".lock");
    assertThat(project.path(Baseline.NAME)).hasContent(before);
  }

  @Test
  void ofTwoFirstOnesNoneIsLost() throws IOException {
    Path path = project.path(Baseline.NAME);
    BaselineFile first = new BaselineFile(path);
    BaselineFile second = new BaselineFile(path);
    first.write(baseline("calf.md"));

    assertThatThrownBy(() -> second.write(baseline("hip.md")))
        .hasMessageEndingWith(
            Baseline.NAME + ": another program has changed this file in the meantime: run again");
    assertThat(first.read().findings()).containsOnlyKeys("calf.md");
  }

  private static Baseline baseline(String file) {
    return new Baseline(
        new TreeMap<>(
            Map.of(file, List.of(new Known("missing-hold-time", null, "0123456789abcdef", null)))));
  }

  @Test
  void aLockOfAProcessThatIsGoneIsNoHindrance() throws IOException {
    project.write(Baseline.NAME + ".lock", "999999999999");

    assertThat(update(false).findings()).isEqualTo(2);
    assertThat(project.path(Baseline.NAME + ".lock")).doesNotExist();
  }

  @Test
  void nothingIsRecordedWhereNotEverythingCouldBeChecked() throws IOException {
    project.write("hip.md", "\0\1\2 no text");

    assertThat(failedUpdate()).startsWith("hip.md: ");
    assertThat(project.path(Baseline.NAME)).doesNotExist();
  }

  private BaselineUpdate update(boolean prune) {
    return update(project.request(), prune);
  }

  private BaselineUpdate update(LintRequest request, boolean prune) {
    BaselineRun run = write(request, prune);
    assertThat(run.result().errors()).isEmpty();
    return Objects.requireNonNull(run.update());
  }

  private String failedUpdate() {
    BaselineRun run = write(project.request(), false);
    assertThat(run.update()).isNull();
    return project.errors(run.result()).get(0);
  }

  private BaselineRun write(LintRequest request, boolean prune) {
    return new Linter().updateBaseline(request, project.path(Baseline.NAME), prune, Progress.NONE);
  }
}
