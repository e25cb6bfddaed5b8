package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.cli.CommandRun.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code stretchlint lint}. */
class LintCommandTest {

  private static final String CLEAN =
      """
      # Calf stretches

      Stop as soon as anything hurts.

      ## Wall calf stretch

      Step one foot back, keep the heel down and lean towards the wall. Hold for 30 seconds, then change legs.
      """;

  private static final String WITHOUT_TIME = CLEAN.replace(" for 30 seconds", "");

  /** One entry has its own caution, the other has none: a warning. */
  private static final String HALF_CAUTIONED =
      """
      # Evening stretches

      ## Knee hug

      Lie on your back and hug one knee to your chest for 20 seconds. If your knee hurts, hold the thigh instead. Change legs.

      ## Butterfly

      Sit with the soles of your feet together and let your knees sink for 30 seconds.
      """;

  @TempDir Path folder;

  @Test
  void aCleanWriteUpExitsWithZero() throws IOException {
    assertThat(lint(file("calves.md", CLEAN)))
        .isEqualTo(new CommandRun(0, "Nothing to correct in 1 file (1 stretch checked)\n", ""));
  }

  @Test
  void aFindingIsShownAndExitsWithOne() throws IOException {
    String path = file("calves.md", WITHOUT_TIME);

    assertThat(lint(path))
        .isEqualTo(
            new CommandRun(
                1,
                path
                    + """
                    :5:4: error: "Wall calf stretch" does not say how long to hold the stretch: write a time, a count or a number of breaths. [missing-hold-time]
                      5 | ## Wall calf stretch
                        |    ^^^^^^^^^^^^^^^^^
                        Write: Hold for ____ seconds.

                    1 error in 1 file (1 stretch checked)
                    """,
                ""));
  }

  @Test
  void theFailLevelSettlesWhetherAWarningExitsWithOne() throws IOException {
    String path = file("evening.md", HALF_CAUTIONED);

    assertThat(lint(path).exitCode()).isEqualTo(0);
    assertThat(lint(path, "--fail-level", "error").exitCode()).isEqualTo(0);
    assertThat(lint(path, "--fail-level", "warning").exitCode()).isEqualTo(1);
    assertThat(lint(path, "--fail-level", "WARNING").exitCode()).isEqualTo(1);
    assertThat(lint(path, "--fail-level=info").exitCode()).isEqualTo(1);
    assertThat(lint(path).out()).contains(": warning: ").contains("1 warning in 1 file");
  }

  @Test
  void aFolderIsWalkedAndBuildOutputLeftOut() throws IOException {
    file("a/calves.md", WITHOUT_TIME);
    file("a/b/calves.txt", "Calf stretch\n\nStop if it hurts. Lean in and hold for 30 seconds.\n");
    file("target/calves.md", WITHOUT_TIME);
    file(".hidden/calves.md", WITHOUT_TIME);

    assertThat(lint(folder.toString()).out())
        .contains("a/calves.md:5:4: error: ")
        .contains("1 error in 2 files")
        .doesNotContain("target")
        .doesNotContain("hidden");
  }

