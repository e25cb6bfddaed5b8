package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.files.FileFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code .stretchlint.yaml} settles of data in a team's own shape: mappings and schemas. */
class DataConfigurationTest {

  @TempDir Path folder;
  private ProjectFolder project;

  @BeforeEach
  void aProject() {
    project = new ProjectFolder(folder);
  }

  @Test
  void aMappingTellsWhereRecordsHaveWhat() throws IOException {
    project.write(
        "data.json",
        """
        {"plan": {"moves": [
          {"titel": "Wall calf stretch", "x": {"y": ["Step one foot back.", "Lean towards the wall, then change legs."]},
           "timing": {"seconds": 30}, "warn": "Stop if it hurts."}
        ]}}
        """);
    configure(
        """
        mappings:
          - files: '*.json'
            records: /plan/moves
            name: /titel
            steps: /x/y
            hold: /timing/seconds
            cautions: /warn
        """);

    assertThat(project.findings()).isEmpty();
    assertThat(project.lint().entries()).isEqualTo(1);
    assertThat(
            new Linter()
                .extract(project.path("data.json"), Lookup.NEAREST)
                .files()
                .get(0)
                .writeUps()
                .get(0)
                .entries()
                .get(0)
                .holds())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"how", "x"})
  void whatStandsBesideAMappedValueIsReadAsEver(String parent) throws IOException {
    project.write(
        "data.json",
        """
        [{"name": "Wall calf stretch", "PARENT": {
          "instructions": ["Step one foot back.", "Lean towards the wall, then change legs."],
          "hold": "30 seconds", "cautions": "Stop if it hurts."}}]
        """
            .replace("PARENT", parent));
    configure(
        "mappings: [{files: '*.json', name: /name, steps: /PARENT/instructions}]"
            .replace("PARENT", parent));

    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aMappingIsNotBlamedForRecordsThatWereNotAskedFor() throws IOException {
    project
        .write("docs/calf.md", "Hello.\n")
        .write("data/a.json", "{\"title\": \"Calf\", \"steps\": [\"Lean in.\"]}")
        .write(
            "data/b.json", "{\"title\": \"Shin\", \"steps\": [\"Kneel.\"], \"warn\": \"None.\"}");
    configure("mappings: [{files: '*.json', name: /title, steps: /steps, cautions: /warn}]");
    FileFilter onlyA = new FileFilter(List.of("a.json"), List.of(), FileFilter.Syntax.GLOB);

    assertThat(project.errors(project.lint())).isEmpty();
    assertThat(project.errors(project.lint(project.request("data").where(onlyA)))).isEmpty();
    assertThat(
            project.errors(
                project.lint(
                    LintRequest.of(List.of(project.path("docs"), project.path("data/a.json")))
                        .in(ProjectSettings.NEAREST))))
        .isEmpty();
  }

  @Test
  void dataIsHeldToTheTeamsOwnSchema() throws IOException {
    project
        .write(
            "data.json",
            """
            [
              {"name": "Side bend", "steps": ["Lean to one side for 30 seconds, then change sides. Stop if it hurts."], "level": 4},
              {"name": "Chin tuck", "steps": ["Draw your chin back for 10 seconds. Stop if it hurts."]}
            ]
            """)
        .write(
            "shape/exercise.schema.json",
            """
            {"type": "array", "items": {"type": "object", "required": ["level"],
              "properties": {"level": {"type": "integer", "maximum": 3}}}}
            """);
    configure(
        "schemas: [{ files: data.json, schema: shape/exercise.schema.json }]\nignore: shape/");

    assertThat(project.findings())
        .filteredOn(finding -> finding.contains("schema-violation"))
        .containsExactly(
            "data.json:2 error schema-violation", "data.json:3 error schema-violation");
    assertThat(project.lint().files().get(0).findings())
        .extracting(finding -> finding.subject() + ": " + finding.message())
        .contains(
            "4: \"/0/level\" does not follow exercise.schema.json: must have a maximum value of 3.",
            "Chin tuck: \"/1\" does not follow exercise.schema.json: required property 'level' not"
                + " found.");
  }

  @Test
  void aSchemaThatIsNoneIsTold() throws IOException {
    project.write("data.json", "[]").write("a.schema.json", "{\"type\": ");
    configure("schemas: [{ files: data.json, schema: a.schema.json }]\nignore: a.schema.json");

    assertThat(project.errors(project.lint()))
        .containsExactly(
            ".stretchlint.yaml:1:39: a.schema.json:1:10: the JSON ends too early: a quote, a"
                + " bracket or a value is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " => a.schema.yaml is empty: write a JSON Schema there",
        "[] => a.schema.yaml is not a JSON Schema: it must be an object",
        "type: nonsense => a.schema.yaml is not a JSON Schema: \"/type\": ",
        "items: { required: name } => a.schema.yaml is not a JSON Schema: \"/items/required\": ",
        "{ $schema: 'http://json-schema.org/draft-07/schema#', minimum: low }"
            + " => a.schema.yaml is not a JSON Schema: \"/minimum\": ",
        "$schema: https://example.org/none"
            + " => a.schema.yaml cannot be used: correct what \"$schema\" and \"$ref\" name in it",
        "$ref: '#/$defs/none'"
            + " => a.schema.yaml cannot be used: correct what \"$schema\" and \"$ref\" name in it"
      })
  void aFaultInASchemaIsToldInPlainWords(String example) throws IOException {
    String[] parts = example.split(" => ", -1);
    project.write("data.json", "[]").write("a.schema.yaml", parts[0]);
    configure("schemas: [{ files: data.json, schema: a.schema.yaml }]\nignore: a.schema.yaml");

    assertThat(project.errors(project.lint()))
        .singleElement()
        .asString()
        .startsWith(".stretchlint.yaml:1:39: " + parts[1])
        .doesNotContain("Exception", "networknt");
  }

  @Test
  void keysGivenTwiceAreToldBesideAnOwnSchema() throws IOException {
    project
        .write("data.json", "{\"level\": 1,\n\"level\": 2}")
        .write("a.schema.json", "{\"properties\": {\"level\": {\"type\": \"integer\"}}}");
    configure("schemas: [{ files: data.json, schema: a.schema.json }]\nignore: a.schema.json");

    assertThat(project.findings()).containsExactly("data.json:2 error schema-violation");
  }

  private void configure(String text) throws IOException {
    project.write(".stretchlint.yaml", text + "\n");
  }
}
