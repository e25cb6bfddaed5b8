package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.RuleId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as told twice, where the finding stands, and what it does not depend on. */
class DuplicateSectionTest {

  private static final String SQUIRREL =
      "Stand beside a tree, put your left palm on the bark behind you and turn away until the chest opens. Keep both "
          + "heels down, look over the far shoulder and stay for 30 seconds before you change arms.";

  private static final String HERON =
      "Hold the garden gate with one hand, catch your right ankle with the other and draw the heel towards the seat. "
          + "Knees stay side by side, the hips point at the gate, and 40 seconds pass before you change legs.";

  private static final String SAFE = "Stop at once if any of these hurts.";

  @TempDir Path folder;

  @Test
  void aPostPastedTwiceIsOneFindingOnTheSecondCopy() throws IOException {
    String post =
        "# Garden stretches\n\n"
            + SAFE
            + "\n\n## Squirrel\n\n"
            + SQUIRREL
            + "\n\n## Heron\n\n"
            + HERON
            + "\n";
    assertThat(found(post + "\n" + post)).containsExactly("text.md:13-23 warning of text.md:1-11");
  }

  @Test
  void eachLaterCopyIsAFindingThatNamesTheFirstOne() throws IOException {
    String text = page(SQUIRREL, HERON, SQUIRREL, "Rest.", SQUIRREL);
    assertThat(found(text))
        .containsExactly(
            "text.md:9-9 warning of text.md:5-5", "text.md:13-13 warning of text.md:5-5");
  }

  @Test
  void aCopyWithSomeOtherWordsIsFoundAndTheWordsAreShown() throws IOException {
    String near = SQUIRREL.replace("put your", "place your").replace("before you", "and then");
    List<Finding> findings = findings(page(SQUIRREL, HERON, near));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo(
            "These 38 words are nearly the same as line 5 (92%; \"place\" here instead of \"put\", \"and then\" here"
                + " instead of \"before you\"): keep one of the two.");
  }

  @Test
  void lessThanFourFifthsOfTheWordsIsNoCopy() throws IOException {
    String told =
        "Beside a tree, lay your left palm on its bark behind you and turn away slowly until the front of the chest "
            + "opens. Both heels stay down. Look over the far shoulder for 30 seconds, then change arms.";
    assertThat(found(page(SQUIRREL, HERON, told))).isEmpty();
  }

  @Test
  void theSameSentencesInAnotherOrderAreNoCopy() throws IOException {
    String[] halves = SQUIRREL.split("(?<=\\.) ", -1);
    assertThat(found(page(SQUIRREL, HERON, halves[1] + " " + halves[0]))).isEmpty();
  }

  @Test
  void shortLinesThatRecurAreNotReported() throws IOException {
    String step =
        "How to do it:\n\nHold for 30 seconds, then switch sides. Breathe slowly all the time.\n\n";
    assertThat(found("# Page\n\n" + step + SQUIRREL + "\n\n" + step + HERON + "\n\n" + step))
        .isEmpty();
  }

  @Test
  void keywordLinesAreNotReported() throws IOException {
    String keywords =
        "Keywords: stretching, tree, garden, chest, palm, shoulder, opening, standing, morning, evening, park, bark, "
            + "trunk, arms, routine, calm, slow, easy, home, outside, wood, lawn, path, bench, gate, hedge, shed";
    assertThat(found(page(SQUIRREL, keywords, HERON, keywords))).isEmpty();
  }

  @Test
  void variantsOfOtherNamesAreNoCopies() throws IOException {
    String other = SQUIRREL.replace("left", "right");
    assertThat(
            found(
                "# Page\n\n## Left chest\n\n" + SQUIRREL + "\n\n## Right chest\n\n" + other + "\n"))
        .isEmpty();
    String band = HERON.replace("the garden gate", "a chair");
    assertThat(
            found(
                "# Page\n\n## Heron\n\n" + HERON + "\n\n## Indoor thigh stretch\n\n" + band + "\n"))
        .isEmpty();
  }

  @Test
  void rowsOfATableThatDifferInEquipmentOrPostureAreNoCopies() throws IOException {
    String roll =
        "roll slowly from the back of the knee down to the heel, ten times, and let the free foot carry as much of "
            + "the weight as you need";
    assertThat(
            found(
                table(
                    "| Plain | " + roll + " |",
                    "| Seated | Sitting on a bench, " + roll + " |",
                    "| Harder | Lying on your side, " + roll + " and lift the hip |")))
        .isEmpty();
  }

  @Test
  void cellsOfARowThatBuildOnEachOtherAreNoCopies() throws IOException {
    String roll =
        "Sit on the lawn with a bottle under one calf and roll slowly from the knee down to the heel, while the free "
            + "foot carries as much as you need";
    assertThat(found(table("| Calf | " + roll + " | " + roll + ", then turn the toes inward |")))
        .isEmpty();
    assertThat(
            found(table("| Calf | " + roll + " | " + roll.replace("bottle", "small pan") + " |")))
        .isEmpty();
  }

