package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code .stretchlint.yaml} settles. */
class ConfigurationTest {

  /** Neither a time nor a caution: two errors. */
  private static final String BAD =
      """
      # Wall calf stretch

      Step one foot back, keep the heel down and lean towards the wall. Hold the stretch, then change legs.
      """;

  @TempDir Path folder;
  private ProjectFolder project;

  @BeforeEach
  void aProject() {
    project = new ProjectFolder(folder);
  }

  @Test
  void withoutAConfigurationEverythingIsAsItIsBuiltIn() throws IOException {
    project.write("calf.md", BAD);

    assertThat(project.findings())
        .containsExactly("calf.md:1 error missing-caution", "calf.md:1 error missing-hold-time");
  }

  @Test
  void aRuleIsSwitchedOffOrGetsAnotherSeverity() throws IOException {
    project.write("calf.md", BAD);
    configure("rules: { missing-caution: off, missing-hold-time: info }");

    assertThat(project.findings()).containsExactly("calf.md:1 info missing-hold-time");
  }

  @Test
  void aLevelOfARuleGetsItsOwnSeverity() throws IOException {
    project.write("calf.md", BAD);
    configure("rules: { missing-caution: { severity: { sure: warning, likely: off } } }");

    assertThat(project.findings())
        .containsExactly("calf.md:1 error missing-hold-time", "calf.md:1 warning missing-caution");
  }

  @Test
  void aParameterOfARuleIsChanged() throws IOException {
    project.write("calf.md", BAD);
    configure("rules: { missing-caution: { parameters: { sentence: Stop if your calf hurts. } } }");

    assertThat(project.lint().files().get(0).findings())
        .flatExtracting(finding -> finding.fixes().stream().map(fix -> fix.title()).toList())
        .contains("Write: Stop if your calf hurts.");
  }

  @Test
  void whatIsOffNeedsNoSuppression() throws IOException {
    project.write("calf.md", BAD + "\n<!-- stretchlint-disable-file missing-hold-time -->\n");
    configure("rules: { missing-caution: off, missing-hold-time: { severity: { sure: off } } }");
    assertThat(project.findings()).containsExactly("calf.md:5 warning unused-suppression");

    configure("rules: { missing-caution: off, missing-hold-time: info }");
    assertThat(project.lint().files().get(0).suppressed())
        .extracting(suppressed -> suppressed.finding().severity())
        .containsExactly(Severity.INFO);
  }

  @Test
  void whatWasNotReadIsToldWhateverAnyoneSays() throws IOException {
    String broken = "# stretchlint-disable-file unreadable-file\nname: [Wall calf stretch\n";
    project.write("calf.yaml", broken).write("shin.json", "{\"name\": \"Shin stretch\"");
    List<String> told =
        List.of("calf.yaml:3 error unreadable-file", "shin.json:1 error unreadable-file");

    assertThat(project.findings()).isEqualTo(told);
    assertThat(
            project.told(project.lint(project.request().without(Set.of(RuleId.UNREADABLE_FILE)))))
        .isEqualTo(told);
    assertThat(
            project.told(
                project.lint(
                    project
                        .request()
                        .only(Set.of(new RuleId("duplicate-section")))
                        .without(Set.of(RuleId.UNREADABLE_FILE)))))
        .isEqualTo(told);
  }

  @Test
  void stretchesAreCountedInAllFilesOrInNone() throws IOException {
    project
        .write("calf.md", BAD)
        .write("shin.md", "# Shin stretch\n\nKneel, toes pointed, for stretchlint.\n")
        .write("hip.md", "# Knee hug\n\n<!-- stretchlint-disable-file duplicate-section -->\n");

    assertThat(
            project.lint(project.request().only(Set.of(new RuleId("duplicate-section")))).files())
        .extracting(FileResult::entries)
        .containsExactly(FileResult.UNCOUNTED, FileResult.UNCOUNTED, FileResult.UNCOUNTED);
  }