  @Test
  void brokenDataIsAFindingAtItsPlace() throws IOException {
    CommandRun run = lint(file("calves.json", "{\"name\": \"Calf stretch\",\n \"steps\": [}\n"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("calves.json:2:12: error: ").contains("[unreadable-file]");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void standardInputIsReadForADash() {
    Setting setting = new Setting().input(WITHOUT_TIME);

    assertThat(setting.run("lint", "-"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
        .satisfies(run -> assertThat(run.out()).startsWith("<stdin>:5:4: error: "));
  }

  @Test
  void theNameOfStandardInputTellsItsFormat() {
    Setting setting = new Setting().input("{\"name\": }");

    assertThat(setting.run("lint", "-", "--stdin-filename", "calves.json").out())
        .startsWith("calves.json:1:10: error: ");
  }

  @Test
  void theReportForMachinesIsJsonOnStandardOutput() throws IOException {
    CommandRun run = lint(file("calves.md", WITHOUT_TIME), "--format", "json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"missing-hold-time\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theReportForMachinesTellsErrorsToo() throws IOException {
    CommandRun run =
        lint(file("calves.md", CLEAN), folder.resolve("none.md").toString(), "--format=json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("there is no such file or folder");
    assertThat(run.err()).contains("there is no such file or folder");
  }

  @Test
  void theReportGoesIntoAFileAsAWhole() throws IOException {
    Path report = Path.of(file("report.txt", "Nothing to correct in 2 files.\n"));

    CommandRun run = lint(file("calves.md", CLEAN), "--output", report.toString());

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(report).content().startsWith("Nothing to correct");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aDashIsStandardOutputAndAnEmptyNameIsNoFile() throws IOException {
    String path = file("calves.md", CLEAN);

    assertThat(lint(path, "--output", "-").out()).startsWith("Nothing to correct in 1 file");
    assertThat(lint(path, "--output", ""))
        .isEqualTo(
            failure(
                "--output: name a file, or write - for standard output (see stretchlint lint"
                    + " --help)"));
  }

  @Test
  void filesOfOtherProgramsAreNamedWithWhatToDo() throws IOException {
    String table = file("doses.csv", "");
    String picture = file("calves.png", "");

    assertThat(lint(table, picture).err().lines())
        .containsExactly(
            "stretchlint: "
                + picture
                + ": stretchlint cannot read this kind of file, only .md, .html, .txt, .json and"
                + " .yaml",
            "stretchlint: "
                + table
                + ": stretchlint cannot read .csv files: convert it to .json or .yaml");
  }

  @Test
  void anEmptyFileIsCalledEmpty() throws IOException {
    assertThat(lint(file("calves.md", "")).out())
        .startsWith(folder + "/calves.md:1:1: warning: This file is empty, so nothing was checked");
  }

  @Test
  void aFolderWithoutStretchesIsNotPraised() throws IOException {
    file("shopping.md", "# Shopping\n\n- Milk\n- Bread\n");
    file("menu.md", "# Menu\n\nSoup of the day.\n");

    assertThat(lint(folder.toString()))
        .isEqualTo(
            new CommandRun(
                0, "No stretch or exercise was found in 2 files, so nothing was checked\n", ""));
    assertThat(lint(folder.toString(), "--format", "json").out()).contains("\"entries\": 0");
  }

  @Test
  void anotherLanguageIsToldWhateverTheRule() throws IOException {
    String path =
        file(
            "waden.md",
            "# Wadendehnung\n\nStelle einen Fuß nach hinten, drücke die Ferse in den Boden und halte die"
                + " Dehnung für 30 Sekunden. Dann wechsle die Seite. Die Dehnung darf nicht weh tun.\n");

    assertThat(lint(path, "--rule", "missing-hold-time").out())
        .contains("[language-not-supported]", "1 info in 1 file (0 stretches checked)");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80})
  void onAScreenEveryLineFits(int columns) throws IOException {
    String path =
        file(
            "seat.md",
            "# Long sit\n\nStop if it hurts.\n\nSit on the floor with a cushion under your hips, a wall"
                + " behind you and both legs straight out in front of you. Reach for your shins and"
                + " breathe, then keep both knees bent at right angles, as far as you like, for 30"
                + " seconds.\n");
    Setting screen = new Setting().onScreen().variable("COLUMNS", String.valueOf(columns));

    List<String> lines =
        screen
            .run("lint", path, "--color", "never")
            .out()
            .lines()
            .filter(line -> !line.contains(path))
            .toList();

    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    assertThat(marked(lines, '^')).isEqualTo("both knees bent");
    assertThat(marked(lines, '-')).isEqualTo("both legs straight out");
    assertThat(screen.run("explain", "missing-caution").out().lines())
        .filteredOn(line -> !line.contains("http"))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    assertThat(screen.run("rules", "--color", "never").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
  }

  /** The words above the marks. */
  private static String marked(List<String> lines, char mark) {
    for (int i = 1; i < lines.size(); i++) {
      int from = lines.get(i).indexOf(mark);
      if (lines.get(i).matches(" +\\| +\\" + mark + "+")) {
        return lines.get(i - 1).substring(from, lines.get(i).length());
      }
    }
    return "";
  }

  @Test
  void aReportThatCannotBeWrittenExitsWithTwo() throws IOException {
    Path report = folder.resolve("none/report.txt");

    assertThat(lint(file("calves.md", CLEAN), "--output", report.toString()))
        .isEqualTo(failure(report + " cannot be written: its folder does not exist"));
    assertThat(lint(file("calves.md", CLEAN), "--output", folder.toString()))
        .isEqualTo(failure(folder + " cannot be written: it is a folder"));
  }

  @Test
  void onlyTheChosenRulesRun() throws IOException {
    String path =
        file(
            "calves.md",
            WITHOUT_TIME.replace(
                "Stop as soon as anything hurts.", "Do these stretches after each run."));

    assertThat(lint(path).out()).contains("[missing-caution]", "[missing-hold-time]");
    assertThat(lint(path, "--rule", "missing-caution").out())
        .contains("[missing-caution]")
        .doesNotContain("[missing-hold-time]");
    assertThat(lint(path, "--rule", "encoding").exitCode()).isEqualTo(0);
    assertThat(lint(path, "--rule", "encoding", "--rule", "missing-hold-time").out())
        .contains("[missing-hold-time]");
  }

  @Test
  void quietLeavesOutTheSummaryAndVerboseNamesCleanFiles() throws IOException {
    String path = file("calves.md", CLEAN);

    assertThat(lint(path, "--quiet").out()).isEmpty();
    assertThat(lint(path, "--verbose").out()).startsWith(path + ": nothing to correct\n");
  }

  @Test
  void colourIsForScreensUnlessToldOtherwise() throws IOException {
    String path = file("calves.md", WITHOUT_TIME);
    Setting screen = new Setting().onScreen();

    assertThat(new Setting().run("lint", path).out()).doesNotContain("\u001B");
    assertThat(screen.run("lint", path).out()).contains("\u001B");
    assertThat(screen.variable("NO_COLOR", "1").run("lint", path).out()).doesNotContain("\u001B");
    assertThat(screen.run("lint", path, "--color=never").out()).doesNotContain("\u001B");
    assertThat(new Setting().run("lint", path, "--color", "always").out()).contains("\u001B");
  }

  @Test
  void signsOfAllLanguagesComeOutAsTheyStand() throws IOException {
    assertThat(lint(file("dehnübung.md", WITHOUT_TIME.replace("Wall calf", "Wall – calf"))).out())
        .contains("dehnübung.md:5:4")
        .contains("## Wall – calf stretch");
  }

  @Test
  void whatCannotBeLintedIsTheOnlyThingLeftOut() throws IOException {
    String clean = file("calves.md", CLEAN);
    String unknown = file("calves.docx", "");
    String missing = folder.resolve("none.md").toString();
    String empty = Files.createDirectory(folder.resolve("empty")).toString();

    CommandRun run = lint(missing, unknown, empty, clean, "");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            "Nothing found in 1 file (1 stretch checked), but not everything could be checked\n");
    assertThat(run.err().lines())
        .containsExactly(
            "stretchlint: a path is empty: write . for the folder you are in",
            "stretchlint: "
                + unknown
                + ": stretchlint cannot read .docx files: save the text as .md, .html or .txt",
            "stretchlint: "
                + empty
                + ": nothing to lint here: no .md, .html, .txt, .json or .yaml file",
            "stretchlint: " + missing + ": there is no such file or folder: check the spelling");
  }

  @Test
  void findingsBesideAnErrorExitWithTwoAndAreShown() throws IOException {
    CommandRun run = lint(file("calves.md", WITHOUT_TIME), folder.resolve("none.md").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("[missing-hold-time]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lint => PATH is missing (see stretchlint lint --help)",
        "lint a.md --format xml"
            + " => --format: write text, json or unix, not \"xml\""
            + " (see stretchlint lint --help)",
        "lint a.md --fail-level bad"
            + " => --fail-level: write error, warning or info, not \"bad\""
            + " (see stretchlint lint --help)",
        "lint a.md --rule missing-hold-tim"
            + " => --rule: there is no rule \"missing-hold-tim\":"
            + " did you mean missing-hold-time? (see stretchlint lint --help)",
        "lint a.md --forma json => there is no option --forma: did you mean --format? (see"
            + " stretchlint lint --help)",
        "lint a.md --stdin-filename b.md"
            + " => --stdin-filename is for standard input: write - as the path"
            + " (see stretchlint lint --help)",
        "lint - --stdin-filename b.doc"
            + " => --stdin-filename b.doc: stretchlint can only read .md, .html, .txt, .json and .yaml"
            + " (see stretchlint lint --help)",
        "lint a.md --max-file-size 0"
            + " => --max-file-size: write a whole number of megabytes from 1 to 1000, not \"0\""
            + " (see stretchlint lint --help)",
        "lint a.md --output => --output needs a value: FILE (see stretchlint lint --help)",
        "lint a.md --quiet --quiet => --quiet is given twice (see stretchlint lint --help)",
        "lint -dash.md => there is no option -dash.md: if it is a file, write ./-dash.md"
            + " (see stretchlint lint --help)",
        "lint ab*.md => ab*.md: no file matches: stretchlint does not expand patterns, so leave out"
            + " the quotes or name the folder",
        "lint @files => @files: there is no such file or folder: check the spelling"
      })
  void errorsOfUseAreOneLine(String example) {
    String[] parts = example.split(" => ", -1);

    assertThat(CommandRun.of(parts[0].split(" ", -1))).isEqualTo(failure(parts[1]));
  }

  @Test
  void aCrashIsOneLineUnlessItsTraceIsAskedFor() {
    Setting crashing =
        new Setting()
            .input(
                new InputStream() {
                  @Override
                  public int read() {
                    throw new IllegalStateException("out of order");
                  }

                  @Override
                  public int read(byte[] bytes, int offset, int length) {
                    return read();
                  }
                });

    assertThat(crashing.run("lint", "-"))
        .isEqualTo(
            failure(
                "stretchlint has crashed, which is its own fault: run it again with --debug to see where"));
    assertThat(crashing.run("lint", "-", "--debug").err()).contains("\tat ");
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

  private static CommandRun failure(String message) {
    return new CommandRun(2, "", "stretchlint: " + message + "\n");
  }
}
