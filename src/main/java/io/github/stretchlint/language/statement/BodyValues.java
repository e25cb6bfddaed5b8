package io.github.stretchlint.language.statement;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import org.jspecify.annotations.Nullable;

/** Says what a word of state, or a verb, means for a part of the body. */
final class BodyValues {

  private BodyValues() {}

  /**
   * Returns how the part is that is told to be so, or null where the word tells nothing of it.
   *
   * @param word the value of a term of the category state: "straight", "apart"
   */
  static @Nullable BodyValue ofState(BodyPart part, String word) {
    return switch (word) {
      case "straight" ->
          isJoint(part) ? BodyValue.STRAIGHT : isBack(part) ? BodyValue.BACK_STRAIGHT : null;
      case "locked" -> isJoint(part) ? BodyValue.LOCKED : null;
      case "bent" -> isJoint(part) ? BodyValue.BENT : isFoot(part) ? BodyValue.FLEXED : null;
      case "soft" -> isJoint(part) ? BodyValue.SOFT : null;
      case "raised" ->
          part == BodyPart.CHIN
              ? BodyValue.CHIN_LIFTED
              : isLevelled(part) ? BodyValue.RAISED : null;
      case "toward-shin" -> isFoot(part) ? BodyValue.FLEXED : null;
      case "down" ->
          part == BodyPart.FOOT_TOP
              ? BodyValue.POINTED
              : part == BodyPart.CHIN
                  ? BodyValue.CHIN_TUCKED
                  : part == BodyPart.PALM
                      ? BodyValue.PALM_DOWN
                      : isLevelled(part) ? BodyValue.DOWN : null;
      case "flat" ->
          part == BodyPart.FOOT_TOP
              ? BodyValue.POINTED
              : isBack(part)
                  ? BodyValue.BACK_STRAIGHT
                  : isFoot(part) || part == BodyPart.HEEL || part == BodyPart.HAND
                      ? BodyValue.DOWN
                      : null;
      case "together" ->
          part == BodyPart.MOUTH
              ? BodyValue.MOUTH_CLOSED
              : isSpaced(part) ? BodyValue.TOGETHER : null;
      case "hip-width" -> isSpaced(part) ? BodyValue.HIP_WIDTH : null;
      case "shoulder-width" -> isSpaced(part) ? BodyValue.SHOULDER_WIDTH : null;
      case "apart" ->
          part == BodyPart.ARM
              ? BodyValue.OUT_WIDE
              : part == BodyPart.FINGER
                  ? BodyValue.HAND_OPEN
                  : isSpaced(part) ? BodyValue.APART : null;
      case "staggered" -> part == BodyPart.FOOT ? BodyValue.STAGGERED : null;
      case "heel-in" -> part == BodyPart.HEEL || part == BodyPart.FOOT ? BodyValue.BENT : null;
      case "clasped" -> isHand(part) ? BodyValue.CLASPED : null;
      case "around" -> part == BodyPart.ARM ? BodyValue.AROUND : null;
      case "crossed" -> isCrossable(part) ? BodyValue.CROSSED : null;
      case "uncrossed" -> part.limb() == Limb.LEG ? BodyValue.UNCROSSED : null;
      case "round" -> isBack(part) ? BodyValue.ROUND : null;
      case "arched" -> isBack(part) ? BodyValue.ARCHED : null;
      // A belly that sags takes the back with it.
      case "sagging" -> isBack(part) || part == BodyPart.BELLY ? BodyValue.ARCHED : null;
      case "up" -> up(part);
      case "downward" ->
          part == BodyPart.PALM
              ? BodyValue.PALM_DOWN
              : part == BodyPart.CHIN ? BodyValue.CHIN_TUCKED : null;
      case "pointed" -> isFoot(part) ? BodyValue.POINTED : null;
      case "tucked" -> part == BodyPart.CHIN ? BodyValue.CHIN_TUCKED : null;
      case "tucked-under" -> part == BodyPart.TOE ? BodyValue.FLEXED : null;
      case "open" ->
          part == BodyPart.GAZE
              ? BodyValue.EYES_OPEN
              : part == BodyPart.MOUTH
                  ? BodyValue.MOUTH_OPEN
                  : isHand(part)
                      ? BodyValue.HAND_OPEN
                      : part == BodyPart.KNEE || part == BodyPart.LEG ? BodyValue.APART : null;
      case "closed" ->
          part == BodyPart.GAZE
              ? BodyValue.EYES_CLOSED
              : part == BodyPart.MOUTH
                  ? BodyValue.MOUTH_CLOSED
                  : isHand(part)
                      ? BodyValue.FIST
                      : part == BodyPart.KNEE || part == BodyPart.LEG ? BodyValue.TOGETHER : null;
      case "behind-head" -> isArm(part) || isHand(part) ? BodyValue.BEHIND_HEAD : null;
      case "overhead" -> isArm(part) ? BodyValue.OVERHEAD : null;
      case "sides" -> isArm(part) ? BodyValue.AT_SIDES : null;
      case "spread" -> part == BodyPart.ARM ? BodyValue.OUT_WIDE : null;
      case "front" ->
          isArm(part)
              ? BodyValue.IN_FRONT
              : part.limb() == Limb.LEG && part != BodyPart.TOE ? BodyValue.FORWARD : null;
      case "behind" ->
          isArm(part)
              ? BodyValue.BEHIND_BODY
              : part.limb() == Limb.LEG && part != BodyPart.TOE ? BodyValue.BACKWARD : null;
      case "inward" -> isFoot(part) || part == BodyPart.KNEE ? BodyValue.INWARD : null;
      case "outward" -> isFoot(part) || part == BodyPart.KNEE ? BodyValue.OUTWARD : null;
      default -> null;
    };
  }

