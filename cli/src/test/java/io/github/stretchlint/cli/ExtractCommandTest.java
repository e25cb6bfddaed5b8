package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.cli.CommandRun.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stretchlint extract}. */
class ExtractCommandTest {

  private static final String CALVES =
      """
      # Calf stretches

      ## Wall calf stretch

      Step one foot back and lean towards the wall. Hold for 30 seconds.
      """;

  @TempDir Path folder;

  @Test
  void whatIsUnderstoodIsShownAsJson() throws IOException {
    Path file = Files.writeString(folder.resolve("calves.md"), CALVES);

    CommandRun run = CommandRun.of("extract", file.toString());

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{")
        .endsWith("}\n")
        .contains("\"name\": \"Wall calf stretch\"", "\"seconds\": 30");
  }

  @Test
  void rolesTellWhatEachLineDoesAndWhy() throws IOException {
    Path file = Files.writeString(folder.resolve("calves.md"), CALVES);

    CommandRun run = CommandRun.of("extract", "--roles", file.toString());

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out().lines())
        .hasSize(6)
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("3:4 (?:begin|inside)-name [01]\\.\\d\\d  Wall calf stretch"))
        .anySatisfy(line -> assertThat(line).startsWith("5:1 inside-step "))
        .anySatisfy(line -> assertThat(line).startsWith("    ").contains("order-first"));
  }

  @Test
  void dataHasNoRoles() throws IOException {
    Path file = Files.writeString(folder.resolve("calves.json"), "{\"name\": \"Calf stretch\"}");

    CommandRun run = CommandRun.of("extract", "--roles", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("is a data file, which is read by its keys: --roles is for text");
  }

  @Test
  void standardInputIsUnderstoodTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("calves.md"), CALVES);

    assertThat(new Setting().input(CALVES).run("extract", "-"))
        .isEqualTo(CommandRun.of("extract", file.toString()));
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() throws IOException {
    Path broken = Files.writeString(folder.resolve("calves.json"), "{\"name\": }");
    Path missing = folder.resolve("none.md");

    assertThat(CommandRun.of("extract", broken.toString()))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(run -> assertThat(run.out()).isEmpty())
        .satisfies(
            run ->
                assertThat(run.err())
                    .startsWith("stretchlint: " + broken + ":1:10: a value is missing here"));
    assertThat(CommandRun.of("extract", missing.toString()))
        .isEqualTo(failure(missing + ": there is no such file or folder: check the spelling"));
    assertThat(CommandRun.of("extract", folder.toString()))
        .isEqualTo(
            failure(folder + " is a folder: name a file in it (see stretchlint extract --help)"));
  }

  private static CommandRun failure(String message) {
    return new CommandRun(2, "", "stretchlint: " + message + "\n");
  }
}
