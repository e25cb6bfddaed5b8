package io.github.stretchlint.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tree is that of the file, and each value and each word of it knows its place. */
class DataReadersTest {

  @Test
  void jsonValuesKnowTheirPlaces() throws Exception {
    String json = "{\"name\": \"Cat-Cow\", \"holds\": [20, 1.5, true, null], \"empty\": {}}";
    assertThat(outline(json(json), json))
        .isEqualTo(
            "{name=\"Cat-Cow\"<\"Cat-Cow\">, "
                + "holds=[20<20>, 1.5<1.5>, true<true>, null<null>]<[20, 1.5, true, null]>, "
                + "empty={}<{}>}<"
                + json
                + ">");
  }

  @Test
  void jsonEscapesAreResolvedAndKeepTheirPlaces() throws Exception {
    String json = "[\"Child\\u2019s\\npose \\\"wide\\\" \\ud83d\\ude00 end\"]";
    MappedText text = string(((DataArray) json(json)).items().get(0));
    assertThat(text.text()).isEqualTo("Child’s\npose \"wide\" 😀 end");
    assertThat(cut(json, text, "’")).isEqualTo("\\u2019");
    assertThat(cut(json, text, "pose")).isEqualTo("pose");
    assertThat(cut(json, text, "wide")).isEqualTo("wide");
    assertThat(cut(json, text, "😀")).isEqualTo("\\ud83d\\ude00");
    assertThat(cut(json, text, "end")).isEqualTo("end");
  }

  @Test
  void everyYamlStyleOfTextKeepsThePlacesOfItsWords() throws Exception {
    String yaml =
        """
        plain: Sit tall and
          lean back
        single: 'Don''t bounce'
        double: "Hold \\u2018still\\u2019, \\
          breathe"
        literal: |
          Kneel down.

          Lean 😀 forward.
        folded: >-
          Lie on your
          back.
        """;
    DataObject object = (DataObject) yaml(yaml);
    assertText(object, yaml, "plain", "Sit tall and lean back", "lean");
    assertText(object, yaml, "single", "Don't bounce", "bounce");
    assertText(object, yaml, "double", "Hold ‘still’, breathe", "breathe");
    assertText(object, yaml, "literal", "Kneel down.\n\nLean 😀 forward.\n", "forward");
    assertText(object, yaml, "folded", "Lie on your back.", "back");
  }

  @Test
  void yamlBlocksEndWithTheirLastValue() throws Exception {
    String yaml = "- name: A\n  hold: 20 s\n\n# a remark\n- name: B\n";
    DataArray array = (DataArray) yaml(yaml);
    assertThat(array.items().get(0).span().of(yaml)).isEqualTo("name: A\n  hold: 20 s");
    assertThat(array.items().get(1).span().of(yaml)).isEqualTo("name: B");
  }

  @Test
  void yamlNumbersAreNumbersAndClockTimesAreText() throws Exception {
    DataObject object = (DataObject) yaml("a: 30\nb: 0:30\nc: 1.5\nd: no\ne:\nf: .inf\n");
    assertThat(object.get("a")).isInstanceOf(DataNumber.class);
    assertThat(string(object.get("b")).text()).isEqualTo("0:30");
    assertThat(object.get("c")).isInstanceOf(DataNumber.class);
    assertThat(string(object.get("d")).text()).isEqualTo("no");
    assertThat(object.get("e")).isInstanceOf(DataNode.DataNull.class);
    assertThat(string(object.get("f")).text()).isEqualTo(".inf");
  }

  @Test
  void yamlTagsOfAnyFormAreNoFault() throws Exception {
    DataObject object = (DataObject) yaml("a: !!int 30\nb: !seconds 30\nc: !odd%09 30\n");
    assertThat(object.get("a")).isInstanceOf(DataNumber.class);
    assertThat(string(object.get("b")).text()).isEqualTo("30");
    assertThat(string(object.get("c")).text()).isEqualTo("30");
  }

  @Test
  void yamlAliasesLieAtTheAliasAndNameTheirAnchor() throws Exception {
    String yaml = "base: &rule Stop if it hurts\nuse: *rule\n";
    DataFile file = YamlReader.read(MappedText.of(SourceText.of("a.yaml", yaml)));
    DataNode use = ((DataObject) file.documents().get(0)).get("use");
    assertThat(string(use).text()).isEqualTo("Stop if it hurts");
    assertThat(use.span().of(yaml)).isEqualTo("*rule");
    assertThat(file.anchors().get(use.span()).of(yaml)).isEqualTo("Stop if it hurts");
  }

  @Test
  void yamlMergeKeysGiveTheMembersThatAreNotWrittenOut() throws Exception {
    String yaml =
        "base: &base {hold: 20 s, sets: 2}\ncard:\n  <<: *base\n  hold: 30 s\nlist:\n  <<: [*base]\n";
    DataObject root = (DataObject) yaml(yaml);
    DataObject card = (DataObject) root.get("card");
    assertThat(string(card.get("hold")).text()).isEqualTo("30 s");
    assertThat(card.get("sets")).isInstanceOf(DataNumber.class);
    assertThat(card.members()).hasSize(2);
    assertThat(((DataObject) root.get("list")).members()).hasSize(2);
  }

  @Test
  void yamlStreamsHoldSeveralDocuments() throws Exception {
    DataFile file = YamlReader.read(MappedText.of(SourceText.of("a.yaml", "a: 1\n---\nb: 2\n")));
    assertThat(file.documents()).hasSize(2);
    assertThat(YamlReader.read(MappedText.EMPTY).documents()).isEmpty();
  }

