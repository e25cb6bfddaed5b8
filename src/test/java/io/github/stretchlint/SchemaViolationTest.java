package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author of a data file is told, and about which files nothing is said. */
class SchemaViolationTest {

  @Test
  void everyFaultNamesTheEntryThatItIsIn() {
    assertThat(
            lint(
                Format.JSON,
                """
                {
                  "$schema": "../schemas/write-up.schema.json",
                  "title": "Evening",
                  "cautions": "Stop if it hurts.",
                  "stretches": [
                    { "name": "Side bend", "steps": "Sit tall." },
                    { "steps": ["Kneel.", 7] },
                    "Cat-Cow",
                    { "name": "Cat-Cow", "holds": [{ "seconds": true }], "steps": ["Kneel."] }
                  ]
                }
                """))
        .containsExactly(
            "4:15 cautions must be a list of sentences, such as [\"Stop at once if you feel pain.\"].",
            "6:37 Entry 1, \"Side bend\": steps must be a list of sentences,"
                + " such as [\"Kneel on all fours.\"].",
            "7:5 Entry 2 has no name: write a name, such as \"Cat-Cow\".",
            "7:27 Entry 2: item 2 of steps must be a sentence, such as \"Kneel on all fours.\"",
            "8:5 Entry 3 must be a stretch with a name and steps,"
                + " such as {\"name\": \"Cat-Cow\", \"steps\": [\"Kneel on all fours.\"]}.",
            "9:49 Entry 4, \"Cat-Cow\": seconds must be a number of seconds (without quotes) or a range,"
                + " such as 30 or {\"min\": 20, \"max\": 30}.");
  }

  @Test
  void recordsOfAListAreCountedAsWhatTheyAre() {
    assertThat(
            lint(
                Format.YAML,
                """
                - $schema: write-up.schema.json
                  title: Evening
                  stretches: []
                  author: Ann
                - 12
                - name: Side bend
                  steps: [Sit tall.]
                  author: Ann
                """))
        .containsExactly(
            "4:3 Write-up 1, \"Evening\": \"author\" is not known here: remove it,"
                + " or call it \"x-author\" if it is a note of your own.",
            "5:3 Item 2 must be a write-up or a stretch,"
                + " such as {\"name\": \"Cat-Cow\", \"steps\": [\"Kneel on all fours.\"]}.",
            "8:3 Entry 3, \"Side bend\": \"author\" is not known here: remove it,"
                + " or call it \"x-author\" if it is a note of your own.");
  }

  @Test
  void whatStandsUnderAMisspeltKeyIsCheckedToo() {
    assertThat(
            lint(
                Format.YAML,
                """
                $schema: write-up.schema.json
                stretchs:
                  - nmae: Side bend
                    steps: [Sit tall., 3]
                """))
        .containsExactly(
            "2:1 \"stretchs\" is not known here: did you mean \"stretches\"?",
            "3:5 Entry 1, \"Side bend\": \"nmae\" is not known here: did you mean \"name\"?",
            "4:24 Entry 1, \"Side bend\": item 2 of steps must be a sentence,"
                + " such as \"Kneel on all fours.\"");
  }

  @Test
  void keysOfOtherShapesAreToldByTheirMeaning() {
    assertThat(
            lint(
                Format.YAML,
                """
                $schema: write-up.schema.json
                name: Side bend
                instructions: [Sit tall.]
                duration: 30
                """))
        .containsExactly(
            "3:1 \"Side bend\": \"instructions\" is not known here: did you mean \"steps\"?",
            "4:1 \"Side bend\": \"duration\" is not known here: did you mean \"holds\", a list of times,"
                + " such as [{\"seconds\": 30}]?");
  }

  @Test
  void aFileThatCanBeMeantForNothingElseNeedNotNameTheSchema() {
    assertThat(
            lint(
                Format.YAML,
                """
                stretches:
                  - name: Side bend
                    steps: [Sit tall., Lean to one side.]
                    holds: [{ seconds: 30 }]
                    image: bend.png
                """))
        .containsExactly(
            "5:5 Entry 1, \"Side bend\": \"image\" is not known here: remove it,"
                + " or call it \"x-image\" if it is a note of your own.");
  }

