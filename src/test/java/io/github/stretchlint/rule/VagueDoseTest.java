package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that hint at a number, and those that only look so. */
class VagueDoseTest {

  private static final RuleTrial RULE = new RuleTrial("vague-dose");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step one foot back, keep the heel down and hold for a few seconds. Change legs.",
        "Step one foot back and stay there for several slow breaths, then change legs.",
        "Lean into the wall for a couple of minutes. Change legs.",
        "Step one foot back, lean and hold for some seconds. Swap legs.",
        "Stand facing a wall, lean in and hold for a few deep breaths. Repeat on the other leg.",
        "Step one foot back and hold for 20 seconds. Repeat several times on each leg.",
        "Step one foot back and hold for 30 seconds, then repeat a few times. Switch legs.",
        "Stand tall and swing the leg back and forth several times, then change legs.",
        "Lean in, and stay for a couple of breaths. Change legs.",
        "Step back, hold several counts and change legs.",
        "Stay there for some minutes. Change legs.",
        "Step back and hold 20 seconds. Do this a few times with each leg.",
        "Lean in and hold a few more seconds than last time. Change legs."
      })
  void isReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step one foot back, keep the heel down and hold for 20 seconds. Change legs.",
        "Step one foot back and hold for a few seconds the first week, then for 30 seconds. Change legs.",
        "Step one foot back and hold for five breaths, or a few more if it feels good. Change legs.",
        "Step one foot back and hold for 20 seconds. Rest for a few seconds, then change legs.",
        "Walk a few steps, then step one foot back and hold for half a minute. Change legs.",
        "Push the toes into the wall for a few seconds, relax, then lean in and hold for 30 seconds. Change legs.",
        "Step one foot back and hold for 30 seconds. Repeat three times on each leg.",
        "Step one foot back and hold for 30 seconds, a few inches from the wall. Change legs.",
        "Step one foot back and hold for 30 seconds. Do this several times a day with each leg.",
        "Step back and hold for a count of ten. A few people feel it in the heel. Change legs.",
        "Step back. After a few seconds you feel the calf; hold for 30 seconds. Change legs.",
        "Step back and hold for 30 seconds. A few people wobble. Change legs.",
        "Take a few small steps back and hold for 30 seconds. Change legs.",
        "Step back and hold for 30 seconds. Shake out for several seconds before you change legs.",
        "Hold for 30 seconds, a couple of inches off the floor. Change legs.",
        "Hold for two or three breaths. Change legs.",
        "Warm up for a few minutes. Step back and hold for 30 seconds. Change legs."
      })
  void isNotReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Stretches\n\nHold each stretch for a few seconds and stop if it hurts.\n\n## Calf stretch\n\nStep one foot back and lean in. Change legs.\n"
      })
  void isReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Stretches\n\nHold each stretch for 30 seconds and stop if it hurts.\n\n## Calf stretch\n\nStep one foot back and stay for a few breaths. Change legs.\n"
      })
  void isNotReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).isEmpty();
  }
}
