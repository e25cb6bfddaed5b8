package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell script that starts the command, in a copy of the built folder with a space in its name.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir static Path folder;

  private static Path launcher;

  @BeforeAll
  static void copyTheBuiltFolder() throws IOException {
    Path root = folder.resolve("stretch lint");
    Path distribution = Files.createDirectories(root.resolve("cli/target/distribution"));
    launcher = Files.copy(property("launcher"), root.resolve("stretchlint"));
    try (Stream<Path> built = Files.list(property("distribution"))) {
      built
          .filter(file -> file.toString().endsWith(".jar"))
          .forEach(file -> copy(file, distribution.resolve(file.getFileName())));
    }
    // Says that nothing is to be built.
    Files.createFile(distribution.resolve("built"));
  }

  @Test
  void itRunsFromAnywhereThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);

    assertThat(run(link, Map.of("JAVA_HOME", JAVA_HOME), "--version"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(0))
        .satisfies(run -> assertThat(run.err()).isEmpty())
        .satisfies(run -> assertThat(run.out()).startsWith("stretchlint "));
  }

  @Test
  void itRunsWithTheJavaOnThePath() throws Exception {
    String path = JAVA_HOME + "/bin:" + System.getenv("PATH");

    assertThat(run(launcher, Map.of("PATH", path), "--version").exitCode()).isEqualTo(0);
  }

  @Test
  void aSecondRunSaysTheSameFromTheArchive() throws Exception {
    CommandRun first = run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "rules");

    assertThat(run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "rules")).isEqualTo(first);
    try (Stream<Path> files = Files.list(launcher.resolveSibling("cli/target/distribution"))) {
      assertThat(files.map(Path::toString)).anyMatch(name -> name.endsWith(".archive"));
    }
  }

  @Test
  void aDamagedArchiveIsNotUsed() throws Exception {
    CommandRun first = run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "--version");
    assertThat(archives()).isNotEmpty();
    for (Path archive : archives()) {
      byte[] content = Files.readAllBytes(archive);
      Files.delete(archive);
      Files.write(archive, List.of("cut off"));
      assertThat(run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "--version")).isEqualTo(first);
      Files.write(archive, content);
    }
  }

  @Test
  void fileNamesOfAllLanguagesWorkInEveryLocale() throws Exception {
    String name = "dehnübung–深い.md";
    Files.writeString(folder.resolve(name), "# Notes\n");

    CommandRun run = run(launcher, Map.of("JAVA_HOME", JAVA_HOME, "LC_ALL", "C"), "lint", name);

    assertThat(run.out()).startsWith(name + ":1:");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theExitCodeIsTheCommands() throws Exception {
    assertThat(run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "lint", "none.md").exitCode())
        .isEqualTo(2);
  }

  @Test
  void oneSaysThatSomethingWasFoundAndNeverThatJavaCouldNotStart() throws Exception {
    Files.writeString(
        folder.resolve("calf.md"),
        "# Calf stretch\n\nStep one foot back and lean towards the wall. Hold, then change legs.\n");
    Map<String, String> working = Map.of("JAVA_HOME", JAVA_HOME);
    Map<String, String> broken = Map.of("JAVA_HOME", JAVA_HOME, "JAVA_TOOL_OPTIONS", "-XX:Bad");

    assertThat(run(launcher, working, "lint", "calf.md").exitCode()).isEqualTo(1);
    assertThat(run(launcher, broken, "lint", "calf.md").exitCode()).isEqualTo(2);
  }

  @Test
  void theUsersCdpathLeadsItNowhereElse() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other/stretch lint"));
    Map<String, String> environment =
        Map.of("JAVA_HOME", JAVA_HOME, "CDPATH", other.getParent().toString());

    assertThat(run(Path.of("stretch lint/stretchlint"), environment, "--version").exitCode())
        .isEqualTo(0);
  }

  @Test
  void messagesNameTheCommandAsItWasTyped() throws Exception {
    Map<String, String> onThePath =
        Map.of("JAVA_HOME", JAVA_HOME, "PATH", launcher.getParent() + ":" + System.getenv("PATH"));

    assertThat(run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "lint"))
        .isEqualTo(failure("PATH is missing (see " + launcher + " lint --help)"));
    assertThat(run(launcher, onThePath, "lint"))
        .isEqualTo(failure("PATH is missing (see stretchlint lint --help)"));
  }

  @Test
  void aFolderThatJavaCannotRunFromIsNamed() throws Exception {
    Path root = Files.createDirectories(folder.resolve("a:b"));
    Path copy = Files.copy(launcher, root.resolve("stretchlint"));

    assertThat(run(copy, Map.of("JAVA_HOME", JAVA_HOME), "rules"))
        .isEqualTo(
            failure(
                "Java cannot run from a folder with a colon in its name: move or rename "
                    + root.toRealPath()));
  }

  @Test
  void aClosedStandardInputIsAnEmptyOne() throws Exception {
    Path script = folder.resolve("closed.sh");
    Files.writeString(script, "exec '" + launcher + "' lint - <&-\n");

    assertThat(run(script, Map.of("JAVA_HOME", JAVA_HOME)))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(0))
        .satisfies(
            run -> assertThat(run.out()).startsWith("<stdin>:1:1: warning: This file is empty"))
        .satisfies(run -> assertThat(run.err()).isEmpty());
  }

  @Test
  void anArchiveThatHadNoRoomIsMadeAgain() throws Exception {
    run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "--version");
    for (Path archive : archives()) {
      Path size = archive.resolveSibling(archive.getFileName() + ".size");
      Files.delete(archive);
      Files.createFile(archive);
      Files.write(size, new byte[0]);
      run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "--version");
      assertThat(archive).isNotEmptyFile();
      assertThat(size).content().isEqualToIgnoringWhitespace(String.valueOf(Files.size(archive)));
    }
  }

  @Test
  void aLockThatNobodyOwnsIsNotWaitedForLong() throws Exception {
    Path target = launcher.resolveSibling("cli/target");
    Path built = target.resolve("distribution/built");
    Files.createDirectories(target.resolve("launcher.lock"));
    Files.delete(built);
    try {
      CommandRun run = run(launcher, Map.of("JAVA_HOME", JAVA_HOME), "--version");

      assertThat(run.err())
          .contains(
              "stretchlint: waiting for another stretchlint to finish building (",
              "the build failed");
      assertThat(target.resolve("launcher.lock")).doesNotExist();
    } finally {
      Files.createFile(built);
    }
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(run(launcher, Map.of("PATH", empty.toString()), "rules"))
        .isEqualTo(failure("no Java found: install a JDK, version 17 or later, or set JAVA_HOME"));
    assertThat(run(launcher, Map.of("JAVA_HOME", empty.toString()), "rules"))
        .isEqualTo(
            failure("JAVA_HOME is " + empty + ", which has no bin/java: correct it or unset it"));
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    Path old = folder.resolve("old");
    Path java = Files.createDirectories(old.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

    assertThat(run(launcher, Map.of("JAVA_HOME", old.toString()), "rules"))
        .isEqualTo(
            failure(
                "stretchlint needs Java 17 or later, but "
                    + java
                    + " is Java 11.0.2: set JAVA_HOME to a later one"));
  }

  private static List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(launcher.resolveSibling("cli/target/distribution"))) {
      return files.filter(file -> file.toString().endsWith(".archive")).toList();
    }
  }

  private static CommandRun run(Path script, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of("/bin/sh", script.toString()), Stream.of(arguments)).toList();
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    return new CommandRun(exitCode, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static CommandRun failure(String message) {
    return new CommandRun(2, "", "stretchlint: " + message + "\n");
  }

  private static Path property(String name) {
    return Path.of(System.getProperty("stretchlint." + name));
  }

  private static void copy(Path file, Path target) {
    try {
      Files.copy(file, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