  @Test
  void theNearestConfigurationWinsAndThoseAboveSayTheRest() throws IOException {
    project.write("calf.md", BAD).write("new/calf.md", BAD.replace("calf", "shin"));
    configure("rules: { missing-caution: info, missing-hold-time: info }");
    project.write("new/.stretchlint.yaml", "rules: { missing-caution: warning }\n");

    assertThat(project.findings())
        .containsExactly(
            "calf.md:1 info missing-caution",
            "calf.md:1 info missing-hold-time",
            "new/calf.md:1 warning missing-caution",
            "new/calf.md:1 info missing-hold-time");
  }

  @Test
  void aboveARootNothingApplies() throws IOException {
    project.write("new/calf.md", BAD);
    configure("rules: { missing-caution: off, missing-hold-time: off }");
    project.write("new/.stretchlint.yaml", "root: true\nrules: { missing-caution: warning }\n");

    assertThat(project.findings())
        .containsExactly(
            "new/calf.md:1 error missing-hold-time", "new/calf.md:1 warning missing-caution");
  }

  @Test
  void theRootOfTheRepositoryEndsTheSearch() throws IOException {
    project.write("repository/calf.md", BAD).write("repository/.git/HEAD", "");
    configure("rules: { missing-caution: off, missing-hold-time: off }");

    assertThat(project.findings()).hasSize(2);
  }

  @Test
  void aConfigurationBuildsOnOthers() throws IOException {
    project
        .write("calf.md", BAD)
        .write("shared/first.yaml", "rules: { missing-caution: off, missing-hold-time: off }\n")
        .write("shared/second.yaml", "extends: first.yaml\nrules: { missing-caution: info }\n");
    configure("extends: shared/second.yaml\nignore: shared/");

    assertThat(project.findings()).containsExactly("calf.md:1 info missing-caution");
  }

  @Test
  void theLastOverrideThatFitsWins() throws IOException {
    project.write("drafts/calf.txt", BAD.replace("# ", "")).write("drafts/ok/shin.txt", BAD);
    configure(
        """
        rules: { missing-hold-time: off }
        overrides:
          - files: drafts/
            rules: { missing-caution: info }
          - files: '*.txt'
            except: drafts/ok/
            rules: { missing-caution: warning }
        """);

    assertThat(project.findings())
        .containsExactly(
            "drafts/calf.txt:1 warning missing-caution",
            "drafts/ok/shin.txt:1 info missing-caution");
  }

  @Test
  void anIgnoredFileIsLintedOnlyIfItIsNamed() throws IOException {
    project.write("calf.md", BAD).write("old/shin.md", BAD);
    configure("ignore: [old/]");

    assertThat(project.lint().files()).hasSize(1);
    assertThat(project.lint(project.request("old/shin.md")).files()).hasSize(1);
    assertThat(project.lint(forced(project.request("old/shin.md"))).files()).isEmpty();
  }

