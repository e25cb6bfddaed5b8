package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule has a page, and the examples on it show what the rule really does. */
class RulePagesTest {

  private static final List<String> CHAPTERS = List.of("Why", "Bad", "Good", "How to fix");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyPageHasItsChapters() {
    return RuleSet.builtIn().all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id().value(), () -> assertChapters(rule)));
  }

  private static void assertChapters(Rule rule) {
    List<String> lines = RuleSet.page(rule).lines().toList();
    assertThat(lines.get(0)).isEqualTo("# " + rule.id());
    assertThat(lines.stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
        .containsSubsequence(CHAPTERS);
    assertThat(PageExample.of(rule)).extracting(PageExample::bad).contains(true, false);
  }

  @TestFactory
  Stream<DynamicTest> badExamplesHaveTheMarkedFindings() {
    return examples(true);
  }

  @TestFactory
  Stream<DynamicTest> goodExamplesHaveNone() {
    return examples(false);
  }

  private Stream<DynamicTest> examples(boolean bad) {
    return RuleSet.builtIn().all().stream()
        .flatMap(
            rule ->
                PageExample.of(rule).stream()
                    .filter(example -> example.bad() == bad)
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + firstLine(example),
                                () -> check(rule, example))));
  }

  private static String firstLine(PageExample example) {
    return example.files().get(0).text().lines().findFirst().orElse("");
  }

  private void check(Rule rule, PageExample example) throws IOException {
    Path place = Files.createTempDirectory(folder, "example");
    LintResult result = new Linter().lint(LintRequest.of(example.write(place)));
    assertThat(result.errors()).isEmpty();
    if (!example.bad()) {
      assertThat(result.files().stream().flatMap(file -> file.findings().stream()))
          .as(
              "findings in the good example of %s.md that begins: %s",
              rule.id(), firstLine(example))
          .extracting(finding -> finding.location().start() + ": " + finding.message())
          .isEmpty();
      return;
    }
    assertThat(example.expected()).isNotEmpty();
    assertThat(result.files().stream().flatMap(file -> file.findings().stream()))
        .as("messages with a blank that nothing fills")
        .extracting(Finding::message)
        .noneMatch(message -> message.matches(".*\\{[a-z]+}.*"));
    TreeSet<String> found = new TreeSet<>();
    result.files().stream()
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.rule().equals(rule.id()))
        .forEach(finding -> found.add(written(finding, example)));
    assertThat(found)
        .as("findings in the bad example of %s.md that begins: %s", rule.id(), firstLine(example))
        .isEqualTo(example.expected());
  }

  /**
   * A finding as the page marks it: with as many words behind the carets as the page gives there.
   */
  private static String written(Finding finding, PageExample example) {
    String file = Path.of(finding.location().path()).getFileName().toString();
    int line = finding.location().start().line();
    int column = finding.location().start().column();
    int length =
        finding.location().end().line() == line
            ? finding.location().end().column() - column
            : finding.excerpt().text().length() - column + 1;
    String type = finding.type() == null ? "" : ", " + finding.type();
    return Stream.of("", finding.severity().word(), finding.severity().word() + type)
        .map(words -> PageExample.expectation(file, line, column, length, words))
        .filter(example.expected()::contains)
        .findFirst()
        .orElseGet(
            () ->
                PageExample.expectation(
                    file, line, column, length, finding.severity().word() + type));
  }
}
