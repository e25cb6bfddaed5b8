package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.read.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Movements and brief holds without a number, and the ways to tell one. */
class MissingRepetitionsTest {

  private static final RuleTrial RULE = new RuleTrial("missing-repetitions");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stand tall and swing one leg forward and back. Then the other leg.",
        "Step one foot back and hold for 5 seconds. Change legs.",
        "Step one foot back and hold for three seconds. Change legs.",
        "Lean in and hold for 2 seconds. Change legs."
      })
  void isReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stand tall and swing one leg forward and back ten times. Then the other leg.",
        "Stand tall and swing one leg forward and back for 30 seconds. Then the other leg.",
        "Stand tall and swing one leg forward and back, 12 swings. Then the other leg.",
        "Step one foot back and hold for 5 seconds. Repeat ten times. Change legs.",
        "Step one foot back and hold for 5 seconds, 10 times with each leg.",
        "Step one foot back and hold for 20 seconds. Change legs.",
        "Step one foot back and hold for five breaths. Change legs.",
        "Step one foot back and hold for 5 seconds, lean in further and hold for another 20 seconds. Change legs.",
        "Step one foot back and hold 3 x 5 s. Change legs.",
        "Stand tall and swing one leg until it feels warm. Then the other leg.",
        "Stand tall and write the alphabet with your toes. Then the other foot.",
        "Stand tall and roll the hips round and round for a minute.",
        "Stand tall and march on the spot, 20 steps.",
        "Swing the leg ten to fifteen times. Change legs.",
        "Swing the leg forward and back. Repeat eight times. Change legs.",
        "Lean in and hold for 2 seconds. Do this ten times. Change legs.",
        "Lean in and hold 2 s x 10. Change legs.",
        "Lean in and hold for 6 seconds; 8 to 12 repetitions. Change legs."
      })
  void isNotReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Stretches\n\nStop if it hurts. Repeat each stretch three times.\n\n## Calf stretch\n\nStep one foot back and hold for 5 seconds. Change legs.\n"
      })
  void isNotReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).isEmpty();
  }

  @Test
  void isNotReportedWhereDefaultsTellThem() {
    String routine =
        """
        {
          "title": "At the desk",
          "caution": "Stop if it hurts.",
          "defaults": {"repetitions": 5},
          "stretches": [
            {"name": "Side bend", "steps": ["Sit tall and lean to one side."], "hold": "5 s"},
            {"name": "Arms up", "steps": ["Sit tall, link your hands and reach up."], "hold": "5 s"}
          ]
        }
        """;
    assertThat(RULE.in(routine, Format.JSON)).isEmpty();
    assertThat(RULE.in(routine.replace("repetitions", "x-note"), Format.JSON)).hasSize(2);
  }
}
