package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches that begin in the middle, and the ways to tell where to begin. */
class MissingStartPositionTest {

  private static final RuleTrial RULE = new RuleTrial("missing-start-position");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pull one knee to your chest and hold for 30 seconds. Change legs.",
        "With a towel around the foot, pull the toes towards you for 30 seconds. Change legs.",
        "Cross one ankle over the other knee and press the knee away for 30 seconds. Change legs.",
        "Straighten the knee, flex the foot and hold for 30 seconds. Change legs.",
        "Grab your right foot and pull the heel towards the buttock for 30 seconds. Change legs."
      })
  void isReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stand facing a wall and pull one heel to your buttock for 30 seconds. Change legs.",
        "Lie on your back, pull one knee to your chest and hold for 30 seconds. Change legs.",
        "From all fours, slide one leg back and hold for 30 seconds. Change legs.",
        "Step one foot back, heel down, and hold for 30 seconds. Change legs.",
        "Feet hip-width apart, bend the knees and hang forward for 30 seconds.",
        "Still lying, pull the other knee to your chest and hold for 30 seconds. Change legs.",
        "Same start as above. Bend the back knee as well and hold for 30 seconds. Change legs.",
        "On your back, pull one knee to your chest and hold for 30 seconds. Change legs.",
        "Put one heel on a chair and lean forward for 30 seconds. Change legs.",
        "Sitting tall, cross one ankle over the other knee and hold for 30 seconds. Change legs.",
        "Take a big step back, bend the front knee and hold for 30 seconds. Change legs.",
        "Kneeling on one knee, push the hips forward for 30 seconds. Change legs.",
        "Squat down, feet apart, elbows inside the knees, for 30 seconds.",
        "With one foot on a stair, drop the heel for 30 seconds. Change legs.",
        "Hold on to a chair, grab your right foot and pull the heel towards the buttock for 30 seconds. Change legs.",
        "Sit. Cross the right ankle over the left knee for 30 seconds. Change legs.",
        "Start in a lunge, then sink the hips for 30 seconds. Change legs.",
        "Lying face up, loop a towel around one foot and lift the leg for 30 seconds. Change legs.",
        "Lean in and hold for 30 seconds. Change legs."
      })
  void isNotReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Stretches in bed\n\nStop if it hurts.\n\n## Knee hug\n\nPull one knee to your chest and hold for 30 seconds. Change legs.\n",
        "# Stretches\n\nStop if it hurts. Lie on your back for all of them.\n\n## Knee hug\n\nPull one knee to your chest and hold for 30 seconds. Change legs.\n",
        "# Stretches\n\nStop if it hurts.\n\n## Arm across\n\nDraw one arm across your chest and hold for 30 seconds. Change arms.\n",
        "# Stretches\n\nStop if it hurts.\n\n## Seated figure four\n\nCross one ankle over the other knee and lean in for 30 seconds. Change legs.\n"
      })
  void isNotReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).isEmpty();
  }
}