  /**
   * Returns how the part is once a verb has been followed, or null where the verb alone does not
   * tell.
   *
   * @param does what the verb does: "bend", "raise"
   */
  static @Nullable BodyValue ofEffect(BodyPart part, String does) {
    return switch (does) {
      case "bend" -> isJoint(part) ? BodyValue.BENT : null;
      case "flex" -> isJoint(part) ? BodyValue.BENT : isFoot(part) ? BodyValue.FLEXED : null;
      case "point" -> isFoot(part) ? BodyValue.POINTED : null;
      case "straighten" ->
          isJoint(part) ? BodyValue.STRAIGHT : isBack(part) ? BodyValue.BACK_STRAIGHT : null;
      case "lock" -> isJoint(part) ? BodyValue.LOCKED : null;
      case "soften" -> isJoint(part) ? BodyValue.SOFT : null;
      case "raise" ->
          part == BodyPart.CHIN
              ? BodyValue.CHIN_LIFTED
              : isLevelled(part) ? BodyValue.RAISED : null;
      case "lower" ->
          part == BodyPart.HEEL
              ? BodyValue.DOWN
              : part == BodyPart.CHIN ? BodyValue.CHIN_TUCKED : null;
      case "press" -> isLevelled(part) ? BodyValue.DOWN : null;
      case "cross" -> isCrossable(part) ? BodyValue.CROSSED : null;
      case "clasp" -> isHand(part) ? BodyValue.CLASPED : null;
      case "uncross" -> isCrossable(part) ? BodyValue.UNCROSSED : null;
      case "open" ->
          isHand(part)
              ? BodyValue.HAND_OPEN
              : part == BodyPart.MOUTH
                  ? BodyValue.MOUTH_OPEN
                  : part == BodyPart.GAZE
                      ? BodyValue.EYES_OPEN
                      : isSpaced(part) && part != BodyPart.ARM ? BodyValue.APART : null;
      case "close" ->
          isHand(part)
              ? BodyValue.FIST
              : part == BodyPart.MOUTH
                  ? BodyValue.MOUTH_CLOSED
                  : part == BodyPart.GAZE
                      ? BodyValue.EYES_CLOSED
                      : isSpaced(part) ? BodyValue.TOGETHER : null;
      case "round" -> isBack(part) ? BodyValue.ROUND : null;
      case "arch" -> isBack(part) ? BodyValue.ARCHED : null;
      case "flatten" -> isBack(part) ? BodyValue.BACK_STRAIGHT : null;
      default -> null;
    };
  }

  private static @Nullable BodyValue up(BodyPart part) {
    return switch (part) {
      case PALM -> BodyValue.PALM_UP;
      case TOE -> BodyValue.FLEXED;
      case CHIN -> BodyValue.CHIN_LIFTED;
      case LEG, FOOT, HEEL, HIP, BOTTOM, ARM, HAND, ELBOW, HEAD -> BodyValue.RAISED;
      default -> null;
    };
  }

  static boolean isJoint(BodyPart part) {
    return switch (part) {
      case LEG, KNEE, THIGH, ARM, ELBOW -> true;
      default -> false;
    };
  }

  private static boolean isBack(BodyPart part) {
    return part == BodyPart.BACK || part == BodyPart.WAIST;
  }

  private static boolean isFoot(BodyPart part) {
    return switch (part) {
      case FOOT, TOE, ANKLE, SOLE -> true;
      default -> false;
    };
  }

  private static boolean isHand(BodyPart part) {
    return switch (part) {
      case HAND, FINGER, PALM -> true;
      default -> false;
    };
  }

  private static boolean isArm(BodyPart part) {
    return switch (part) {
      case ARM, HAND, ELBOW -> true;
      default -> false;
    };
  }

  private static boolean isLevelled(BodyPart part) {
    return switch (part) {
      case NECK, GAZE, WAIST, HAMSTRING, EAR, CHIN -> false;
      default -> true;
    };
  }

  private static boolean isSpaced(BodyPart part) {
    return switch (part) {
      case LEG, THIGH, KNEE, ANKLE, FOOT, HEEL, SOLE, TOE, HAND, PALM, ELBOW, ARM, SHOULDER_BLADE ->
          true;
      default -> false;
    };
  }

  private static boolean isCrossable(BodyPart part) {
    return switch (part) {
      case LEG, ANKLE, FOOT, KNEE, SHIN, THIGH, ARM, WRIST -> true;
      default -> false;
    };
  }
}
