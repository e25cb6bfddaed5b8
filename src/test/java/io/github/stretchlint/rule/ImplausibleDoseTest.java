package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the unit, and long times that are meant. */
class ImplausibleDoseTest {

  private static final RuleTrial RULE = new RuleTrial("implausible-dose");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step one foot back and hold for 20 minutes. Change legs.",
        "Step one foot back and hold for 30 minutes. Change legs.",
        "Step one foot back and stay for 10 minutes. Change legs.",
        "Step one foot back, hold for 5 minutes and repeat 10 times. Change legs.",
        "Hold a deep squat for 15 minutes.",
        "Lean in and hold the stretch for 25 minutes. Change legs.",
        "Balance on one leg, draw the heel up and hold for 10 minutes. Change legs."
      })
  void isReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step one foot back and hold for 20 seconds. Change legs.",
        "Step one foot back and hold for 2 minutes. Change legs.",
        "Step one foot back and hold for a minute and a half. Change legs.",
        "Put your legs up the wall and rest for 20 minutes.",
        "Lie back over a bolster and stay for 10 minutes.",
        "Kneel in a supported child's pose and stay for 5 minutes.",
        "Step one foot back and hold for 30 seconds. Do this 10 minutes after your run. Change legs.",
        "Step one foot back and hold for 30 seconds. Ice the heel for 20 minutes. Change legs.",
        "Warm up with 10 minutes of walking. Step one foot back and hold for 30 seconds. Change legs.",
        "Step one foot back and hold for 30 seconds, 3 times. Change legs.",
        "Lie in savasana for 15 minutes.",
        "Lean in and hold the stretch for 90 seconds. Change legs.",
        "Lean in and hold for 30 seconds. Repeat 4 times, twice a day. Change legs.",
        "Lean in and hold for 30 seconds. Allow 15 minutes for all of this. Change legs.",
        "Lie down on your back with your calves on a chair and rest for 15 minutes.",
        "Lean in and hold for 45 seconds. Then take a 20 minute walk. Change legs.",
        "Lean in and hold for 45 seconds. You can do this at your desk every 30 minutes. Change legs.",
        "Hold for 3 x 30 seconds. The whole routine takes 20 minutes. Change legs.",
        "Lean in for 60 seconds. Wear the night splint for 8 hours. Change legs."
      })
  void isNotReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Yin for hips\n\nStop if it hurts.\n\n## Dragon\n\nLunge and stay for 5 minutes. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n"
      })
  void isNotReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).isEmpty();
  }
}