  @Test
  void otherShapesAreLeftAlone() {
    assertThat(
            lint(
                Format.JSON,
                """
                [
                  {"name": "Side bend", "steps": ["Sit tall."], "image": "a.png", "holds": "30 s"},
                  {"name": "Cat-Cow", "steps": ["Kneel."], "image": null, "holds": "10 s"},
                  {"name": "Lunge", "steps": [{"description": "Step back."}], "level": 3}
                ]
                """))
        .isEmpty();
    assertThat(
            lint(
                Format.JSON,
                """
                {
                  "@context": "https://schema.org",
                  "@type": "HowTo",
                  "name": "Side bend",
                  "step": [{ "@type": "HowToStep", "text": "Sit tall and lean to one side." }],
                  "totalTime": "PT1M"
                }
                """))
        .isEmpty();
    assertThat(
            lint(
                Format.YAML,
                """
                stretches:
                  - {title: Side bend, instructions: Sit tall and lean to one side., hold_seconds: 30}
                """))
        .isEmpty();
    assertThat(lint(Format.JSON, "{\"$schema\": \"package.json\", \"steps\": 3}")).isEmpty();
  }

  @Test
  void inAShapeOfItsOwnOnlySlipsAreTold() {
    assertThat(
            lint(
                Format.YAML,
                """
                - {name: Side bend, steps: [Sit tall.], photo: 1.png}
                - {name: Cat-Cow, stpes: [Kneel.], photo: 2.png}
                - {name: Lunge, steps: [Step back.], photo: 3.png}
                - {name: Quad stretch, steps: [Stand.], phto: 4.png}
                """))
        .containsExactly(
            "2:19 Entry 2, \"Cat-Cow\": \"stpes\" is not known here: did you mean \"steps\"?");
  }

  @Test
  void theDataInFrontOfATextHasKeysOfItsOwn() {
    assertThat(
            lint(
                Format.MARKDOWN,
                """
                ---
                layout: post
                stretches:
                  - name: Side bend
                    steps: Sit tall and lean to one side.
                    holds: [{ seconds: 30 }]
                  - name: Cat-Cow
                    steps: [Kneel on all fours.]
                    holds: [{ seconds: 30 }]
                ---
                Enjoy.
                """))
        .containsExactly(
            "5:12 Entry 1, \"Side bend\": steps must be a list of sentences,"
                + " such as [\"Kneel on all fours.\"].");
  }

  @Test
  void notesOfTheAuthorsOwnAreLeftAlone() {
    assertThat(
            lint(
                Format.YAML,
                """
                $schema: write-up.schema.json
                x-stretchlint: {}
                x-owner: Ann
                name: Side bend
                steps: [{text: Sit tall., x-photo: 1.png}]
                holds: [{seconds: 30, x-source: us}]
                """))
        .isEmpty();
  }

  @Test
  void whatIsWrongAtAnAnchorIsToldThereAndOnce() {
    assertThat(
            lint(
                Format.YAML,
                """
                $schema: write-up.schema.json
                stretches:
                  - &bend
                    name: Side bend
                    steps: [Sit tall., 3]
                    cautons: [Stop if it hurts.]
                  - <<: *bend
                    name: Side bend against a wall
                  - *bend
                """))
        .containsExactly(
            "5:24 Entry 1, \"Side bend\": item 2 of steps must be a sentence,"
                + " such as \"Kneel on all fours.\"",
            "6:5 Entry 1, \"Side bend\": \"cautons\" is not known here: did you mean \"cautions\"?");
  }

