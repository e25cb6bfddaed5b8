package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.read.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Orders into pain, to bounce, to hold the breath and to use force; and what refuses or only
 * mentions them.
 */
class HarmfulAdviceTest {

  private static final RuleTrial RULE = new RuleTrial("harmful-advice");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step one foot back and push through the pain for 30 seconds. Change legs.",
        "Step one foot back and lean in until it hurts. Hold for 30 seconds. Change legs.",
        "Hold for 20 seconds, then bounce gently to go deeper. Change legs.",
        "Step one foot back and hold your breath for 20 seconds. Change legs.",
        "Step back and force the heel down for 30 seconds. Change legs.",
        "Step back and lean in for 30 seconds. If it burns, breathe through it. Change legs.",
        "Stretch to the point of pain and hold for 30 seconds. Change legs.",
        "Ignore the pain and stay for 30 seconds. Change legs.",
        "Inhale, hold the breath, and lean in for 30 seconds. Change legs.",
        "Hold for 30 seconds. Keep going even if it hurts. Change legs.",
        "Lean in and yank the toes towards you. Hold for 30 seconds. Change legs.",
        "Hold for 30 seconds and work through any pain that comes up. Change legs.",
        "You should push past the pain here. Hold for 30 seconds. Change legs.",
        "Start to bob slightly and hold for 30 seconds. Change legs.",
        "Hang forward and stretch as far as it goes; grit through the pain for 30 seconds.",
        "Slide down until you're in pain, and stay for 20 seconds. Change legs.",
        "Lean in, and when it starts to burn, push through. Hold for 30 seconds. Change legs.",
        "Take a deep breath, hold it in, and lean forward for 20 seconds. Change legs.",
        "Keep the heel down and pull the toes as hard as you can for 30 seconds. Change legs.",
        "Lock your breath and sink lower for 20 seconds. Change legs.",
        "Press until it becomes painful, then hold for 30 seconds. Change legs.",
        "You must go past the pain to get longer. Hold for 30 seconds. Change legs.",
        "Have a friend shove the knee as hard as possible and hold for 30 seconds. Change legs.",
        "Jerk the leg upwards five times and hold for 30 seconds. Change legs.",
        "Keep stretching even though it hurts, for 30 seconds. Change legs."
      })
  void isReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Never push through the pain. Hold for 30 seconds. Change legs.",
        "Do not bounce. Hold for 30 seconds. Change legs.",
        "Hold for 30 seconds without bouncing. Change legs.",
        "Hold for 30 seconds. Avoid bouncing or jerking. Change legs.",
        "Breathe normally and don't hold your breath. Hold for 30 seconds. Change legs.",
        "Some coaches tell you to push through the pain. Hold for 30 seconds instead. Change legs.",
        "Should you push through the pain? No. Hold for 30 seconds. Change legs.",
        "If you hold your breath, you are going too far. Hold for 30 seconds. Change legs.",
        "Lean in until it hurts, then ease off until it stops. Hold for 30 seconds. Change legs.",
        "Lean in for 30 seconds. Bouncing can tear the muscle. Change legs.",
        "Lean in for 30 seconds. Resist the temptation to bounce. Change legs.",
        "Lean in, but not to the point of pain. Hold for 30 seconds. Change legs.",
        "Lean in to the point of mild discomfort. Hold for 30 seconds. Change legs.",
        "Lean in as far as you can. Hold for 30 seconds. Change legs.",
        "Force the air out of your lungs and hold for 30 seconds. Change legs.",
        "Lean in for 30 seconds. If you feel pain, don't push through it. Change legs.",
        "Lean in for 30 seconds. People used to bounce here. Change legs.",
        "Hold for 30 seconds. \"Push through the pain\" is bad advice. Change legs.",
        "Hold for 30 seconds. Once the pain has gone, carry on. Change legs.",
        "Do not hold your breath, force the knee or bounce. Hold for 30 seconds. Change legs.",
        "Lean in for 30 seconds. There is no need to force the heel down. Change legs.",
        "Hold for 30 seconds.\n\n**Don't:**\n\n- Bounce at the end.\n- Hold your breath.\n- Push through the pain.",
        "Hold for 30 seconds.\n\n### Common mistakes\n\n- Bounce in the end position.\n- Hold your breath.",
        "✗ Bounce up and down. Hold for 30 seconds. Change legs.",
        "Hold for 30 seconds. Wrong: bounce to go further. Change legs.",
        "The bus may jerk, so hold the rail for 30 seconds. Change legs.",
        "Hold for 30 seconds. Count your breaths rather than holding your breath. Change legs.",
        "Hold for 30 seconds and never stretch until it hurts. Change legs.",
        "Stop before the point of pain. Hold for 30 seconds. Change legs.",
        "This helps you to push through the pain barrier of the last mile. Hold for 30 seconds. Change legs.",
        "Please don't ever bounce in this one. Hold for 30 seconds. Change legs.",
        "Sink in slowly for 30 seconds; bouncing only makes the muscle tighten. Change legs.",
        "Hold for 30 seconds. Bouncing is not helpful. Change legs.",
        "Many runners bounce here. Hold still for 30 seconds. Change legs.",
        "Hold for 30 seconds. Make sure you are not holding your breath. Change legs.",
        "Hold for 30 seconds. Remember to breathe: most of us hold our breath. Change legs.",
        "Hold for 30 seconds. If you catch yourself holding your breath, ease off. Change legs.",
        "Never force your knee down. Hold for 30 seconds. Change legs.",
        "Hold for 30 seconds. Let gravity do the work instead of forcing it. Change legs.",
        "Hold for 30 seconds at the edge of discomfort, never in pain. Change legs.",
        "Stop when it hurts. Hold for 30 seconds. Change legs.",
        "Go until you feel a stretch, not until it hurts. Hold for 30 seconds. Change legs.",
        "Hold for 30 seconds. Pushing through the pain leads to injury. Change legs.",
        "Hold for 30 seconds. It is tempting to bounce, but stay still. Change legs.",
        "Hold for 30 seconds. No bouncing, no jerking. Change legs.",
        "Hold for 30 seconds. To hold your breath is a sign that you went too far. Change legs.",
        "Hold for 30 seconds. What not to do: bounce. Change legs.",
        "Hold for 30 seconds. Do it without holding your breath or forcing the joint. Change legs.",
        "Hold for 30 seconds. The knee should neither bounce nor twist. Change legs.",
        "Hold for 30 seconds. Why do people push through pain? Change legs.",
        "Hold the ball for 30 seconds and let it bounce off the wall. Change legs.",
        "Hold for 30 seconds. This works wonders for runners who train through the pain. Change legs.",
        "Hold for 30 seconds. Work up to the pain free range you had before. Change legs.",
        "Instead of bouncing, breathe out and sink for 30 seconds. Change legs."
      })
  void isNotReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Dos and don'ts\n\n| Do | Don't |\n|---|---|\n| Breathe on | Hold your breath |\n| Ease in | Bounce |\n\n## Calf stretch\n\nStep one foot back and hold for 30 seconds. Stop if it hurts. Change legs.",
        "# Warm-up\n\nStop if it hurts.\n\n## Ankle bounces\n\nStand tall and bounce lightly on the balls of your feet 20 times.\n"
      })
  void isNotReportedOfAPage(String text) {
    assertThat(RULE.inPage(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stand tall and hold your breath for the whole stretch. Breathe evenly for the whole 30 seconds.",
        "Step one foot back, hold perfectly still for 30 seconds and bounce throughout. Change legs."
      })
  void leavesTheWordsOfAConflictToIt(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
    assertThat(new RuleTrial("conflicting-steps").inEntry(text)).hasSize(1);
  }

  @Test
  void isReportedInDataAtTheWords() {
    String record =
        """
        {"name": "Calf stretch", "steps": ["Step one foot back.", "Lean in until it hurts.", "Hold 30 s."]}
        """;
    assertThat(RULE.in(record, Format.JSON)).containsExactly("until it hurts");
  }

  @Test
  void isNotReportedInTheColumnOfWhatNotToDo() {
    String table =
        """
        <h1>Calf stretch</h1>
        <p>Step one foot back and hold for 30 seconds. Stop if it hurts.</p>
        <table><tr><th>Do</th><th>Don't</th></tr><tr><td>Ease in</td><td>Bounce</td></tr></table>
        """;
    assertThat(RULE.in(table, Format.HTML)).isEmpty();
  }

  @Test
  void isReportedOnceOfAnEntryInFrontMatter() {
    String page =
        """
        ---
        title: One stretch
        stretches:
          - name: Calf stretch
            steps:
              - Step one foot back and lean in until it hurts. Hold for 30 seconds. Change legs.
        ---

        Have fun.
        """;
    assertThat(RULE.in(page, Format.MARKDOWN)).hasSize(1);
  }
}
