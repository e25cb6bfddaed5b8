package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.read.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches of one side, and the ways to tell that the other side follows. */
class MissingSideTest {

  private static final RuleTrial RULE = new RuleTrial("missing-side");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step your left foot back, keep the heel down and hold for 30 seconds.",
        "Lie on your back and pull your right knee to your chest. Hold for 30 seconds.",
        "Cross your right ankle over your left knee and lean forward for 30 seconds.",
        "Stand on one leg, pull the other heel to your buttock and hold for 30 seconds.",
        "Sit tall, turn your head to the right and hold for 20 seconds.",
        "Bring one arm across your chest and hold it there with the other hand for 30 seconds.",
        "Sit with one leg straight and the other foot against the thigh. Fold forward for 30 seconds.",
        "Kneel on your right knee and push the hips forward for 30 seconds.",
        "Sit tall. Place your left hand on your right knee and turn. Five breaths.",
        "Stand beside a wall with your right palm on it and turn away for 30 seconds.",
        "Lie on your back. Drop both knees to the left and stay for ten breaths.",
        "Hold the left elbow with the right hand and pull it across for 20 seconds.",
        "Tilt your head to the left and stay there for 20 seconds.",
        "This one is good before bed. Pull your right knee to your chest for 30 seconds.",
        "A good one for tight hips. Pull your right knee to your chest for 30 seconds."
      })
  void isReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).hasSize(1);
  }

  @Test
  void pointsAtTheFirstWordsThatSpeakOfOneSide() {
    String text =
        "## Calf stretch\n\nStand and step your left foot back. Lean in until the calf pulls.\n";

    Finding finding = RULE.findings(text, Format.MARKDOWN).get(0);

    Location place = finding.related().get(0).place();
    assertThat(place.start() + " to " + place.end()).isEqualTo("3:21 to 3:30");
    assertThat(finding.fixes().get(0).title()).isEqualTo("Write: Repeat on the other side.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step your left foot back, keep the heel down and hold for 30 seconds. Repeat on the other side.",
        "Step your left foot back and hold for 30 seconds. Switch legs.",
        "Step your left foot back and hold for 30 seconds, then the right.",
        "Step your left foot back and hold for 30 seconds. Then bring the right foot back.",
        "Step one foot back and hold for 30 seconds per side.",
        "Step one foot back and hold for 30 seconds. Other leg.",
        "Step one foot back and hold for 30 seconds each leg.",
        "Step one foot back and hold for 30 seconds. Do the same with the other leg.",
        "Step the injured leg back and hold for 30 seconds.",
        "Lie on your good side and pull the knee of the bad one back for 30 seconds with your right hand.",
        "Step back with one leg, the one you want to stretch, and hold for 30 seconds.",
        "Sit with both legs straight and fold forward for 30 seconds.",
        "Sit cross-legged and fold forward for 30 seconds.",
        "Lie on your back, one hand on your belly and the other on your chest, knees wide, and stay for 30 seconds.",
        "Stand with one hand over the other, reach up and hold for 30 seconds.",
        "Stand with your feet apart, put one hand on each knee and sink for 30 seconds.",
        "Lift one knee and then the other, ten times.",
        "Turn your head to the right, hold for 20 seconds, come back and turn to the left.",
        "Swing one leg forward and back ten times. Now the other one.",
        "Step your left foot back and hold for 30 seconds. Vice versa.",
        "Stand right in front of the wall, feet together, and hang forward for 30 seconds.",
        "Cross your right ankle over your left knee and lean forward for 30 seconds. Uncross and change.",
        "Step your left foot back, with 30 seconds for each side.",
        "Left: step the left foot back and hold for 30 seconds.\n\nRight: step the right foot back and hold for 30 seconds.",
        "Kneel on your right knee and push the hips forward for 30 seconds. Now kneel on the left.",
        "Sit tall, left hand on right knee, and turn for five breaths. Reverse.",
        "Tilt your head to the left for 20 seconds, then to the right.",
        "Tilt your head to one side for 20 seconds. Repeat to the other.",
        "Lie on your back. Drop both knees to the left for ten breaths, then over to the right.",
        "Hold the left elbow with the right hand for 20 seconds. Swap arms.",
        "Hold one elbow with the other hand for 20 seconds. 2 sets per arm.",
        "Kneel on one knee and push forward for 30 seconds. Do both sides.",
        "Kneel on one knee for 30 seconds and alternate.",
        "Lift one arm, lean over for 20 seconds, and repeat three times on each side.",
        "Lie on your right side and draw the left heel back for 30 seconds. Roll over and repeat.",
        "Pull the operated leg up with a strap for 30 seconds.",
        "Stretch the tighter side for 30 seconds with one leg on the stool.",
        "Clasp your hands behind you, the right hand outside, and lift for 30 seconds.",
        "Stand with your feet together and fold. Hold for 30 seconds, then bend one knee at a time as you come up.",
        "Put your right foot on the stool for 30 seconds; after that the left foot gets its turn.",
        "Sit on the floor, legs straight, and reach forward for 30 seconds. The left and right heel stay together."
      })
  void isNotReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Stretches\n\nStop if it hurts. Do each stretch on both sides.\n\n## Calf stretch\n\nStep your left foot back and hold for 30 seconds.\n",
        "# Stretches\n\nStop if it hurts.\n\n## Calf stretch (left)\n\nStep your left foot back and hold for 30 seconds.\n\n## Calf stretch (right)\n\nStep your right foot back and hold for 30 seconds.\n"
      })
  void isNotReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).isEmpty();
  }

  @Test
  void isNotReportedWhereAFieldNamesBothSides() {
    String record =
        """
        {"name": "Knee hug", "steps": ["Lie on your back and hug one knee."], "seconds_per_side": 30}
        """;
    assertThat(RULE.in(record, Format.JSON)).isEmpty();
  }

  @Test
  void isReportedOfARecord() {
    String record =
        """
        {"name": "Knee hug", "steps": ["Lie on your back and hug one knee."], "seconds": 30}
        """;
    assertThat(RULE.in(record, Format.JSON)).containsExactly("Knee hug");
  }
}
