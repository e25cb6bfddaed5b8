package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges that run backwards, and pairs of numbers that are none. */
class ReversedRangeTest {

  private static final RuleTrial RULE = new RuleTrial("reversed-range");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step one foot back and hold for 30-20 seconds. Change legs.",
        "Step one foot back and hold for 60 to 30 seconds. Change legs.",
        "Step one foot back and hold for ten to five breaths. Change legs.",
        "Step one foot back and hold for 1 minute to 30 seconds. Change legs.",
        "Step one foot back, hold for 20 seconds and repeat 5-3 times. Change legs.",
        "Lean in for 40-30 s. Change legs.",
        "Lean in for twenty to ten seconds. Change legs.",
        "Lean in for 10 to 8 breaths. Change legs.",
        "Lean in and hold for between 30 and 15 seconds. Change legs."
      })
  void isReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step one foot back and hold for 20-30 seconds. Change legs.",
        "Step one foot back and hold for 30 or 20 seconds. Change legs.",
        "Step one foot back and hold for 30 seconds or five breaths. Change legs.",
        "Step one foot back and hold for 30 seconds to 1 minute. Change legs.",
        "Step one foot back and hold for 30/20 seconds (left/right).",
        "Step one foot back and hold for 45 seconds, down to 20 on a bad day. Change legs.",
        "Do this from 10 to 5 o'clock. Step one foot back and hold for 20 seconds. Change legs.",
        "Step one foot back and hold 3 x 30 seconds. Change legs.",
        "Hold for 90-120 seconds with the knee at 90-45 degrees. Change legs.",
        "Step one foot back and hold for a minute or two. Change legs.",
        "Step back and hold for 30 seconds - 2 times a day, with each leg.",
        "Lean in for 2-3 minutes. Change legs.",
        "Lean in for 30 seconds, 2 to 3 times. Change legs.",
        "Lean in for 45 - 60 secs. Change legs.",
        "Count down from 10 to 1. Change legs.",
        "Lean in for 30 seconds on week 10 to 4 before the race. Change legs.",
        "Lean in for 15-20 sec (3-2-1 and release). Change legs.",
        "Hold for 0:30-1:00 min. Change legs.",
        "Hold for 30 sec / 10 breaths. Change legs.",
        "Hold for 1-1:30 minutes. Change legs."
      })
  void isNotReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
  }
}
