package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of data files that break the rules of their format, and which do not break them. */
class BrokenDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["Sit.",]                     | 1:9  | nothing follows the last comma: remove the comma before this.
          {"name": "Calf", "hold": 30,} | 1:29 | nothing follows the last comma: remove the comma before this.
          [1,,2]                        | 1:4  | there is nothing before this comma: remove it.
          [,1]                          | 1:2  | there is nothing before this comma: remove it.
          {“name”: "Calf"}              | 1:2  | JSON does not know this kind of quote: write a straight one (") here and at the end.
          {"name": “Calf”}              | 1:10 | JSON does not know this kind of quote: write a straight one (") here and at the end.
          {'name': "Calf"}              | 1:2  | JSON has only double quotes: write " here and at the end of the text.
          {name: "Calf"}                | 1:2  | a key must be in double quotes.
          {"hold": NaN}                 | 1:10 | this is not a JSON value: put text in double quotes.
          {"hold": Infinity}            | 1:10 | this is not a JSON value: put text in double quotes.
          {"hold": seconds}             | 1:10 | this is not a JSON value: put text in double quotes.
          {"hold": 030, "sets": 2}      | 1:10 | a number must not begin with 0: remove the 0.
          {"hold": 30s}                 | 1:10 | this is not a number in JSON: write it like 5, -5 or 0.5.
          {"hold": +5}                  | 1:10 | this is not a number in JSON: write it like 5, -5 or 0.5.
          {"hold": .5}                  | 1:10 | this is not a number in JSON: write it like 5, -5 or 0.5.
          {"hold" 30}                   | 1:9  | a colon is missing between a key and its value.
          {"hold": 30 "sets": 2}        | 1:13 | a comma is missing before this.
          {"hold": 30                   | 1:12 | the JSON ends too early: a quote, a bracket or a value is missing.
          {"hold": 30] | 1:12 | this bracket does not match the one that is open: check both.
          ["\\u12"]                     | 1:3  | \\u must be followed by four hexadecimal digits: if you mean a backslash, write two.
          [1] [2]                       | 1:5  | the JSON ends before this: put several values into one list, in [ ].
          """)
  void whatIsWrongWithJsonIsToldWhereItStands(String json, String place, String reason) {
    assertThat(told(Format.JSON, json)).containsExactly(place + " " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
  void aBlankFileIsNoJson(String blank) {
    assertThat(told(Format.JSON, blank))
        .containsExactly("1:1 it is empty, and JSON needs a value, such as [ ].");
  }

  static List<List<String>> brokenYaml() {
    return List.of(
        List.of(
            "name: \"Calf\nsteps:\n  - Sit.\n", "1:7 the quote that opens here is never closed."),
        List.of(
            "name: 'Calf\nsteps:\n  - Sit.\n", "1:7 the quote that opens here is never closed."),
        List.of(
            "a: 1\nname: \"\\UFFFFFFFF\"\n",
            "2:8 YAML does not know this escape: if you mean a backslash, write two, or use single quotes."),
        List.of(
            "name: \"\\u",
            "1:8 YAML does not know this escape: if you mean a backslash, write two, or use single quotes."),
        List.of(
            "name: \"\\x4\"",
            "1:10 YAML does not know this escape: if you mean a backslash, write two, or use single quotes."),
        List.of("steps:\n\t- Sit.\n", "2:1 there is a tab here: indent with spaces."),
        List.of("a: *b\n", "1:4 there is no anchor \"b\" before this alias."));
  }

  @ParameterizedTest
  @MethodSource("brokenYaml")
  void whatIsWrongWithYamlIsToldWhereItStands(List<String> example) {
    assertThat(told(Format.YAML, example.get(0))).containsExactly(example.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: Calf\t\nsteps:\t\n  - Sit.\t\n",
        "name: Calf\nsteps:\n\t\n  - Sit.\n",
        "text: |\n  Sit.\n\t\n  Hold.\n",
        "text: Sit\n  tall\n\t\n  and hold.\n",
        "name: Calf\n\t",
        "[left, right]: both\n",
        "? {side: left}\n: 30\n",
        "? - left\n  - right\n: 30\n",
        "&a [b]: c\n",
        "--- \n...\n# nothing\n",
        ""
      })
  void yamlThatIsRightIsRead(String yaml) {
    assertThat(told(Format.YAML, yaml)).isEmpty();
  }

  @Test
  void aListAsAKeyIsCalledAsItIsWritten() {
    assertThat(
            new Linter()
                .lint(
                    LintRequest.of(
                        SourceText.of("a.yaml", "- [a, b]: 1\n  [a, b]: 2\n"), Format.YAML))
                .files()
                .get(0)
                .findings())
        .extracting(Finding::message)
        .contains(
            "Item 1: \"[a, b]\" is given twice, and most programs read only one of the two: keep one.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          JSON | [{"titel": "Calf", "was": ["a", "b"], "titel": "Quad"}] | 1:40
          JSON | {"a": {"b": 1, "c": 2, "b": 3}} | 1:25
          YAML | {a: 1, b: 2, a: 3} | 1:14
          """)
  void aKeyThatStandsTwiceIsToldInEveryShape(Format format, String data, String place) {
    assertThat(lint(format, data).files().get(0).findings())
        .filteredOn(finding -> finding.rule().equals(new RuleId("schema-violation")))
        .satisfiesExactly(
            finding -> {
              assertThat(finding.location().start()).hasToString(place);
              assertThat(finding.message()).contains("is given twice");
              assertThat(finding.related()).hasSize(1);
            });
  }

  private static List<String> told(Format format, String text) {
    LintResult result = lint(format, text);
    assertThat(result.errors()).isEmpty();
    return result.files().stream()
        .map(FileResult::findings)
        .flatMap(List::stream)
        .filter(finding -> finding.rule().equals(RuleId.UNREADABLE_FILE))
        .map(
            finding ->
                finding.location().start()
                    + finding.message().replace("This file cannot be read past this point:", ""))
        .toList();
  }

  private static LintResult lint(Format format, String text) {
    return new Linter().lint(LintRequest.of(SourceText.of("data", text), format));
  }
}