  @Test
  void aFolderThatIsALinkHasOneConfigurationTheOneOfItsName() throws IOException {
    project.write("elsewhere/leaflets/calf.md", BAD).write("elsewhere/leaflets/shin.md", BAD);
    project.write("elsewhere/.stretchlint.yaml", "ignore: shin.md\n");
    project.write(
        "site/.stretchlint.yaml", "ignore: leaflets/calf.md\nrules: { missing-caution: info }\n");
    Files.createSymbolicLink(project.path("site/leaflets"), project.path("elsewhere/leaflets"));

    assertThat(project.told(project.lint(project.request("site/leaflets"))))
        .contains("site/leaflets/shin.md:1 info missing-caution")
        .noneMatch(finding -> finding.startsWith("site/leaflets/calf.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".stretchlint.yaml => ignore: old/",
        ".gitignore => old/calf.md",
        ".stretchlintignore => old/*"
      })
  void ofAFolderInWhichAllIsIgnoredNobodySaysThatNothingIsThere(String example) throws IOException {
    String[] parts = example.split(" => ", -1);
    project.write("old/calf.md", BAD).write(".git/HEAD", "").write(parts[0], parts[1] + "\n");

    assertThat(project.errors(project.lint(project.request("old"))))
        .singleElement()
        .asString()
        .endsWith(
            ": nothing to lint here: no .md, .html, .txt, .json or .yaml file that is not ignored");
  }

  @Test
  void stretchlintignoreIsReadAsGitignoreIs() throws IOException {
    project
        .write("calf.md", BAD)
        .write("old/shin.md", BAD)
        .write("old/hip.md", BAD)
        .write(".stretchlintignore", "# what is old\nold/*\n!old/hip.md\n");

    assertThat(project.lint().files())
        .extracting(file -> Path.of(file.path()).getFileName().toString())
        .containsExactly("calf.md", "hip.md");
    assertThat(project.lint(forced(project.request("old/shin.md"))).files()).isEmpty();
  }

  private static LintRequest forced(LintRequest request) {
    return request.in(new ProjectSettings(Lookup.NEAREST, Lookup.NONE, true, null));
  }

  @Test
  void aStandingCautionSatisfiesMissingCautionAndSaysSo() throws IOException {
    project.write("app/calf.md", BAD).write("print/calf.md", BAD.replace("calf", "shin"));
    configure(
        """
        rules: { missing-hold-time: off }
        cautions:
          - files: app/
            text: Stop at once if you feel pain.
            shown: above every exercise
        """);

    assertThat(project.findings()).containsExactly("print/calf.md:1 error missing-caution");
    assertThat(project.suppressed())
        .containsExactly(
            "missing-caution by standing-caution at .stretchlint.yaml:3:5:"
                + " \"Stop at once if you feel pain.\" is shown above every exercise");
  }

  @Test
  void aTextThatIsNoFileHasTheConfigurationOfItsName() throws IOException {
    configure("overrides: [{ files: drafts/, rules: { missing-caution: off } }]");
    SourceText text = SourceText.of(project.path("drafts/new.md").toString(), BAD);

    assertThat(
            project.told(
                project.lint(LintRequest.of(text, Format.MARKDOWN).in(ProjectSettings.NEAREST))))
        .containsExactly("drafts/new.md:1 error missing-hold-time");
  }

  @Test
  void aLibraryReadsNoConfigurationUnlessItIsAskedTo() throws IOException {
    project.write("calf.md", BAD);
    configure("rules: { missing-caution: off }");

    assertThat(project.told(project.lint(LintRequest.of(List.of(folder))))).hasSize(2);
  }

  @Test
  void oneConfigurationMayBeTakenForAll() throws IOException {
    project.write("calf.md", BAD).write("other.yaml", "rules: { missing-hold-time: off }\n");
    configure("rules: { missing-caution: off }");
    Lookup other = Lookup.of(project.path("other.yaml"));

    assertThat(
            project.told(
                project.lint(
                    project
                        .request("calf.md")
                        .in(new ProjectSettings(other, Lookup.NONE, false, null)))))
        .containsExactly("calf.md:1 error missing-caution");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule: {} => 1:1: there is no key \"rule\" here: did you mean rules?",
        "rules: {missing-cauton: off}"
            + " => 1:9: there is no rule \"missing-cauton\": did you mean missing-caution?",
        "rules: {beauty: off} => 1:9: there is no rule \"beauty\": \"stretchlint rules\" lists them",
        "rules: {missing-caution: warn} => 1:26: \"warn\" is not a severity: did you mean warning?",
        "rules: {missing: off} => 1:9: there is no rule \"missing\": \"stretchlint rules\" lists"
            + " them",
        "rules: {missing-st: off}"
            + " => 1:9: there is no rule \"missing-st\": did you mean missing-start-position?",
        "rules: {missing-caution: 3}"
            + " => 1:26: this is not a severity: write off, error, warning or info",
        "rules: {missing-caution: {severity: {shure: off}}}"
            + " => 1:38: there is no key \"shure\" here: did you mean sure?",
        "rules: {missing-caution: {parameters: {sure: high}}}"
            + " => 1:46: sure must be a number, such as 0.80",
        "rules: {missing-caution: {parameters: {sure: .inf}}}"
            + " => 1:46: sure must be a number, such as 0.80",
        "rules: {missing-repetitions: {parameters: {seconds: 2.5}}}"
            + " => 1:53: seconds must be a whole number of at most 9 digits, such as 10",
        "rules: {missing-repetitions: {parameters: {seconds: 99999999999}}}"
            + " => 1:53: seconds must be a whole number of at most 9 digits, such as 10",
        "rules: {vague-dose: {parameters: {sure: 1}}}"
            + " => 1:34: vague-dose has no parameters: leave this out",
        "rules: {unreadable-file: off}"
            + " => 1:26: unreadable-file cannot be off: a file that was not read was not checked",
        "root: maybe => 1:7: root must be true or false",
        "extends: none.yaml => 1:10: there is no file none.yaml next to this one: correct the path",
        "extends: .stretchlint.yaml => 1:10: this configuration extends itself",
        "ignore: ['!a.md'] => 1:10: \"!a.md\" begins with !, which does not work here: leave it out",
        "ignore: [old/] => 1:10: no file here matches the pattern \"old/\": correct it or remove it",
        "overrides: [{files: drafts/, rules: {missing-side: off}}]"
            + " => 1:21: no file here matches the pattern \"drafts/\": correct it or remove it",
        "overrides: [{rules: {missing-side: off}}] => 1:13: \"files\" is missing here: add it",
        "cautions: [{files: '*.md', text: Well done., shown: on top}]"
            + " => 1:34: this does not tell the reader to stop if it hurts: write the words that"
            + " readers see, such as \"Stop at once if you feel pain.\"",
        "mappings: [{files: '*.json', name: title, steps: /how}]"
            + " => 1:36: name must be a JSON Pointer, which begins with a slash, such as /title",
        "mappings: [{files: '*.json', name: /titl, steps: /steps}]"
            + " => 1:36: \"/titl\" is in none of the files of this mapping: correct it",
        "rules: [ => 2:1: a value is missing before this"
      })
  void whatIsWrongIsToldWithItsPlace(String example) throws IOException {
    String[] parts = example.split(" => ", -1);
    project
        .write("calf.md", BAD)
        .write("calf.json", "{\"title\": \"Calf\", \"steps\": [\"Lean in.\"]}");
    configure(parts[0]);

    assertThat(project.errors(project.lint()))
        .singleElement()
        .asString()
        .startsWith(".stretchlint.yaml:" + parts[1]);
  }