  @Test
  void whatIsWrongOnlyAtAnAliasIsToldThereWithItsAnchor() {
    Finding finding =
        findings(
                Format.YAML,
                """
                $schema: write-up.schema.json
                x-time: &time half a minute
                name: Side bend
                steps: [Sit tall.]
                holds:
                  - seconds: *time
                """)
            .get(0);
    assertThat(place(finding.location())).isEqualTo("6:14");
    assertThat(finding.subject()).isEqualTo("*time");
    assertThat(finding.related())
        .extracting(related -> place(related.place()) + " " + related.message())
        .containsExactly("2:15 The alias repeats what is written here.");
  }

  @Test
  void theFirstOfTwoEqualKeysIsRelated() {
    Finding finding =
        findings(
                Format.JSON,
                """
                {"$schema": "write-up.schema.json", "name": "Side bend",
                 "steps": ["Sit tall."],
                 "steps": ["Lean to one side."]}
                """)
            .get(0);
    assertThat(place(finding.location())).isEqualTo("3:3");
    assertThat(finding.related())
        .extracting(related -> place(related.place()))
        .containsExactly("2:3");
  }

  @Test
  void whatStandsUnderTheSecondOfTwoEqualKeysIsNotLookedInto() {
    assertThat(
            lint(
                Format.JSON,
                """
                {"$schema": "write-up.schema.json", "stretches": [],
                 "stretches": [{"name": 1, "name": 2}]}
                """))
        .containsExactly(
            "2:3 \"stretches\" is given twice, and most programs read only one of the two: keep"
                + " one.");
  }

  @Test
  void aLongNameIsCutInTheMessage() {
    assertThat(
            lint(
                Format.YAML,
                "$schema: write-up.schema.json\nsteps: []\nname: "
                    + "stretch ".repeat(1000)
                    + "\n"))
        .containsExactly(
            "2:8 \"stretch stretch stretch stretch stretch stretch stretch stre…\": steps must not be"
                + " empty: write a list of sentences, such as [\"Kneel on all fours.\"].");
  }

  @Test
  void numbersBeyondAllMeasureDoNoHarm() {
    assertThat(
            lint(
                Format.JSON,
                """
                {
                  "$schema": "write-up.schema.json",
                  "defaults": {"holds": [
                    {"seconds": 99999999999999999999, "scope": {"first": 1e400, "last": -1e400}}
                  ]},
                  "stretches": []
                }
                """))
        .containsExactly("4:73 last must be a whole number, 1 or more, such as 3.");
  }

  @Test
  void everyRecordOfALargeFileIsChecked() {
    int records = 5_000;
    String record = "- {name: Side bend, stpes: [Sit tall.], holds: [{seconds: long}]}\n";
    List<Finding> findings =
        findings(
            Format.YAML,
            "- $schema: write-up.schema.json\n" + "  stretches: []\n" + record.repeat(records));
    assertThat(findings).hasSize(2 * records);
    assertThat(place(findings.get(2 * records - 1).location())).isEqualTo(records + 2 + ":59");
  }

  @Test
  void nestingWithoutEndIsOneFinding() {
    for (String text : List.of("[".repeat(10_000), "{\"a\":".repeat(10_000))) {
      for (Format format : List.of(Format.JSON, Format.YAML)) {
        assertThat(new Linter().lint(LintRequest.of(SourceText.of("a", text), format)))
            .satisfies(
                result -> {
                  assertThat(result.errors()).isEmpty();
                  assertThat(result.files().get(0).findings())
                      .extracting(Finding::message)
                      .containsExactly(
                          "This file cannot be read past this point: it is nested too deeply.");
                });
      }
    }
  }

  private static List<String> lint(Format format, String text) {
    return findings(format, text).stream()
        .map(finding -> place(finding.location()) + " " + finding.message())
        .toList();
  }

  private static List<Finding> findings(Format format, String text) {
    return new Linter()
        .lint(LintRequest.of(SourceText.of("a", text), format)).files().get(0).findings().stream()
            .filter(finding -> finding.rule().equals(RuleId.SCHEMA_VIOLATION))
            .toList();
  }

  private static String place(Location location) {
    return location.start().toString();
  }
}
