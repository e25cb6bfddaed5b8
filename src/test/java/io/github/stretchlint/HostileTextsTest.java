package io.github.stretchlint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are put together at random from what the readers look for. */
class HostileTextsTest {

  /** Words, markup and signs of all formats; each may meet every other one. */
  private static final List<String> PIECES =
      List.of(
          "Bend the left knee",
          "and",
          "hold it for 30 seconds",
          "until you feel pain",
          "3x8",
          "1a1",
          "Stop if it hurts.",
          "Change legs.",
          "step 2",
          "## Calf stretch",
          "# ",
          "- ",
          "1. ",
          "> ",
          "|",
          "|-|",
          "**",
          "_",
          "`",
          "```",
          "~~~",
          "[",
          "](",
          ")",
          "<p>",
          "</p>",
          "<b>",
          "<br>",
          "<li>",
          "<table>",
          "<td>",
          "<!--",
          "-->",
          "&amp;",
          "&",
          "<%",
          "%>",
          "{{",
          "}}",
          "{%",
          "---",
          "...",
          "{",
          "}",
          ",",
          ":",
          ": ",
          "\"",
          "'",
          "“",
          "\\",
          "\\u12",
          "&a",
          "*a",
          "<<",
          "null",
          "30",
          "030",
          "NaN",
          "\n",
          "\n",
          "\n\n",
          " ",
          "  ",
          "\t",
          "\u00A0",
          "\u200D",
          "\uFEFF",
          "\uD83E\uDDD8",
          "\uD83E",
          "\u0301",
          "\u0000",
          "½",
          "٣",
          "ß",
          "name: ",
          "steps:",
          "\"name\":",
          "\"steps\":");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theLawsHoldForWhateverStandsInAFile(Format format) {
    Random random = new Random(format.ordinal());
    for (int i = 0; i < 150; i++) {
      TextLaws.hold(format, text(random, 2 + random.nextInt(40)).getBytes(UTF_8));
    }
  }

  @Test
  void theOrderOfFilesMakesNoDifference() throws IOException {
    Random random = new Random(5);
    List<Path> files = new ArrayList<>();
    for (Format format : Format.values()) {
      for (int i = 0; i < 20; i++) {
        String name = format.ordinal() + "-" + i + "." + format.extensions().get(0);
        // A file with a NUL is refused.
        byte[] text = text(random, 30).replace("\0", "").getBytes(UTF_8);
        files.add(Files.write(folder.resolve(name), text));
      }
    }
    LintResult expected = new Linter().lint(LintRequest.of(files));
    Collections.reverse(files);

    assertThat(new Linter().lint(LintRequest.of(files))).isEqualTo(expected);
    Collections.shuffle(files, random);
    assertThat(new Linter().lint(LintRequest.of(files))).isEqualTo(expected);
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  /**
   * Four times the text takes about four times the work; where it took the square, it would be
   * sixteen times. Measured on the processor in one run, so the machine and what else it does
   * matter little, and the best of several trials counts.
   */
  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, '{{ a ', 4000",
    "MARKDOWN, '{% a ', 4000",
    "MARKDOWN, '{{ a\n', 4000",
    "MARKDOWN, '`a\nb` ', 4000",
    "MARKDOWN, '[a](b) ', 3000",
    "MARKDOWN, '> a\n\n', 2000",
    "MARKDOWN, 'and ', 20000",
    "MARKDOWN, 'bend the left knee then hold the stretch and breathe ', 400",
    "TEXT, 'sit\n', 8000",
    "HTML, '<%', 20000",
    "HTML, 'a<br>', 8000",
    "HTML, '<p>a', 3000",
    "JSON, '[', 20000",
    "YAML, '- Lean in.\n', 2000",
    "YAML, '? a\n', 3000",
    "YAML, 'a: Bend the knee.\n', 1000",
    "MARKDOWN, '<!-- stretchlint-disable-next-line vague-dose -->\n', 2000"
  })
  void fourTimesTheTextTakesFourTimesTheWork(Format format, String part, int times) {
    assertThat(growth(format, part.repeat(times), part.repeat(4 * times))).isLessThan(9);
  }

  @Test
  void fourTimesAsManyStretchesThatAreMuchAlikeTakeFourTimesTheWork() {
    assertThat(growth(Format.MARKDOWN, muchAlike(40), muchAlike(160))).isLessThan(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p", "\\n", "- a\\n", "Push through the pain. "})
  void fourTimesTheTextInOneFieldTakesFourTimesTheWork(String part) {
    String small = "{\"name\": \"Calf stretch\", \"text\": \"" + part.repeat(1500) + "\"}";
    String large = "{\"name\": \"Calf stretch\", \"text\": \"" + part.repeat(6000) + "\"}";

    assertThat(growth(Format.JSON, small, large)).isLessThan(9);
  }

  private static String muchAlike(int stretches) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < stretches; i++) {
      text.append("## Calf stretch ").append(i).append("\n\n");
      text.append("Stand facing the wall with the left foot back. ");
      text.append("Bend the front knee slowly and keep the back heel down. ");
      text.append("Lean in until you feel a stretch, and hold it for ");
      text.append(20 + i % 9).append(" seconds.\n\n");
    }
    return text.toString();
  }

  /** Returns how many times the work of the small text the large one takes. */
  private static double growth(Format format, String small, String large) {
    SourceText one = SourceText.of("hard", small);
    SourceText other = SourceText.of("hard", large);
    double least = Double.MAX_VALUE;
    for (int trial = 0; trial < 8 && least >= 9; trial++) {
      least = Math.min(least, work(other, format) / work(one, format));
    }
    return least;
  }

  private static double work(SourceText text, Format format) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new Linter().lint(LintRequest.of(text, format));
    return 1.0 + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  @Test
  void aliasesThatStandForFarMoreThanIsWrittenAreOneFinding() {
    String bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name < 'f'; name++) {
      String alias = "*" + (char) (name - 1);
      bomb += name + ": &" + name + " [" + (alias + ", ").repeat(9) + alias + "]\n";
    }

    assertThat(messages(Format.YAML, bomb))
        .containsExactly(
            "This file cannot be read past this point: the aliases in this file repeat far more than is"
                + " written in it: write some of it out.");
  }

  @Test
  void aLineCanBeOfAnyLength() {
    String rule = "- ".repeat(100_000);
    LintRequest request = LintRequest.of(SourceText.of("hard", "Lean in.\n" + rule), Format.TEXT);

    assertThat(new Linter().lint(request).errors()).isEmpty();
  }

  @Test
  void anIgnoreFileThatWouldTakeForEverIsTold() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Path ignore = Files.writeString(folder.resolve(".gitignore"), "*.tmp\na*a*a*a*a*a*a*a*b\n");
    Files.writeString(folder.resolve("a".repeat(60) + ".md"), "# Notes\n");

    assertThat(new Linter().lint(LintRequest.of(List.of(folder))).errors())
        .extracting(error -> error.path() + ": " + error.message())
        .containsExactly(
            ignore
                + ": line 2 has more than 4 asterisks in one name and takes too long to match: shorten it");
  }

  private static List<String> messages(Format format, String text) {
    return new Linter()
        .lint(LintRequest.of(SourceText.of("hard", text), format)).files().stream()
            .flatMap(file -> file.findings().stream())
            .map(finding -> finding.message())
            .toList();
  }
}