  @Test
  void aRowPastedBelowItselfIsACopy() throws IOException {
    String cells = " | " + SQUIRREL + " | " + HERON + " |";
    assertThat(
            found(table("| One" + cells, "| Two" + cells.replace("you change legs", "you change"))))
        .containsExactly("text.md:6-6 warning of text.md:5-5");
  }

  @Test
  void itemsOfAListThatDifferInASideOrAStepOfAProgressionAreNoCopies() throws IOException {
    String swing =
        "- Three rounds with each leg: rest a hand on the fence and swing the foot to the front over the upturned "
            + "bucket, slowly and without touching it, as high as you can";
    assertThat(found(page(swing, swing.replace("to the front", "sideways")))).isEmpty();
    assertThat(found(page(swing + "\n" + swing.replace("Three", "Five")))).isEmpty();
    assertThat(found(page(swing + "\n" + swing + ", and lift the knee"))).isEmpty();
  }

  @Test
  void itemsOfAListThatDifferInOtherWordsAreCopies() throws IOException {
    String near = SQUIRREL.replace("put your", "place your").replace("look over", "peer over");
    assertThat(found(page("- " + SQUIRREL + "\n- " + HERON + "\n- " + near)))
        .containsExactly("text.md:7-7 warning of text.md:5-5");
  }

  @Test
  void aListPastedAgainIsACopyAlthoughOneOfItsItemsHasAnotherNumber() throws IOException {
    String list = "1. " + SQUIRREL.replace(". ", ".\n2. ") + "\n3. " + HERON;
    assertThat(found(page(list, "Rest.", list.replace("40 seconds", "50 seconds"))))
        .containsExactly("text.md:11-13 warning of text.md:5-7");
  }

  @Test
  void aParagraphWithAnotherNumberIsACopy() throws IOException {
    assertThat(found(page(SQUIRREL, HERON, SQUIRREL.replace("30", "45"))))
        .containsExactly("text.md:9-9 warning of text.md:5-5");
  }

  @Test
  void linesOfDosesAloneAreNoCopy() throws IOException {
    String doses =
        "- Keep still there for 20 seconds.\n- Come back the way you went in.\n"
            + "- Repeat it on the other side.\n- Do this four times with each arm, twice a day.\n";
    String text =
        "# Page\n\n"
            + SAFE
            + "\n\n## Squirrel\n\n- "
            + SQUIRREL
            + "\n"
            + doses
            + "\n## Heron\n\n- ";
    assertThat(found(text + HERON + "\n" + doses)).isEmpty();
  }

  @Test
  void anEntryPastedWithItsNameIsACopyHoweverMuchOfItIsDoses() throws IOException {
    String entry =
        "## Gate\n\n- Lean on the gate and let the chest sink.\n- Stay for 20 seconds.\n"
            + "- Repeat it on the other side.\n- Do this four times with each arm, twice a day.\n\n";
    assertThat(
            found("# Page\n\n" + SAFE + "\n\n" + entry + "## Heron\n\n" + HERON + "\n\n" + entry))
        .containsExactly("text.md:16-21 warning of text.md:5-10");
  }

  @Test
  void bothTextsHaveTwentyFiveWords() throws IOException {
    String progression =
        "Add a weight by lacing a heavy boot, or use a small bag of sand tied above the ankle, once somebody agrees.";
    assertThat(
            found(
                page(progression, HERON, "Later on, please: " + progression.replace("Add", "add"))))
        .isEmpty();
  }

  @Test
  void entriesOfOneNameThatShareLittleMoreThanALineAreNoCopies() throws IOException {
    String other =
        "Nobody at the allotment remembers who began it; the bark is smooth by now, and children wait in line for "
            + "their turn at the old pear tree on Sunday mornings.";
    assertThat(
            found(
                "# Page\n\n"
                    + SAFE
                    + "\n\n## Squirrel\n\n"
                    + SQUIRREL
                    + "\n\n## Squirrel\n\n"
                    + other
                    + "\n\n"
                    + SQUIRREL.replace("palm", "elbow").replace("30 seconds", "a minute")
                    + "\n"))
        .isEmpty();
  }

  @Test
  void aDescriptionOutsideTheBodyIsNoCopy() throws IOException {
    assertThat(
            found(
                "---\ntitle: Squirrel\ndescription: \""
                    + SQUIRREL
                    + "\"\n---\n\n"
                    + page(SQUIRREL)))
        .isEmpty();
    assertThat(
            found(
                "page.html",
                "<html><head><title>Squirrel</title><meta name=\"description\" content=\""
                    + SQUIRREL
                    + "\"><meta property=\"og:description\" content=\""
                    + SQUIRREL
                    + "\"></head><body><h1>Squirrel</h1><p>"
                    + SQUIRREL
                    + "</p></body></html>"))
        .isEmpty();
  }

