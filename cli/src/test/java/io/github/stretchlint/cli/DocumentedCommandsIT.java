package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the guides show does what they say, in a folder like a reader's. */
@DisabledOnOs(OS.WINDOWS)
class DocumentedCommandsIT {

  private static final Path ROOT = Path.of("..");

  /** In a block, with or without a prompt, or between backquotes. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^(?:    |\\$ )?|`)(\\./stretchlint(?:/stretchlint)? [^`\n]*)");

  private static final Pattern SESSION =
      Pattern.compile("(?s)```\n\\$ (\\./stretchlint [^\n]*)\n(.*?)```");

  /** Its commands build on each other in a library of their own: AdoptingGuideIT runs them. */
  private static final Path ADOPTING = ROOT.resolve("docs/adopting.md");

  private static final Pattern BUILD = Pattern.compile("(?m)(?:^    |`)(\\./mvnw [^`\n]*)");

  private static final String CALVES =
      """
      # After a run

      Stop as soon as anything hurts.

      ## Wall calf stretch

      Step one foot back, keep the heel down and lean towards the wall. Hold, then change legs.

      ## Step calf stretch

      Let one heel sink below the edge of a step. Hold for 20 seconds, then change feet.
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void makeTheReadersFolder() throws IOException {
    Path distribution = Files.createDirectories(folder.resolve("cli/target/distribution"));
    copyAll(Path.of(System.getProperty("stretchlint.distribution")), distribution);
    Files.writeString(distribution.resolve("built"), "");
    Files.copy(Path.of(System.getProperty("stretchlint.launcher")), folder.resolve("stretchlint"));
    copyAll(ROOT.resolve("examples"), folder.resolve("examples"));
    copyAll(ROOT.resolve("docs/picture"), folder.resolve("docs/picture"));
    Files.createDirectories(folder.resolve("leaflets"));
    Files.writeString(folder.resolve("leaflets/calves.md"), CALVES);
    Files.writeString(folder.resolve("calves.html"), "<h1>Calf stretch</h1><p>Lean in.</p>");
    // A job that has cloned stretchlint beside the write-ups.
    Path job = Files.createDirectories(folder.resolve("job"));
    Files.createSymbolicLink(job.resolve("stretchlint"), folder);
    copyAll(folder.resolve("leaflets"), job.resolve("leaflets"));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandDoesItsJob() throws IOException {
    List<String> commands = found(COMMAND);
    assertThat(commands).contains("./stretchlint lint examples", "./stretchlint lint leaflets");
    return commands.stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> assertDoesItsJob(command)));
  }

  private static void assertDoesItsJob(String command) throws Exception {
    CommandRun run =
        shell(command.replace("FILE", "leaflets/calves.md").replace("RULE", "missing-caution"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isIn(ExitCode.OK, ExitCode.FINDINGS);
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void whatASessionShowsIsWhatComesOut() throws Exception {
    int sessions = 0;
    for (Path guide : guides()) {
      Matcher session = SESSION.matcher(Files.readString(guide));
      while (session.find()) {
        assertThat(shell(session.group(1)).out()).isEqualTo(session.group(2));
        sessions++;
      }
    }
    assertThat(sessions).isPositive();
  }

  @Test
  void theGuideHasEveryOption() throws IOException {
    Pattern option = Pattern.compile("--[a-z]+(?:-[a-z]+)*");
    String guide = Files.readString(ROOT.resolve("docs/command.md"));
    int from = guide.indexOf("## Options of `lint`");
    String options = guide.substring(from, guide.indexOf("\n## ", from + 1));
    List<String> help =
        option
            .matcher(CommandRun.of("lint", "--help").out())
            .results()
            .map(found -> found.group())
            .filter(found -> !found.equals("--help"))
            .distinct()
            .toList();

    assertThat(option.matcher(options).results().map(found -> found.group()).distinct())
        .containsExactlyInAnyOrderElementsOf(help);
  }

  @Test
  void whatABuildCommandNamesExists() throws IOException {
    String poms =
        Files.readString(ROOT.resolve("pom.xml")) + Files.readString(ROOT.resolve("src/pom.xml"));
    List<String> commands = found(BUILD);
    assertThat(commands).contains("./mvnw verify");
    for (String command : commands) {
      String[] words = command.split(" ", -1);
      for (int i = 0; i < words.length; i++) {
        if (words[i].startsWith("-Dtest=")) {
          String tests = words[i].substring("-Dtest=".length()).replace("'", "");
          assertThat(testsOfTheCore()).contains(tests.split(",", -1));
        } else if (words[i].equals("-P")) {
          assertThat(poms).contains("<id>" + words[i + 1] + "</id>");
        } else if (words[i].equals("-pl")) {
          assertThat(ROOT.resolve(words[i + 1])).isDirectory();
        }
      }
    }
  }

  @Test
  void thePictureInTheReadmeIsWhatTheCommandShows() throws Exception {
    assertThat(shell("docs/picture/draw").out())
        .as("docs/picture/draw > docs/report.svg draws it again")
        .isEqualTo(Files.readString(ROOT.resolve("docs/report.svg")));
  }

  private static List<String> testsOfTheCore() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList();
    }
  }

  private static List<Path> guides() throws IOException {
    List<Path> guides = new ArrayList<>();
    guides.add(ROOT.resolve("README.md"));
    guides.add(ROOT.resolve("CONTRIBUTING.md"));
    guides.add(ROOT.resolve("rules/lexicon/README.md"));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.equals(ADOPTING))
          .sorted()
          .forEach(guides::add);
    }
    return guides;
  }

  private static List<String> found(Pattern pattern) throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path guide : guides()) {
      Matcher command = pattern.matcher(Files.readString(guide));
      while (command.find()) {
        commands.add(command.group(1).strip());
      }
    }
    return commands.stream().distinct().toList();
  }

  private static CommandRun shell(String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    boolean job = command.startsWith("./stretchlint/");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", command)
            .directory(folder.resolve(job ? "job" : "").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int exitCode = builder.start().waitFor();
    return new CommandRun(exitCode, Files.readString(out), Files.readString(err));
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> copy(file, to.resolve(from.relativize(file))));
    }
  }

  private static void copy(Path file, Path target) {
    try {
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
