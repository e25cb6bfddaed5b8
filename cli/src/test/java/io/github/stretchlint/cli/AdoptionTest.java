package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.cli.CommandRun.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team with a large library needs of the command. */
class AdoptionTest extends LintedFolder {

  @Test
  void aConfigurationIsFoundUnlessItIsRefused() throws IOException {
    String path = file("calf.md", BAD);
    file(".stretchlint.yaml", "rules: { missing-caution: off }\n");
    String other = file("other.yaml", "rules: { missing-hold-time: off }\n");

    assertThat(unix(path)).containsExactly("missing-hold-time");
    assertThat(unix(path, "--config", other)).containsExactly("missing-caution");
    assertThat(unix(path, "--no-config")).containsExactly("missing-caution", "missing-hold-time");
  }

  @Test
  void aFaultInAConfigurationIsOneLineAndNothingIsLinted() throws IOException {
    String path = file("calf.md", BAD);
    String config = file(".stretchlint.yaml", "rules: { missing-cauton: off }\n");

    assertThat(lint(path))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "stretchlint: "
                    + config
                    + ":1:10: there is no rule \"missing-cauton\": did you mean"
                    + " missing-caution?\n"));
  }

  @Test
  void aFaultInAConfigurationHidesNoPathThatIsMissing() throws IOException {
    file(".stretchlint.yaml", "rules: { missing-cauton: off }\n");
    String path = file("calf.md", BAD);
    String missing = folder.resolve("shin.md").toString();

    assertThat(lint(path, missing).err().lines())
        .hasSize(2)
        .contains(
            "stretchlint: " + missing + ": there is no such file or folder: check the spelling");
  }

  @Test
  void theHelpTellsWhatBecomesOfABaseline() {
    assertThat(CommandRun.of("lint", "--help").out().replaceAll("\\s+", " "))
        .contains("--baseline=FILE Read the baseline from this file");
    assertThat(CommandRun.of("baseline", "--help").out().replaceAll("\\s+", " "))
        .contains("--baseline=FILE Write the baseline to this file");
  }

  @Test
  void rulesAreChosenByLists() throws IOException {
    String path = file("calf.md", BAD);

    assertThat(unix(path, "--select", "missing-caution,encoding"))
        .containsExactly("missing-caution");
    assertThat(unix(path, "--rule", "missing-caution,missing-hold-time"))
        .containsExactly("missing-caution", "missing-hold-time");
    assertThat(unix(path, "--ignore", "missing-caution")).containsExactly("missing-hold-time");
  }

  @Test
  void tooManyWarningsExitWithOne() throws IOException {
    String path = file("calf.md", BAD);
    file(".stretchlint.yaml", "rules: { missing-caution: warning, missing-hold-time: warning }\n");

    assertThat(lint(path, "--max-warnings", "2").exitCode()).isEqualTo(0);
    assertThat(lint(path, "--max-warnings", "1").exitCode()).isEqualTo(1);
  }

  @Test
  void statisticsCountByRuleAndByFile() throws IOException {
    file("calf.md", BAD);
    file("shin.md", BAD.replace("# Wall calf stretch", "# Shin stretch") + "Stop if it hurts.\n");

    assertThat(
            lint(folder.toString(), "--statistics", "--select", "missing-caution,missing-hold-time")
                .out())
        .isEqualTo(
            """
            Findings by rule
              2  missing-hold-time (error)
              1  missing-caution (error)

            Findings by file
              2  FOLDER/calf.md
              1  FOLDER/shin.md

            3 errors in 2 files (2 stretches checked)
            """
                .replace("FOLDER", folder.toString()));
  }

  @Test
  void manyFindingsThatAreAlikeAreFolded() throws IOException {
    StringBuilder records = new StringBuilder("[");
    for (int i = 1; i <= 30; i++) {
      records
          .append(i == 1 ? "" : ",")
          .append("\n{\"name\": \"Stretch no. ")
          .append(i)
          .append("\", \"steps\": [\"Lean in for ")
          .append(i)
          .append(" seconds, then change legs.\"]}");
    }
    String path = file("all.json", records + "]");

    assertThat(lint(path, "-q", "--select", "missing-caution").out())
        .contains(":2:1: error", ":3:1: error", "and 28 more like this; --verbose shows all\n")
        .doesNotContain(":4:1");
    assertThat(lint(path, "-v", "--select", "missing-caution").out().split("\\[missing-caution]"))
        .hasSize(31);
    assertThat(lint(path, "-f", "unix", "--select", "missing-caution").out().lines()).hasSize(30);
  }

  @Test
  void shortOptionsAreThoseThatPeopleExpect() throws IOException {
    String path = file("calf.md", BAD);
    Path report = folder.resolve("report.txt");

    assertThat(lint(path, "-f", "unix", "-o", report.toString()).out()).isEmpty();
    assertThat(report).content().startsWith(path + ":1:3: error: ");
    assertThat(lint(path, "-q").out()).doesNotContain("2 errors");
  }

  @Test
  void aBaselineIsRecordedHeededAndPruned() throws IOException {
    String path = file("calf.md", BAD);
    String baseline = folder.resolve(".stretchlint-baseline.json").toString();

    assertThat(CommandRun.of("baseline", path, "--baseline", baseline).out())
        .isEqualTo(baseline + ": 2 findings in 1 file (2 added, 0 removed)\n");
    assertThat(lint(path))
        .isEqualTo(
            new CommandRun(
                0,
                "Nothing new to correct in 1 file (1 stretch checked); not counted: 2 in the"
                    + " baseline\n",
                ""));
    assertThat(lint(path, "--no-baseline").exitCode()).isEqualTo(1);
    assertThat(lint(path, "--verbose", "-q").out())
        .isEqualTo(
            """
            FILE:1:3: not counted: missing-caution (in the baseline)

            FILE:1:3: not counted: missing-hold-time (in the baseline)

            """
                .replace("FILE", path));

    file("calf.md", BAD + "Stop if it hurts.\n");
    assertThat(lint(path).out())
        .endsWith("; not counted: 1 in the baseline; 1 gone since the baseline\n");
    assertThat(CommandRun.of("baseline", "--prune", path).out())
        .isEqualTo(baseline + ": 1 finding in 1 file (0 added, 1 removed)\n");
  }

  @Test
  void aBaselineIsWrittenWhereAllThatWasNamedFindsIt() throws IOException {
    String calf = file("a/calf.md", BAD);
    String hip = file("b/hip.md", BAD.replace("# Wall calf stretch", "# Hip stretch"));

    assertThat(baselineOf(folder.resolve("a"), folder.resolve("b")))
        .startsWith(folder.resolve(".stretchlint-baseline.json") + ": ");
    assertThat(lint(calf).exitCode()).isZero();
    assertThat(lint(hip).exitCode()).isZero();

    Files.delete(folder.resolve(".stretchlint-baseline.json"));
    assertThat(baselineOf(folder.resolve("a/calf.md")))
        .startsWith(folder.resolve("a/.stretchlint-baseline.json") + ": ");
  }

  @Test
  void aBaselineForPathsThatFindDifferentOnesMustBeNamed() throws IOException {
    file("a/calf.md", BAD);
    file("b/hip.md", BAD);
    file("b/.git/HEAD", "");
    String error =
        "stretchlint: no baseline applies to all of these paths: run \"stretchlint baseline\" for"
            + " each of them, or name one with --baseline\n";

    assertThat(baselineOf(folder.resolve("a"), folder.resolve("b"))).isEqualTo(error);
    baselineOf(folder.resolve("a"));
    assertThat(baselineOf(folder.resolve("a"), folder.resolve("b"))).isEqualTo(error);
    assertThat(baselineOf(folder.resolve("a"), folder)).isEqualTo(error);
  }

  private static String baselineOf(Path... paths) {
    CommandRun run =
        CommandRun.of(
            Stream.concat(Stream.of("baseline"), Stream.of(paths).map(Path::toString))
                .toArray(String[]::new));
    return run.out() + run.err();
  }

  @Test
  void aFirstConfigurationFitsTheFolderAndIsNotWrittenTwice() throws IOException {
    file("leaflets/calf.md", BAD);
    file("leaflets/menu.txt", "Soup of the day\n");
    Path config = folder.resolve(".stretchlint.yaml");

    assertThat(CommandRun.of("init", folder.toString()).out())
        .isEqualTo(
            config
                + " was written. To record what is found now, run stretchlint baseline "
                + folder
                + "\n");
    assertThat(config)
        .content()
        .contains(
            "# It was written for 2 files (1 .md, 1 .txt).",
            "  # missing-caution: error  # 1 finding in 1 file",
            "  # missing-hold-time: warning  # 1 finding in 1 file",
            "#   - '/leaflets/menu.txt'");
    assertThat(lint(folder.toString(), "-f", "unix").err()).isEmpty();
    String before = Files.readString(config);
    assertThat(CommandRun.of("init", folder.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "stretchlint: "
                    + config
                    + " exists already and was not changed: edit it, or remove it first\n"));
    assertThat(config).hasContent(before);
  }

  @Test
  void aFirstConfigurationProposesNothingThatMakesAStretchLessSafe() throws IOException {
    file(
        "calf.md",
        """
        # Wall calf stretch

        1. Stand facing a wall with both hands on it and step your left foot back.
        2. Lift your left foot off the floor. Bounce to get deeper, and push through the pain.
        3. Keep your left foot flat on the floor and hold the stretch.
        """);

    CommandRun.of("init", folder.toString());

    assertThat(folder.resolve(".stretchlint.yaml"))
        .content()
        .contains("# harmful-advice: error  #", "# missing-caution: error  #")
        .doesNotContainPattern(
            "# (missing-caution|harmful-advice|weakened-caution|conflicting-steps): (warning|off)");
  }

  @Test
  void whatAppliesToAFileIsShown() throws IOException {
    String path = file("calf.md", BAD);
    file(".stretchlint.yaml", "rules: { missing-caution: off }\n");

    assertThat(lint("--print-config", path).out())
        .contains("      sure: off  # " + folder.resolve(".stretchlint.yaml") + ":1:10\n");
  }

  @Test
  void standardInputHasTheConfigurationOfItsName() throws IOException {
    file(".stretchlint.yaml", "rules: { missing-caution: off }\n");
    String name = folder.resolve("new.md").toString();

    assertThat(new Setting().input(BAD).run("lint", "-", "--stdin-filename", name).out())
        .contains("[missing-hold-time]")
        .doesNotContain("[missing-caution]");
  }

  @Test
  void helpIsACommandToo() {
    assertThat(CommandRun.of("help").out()).isEqualTo(CommandRun.of("--help").out());
    assertThat(CommandRun.of("help", "lint").out())
        .isEqualTo(CommandRun.of("lint", "--help").out());
    assertThat(CommandRun.of("help", "lnt").err())
        .isEqualTo(
            "stretchlint: there is no command \"lnt\": did you mean lint? (see stretchlint help"
                + " --help)\n");
  }

  @Test
  void aShellLearnsCommandsAndOptions() {
    assertThat(CommandRun.of("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("--print-config", "baseline", "(\"text\" \"json\" \"unix\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lint a.md --config none.yaml => --config none.yaml: there is no such file (see stretchlint"
            + " lint --help)",
        "lint a.md --config a.yaml --no-config => --config and --no-config cannot be used together:"
            + " leave one of them out (see stretchlint lint --help)",
        "lint a.md --baseline a.json --no-baseline => --baseline and --no-baseline cannot be used"
            + " together: leave one of them out (see stretchlint lint --help)",
        "lint --print-config . => --print-config .: this is a folder: name a file in it (see"
            + " stretchlint lint --help)",
        "lint a.md --max-warnings few => --max-warnings: write a whole"
            + " number, such as 0, not \"few\" (see stretchlint lint --help)",
        "lint a.md --statistics -f json => --statistics is only for the text report: leave out --format"
            + " (see stretchlint lint --help)",
        "baseline - => a baseline is for files: name files or folders, not - (see stretchlint"
            + " baseline --help)",
        "init none => there is no folder none (see stretchlint init --help)"
      })
  void errorsOfUseAreOneLine(String example) {
    String[] parts = example.split(" => ", -1);

    assertThat(CommandRun.of(parts[0].split(" ", -1)))
        .isEqualTo(new CommandRun(2, "", "stretchlint: " + parts[1] + "\n"));
  }
}