  @Test
  void aConfigurationWithAnotherEndingIsTold() throws IOException {
    project.write("calf.md", BAD).write(".stretchlint.yml", "rules: { missing-caution: off }\n");

    assertThat(project.errors(project.lint()))
        .containsExactly(".stretchlint.yml: this file is not read: rename it to .stretchlint.yaml");
  }

  @Test
  void aCircleOfConfigurationsIsTold() throws IOException {
    project
        .write("calf.md", BAD)
        .write("a.yaml", "extends: b.yaml\n")
        .write("b.yaml", "extends: a.yaml\n");
    configure("extends: a.yaml");

    assertThat(project.errors(project.lint()))
        .containsExactly(
            "b.yaml:1:10: this configuration extends itself (.stretchlint.yaml -> a.yaml -> b.yaml ->"
                + " a.yaml): remove one step");
  }

  @Test
  void whatAppliesIsShownWithWhereItIsSet() throws IOException {
    project.write("drafts/calf.md", BAD);
    configure(
        """
        rules: { missing-caution: warning }
        overrides:
          - files: drafts/
            rules:
              missing-caution: { severity: { likely: off }, parameters: { sure: 0.5 } }
        """);
    List<RunError> errors = new ArrayList<>();

    String printed =
        new Linter().configuration(project.path("drafts/calf.md"), Lookup.NEAREST, errors);

    assertThat(errors).isEmpty();
    assertThat(printed.replace(folder + "/", ""))
        .startsWith(
            """
            # Settings for drafts/calf.md
            # Configurations, the one that wins first: .stretchlint.yaml
            rules:
            """)
        .contains(
            """
              missing-caution:
                severity:
                  sure: warning  # .stretchlint.yaml:1:10
                  likely: off  # .stretchlint.yaml:5:7
                  partial: warning  # .stretchlint.yaml:1:10
                parameters:
                  likely: 0.40  # built in
                  sentence: 'Stop at once if you feel pain.'  # built in
                  sure: 0.5  # .stretchlint.yaml:5:7
            """);
    Files.writeString(project.path(".stretchlint.yaml"), printed);
    assertThat(project.findings())
        .containsExactly(
            "drafts/calf.md:1 error missing-hold-time", "drafts/calf.md:1 warning missing-caution");
  }

  private void configure(String text) throws IOException {
    project.write(".stretchlint.yaml", text + "\n");
  }
}