  private static String table(String... rows) {
    return "# Page\n\n| Name | How | Harder |\n|---|---|---|\n" + String.join("\n", rows) + "\n";
  }

  @Test
  void theSameWordsUnderAnotherNameAreACopy() throws IOException {
    assertThat(
            found(
                "# Page\n\n## Left chest\n\n"
                    + SQUIRREL
                    + "\n\n## Tree turn\n\n"
                    + SQUIRREL
                    + "\n"))
        .containsExactly("text.md:9-9 warning of text.md:5-5");
  }

  @Test
  void recordsOfADataFileAreCompared() throws IOException {
    String json =
        """
        [
          {"id": 1, "name": "Squirrel", "steps": ["%s"]},
          {"id": 2, "name": "Heron", "steps": ["%s"]},
          {"id": 3, "name": "Squirrel", "steps": ["%s"]}
        ]
        """
            .formatted(SQUIRREL, HERON, SQUIRREL);
    assertThat(found("cards.json", json))
        .containsExactly("cards.json:4-4 warning of cards.json:2-2");
  }

  @Test
  void copiesAreFoundAcrossFilesAndFormats() throws IOException {
    write(
        "a.md",
        "# Squirrel\n\n1. "
            + SQUIRREL.replace("left palm", "**left palm**").replace(". Keep", ".\n2. Keep"));
    write(
        "b.html",
        "<h1>Squirrel</h1><ul><li>"
            + SQUIRREL.replace(" ", "&nbsp;").replace(". Keep", ".<li>Keep")
            + "</ul>");
    write("c.txt", "SQUIRREL\n\n" + SQUIRREL.replace(", ", ",\n").replace("'", "\u2019") + "\n");
    write(
        "d.yaml", "name: Squirrel\nsteps:\n  - >\n    " + SQUIRREL.replace(". ", ".\n    ") + "\n");
    assertThat(lint(folder))
        .containsExactly(
            "b.html:1-1 warning of a.md:1-4",
            "c.txt:1-5 warning of a.md:1-4",
            "d.yaml:1-5 warning of a.md:1-4");
  }

  @Test
  void theOrderOfTheFilesAndTheNumberOfThreadsChangeNothing() throws Exception {
    List<Path> paths = new ArrayList<>();
    Random random = new Random(7);
    for (int file = 0; file < 12; file++) {
      List<String> paragraphs =
          new ArrayList<>(List.of(SQUIRREL, HERON, SQUIRREL.replace("tree", "wall"), SAFE));
      Collections.shuffle(paragraphs, random);
      paths.add(write("file" + file + ".md", page(paragraphs.toArray(String[]::new))));
    }
    List<FileResult> expected = new Linter().lint(LintRequest.of(paths)).files();
    assertThat(expected).anySatisfy(file -> assertThat(duplicates(file)).isNotEmpty());
    for (int threads : new int[] {1, 4}) {
      Collections.shuffle(paths, random);
      ForkJoinPool pool = new ForkJoinPool(threads);
      assertThat(pool.submit(() -> new Linter().lint(LintRequest.of(paths))).get().files())
          .isEqualTo(expected);
      pool.shutdown();
    }
  }

