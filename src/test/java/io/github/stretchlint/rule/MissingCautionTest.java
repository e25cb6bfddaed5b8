package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is enough to tell the reader where to stop, and what only sounds so. */
class MissingCautionTest {

  private static final RuleTrial RULE = new RuleTrial("missing-caution");

  @ParameterizedTest
  @ValueSource(
      strings = {
        // How far: as far as it is comfortable.
        "Only lower yourself as far as feels good for your knees.",
        "Turn your head to the right as far as is comfortable.",
        "Bring the knee as close to your chest as comfortably possible.",
        "Move into the stretch to your comfort level.",
        "Never let anyone press you down past what feels comfortable.",
        "Let the knee drop only to where it still feels okay.",
        "Reach down until the stretch is strong but still comfortable.",
        // How far: short of a sensation.
        "Lean forward as far as you can without straining.",
        "Bend the leg only as much as your knee allows without discomfort.",
        "Take the arm across as far as it will go pain-free.",
        "Pull until just before the stretch becomes uncomfortable.",
        "Stop short of anything that feels like pinching in the front of the hip.",
        "Don't stretch beyond mild discomfort.",
        "Keep the pain below 3 out of 10.",
        "Stretch until you feel tension, not pain.",
        "Slide the heel back to wherever your hip is still happy and pain does not start.",
        "Work in a range of motion that does not provoke your pain.",
        // What must not be felt.
        "You should not feel pain in the lower back at any stage.",
        "No part of this sequence ought to hurt.",
        "It's fine to feel a pull, it's not fine to feel pain.",
        "You don't want to be feeling any pain in the knee.",
        "It might feel intense, however it should never hurt.",
        "Avoid forcing any stretch that causes pain.",
        "Avoid straining the lower back.",
        "You should not feel:",
        // What to do when it is felt.
        "Discontinue the program if symptoms increase.",
        "Decrease the pressure if it hurts.",
        "Avoid this one if it aggravates your shoulder.",
        "If your neck strains, keep the head down.",
        "If the rotation bothers your back, take it out.",
        "If the pressure on the kneecap bothers you, put a folded towel beneath it.",
        "If it hurts you stop.",
        "Stop if the neck, the jaw or the head hurts.",
        "Stop at once if you experience any of the following:",
        "Skip it on days when your hip is sore.",
        "Anyone whose knees complain should sit on a cushion instead.",
        "Ask your helper to ease the pressure as soon as you say it hurts.",
        "Tell your partner when the stretch is enough, to prevent overstretching.",
        "Let discomfort, not the clock, tell you when to come out.",
        "If the left arm goes numb, shake it out and start with less pull.",
        "If it feels like a bad tooth, come out.",
        "Is it hurting? You are in too deep.",
        // What it means.
        "Pain is a sign that you have gone too far.",
        "Pain during any of these is your body asking you to quit.",
        "Discomfort is okay, pain is not."
      })
  void isEnough(String text) {
    assertThat(RULE.inPage(page(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // No sensation.
        "Consult your doctor before you begin.",
        "Don't force the knee down.",
        "Do not overstretch.",
        "Listen to your body and respect its limits.",
        "Move gently and slowly.",
        "Go as far as your flexibility allows.",
        "If your hands do not reach the floor, use a block.",
        "Stop when you reach the end of the mat and turn around.",
        "If the opposite hip lifts, you've gone too far.",
        "If you can't feel the ribs move, you're going too fast.",
        // Where to go to, without a word of what is too much.
        "Reach forward until you feel a gentle stretch.",
        "You should feel a comfortable stretch along the neck.",
        "If you feel the stretch in your calf, you are doing it right.",
        // How long, not how far.
        "Stay here as long as is comfortable.",
        "Stay as long as it feels comfortable.",
        "Sit on a comfortable chair.",
        // Pain as the complaint.
        "This relieves pain in the lower back.",
        "If desk work brings on pain, split it up.",
        "If your shoulders ache from the keyboard, open the chest.",
        "When the neck aches at the end of the day, roll your shoulders.",
        "Does your back hurt after hours at the screen? Lie down and hug your knees.",
        "If you have any back pain, modify the pose or leave it out.",
        "Roll back and release any sore spots you may find.",
        "Keep your wrists straight to avoid pain.",
        "Reduce pain and swelling.",
        "Don't wait until the pain becomes chronic.",
        "Heel spurs are common but don't cause pain.",
        "Avoid sitting for long if your back hurts.",
        "If your knee hurts afterwards, put ice on it.",
        "She wanted to come out because it was uncomfortable.",
        // What the reader will be able to do.
        "You will be able to sit without pain after a month of this.",
        "A full, pain-free range of motion is what you get.",
        "Want to run without pain this year?",
        "Her hands stay comfortable all day.",
        // Pain made light of.
        "Push through the pain.",
        "No pain, no gain.",
        "Keep breathing, even when it gets uncomfortable.",
        "Feel the burn, then release.",
        "Bouncing is best avoided when stretching, and jerks can strain a muscle."
      })
  void isNotEnough(String text) {
    assertThat(RULE.inPage(page(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stop any exercise that causes pain.",
        "If you feel pain at any time during the workout, stop.",
        "If an exercise hurts, leave it out.",
        "Discontinue the program if symptoms increase.",
        "None of these movements should cause you pain.",
        "During yoga, never push into pain."
      })
  void speaksOfAllWhereverItStands(String text) {
    assertThat(RULE.inPage(pageOfTwo(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stop here if you feel pain.",
        "If this stretch hurts your knee, stop.",
        "If your neck strains, keep the head down.",
        "Any pain in the knee means you stop."
      })
  void speaksOfItsOwnEntry(String text) {
    assertThat(RULE.inPage(pageOfTwo(text))).containsExactly("Butterfly");
  }

  private static String page(String text) {
    return """
        # Calf stretch

        Stand facing a wall, step one foot back and keep the heel down for 30 seconds. %s

        Change legs.
        """
        .formatted(text);
  }

  private static String pageOfTwo(String text) {
    return """
        # Evening stretches

        ## Calf stretch

        Stand facing a wall, step one foot back and keep the heel down for 30 seconds. %s

        ## Butterfly

        Sit with the soles of your feet together and stay for 30 seconds.
        """
        .formatted(text);
  }
}
