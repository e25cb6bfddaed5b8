package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.read.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Announced numbers of stretches that do not follow, and numbers that announce nothing. */
class PromisedCountTest {

  private static final RuleTrial RULE = new RuleTrial("promised-count");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 5 stretches for runners\n\nStop if it hurts.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n\n## Quad stretch\n\nStand on one leg, hold the ankle for 30 seconds. Change legs.\n",
        "# Stretches for runners\n\nStop if it hurts. These three stretches take five minutes.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# The best seven yoga poses for your hips\n\nStop if it hurts.\n\n## Pigeon pose\n\nBring the right knee forward and stay for five breaths. Change sides.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Stretches\n\nStop if it hurts. Here are 4 simple stretches for the evening.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Stretches\n\nStop if it hurts.\n\n## 3 stretches for the legs\n\n### Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n### Quad stretch\n\nStand on one leg, hold the ankle for 30 seconds. Change legs.\n\n## One for the hips\n\n### Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Three poses before bed\n\nStop if it hurts.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n\n## Child's pose\n\nKneel and fold forward for 30 seconds.\n\n## Legs up the wall\n\nLie on your back, legs up the wall, for 5 minutes.\n\n## Happy baby\n\nLie on your back, hold your feet and stay for 30 seconds.\n",
        "# Desk stretches\n\nStop if it hurts. Try the following 3 stretches.\n\n1. **Chin tuck.** Sit tall and draw the chin back for 10 seconds, three times.\n2. **Arms overhead.** Sit tall, link your hands and reach up for 20 seconds.\n"
      })
  void isReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 2 stretches for runners\n\nStop if it hurts.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Stretches in 5 minutes\n\nStop if it hurts.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Week 3 stretches\n\nStop if it hurts.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Stretches\n\nStop if it hurts. Do 3 stretches a day.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# 5-minute stretches\n\nStop if it hurts.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Stretches for over 50s\n\nStop if it hurts.\n\n## 2 stretches for the legs\n\n### Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n### Quad stretch\n\nStand on one leg, hold the ankle for 30 seconds. Change legs.\n\n## 1 stretch for the hips\n\n### Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Stretches\n\nStop if it hurts. These stretches suit the two of you.\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Change legs.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n",
        "# Desk stretches\n\nStop if it hurts. Try the following 2 stretches.\n\n1. **Chin tuck.** Sit tall and draw the chin back for 10 seconds, three times.\n2. **Arms overhead.** Sit tall, link your hands and reach up for 20 seconds.\n",
        "# 3 stretches and 1 exercise for the desk\n\nStop if it hurts.\n\n## Neck stretch\n\nSit tall and let one ear sink to the shoulder for 10 seconds. Change sides.\n\n## Arms overhead\n\nSit tall, link your hands and reach up for 20 seconds.\n\n## Butterfly\n\nSit on the floor, put the soles of your feet together and stay for 30 seconds.\n\n## Wall push-ups\n\nDo ten push-ups against a wall.\n",
        "# Top 10 reasons to stretch\n\nStop if it hurts.\n\n## Chin tuck\n\nSit tall and draw the chin back for 10 seconds, three times.\n\n## Arms overhead\n\nSit tall, link your hands and reach up for 20 seconds.\n",
        "# My favourite stretches\n\nStop if it hurts. In the next five stretches of the road you will need them. I do two stretches every day.\n\n## Chin tuck\n\nSit tall and draw the chin back for 10 seconds, three times.\n\n## Arms overhead\n\nSit tall, link your hands and reach up for 20 seconds.\n",
        "# Stretching twice a week\n\nStop if it hurts. Pick any three stretches from this page.\n\n## Chin tuck\n\nSit tall and draw the chin back for 10 seconds, three times.\n\n## Arms overhead\n\nSit tall, link your hands and reach up for 20 seconds.\n",
        "# 101 stretches, part 2\n\nStop if it hurts.\n\n## Chin tuck\n\nSit tall and draw the chin back for 10 seconds, three times.\n\n## Arms overhead\n\nSit tall, link your hands and reach up for 20 seconds.\n"
      })
  void isNotReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).isEmpty();
  }

  @Test
  void isReportedOfTheTitleOfData() {
    String routine =
        """
        {
          "title": "3 stretches for the desk",
          "caution": "Stop if it hurts.",
          "stretches": [
            {"name": "Chin tuck", "steps": ["Sit tall and draw the chin back."], "hold": "10 s"},
            {"name": "Arms up", "steps": ["Sit tall, link your hands and reach up."], "hold": "20 s"}
          ]
        }
        """;
    assertThat(RULE.in(routine, Format.JSON)).containsExactly("3 stretches");
  }

  @Test
  void isReportedOfTheTitleInFrontMatter() {
    String page =
        """
        ---
        title: 3 stretches for the desk
        ---
        Stop if it hurts.

        ## Chin tuck

        Sit tall and draw the chin back for 10 seconds.

        ## Arms up

        Sit tall, link your hands and reach up for 20 seconds.
        """;
    assertThat(RULE.inPage(page)).containsExactly("3 stretches");
  }
}
