package io.github.stretchlint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.Linter;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The schemas are sound, and their examples show what they take and what they refuse. An invalid
 * example has one fault, which its first line tells.
 */
class SchemasTest {

  @ParameterizedTest
  @ValueSource(strings = {"write-up", "rule", "report", "config"})
  void schemasAreValidThemselves(String name) {
    assertThat(StandardValidator.ofSchemas().faults(StandardValidator.schema(name))).isEmpty();
  }

  @Test
  void anInvalidSchemaWouldBeNoticed() {
    assertThat(StandardValidator.ofSchemas().faults("{\"type\": \"banana\"}")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"write-up", "rule", "config"})
  void everyKeyIsExplainedAndItsExamplesAreValid(String name) {
    JsonNode root = StandardValidator.schema(name);
    Map<String, JsonNode> keys = new TreeMap<>();
    collectKeys(root, "", keys);
    assertThat(keys).hasSizeGreaterThan(10);
    keys.forEach(
        (pointer, key) -> {
          JsonNode described = described(root, key);
          assertThat(described.path("title").stringValue("")).as(pointer).isNotBlank();
          JsonNode examples = described.path("examples");
          assertThat(examples).as(pointer).isNotEmpty();
          examples.forEach(
              example -> assertThat(faults(root, pointer, example)).as(pointer).isEmpty());
        });
  }

  private static JsonNode described(JsonNode root, JsonNode key) {
    JsonNode described = key;
    while (!described.has("title") && described.has("$ref")) {
      described = root.at(described.get("$ref").stringValue().substring(1));
    }
    return described;
  }

  private static List<String> faults(JsonNode root, String pointer, JsonNode example) {
    String part = "{\"$ref\": \"" + root.get("$id").stringValue() + "#" + pointer + "\"}";
    return StandardValidator.of(StandardValidator.json(part)).faults(example);
  }

  private static void collectKeys(JsonNode schema, String pointer, Map<String, JsonNode> keys) {
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      String below = pointer + "/" + member.getKey();
      boolean conditional =
          List.of("if", "then", "else", "dependentSchemas").contains(member.getKey());
      if (member.getKey().equals("properties")) {
        member
            .getValue()
            .properties()
            .forEach(key -> keys.put(below + "/" + key.getKey(), key.getValue()));
        member
            .getValue()
            .properties()
            .forEach(key -> collectKeys(key.getValue(), below + "/" + key.getKey(), keys));
      } else if (!conditional && !member.getKey().equals("examples")) {
        collectKeys(member.getValue(), below, keys);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> validWriteUps() {
    return examples(
        "write-up/valid", file -> assertThat(faults(file, JsonSchema.writeUp())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> invalidWriteUps() {
    return examples(
        "write-up/invalid",
        file -> assertThat(faults(file, JsonSchema.writeUp())).containsExactly(expected(file)));
  }

  @TestFactory
  Stream<DynamicTest> validRules() {
    return examples("rule/valid", file -> assertThat(faults(file, JsonSchema.rule())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> invalidRules() {
    return examples(
        "rule/invalid",
        file -> assertThat(faults(file, JsonSchema.rule())).containsExactly(expected(file)));
  }

  @TestFactory
  Stream<DynamicTest> validReports() {
    return examples("report/valid", file -> assertThat(standardFaults(file, "report")).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> invalidReports() {
    return examples(
        "report/invalid",
        file -> assertThat(standardFaults(file, "report")).containsExactly(expected(file)));
  }

  @Test
  void editorsKnowEveryRule() {
    assertThat(
            StandardValidator.schema("config")
                .at("/$defs/rules/properties")
                .propertyNames()
                .stream())
        .as(
            "$defs/rules/properties of schemas/config.schema.json, in the order of rules/index.yaml")
        .containsExactlyElementsOf(
            RuleSet.builtIn().all().stream().map(rule -> rule.id().value()).toList());
  }

  @TestFactory
  Stream<DynamicTest> validConfigurations() {
    return examples(
        "config/valid",
        file -> {
          assertThat(standardFaults(file, "config")).isEmpty();
          assertThat(configurationFaults(file)).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> invalidConfigurations() {
    return examples(
        "config/invalid",
        file -> {
          assertThat(standardFaults(file, "config")).isNotEmpty();
          assertThat(configurationFaults(file)).containsExactly(expected(file));
        });
  }

  private static List<String> configurationFaults(Path file) {
    List<RunError> errors = new ArrayList<>();
    new Linter().configuration(Path.of("a.md"), Lookup.of(file), errors);
    return errors.stream()
        .map(
            error ->
                error.path().substring(error.path().lastIndexOf("yaml:") + "yaml:".length())
                    + ": "
                    + error.message())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> otherProgramsTakeTheSameWriteUps() {
    return examples(
        "write-up/valid", file -> assertThat(standardFaults(file, "write-up")).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> otherProgramsRefuseTheSameWriteUps() {
    // That a key stands twice is no matter of a schema.
    return examples(
        "write-up/invalid",
        file ->
            assertThat(standardFaults(file, "write-up").isEmpty())
                .isEqualTo(file.endsWith("double-key.yaml")));
  }

  /** A check of one example. */
  private interface Check {
    void run(Path file) throws IOException, DataSyntaxException;
  }

  private static Stream<DynamicTest> examples(String folder, Check check) {
    try (Stream<Path> files =
        Files.list(StandardValidator.SCHEMAS.resolve("examples").resolve(folder))) {
      List<Path> sorted = files.sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.run(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expected(Path file) throws IOException {
    String comment = Files.readAllLines(file).get(0);
    assertThat(comment).startsWith("# ");
    return comment.substring(2);
  }

  private static List<String> faults(Path file, JsonSchema schema)
      throws IOException, DataSyntaxException {
    SourceText source = SourceText.decode(file.toString(), Files.readAllBytes(file));
    return schema.violations(data(source)).stream()
        .map(fault -> source.lines().position(fault.span().start()) + " " + fault.sentence())
        .toList();
  }

  private static List<String> standardFaults(Path file, String schema)
      throws IOException, DataSyntaxException {
    SourceText source = SourceText.decode(file.toString(), Files.readAllBytes(file));
    return StandardValidator.of(schema).faults(JsonTree.of(data(source), true));
  }

  private static DataNode data(SourceText source) throws DataSyntaxException {
    MappedText text = MappedText.of(source);
    return (source.name().endsWith(".json") ? JsonReader.read(text) : YamlReader.read(text))
        .documents()
        .get(0);
  }
}
