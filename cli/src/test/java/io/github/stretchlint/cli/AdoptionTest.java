package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.cli.CommandRun.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team with a large library needs of the command. */
class AdoptionTest {

  /** Neither a time nor a caution: two errors. */
  private static final String BAD =
      """
      # Wall calf stretch

      Step one foot back, keep the heel down and lean towards the wall. Hold the stretch, then change legs.
      """;

  @TempDir Path folder;

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
  void filesOfAFolderAreChosenByPatterns() throws IOException {
    file("a/calf.md", BAD);
    file("a/drafts/shin.txt", BAD);
    file("b/hip.md", BAD);

    assertThat(files("--include", "*.md")).containsExactly("a/calf.md", "b/hip.md");
    assertThat(files("--exclude", "drafts/", "--exclude", "/b")).containsExactly("a/calf.md");
    assertThat(lint(folder.toString(), "--exclude", "draft/"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(
            run ->
                assertThat(run.err())
                    .isEqualTo(
                        "stretchlint: no file or folder to check matches the pattern \"draft/\":"
                            + " correct it or remove it\n"));
  }

  @Test
  void whereAllWasCheckedTheLastLineDoesNotDenyIt() throws IOException {
    file("calf.md", BAD + "Hold for 30 seconds each side. Repeat twice. Stop if it hurts.\n");

    CommandRun run = lint(folder.toString(), "--exclude", "draft/", "--select", "missing-caution");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("Nothing found in 1 file (1 stretch checked)\n");
  }

  @Test
  void whatIsIgnoredIsLeftOutOfAHookToo() throws IOException {
    String path = file("old/calf.md", BAD);
    file(".stretchlintignore", "old/\n");

    assertThat(lint(path).exitCode()).isEqualTo(1);
    assertThat(
            new Setting()
                .input(BAD)
                .run("lint", "-", "--stdin-filename", path, "--force-exclude")
                .exitCode())
        .isEqualTo(0);
    assertThat(lint(path, "--force-exclude"))
        .isEqualTo(
            new CommandRun(
                0,
                "",
                "stretchlint: nothing was checked: everything that you named is ignored, excluded or of another kind\n"));
  }

  @Test
  void aHookMayNameFilesOfOtherKinds() throws IOException {
    String picture = file("calf.png", "no text");
    String table = file("plan.xlsx", "no text");
    String path = file("calf.md", BAD);
    String report = file("report.json", lint(path, "-f", "json").out());

    assertThat(lint(picture, table, report, path, "-f", "unix", "--force-exclude"))
        .isEqualTo(lint(path, "-f", "unix"));
    assertThat(lint(picture, "--force-exclude").exitCode()).isZero();
    assertThat(lint(report, "--force-exclude").exitCode()).isZero();
    assertThat(lint(picture).exitCode()).isEqualTo(2);
    assertThat(lint(report).exitCode()).isEqualTo(2);
  }

  @Test
  void aPatternNeedNotFitWhatAHookNames() throws IOException {
    String path = file("calf.md", BAD);

    assertThat(lint(path, "--force-exclude", "--exclude", "drafts/").exitCode()).isEqualTo(1);
    assertThat(
            new Setting()
                .input(BAD)
                .run("lint", "-", "--force-exclude", "--include", "*.md")
                .exitCode())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".github/calf.md",
        "node_modules/a/calf.md",
        "a/target/calf.md",
        ".stretchlint.md"
      })
  void whatIsNeverWalkedIsLeftOutOfAHookToo(String name) throws IOException {
    file(".git/HEAD", "");
    String path = file(name, BAD);

    assertThat(lint(path).exitCode()).isEqualTo(1);
    assertThat(lint(path, "--force-exclude").exitCode()).isEqualTo(0);
  }

  @Test
  void aFaultInAnIgnoreFileIsToldOnce() throws IOException {
    file(".git/HEAD", "");
    file(".gitignore", "*a*b*c*d*e*f*g*h*i*j*k*l*m\n");
    String calf = file("a/calf.md", BAD);
    String shin = file("b/shin.md", BAD);

    assertThat(lint(calf, shin, "--force-exclude").err().lines())
        .containsExactly(
            "stretchlint: "
                + folder.resolve(".gitignore")
                + ": line 1 has more than 4 asterisks in one name and takes too long to match:"
                + " shorten it");
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
  void onlyChangedFilesCountSinceARevision() throws IOException, InterruptedException {
    file("calf.md", BAD);
    String changed = file("shin.md", "# Shin stretch\n");
    commitAll();
    file("shin.md", BAD.replace("# Wall calf stretch", "# Shin stretch"));
    String added = file("hip.md", BAD.replace("# Wall calf stretch", "# Hip stretch"));

    assertThat(
            lint(folder.toString(), "--since", "HEAD", "-f", "unix", "--select", "missing-caution")
                .out()
                .lines()
                .map(line -> line.replaceFirst(":\\d.*", "")))
        .containsExactly(added, changed);
    assertThat(lint(folder.toString(), "--since", "nowhere").out())
        .endsWith(" in 3 files (3 stretches checked)\n");
    assertThat(lint(folder.toString(), "--since", "nowhere").err())
        .isEqualTo(
            "stretchlint: --since nowhere: there is no such revision here: check the spelling, or"
                + " fetch it first\n");
  }

  @Test
  void standardInputHasAlwaysChanged() throws IOException, InterruptedException {
    git("init", "-q");

    assertThat(
            new Setting()
                .input(BAD)
                .run("lint", "-", "--since", "HEAD", "--select", "missing-caution")
                .out())
        .contains("[missing-caution]");
  }

  @Test
  void whereGitCannotTellWhatHasChangedNothingPasses() throws IOException, InterruptedException {
    String path = file("calf.md", BAD);

    file(".git", "no link to a repository");
    assertThat(lint(path, "--since", "HEAD"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(
            run ->
                assertThat(run.err())
                    .startsWith(
                        "stretchlint: --since: git cannot tell what has changed in "
                            + folder
                            + ": invalid gitfile format: "));

    Files.delete(folder.resolve(".git"));
    commitAll();
    file(".git/index", "no index");
    assertThat(lint(path, "--since", "HEAD"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(
            run ->
                assertThat(run.err())
                    .startsWith("stretchlint: --since: git cannot tell what has changed in "));
  }

  private void commitAll() throws IOException, InterruptedException {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "All");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    String[] command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new);
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
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

  private Stream<String> files(String... arguments) {
    return lint(Stream.concat(
                Stream.of(folder.toString(), "-f", "unix", "--select", "missing-caution"),
                Stream.of(arguments))
            .toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.replaceFirst(":\\d.*", "").substring(folder.toString().length() + 1));
  }

  /** Returns the rules of what is found. */
  private static Stream<String> unix(String path, String... arguments) {
    return lint(Stream.concat(Stream.of(path, "-f", "unix"), Stream.of(arguments))
            .toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.replaceFirst(".*\\[(.*)]", "$1"));
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private static CommandRun lint(String... arguments) {
    return CommandRun.of(
        Stream.concat(Stream.of("lint"), Stream.of(arguments)).toArray(String[]::new));
  }
}
