package io.github.stretchlint.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.cli.CommandRun.Setting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, folders and streams that are not what an author would hand over. */
class HardInputsTest {

  private static final String CALVES =
      """
      # Wall calf stretch

      Step one foot back, keep the heel down and lean towards the wall. Hold, then change legs. Stop if it hurts.
      """;

  private static final String NO_TIME = ":1:3: error: \"Wall calf stretch\" does not say how long";

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void filesWhoseNamesLookAlikeAreAllLinted() throws IOException {
    file("a/b.md", CALVES);
    file("a\\b.md", CALVES);

    assertThat(lint(folder).out())
        .contains(folder + "/a/b.md" + NO_TIME, folder + "/a\\b.md" + NO_TIME)
        .contains("2 files");
  }

  @Test
  void aFileThatIsTooLargeIsNamedAndTheOthersGoOn() throws IOException {
    file("calves.md", CALVES);
    Path large = file("large.md", "Sit tall. ".repeat(110_000));

    CommandRun run = lint(folder, "--max-file-size", "1");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("calves.md" + NO_TIME);
    assertThat(run.err())
        .isEqualTo(
            "stretchlint: "
                + large
                + ": this file is larger than 1 MB: split it, or raise the limit with --max-file-size (in Maven: maxFileSize)\n");
    assertThat(lint(folder, "--max-file-size", "2").err()).isEmpty();
  }

