package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pain called welcome, and what only looks so. */
class WeakenedCautionTest {

  private static final RuleTrial RULE = new RuleTrial("weakened-caution");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hold for 30 seconds. Pain is normal here. Change legs.",
        "Hold for 30 seconds. Some pain is fine. Change legs.",
        "Hold for 30 seconds. Pain means it's working. Change legs.",
        "Hold for 30 seconds. It's perfectly normal if it hurts. Change legs.",
        "Hold for 30 seconds. Numbness is okay. Change legs.",
        "Hold for 30 seconds. No pain, no gain! Change legs.",
        "Hold for 30 seconds. It is normal to feel some pain. Change legs.",
        "Hold for 30 seconds. It should hurt a little. Change legs.",
        "Hold for 30 seconds. Don't worry if it hurts. Change legs.",
        "Hold for 30 seconds. Pain is part of the process. Change legs.",
        "Hold for 30 seconds. The more it hurts, the better. Change legs.",
        "Hold for 30 seconds. Stop if it hurts, although a little pain is fine. Change legs.",
        "Hold for 30 seconds. Feeling pain is normal. Change legs.",
        "Hold for 30 seconds. It is okay if it hurts. Change legs.",
        "Hold for 30 seconds. A bit of pain is to be expected. Change legs.",
        "Hold for 30 seconds. Sharp pain is fine at first. Change legs.",
        "Hold for 30 seconds. It has to hurt to work. Change legs.",
        "Hold for 30 seconds. Tingling is nothing to worry about. Change legs.",
        "Hold for 30 seconds. That burning means the muscle is lengthening. Change legs.",
        "Hold for 30 seconds. Pain is just weakness leaving the body. Change legs."
      })
  void isReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hold for 30 seconds. Pain is not normal. Change legs.",
        "Hold for 30 seconds. A pull is normal, pain is not. Change legs.",
        "Hold for 30 seconds. Mild discomfort is normal. Change legs.",
        "Hold for 30 seconds. It should not hurt. Change legs.",
        "Hold for 30 seconds. Nothing here should hurt. Change legs.",
        "Hold for 30 seconds. Forget \"no pain, no gain\". Change legs.",
        "Hold for 30 seconds. No pain, no gain has no place here. Change legs.",
        "Hold for 30 seconds. Is pain normal? Change legs.",
        "Hold for 30 seconds. Heel pain is common in runners. Change legs.",
        "Hold for 30 seconds. Some pain is normal after surgery. Change legs.",
        "Hold for 30 seconds. Many people believe pain is normal. Change legs.",
        "Hold for 30 seconds. Sore muscles the next day are normal. Change legs.",
        "Hold for 30 seconds. If it should hurt, stop. Change legs.",
        "Hold for 30 seconds. It is normal to feel a gentle pull. Change legs.",
        "Hold for 30 seconds. Back pain is normal at some point in life. Change legs.",
        "Hold for 30 seconds. Stretching must never hurt. Change legs.",
        "Hold for 30 seconds. The saying that pain is good for you is a myth. Change legs.",
        "Hold for 30 seconds. It does not have to hurt to work. Change legs.",
        "Hold for 30 seconds. Pain is never part of it. Change legs.",
        "Hold for 30 seconds. It is not okay if it hurts. Change legs.",
        "Hold for 30 seconds. Feeling a slight burn is normal. Change legs.",
        "Hold for 30 seconds. Pain is a sign to stop. Change legs.",
        "Hold for 30 seconds. It is normal for the calf to feel tight. Change legs.",
        "Hold for 30 seconds. If pain is all you feel, stop. Change legs.",
        "Hold for 30 seconds. Period pain is normal, and this helps. Change legs.",
        "Hold for 30 seconds. You should feel a stretch and no pain. Change legs.",
        "Hold for 30 seconds. It's fine to stop when it hurts. Change legs.",
        "Hold for 30 seconds. A good stretch does not need to hurt. Change legs.",
        "Hold for 30 seconds. Is it normal that it hurts? Change legs.",
        "Hold for 30 seconds. This should relieve pain and be good for you. Change legs.",
        "Hold for 30 seconds. A little soreness tomorrow is fine. Change legs.",
        "Hold for 30 seconds. When the pain is gone it is fine to go on. Change legs."
      })
  void isNotReportedOfAnEntry(String text) {
    assertThat(RULE.inEntry(text)).isEmpty();
  }
}