  @Test
  void lineEndsByteOrderMarksAndEncodingsChangeNothing() throws IOException {
    String text = page(SQUIRREL, "Caf\u00e9, na\u00efve, \ud83c\udf33 and so on.", HERON, SQUIRREL);
    List<String> expected = found(text);
    assertThat(expected).hasSize(1);
    assertThat(found(text.replace("\n", "\r\n"))).isEqualTo(expected);
    assertThat(found("\uFEFF" + text)).isEqualTo(expected);
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(folder.resolve("text.md"), ("\uFEFF" + text).getBytes(charset));
      assertThat(lint(folder)).isEqualTo(expected);
    }
    Files.write(
        folder.resolve("text.md"),
        text.replace("\ud83c\udf33", "").getBytes(Charset.forName("windows-1252")));
    assertThat(lint(folder)).isEqualTo(expected);
  }

  @Test
  void otherRulesAreSilentInsideACopyWordForWord() throws IOException {
    String entry =
        "## Squirrel\n\n"
            + SQUIRREL.replace("stay for 30 seconds before you", "stay there a little, then")
            + "\n\n";
    LintResult result =
        lint(
            "text.md",
            "# Page\n\n" + SAFE + "\n\n" + entry + "## Heron\n\n" + HERON + "\n\n" + entry);
    assertThat(result.files().get(0).findings())
        .extracting(finding -> finding.rule() + ":" + finding.location().start().line())
        .containsExactly("missing-hold-time:5", "duplicate-section:13");
  }

  @Test
  void aFindingThatOnlyTheCopyHasIsKept() throws IOException {
    write("a.md", "# Page\n\n" + SAFE + " Hold each stretch for 30 seconds.\n\n" + untimed());
    write("b.md", "# Other page\n\n" + SAFE + "\n\n" + untimed());
    LintResult result = new Linter().lint(LintRequest.of(List.of(folder)));
    assertThat(result.files().get(1).findings())
        .extracting(finding -> finding.rule().value())
        .contains("missing-hold-time", "duplicate-section");
  }

  @Test
  void aFindingIsToldInEachFileThatHasTheWords() throws IOException {
    write("a.md", "# Page\n\n" + SAFE + "\n\n" + untimed());
    write("b.md", "# Other page\n\n" + SAFE + "\n\n" + untimed());
    LintResult result = new Linter().lint(LintRequest.of(List.of(folder)));
    assertThat(result.files())
        .allSatisfy(
            file ->
                assertThat(file.findings())
                    .extracting(finding -> finding.rule().value())
                    .contains("missing-hold-time"));
  }

  private static String untimed() {
    return "## Squirrel\n\n"
        + SQUIRREL.replace("stay for 30 seconds before you", "stay there a little, then")
        + "\n";
  }

  @Test
  void theFixRemovesTheLinesOfAnExactCopy() throws IOException {
    String text = page(SQUIRREL, HERON, SQUIRREL);
    Finding finding = findings(text).get(0);
    assertThat(finding.fixes()).extracting(Fix::safety).containsExactly(Fix.Safety.SAFE);
    assertThat(finding.fixes().get(0).edits())
        .extracting(edit -> edit.place().start().line() + "-" + edit.place().lastLine())
        .containsExactly("9-9");
  }

  @Test
  void aParagraphWrittenManyTimesHasAFindingForEachLaterOne() throws IOException {
    String text = (SQUIRREL + "\n\n").repeat(500);
    assertThat(findings(text))
        .extracting(DuplicateSectionTest::told)
        .hasSize(499)
        .allMatch(told -> told.endsWith("warning of text.md:1-1"));
  }

  @Test
  void aRunOfThisRuleAloneFindsTheSame() throws IOException {
    write("a.md", page(SQUIRREL, HERON));
    Files.write(
        folder.resolve("b.md"), ("\uFEFF" + page(HERON)).getBytes(StandardCharsets.UTF_16LE));
    write("c.json", "[{\"name\": \"Squirrel\", \"steps\": [\"" + SQUIRREL + "\"]}]");
    List<String> expected = lint(folder);
    assertThat(expected).hasSize(2);
    LintRequest alone =
        LintRequest.of(List.of(folder)).only(Set.of(new RuleId("duplicate-section")));
    assertThat(told(new Linter().lint(alone))).isEqualTo(expected);
  }

  @Test
  void oneWordManyTimesIsNothing() throws IOException {
    assertThat(found("stretch ".repeat(2_000))).isEmpty();
  }

  @Test
  void aParagraphOfDigitsAndLettersAloneDisturbsNothing() throws IOException {
    assertThat(found(page(SQUIRREL, "3x8", HERON, SQUIRREL, "1a1b2", HERON)))
        .containsExactly("text.md:11-15 warning of text.md:5-9");
  }

  private static String page(String... paragraphs) {
    return "# Page\n\n" + SAFE + "\n\n" + String.join("\n\n", paragraphs) + "\n";
  }

  private List<String> found(String markdown) throws IOException {
    return found("text.md", markdown);
  }

  private List<String> found(String name, String text) throws IOException {
    return told(lint(name, text));
  }

  private List<Finding> findings(String markdown) throws IOException {
    return duplicates(lint("text.md", markdown).files().get(0));
  }

  private LintResult lint(String name, String text) throws IOException {
    return new Linter().lint(LintRequest.of(List.of(write(name, text))));
  }

  private List<String> lint(Path path) {
    return told(new Linter().lint(LintRequest.of(List.of(path))));
  }

  private static List<String> told(LintResult result) {
    assertThat(result.errors()).isEmpty();
    return result.files().stream()
        .flatMap(file -> duplicates(file).stream())
        .map(DuplicateSectionTest::told)
        .toList();
  }

  private static List<Finding> duplicates(FileResult file) {
    return file.findings().stream()
        .filter(finding -> finding.rule().value().equals("duplicate-section"))
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String told(Finding finding) {
    Related<Location> first = finding.related().get(0);
    return place(finding.location())
        + " "
        + finding.severity().word()
        + " of "
        + place(first.place());
  }

  private static String place(Location place) {
    return Path.of(place.path()).getFileName()
        + ":"
        + place.start().line()
        + "-"
        + place.lastLine();
  }
}