  @Test
  void standardInputThatNeverEndsIsRefused() {
    Setting endless =
        new Setting()
            .input(
                new InputStream() {
                  @Override
                  public int read() {
                    return 'a';
                  }

                  @Override
                  public int read(byte[] bytes, int offset, int length) {
                    Arrays.fill(bytes, offset, offset + length, (byte) 'a');
                    return length;
                  }
                });

    assertThat(endless.run("lint", "-", "--max-file-size", "1"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "stretchlint: <stdin>: this file is larger than 1 MB: split it, or raise the limit with --max-file-size (in Maven: maxFileSize)\n"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void pipesAndDevicesAreNeverReadFrom() throws Exception {
    file("calves.md", CALVES);
    Path pipe = folder.resolve("pipe.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path device = Files.createSymbolicLink(folder.resolve("zero.md"), Path.of("/dev/zero"));

    assertThat(lint(folder).out()).contains("1 error in 1 file");
    assertThat(lint(folder).err()).isEmpty();
    assertThat(lint(pipe).err())
        .isEqualTo(
            "stretchlint: " + pipe + ": this is a pipe or a device: name a file or a folder\n");
    assertThat(lint(device).err())
        .isEqualTo(
            "stretchlint: " + device + ": this is a pipe or a device: name a file or a folder\n");
  }

  @Test
  void aReportNeverReplacesWhatWasLinted() throws IOException {
    Path calves = file("calves.md", CALVES);
    String refusal =
        "stretchlint: "
            + calves
            + " is not a report, and the report would replace it: name another file\n";

    assertThat(lint(calves, "--output", calves.toString()))
        .isEqualTo(new CommandRun(2, "", refusal));
    assertThat(lint(folder, "--output", calves.toString()).err()).isEqualTo(refusal);
    assertThat(calves).content().isEqualTo(CALVES);

    Path config = file(".stretchlint.yaml", "rule: {}\n");
    assertThat(lint(calves, "--output", calves.toString()).err()).isEqualTo(refusal);
    assertThat(lint(folder, "--output", config.toString()).exitCode()).isEqualTo(2);
    assertThat(calves).content().isEqualTo(CALVES);
    assertThat(config).content().isEqualTo("rule: {}\n");
  }

  @ParameterizedTest
  @CsvSource({"report.json, json", "report.txt, text", "report.md, text"})
  void theReportOfAnEarlierRunIsNoWriteUp(String name, String format) throws IOException {
    file("calves.md", CALVES);
    Path report = folder.resolve(name);
    String[] arguments = {"--format", format, "--output", report.toString()};
    lint(folder, arguments);
    String first = Files.readString(report);

    assertThat(lint(folder, arguments).exitCode()).isEqualTo(1);
    assertThat(report).content().isEqualTo(first).contains("calves.md");
    assertThat(lint(report).err())
        .isEqualTo(
            "stretchlint: "
                + report
                + ": this is a report from stretchlint: name files with stretches in them\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReportKeepsItsPermissions() throws IOException {
    Path report = file("report.txt", "");
    Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-------"));

    lint(file("calves.md", CALVES), "--output", report.toString());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-------");
    assertThat(report).content().contains(NO_TIME);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileWithSeveralNamesIsLintedOnce() throws IOException {
    Path calves = file("calves.md", CALVES);
    Files.createSymbolicLink(folder.resolve("again.md"), calves);
    Path roundabout = folder.resolve("../" + folder.getFileName() + "/calves.md");

    assertThat(lint(folder).out()).startsWith(calves + NO_TIME).contains("1 error in 1 file");
    assertThat(lint(folder, calves.toString(), roundabout.toString()).out())
        .contains("1 error in 1 file");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksThatLeadNowhereOrOutOfTheFolderAreNotFollowedUnlessNamed() throws IOException {
    Path outside = file("calves.md", CALVES);
    Path inside = file("inside/calves.txt", CALVES.substring(2)).getParent();
    Path link = Files.createSymbolicLink(inside.resolve("out.md"), outside);
    Path broken = Files.createSymbolicLink(inside.resolve("broken.md"), folder.resolve("none.md"));

    assertThat(lint(inside).err()).isEmpty();
    assertThat(lint(inside).out()).contains("1 error in 1 file");
    assertThat(lint(link).out()).startsWith(link + NO_TIME);
    assertThat(lint(broken).err())
        .isEqualTo(
            "stretchlint: "
                + broken
                + ": this is a link to a file that does not exist: correct it or remove it\n");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, this file is in UTF-16 but does not say so: save it as UTF-8",
    "UTF-16BE, this file is in UTF-16 but does not say so: save it as UTF-8"
  })
  void utf16WithoutAMarkIsRefusedWithAdvice(String charset, String message) throws IOException {
    byte[] bytes = CALVES.getBytes(Charset.forName(charset));
    Path file = Files.write(folder.resolve("calves.md"), bytes);

    assertThat(lint(file).err()).isEqualTo("stretchlint: " + file + ": " + message + "\n");
    assertThat(standardInput(bytes).err()).isEqualTo("stretchlint: <stdin>: " + message + "\n");
  }

  @Test
  void whatIsNoTextIsRefusedFromEverywhere() throws IOException {
    byte[] bytes = "Sit tall\0 and hold.".getBytes(UTF_8);
    Path file = Files.write(folder.resolve("calves.md"), bytes);
    String message = "this is not a text file: name files with stretches in them\n";

    assertThat(lint(file).err()).isEqualTo("stretchlint: " + file + ": " + message);
    assertThat(standardInput(bytes))
        .isEqualTo(new CommandRun(2, "", "stretchlint: <stdin>: " + message));
    assertThat(new Setting().input(new ByteArrayInputStream(bytes)).run("extract", "-").err())
        .isEqualTo("stretchlint: <stdin>: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void aByteOrderMarkTellsTheEncoding(String charset) {
    byte[] bytes = ("\uFEFF" + CALVES).getBytes(Charset.forName(charset));

    assertThat(standardInput(bytes).out()).startsWith("<stdin>" + NO_TIME);
  }

  @Test
  void aMarkOfUtf8InFrontOfOtherBytesIsTold() {
    byte[] bytes = "\u00EF\u00BB\u00BF# Notes\n\nHold \u00BD minute.\n".getBytes(ISO_8859_1);

    assertThat(standardInput(bytes).out()).contains("<stdin>:3:6: warning: ", "[encoding]");
  }

  @Test
  void errorsComeInTheSameOrderInEveryRun() throws IOException {
    List<Path> binary =
        IntStream.range(10, 50).mapToObj(i -> folder.resolve("calves" + i + ".md")).toList();
    for (Path file : binary) {
      Files.write(file, new byte[100]);
    }

    assertThat(lint(folder).err().lines())
        .containsExactlyElementsOf(
            binary.stream()
                .map(
                    file ->
                        "stretchlint: "
                            + file
                            + ": this is not a text file: name files with stretches in them")
                .toList());
  }

  @Test
  void nothingThatSteersATerminalReachesStandardError() {
    String steering = "a\u001B[31m\nb";

    assertThat(CommandRun.of("lint", steering + ".md").err())
        .isEqualTo(
            "stretchlint: a\uFFFD[31m\uFFFDb.md: there is no such file or folder: check the spelling\n");
    for (String[] arguments :
        List.of(
            new String[] {"lint", "a.md", "--rule", steering},
            new String[] {"lint", "a.md", "--" + steering},
            new String[] {"explain", steering})) {
      assertThat(CommandRun.of(arguments).err()).doesNotContain("\u001B").hasLineCount(1);
    }
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static CommandRun standardInput(byte[] bytes) {
    return new Setting().input(new ByteArrayInputStream(bytes)).run("lint", "-");
  }

  private static CommandRun lint(Path path, String... arguments) {
    return CommandRun.of(
        Stream.concat(Stream.of("lint", path.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }
}
