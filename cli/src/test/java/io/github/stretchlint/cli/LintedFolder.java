package io.github.stretchlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A folder of write-ups that tests lint. */
abstract class LintedFolder {

  /** Neither a time nor a caution: two errors. */
  static final String BAD =
      """
      # Wall calf stretch

      Step one foot back, keep the heel down and lean towards the wall. Hold the stretch, then change legs.
      """;

  @TempDir Path folder;

  Stream<String> files(String... arguments) {
    return lint(Stream.concat(
                Stream.of(folder.toString(), "-f", "unix", "--select", "missing-caution"),
                Stream.of(arguments))
            .toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.replaceFirst(":\\d.*", "").substring(folder.toString().length() + 1));
  }

  /** Returns the rules of what is found. */
  static Stream<String> unix(String path, String... arguments) {
    return lint(Stream.concat(Stream.of(path, "-f", "unix"), Stream.of(arguments))
            .toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.replaceFirst(".*\\[(.*)]", "$1"));
  }

  String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  static CommandRun lint(String... arguments) {
    return CommandRun.of(
        Stream.concat(Stream.of("lint"), Stream.of(arguments)).toArray(String[]::new));
  }
}
