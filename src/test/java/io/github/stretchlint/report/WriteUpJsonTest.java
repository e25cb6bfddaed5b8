package io.github.stretchlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.extract.Extraction;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.schema.StandardValidator;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What "stretchlint extract" prints: the write-up schema's form, each value with its place. */
class WriteUpJsonTest {

  static List<Arguments> texts() {
    return List.of(
        Arguments.of(
            Format.MARKDOWN,
            """
              # Evening

              Hold each seated stretch, except the twist, for 20 to 30 seconds. Stop if it hurts.

              ## Side bend

              1. Sit **tall**.
              2. Lean to one side for 5 slow breaths. Ease off if your back hurts.

              Repeat 3 times on each side, twice a day.

              ## Calf stretch

              Stand and step one foot back. Push against the floor for 10 seconds, then hold for at
              least half a minute; beginners 15 seconds. Rest for a few seconds. Repeat 2 to 4 times.
              """),
        Arguments.of(
            Format.HTML,
            "<h1>Neck &amp; back</h1><h2>Neck</h2><ol><li>Sit tall.<li>Hold for a minute.</ol>"),
        Arguments.of(
            Format.TEXT, "Cat-Cow\n\n1. Kneel on all fours.\n2. Round your back, 10 times."),
        Arguments.of(
            Format.JSON,
            """
              [{"title": "Side \\u0062end", "instructions": ["Sit tall.", "Stop if it hurts."],
                "hold_seconds": {"min": 20, "max": 30.5}, "reps": 3},
               {"title": "Cat-Cow", "instructions": ["Kneel on all fours."]}]
              """),
        Arguments.of(
            Format.YAML,
            """
              $schema: write-up.schema.json
              title: Evening
              defaults:
                holds: [{breaths: 5, absolute: true, scope: {postures: [seated], last: 3}}]
              stretches:
                - name: Side bend
                  kind: static
                  start: seated
                  steps: &steps [Sit tall., Lean to one side.]
                  holds: [{seconds: {max: 30}, role: contraction}, {count: 10, option: week 2}]
                  repetitions: {min: 2, max: 4}
                  sets: 2
                  frequency: {perWeek: 3}
                  cautions: [Stop if it hurts.]
                - {name: Other bend, steps: *steps}
              """),
        Arguments.of(Format.TEXT, "There is no stretch in this text."),
        Arguments.of(Format.JSON, "[]"));
  }

  @Test
  void everyValueStandsWithItsPlace() throws Exception {
    assertThat(
            extract(
                Format.MARKDOWN,
                """
                # Evening stretches

                ## Side bend

                1. Sit **tall**.
                2. Hold for 20 to 30 seconds. Stop if it hurts.
                """))
        .isEqualTo(
            """
            {
              "$schema": "https://stretchlint.github.io/schemas/write-up.schema.json",
              "title": "Evening stretches",
              "titleRange": {"start": {"line": 1, "column": 3}, "end": {"line": 1, "column": 20}},
              "cautions": [],
              "stretches": [
                {
                  "name": "Side bend",
                  "nameRange": {"start": {"line": 3, "column": 4}, "end": {"line": 3, "column": 13}},
                  "kind": "static",
                  "start": "seated",
                  "steps": [
                    {
                      "text": "Sit tall.",
                      "number": 1,
                      "range": {"start": {"line": 5, "column": 4}, "end": {"line": 5, "column": 17}}
                    },
                    {
                      "text": "Hold for 20 to 30 seconds. Stop if it hurts.",
                      "number": 2,
                      "range": {"start": {"line": 6, "column": 4}, "end": {"line": 6, "column": 48}}
                    }
                  ],
                  "holds": [
                    {
                      "seconds": {
                        "min": 20,
                        "max": 30
                      },
                      "role": "end-position",
                      "range": {"start": {"line": 6, "column": 13}, "end": {"line": 6, "column": 29}}
                    }
                  ],
                  "cautions": [
                    {
                      "text": "Stop if it hurts.",
                      "general": false,
                      "range": {"start": {"line": 6, "column": 31}, "end": {"line": 6, "column": 48}}
                    }
                  ],
                  "range": {"start": {"line": 3, "column": 4}, "end": {"line": 6, "column": 48}}
                }
              ],
              "range": {"start": {"line": 1, "column": 3}, "end": {"line": 6, "column": 48}}
            }
            """);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itIsValid(Format format, String text) throws Exception {
    assertThat(StandardValidator.of("write-up").faults(extract(format, text))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itIsUnderstoodAsTheSameStretches(Format format, String text) throws Exception {
    List<String> understood = entries(writeUps(format, text));
    assertThat(entries(writeUps(Format.JSON, extract(format, text)))).isEqualTo(understood);
  }

  @Test
  void aFileInTheFormOfTheSchemaKeepsItsDoses() throws Exception {
    String json =
        extract(
            Format.YAML,
            """
            $schema: write-up.schema.json
            defaults: {holds: [{breaths: 5, absolute: true, scope: {except: [twist], first: 2}}]}
            stretches:
              - name: Side bend
                steps: [Sit tall.]
                holds: [{seconds: {max: 30}, role: contraction}, {count: 10, option: week 2}]
                sets: {min: 2, max: 3}
                frequency: {perWeek: 3}
            """);
    assertThat(json.replaceAll("\\s+", " ").replaceAll(", \"range\": \\{(\\{.*?}|[^{}])*}", ""))
        .contains(
            "\"holds\": [ { \"breaths\": 5, \"absolute\": true,"
                + " \"scope\": { \"except\": [ \"twist\" ], \"first\": 2 } } ]",
            "{ \"seconds\": { \"max\": 30 }, \"role\": \"contraction\" }",
            "{ \"count\": 10, \"role\": \"end-position\", \"option\": true }",
            "\"sets\": [ { \"min\": 2, \"max\": 3 } ]",
            "\"frequency\": { \"perWeek\": [ { \"min\": 3, \"max\": 3 } ] }");
  }

  private static List<String> entries(List<WriteUp> writeUps) {
    return writeUps.stream()
        .flatMap(writeUp -> writeUp.entries().stream())
        .map(WriteUpJsonTest::described)
        .toList();
  }

  private static String described(Entry entry) {
    return entry.title() + ", " + entry.kind() + ", " + entry.start() + ", " + entry.steps().size();
  }

  private static String extract(Format format, String text) throws DataSyntaxException {
    StringWriter out = new StringWriter();
    WriteUpJson.write(SourceText.of("a", text), writeUps(format, text), out);
    return out.toString();
  }

  private static List<WriteUp> writeUps(Format format, String text) throws DataSyntaxException {
    MappedText mapped = MappedText.of(SourceText.of("a", text));
    return switch (format) {
      case JSON -> Extraction.of(JsonReader.read(mapped), RoleModel.shipped());
      case YAML -> Extraction.of(YamlReader.read(mapped), RoleModel.shipped());
      default -> Extraction.of(DocumentReader.read(mapped, format), RoleModel.shipped());
    };
  }
}