  @Test
  void emojiOnTheParsersBufferBorderDoNoHarm() throws Exception {
    for (int before = 1000; before < 1040; before++) {
      String yaml = "a: " + "x".repeat(before) + "😀 end\nb: last\n";
      DataObject object = (DataObject) yaml(yaml);
      assertThat(cut(yaml, string(object.get("b")), "last")).isEqualTo("last");
    }
  }

  @Test
  void brokenJsonIsToldWhereAndWhat() {
    assertFault("{\"a\": 1", true, 7, "the JSON ends too early");
    assertFault("{\"a\": }", true, 6, "a value is missing here");
    assertFault("{\"a\": 1 \"b\": 2}", true, 8, "a comma is missing before this");
    assertFault("{\"a\" 1}", true, 5, "a colon is missing");
    assertFault("{\"a\": 1,}", true, 8, "remove the comma before this");
    assertFault("{a: 1}", true, 1, "a key must be in double quotes");
    assertFault("{\"a\": \"b\nc\"}", true, 8, "there is a line break or a tab inside quotes");
    assertFault("{\"a\": \"\\x\"}", true, 8, "JSON does not know this escape");
    assertFault("{\"a\": \"\\u12\"}", true, 7, "\\u must be followed by four hexadecimal digits");
    assertFault("{\"a\": 1]", true, 7, "this bracket does not match the one that is open");
    assertFault("{\"a\": .5}", true, 6, "this is not a number in JSON");
    assertFault("{\"a\": +1}", true, 6, "this is not a number in JSON");
    assertFault("{\"a\": stop}", true, 6, "put text in double quotes");
    assertFault("// a\n{}", true, 0, "JSON has no comments");
    assertFault("[1] [2]", true, 4, "the JSON ends before this");
    assertFault("[".repeat(100_000), true, 500, "it is nested too deeply");
    assertFault(
        "{\"a\": " + "9".repeat(10_000) + "}", true, 1, "a number or a key here is too long");
    assertFault(
        "{\"" + "a".repeat(100_000) + "\": 1}", true, 0, "a number or a key here is too long");
  }

  @Test
  void brokenYamlIsToldWhereAndWhat() {
    assertFault("a: [1, 2\nb: 3\n", false, 10, "a comma or a closing bracket is missing");
    assertFault("a: Neck: side\n", false, 7, "put text that has a colon in it in quotes");
    assertFault("a:\n  - b\n - c\n", false, 10, "indent it like them");
    assertFault("a: 'it's'\n", false, 7, "check where the quotes end");
    assertFault("a: 'b\n", false, 3, "the quote that opens here is never closed");
    assertFault("a:\n\t- b\n", false, 3, "there is a tab here: indent with spaces");
    assertFault("a: @b\n", false, 3, "text that begins with this character must be in quotes");
    assertFault("a: ]\n", false, 3, "a value is missing before this");
    assertFault("a: - b\n", false, 3, "a list must begin on a line of its own");
    assertFault("a: \"\\q\"\n", false, 5, "YAML does not know this escape");
    assertFault("a: |x\n  b\n", false, 4, "only -, + or a digit");
    assertFault("a: 💪 \u0001\n", false, 6, "there is an invisible character here");
    assertFault("%YAML 9.9\n---\na\n", false, 0, "this version of YAML is not known");
    assertFault("a: *nowhere\n", false, 3, "there is no anchor \"nowhere\"");
    assertFault("[".repeat(10_000), false, 500, "it is nested too deeply");
    assertFault("a: 1\n<<: 2\n", false, 9, "\"<<\" can only take over an object");
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertFault(bomb.toString(), false, -1, "repeat far more than is written in it");
  }

  private static void assertFault(String text, boolean json, int offset, String message) {
    MappedText file = MappedText.of(SourceText.of("a", text));
    DataSyntaxException fault =
        catchThrowableOfType(
            DataSyntaxException.class,
            () -> {
              if (json) {
                JsonReader.read(file);
              } else {
                YamlReader.read(file);
              }
            });
    assertThat(fault).hasMessageContaining(message);
    if (offset >= 0) {
      assertThat(fault.span().start()).isEqualTo(offset);
    }
  }

  private static void assertText(
      DataObject object, String file, String key, String value, String word) {
    MappedText text = string(object.get(key));
    assertThat(text.text()).isEqualTo(value);
    assertThat(cut(file, text, word)).isEqualTo(word);
  }

  private static String cut(String file, MappedText text, String word) {
    int start = text.text().indexOf(word);
    return text.span(new Span(start, start + word.length())).of(file);
  }

  private static MappedText string(DataNode node) {
    return ((DataString) node).value();
  }

  private static DataNode json(String text) throws DataSyntaxException {
    return JsonReader.read(MappedText.of(SourceText.of("a.json", text))).documents().get(0);
  }

  private static DataNode yaml(String text) throws DataSyntaxException {
    return YamlReader.read(MappedText.of(SourceText.of("a.yaml", text))).documents().get(0);
  }

  /** Each value with the text that its range cuts out, in angle brackets. */
  private static String outline(DataNode node, String file) {
    String value;
    if (node instanceof DataObject object) {
      value =
          object.members().stream()
              .map(member -> member.name() + "=" + outline(member.value(), file))
              .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof DataArray array) {
      value =
          array.items().stream()
              .map(item -> outline(item, file))
              .collect(Collectors.joining(", ", "[", "]"));
    } else if (node instanceof DataString string) {
      value = '"' + string.value().text() + '"';
    } else {
      value = node.span().of(file);
    }
    return value + "<" + node.span().of(file) + ">";
  }
}
