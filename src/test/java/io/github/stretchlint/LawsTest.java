package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Edit;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.Position;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every file, shown with all examples of the rules' pages and of {@code examples}.
 */
class LawsTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Pattern LINES_IN_WORDS =
      Pattern.compile("(?<=lines? )\\d+|(?<=lines \\d{1,9} to )\\d+");

  /** A file as it is before it is read. */
  private record Fixture(String name, String text, Charset charset) {

    Format format() {
      return Format.ofFileName(name).orElseThrow();
    }

    Fixture withText(String changed) {
      return new Fixture(name, changed, charset);
    }

    List<RuleId> rules() {
      return findings().stream().map(Finding::rule).toList();
    }

    List<Finding> findings() {
      SourceText source = SourceText.decode(name, text.getBytes(charset));
      var result = new Linter().lint(LintRequest.of(source, format()));
      assertThat(result.errors()).isEmpty();
      return result.files().stream().map(FileResult::findings).flatMap(List::stream).toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> theTextThatARangeCutsOutIsTheSubject() throws IOException {
    return forAll(
        fixture ->
            assertThat(fixture.findings())
                .allSatisfy(
                    finding ->
                        assertThat(cut(fixture.text(), finding.location()))
                            .isEqualTo(finding.subject())));
  }

  /** Cuts by counting lines and code points, as a reader of the report would. */
  private static String cut(String text, Location range) {
    int[] points = text.codePoints().toArray();
    int start = index(points, range.start());
    return new String(points, start, index(points, range.end()) - start);
  }

  private static int index(int[] points, Position position) {
    int index = 0;
    for (int line = 1; line < position.line(); index++) {
      line += points[index] == '\n' ? 1 : 0;
    }
    return index + position.column() - 1;
  }

  @TestFactory
  Stream<DynamicTest> theKindOfLineEndChangesNothing() throws IOException {
    return forAll(
        fixture -> {
          List<Finding> expected = fixture.findings();
          assertThat(fixture.withText(fixture.text().replace("\n", "\r\n")).findings())
              .isEqualTo(expected);
          assertThat(fixture.withText(fixture.text().replace("\n", "\r")).findings())
              .isEqualTo(expected);
        });
  }

  @TestFactory
  Stream<DynamicTest> aByteOrderMarkChangesNothing() throws IOException {
    return fixtures()
        .filter(fixture -> fixture.charset().equals(StandardCharsets.UTF_8))
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.name(),
                    () ->
                        assertThat(fixture.withText("\uFEFF" + fixture.text()).findings())
                            .isEqualTo(fixture.findings())));
  }

  @TestFactory
  Stream<DynamicTest> frontMatterShiftsLinesAndChangesNothingElse() throws IOException {
    String frontMatter = "---\nlayout: leaflet\ndate: 2026-03-01\ntags: [desk, evening]\n---\n";
    int lines = 5;
    return fixtures()
        .filter(fixture -> fixture.format() == Format.MARKDOWN)
        // What is told of a whole file stands at its first word.
        .filter(fixture -> !fixture.rules().contains(RuleId.NO_WRITE_UP_FOUND))
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.name(),
                    () ->
                        assertThat(
                                fixture.withText(frontMatter + fixture.text()).findings().stream()
                                    .map(finding -> down(finding, 0))
                                    .toList())
                            .isEqualTo(
                                fixture.findings().stream()
                                    .map(finding -> down(finding, lines))
                                    .toList())));
  }

  /** The confidence is left out: what stands in front of a page tells a little about it. */
  private static Finding down(Finding finding, int lines) {
    return new Finding(
        finding.rule(),
        finding.level(),
        finding.severity(),
        LINES_IN_WORDS
            .matcher(finding.message())
            .replaceAll(line -> String.valueOf(Integer.parseInt(line.group()) + lines)),
        down(finding.location(), lines),
        finding.subject(),
        finding.entry(),
        finding.type(),
        null,
        finding.body(),
        finding.related().stream()
            .map(
                other ->
                    new Related<>(down(other.place(), lines), other.message(), other.excerpt()))
            .toList(),
        finding.fixes().stream().map(fix -> down(fix, lines)).toList(),
        finding.identity(),
        finding.excerpt());
  }

  private static Fix<Location> down(Fix<Location> fix, int lines) {
    return new Fix<>(
        fix.title(),
        fix.safety(),
        fix.edits().stream()
            .map(edit -> new Edit<>(down(edit.place(), lines), edit.text()))
            .toList());
  }

  private static Location down(Location range, int lines) {
    return new Location(range.path(), down(range.start(), lines), down(range.end(), lines));
  }

  private static Position down(Position position, int lines) {
    return new Position(position.line() + lines, position.column());
  }

  @TestFactory
  Stream<DynamicTest> theSameFileGivesTheSameFindings() throws IOException {
    return forAll(fixture -> assertThat(fixture.findings()).isEqualTo(fixture.findings()));
  }

  /** The same text in Markdown and in HTML, and the words that the findings are about. */
  private record Pair(String markdown, String html, String... subjects) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(
              """
              # Two stretches at the sink

              Wait for the kettle and breathe.

              ## Calf stretch

              1. Put both hands on the edge of the sink.
              2. Step back with one foot & press the heel down.
              3. Hold for 20–30 seconds and change legs.

              ## Chest stretch

              Clasp your hands behind you and lift them a little. Hold.
              """,
              """
              <h1>Two stretches at the sink</h1>
              <p>Wait for the kettle and breathe.</p>
              <h2>Calf stretch</h2>
              <ol>
                <li>Put both hands on the edge of the sink.</li>
                <li>Step back with one foot &amp; press the heel down.</li>
                <li>Hold for 20&ndash;30 seconds and change legs.</li>
              </ol>
              <h2>Chest stretch</h2>
              <p>Clasp your hands behind you and lift them a little. Hold.</p>
              """,
              "missing-caution: Two stretches at the sink",
              "missing-hold-time: Chest stretch"),
          new Pair(
              """
              # Two stretches on the sofa

              Stop if it hurts.

              **Seated twist.** Sit tall and turn to the right. Hold for 20 seconds and turn to the left.

              **Side stretch.** Sit tall, lean to one side and stay there. Then change sides.
              """,
              """
              <h1>Two stretches on the sofa</h1>
              <p>Stop if it hurts.</p>
              <p><b>Seated twist.</b> Sit tall and turn to the right. Hold for 20 seconds and turn to the left.</p>
              <p><b>Side stretch.</b> Sit tall, lean to one side and stay there. Then change sides.</p>
              """,
              "missing-hold-time: Side stretch"),
          new Pair(
              """
              # Two stretches for typists

              Ease off if your fingers tingle.

              | Stretch | How | Hold |
              |---|---|---|
              | Wrist flexor stretch | Reach one arm out in front of you and draw the fingers back with the other hand. Change arms. | |
              | Shoulder stretch | Bring one arm across your chest and press it closer with the other. Change arms. | 20 seconds |
              """,
              """
              <h1>Two stretches for typists</h1>
              <p>Ease off if your fingers tingle.</p>
              <table>
                <tr><th>Stretch</th><th>How</th><th>Hold</th></tr>
                <tr><td>Wrist flexor stretch</td><td>Reach one arm out in front of you and draw the fingers back with the other hand. Change arms.</td><td></td></tr>
                <tr><td>Shoulder stretch</td><td>Bring one arm across your chest and press it closer with the other. Change arms.</td><td>20 seconds</td></tr>
              </table>
              """,
              "missing-hold-time: Wrist flexor stretch"),
          new Pair(
              """
              ## Long sit

              - Sit on the floor with *both legs straight* in front of you.
              - Keep both knees **bent** and lean forward for 30 seconds.
              - Stop if it hurts.
              """,
              """
              <h2>Long sit</h2>
              <ul>
                <li>Sit on the floor with <em>both legs straight</em> in front of you.</li>
                <li>Keep both knees <strong>bent</strong> and lean forward for 30 seconds.</li>
                <li>Stop if it hurts.</li>
              </ul>
              """,
              "conflicting-steps: both knees bent"),
          new Pair(
              """
              ## Neck stretch

              1. Let your right ear sink towards the shoulder for 15 seconds.\\
                 Come out of it if it hurts.
              2. Repeat steps 3 and 4 on the other side.
              """,
              """
              <h2>Neck stretch</h2>
              <ol>
                <li>Let your right ear sink towards the shoulder for 15 seconds.<br>
                    Come out of it if it hurts.</li>
                <li>Repeat steps 3 and 4 on the other side.</li>
              </ol>
              """,
              "conflicting-steps: steps 3 and 4"),
          new Pair(
              """
              Stretching & you
              ----------------

              We open at nine. Call us for a class.
              """,
              """
              <h2>Stretching &amp; you</h2>
              <p>We open at nine. Call us for a class.</p>
              """));

  @TestFactory
  Stream<DynamicTest> markdownAndHtmlOfTheSameTextGiveTheSameFindings() {
    return PAIRS.stream()
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.markdown().lines().findFirst().orElseThrow(),
                    () -> {
                      assertThat(told("a.md", pair.markdown())).containsExactly(pair.subjects());
                      assertThat(told("a.html", pair.html())).containsExactly(pair.subjects());
                    }));
  }

  private static List<String> told(String name, String text) {
    return new Fixture(name, text, StandardCharsets.UTF_8)
        .findings().stream()
            .filter(finding -> !finding.rule().equals(RuleId.NO_WRITE_UP_FOUND))
            .map(finding -> finding.rule() + ": " + withoutMarkup(finding.subject()))
            .toList();
  }

  private static String withoutMarkup(String subject) {
    return subject.replaceAll("\\*+|<[^>]+>", "");
  }

  private static Stream<DynamicTest> forAll(Consumer<Fixture> law) throws IOException {
    return fixtures()
        .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> law.accept(fixture)));
  }

  private static Stream<Fixture> fixtures() throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    RuleSet.builtIn().all().stream()
        .flatMap(rule -> PageExample.of(rule).stream())
        .flatMap(example -> example.files().stream())
        .forEach(file -> fixtures.add(new Fixture(file.name(), file.text(), file.charset())));
    try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Charset charset = file.endsWith("not-utf-8.txt") ? WINDOWS_1252 : StandardCharsets.UTF_8;
        fixtures.add(
            new Fixture(file.getFileName().toString(), Files.readString(file, charset), charset));
      }
    }
    return fixtures.stream();
  }
}
