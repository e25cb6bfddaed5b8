package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.BodyValue.Clash;
import io.github.stretchlint.model.Statement.BodyState;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the states of different parts exclude each other: no foot is on the floor on a raised leg.
 */
final class Related {

  private static final Set<BodyPart> FOOT_PARTS =
      EnumSet.of(
          BodyPart.FOOT,
          BodyPart.HEEL,
          BodyPart.SOLE,
          BodyPart.TOE,
          BodyPart.ANKLE,
          BodyPart.FOOT_TOP);

  private Related() {}

  static Clash clash(BodyState one, BodyState two) {
    Clash clash = directed(one, two);
    return clash == Clash.NONE ? directed(two, one) : clash;
  }

  private static Clash directed(BodyState one, BodyState two) {
    if (one.value() == BodyValue.RAISED && two.value() == BodyValue.DOWN) {
      return lifts(one.part(), two.part()) ? Clash.CERTAIN : Clash.NONE;
    }
    // A palm that is flat on the floor faces it.
    boolean onPalms = one.part() == BodyPart.PALM && one.value() == BodyValue.DOWN;
    if (onPalms && two.value() == BodyValue.PALM_UP) {
      return Clash.CERTAIN;
    }
    // Arms that lean on the wall do not hang.
    if (one.value() == BodyValue.RESTING && two.value() == BodyValue.AT_SIDES) {
      return Clash.CERTAIN;
    }
    if (one.value().aspect() == Aspect.SPACING && two.value().aspect() == Aspect.SPACING) {
      return spacing(one, two);
    }
    boolean armUp =
        one.value() == BodyValue.RAISED
            && one.part().limb() == Limb.ARM
            && one.part() != BodyPart.SHOULDER;
    if (armUp && two.value() == BodyValue.AT_SIDES && two.part() != BodyPart.ELBOW) {
      return Clash.CERTAIN;
    }
    if (one.value() == BodyValue.CLASPED && isHandsApart(two)) {
      return Clash.CERTAIN;
    }
    boolean solesTogether = one.part() == BodyPart.SOLE && one.value() == BodyValue.TOGETHER;
    boolean straightLegs =
        two.part().limb() == Limb.LEG
            && (two.value() == BodyValue.STRAIGHT
                || two.value() == BodyValue.LONG
                || two.value() == BodyValue.LOCKED);
    if (solesTogether && straightLegs) {
      return Clash.CERTAIN;
    }
    boolean crossedLegs = one.value() == BodyValue.CROSSED && one.part().limb() == Limb.LEG;
    boolean apart = two.value().aspect() == Aspect.SPACING && two.value() != BodyValue.TOGETHER;
    boolean feet = two.part() == BodyPart.FOOT || two.part() == BodyPart.LEG;
    if (crossedLegs && apart && feet) {
      return Clash.CERTAIN;
    }
    return Clash.NONE;
  }

  /** Laced fingers hold the hands together. */
  private static boolean isHandsApart(BodyState state) {
    boolean apart = state.value().aspect() == Aspect.SPACING && state.value() != BodyValue.TOGETHER;
    boolean hands = state.part() == BodyPart.HAND || state.part() == BodyPart.PALM;
    return (apart && hands) || state.value() == BodyValue.OUT_WIDE;
  }

  /** Whether the second part leaves the floor with the first. */
  private static boolean lifts(BodyPart raised, BodyPart down) {
    return switch (raised) {
      case LEG ->
          FOOT_PARTS.contains(down)
              || down == BodyPart.CALF
              || down == BodyPart.KNEE
              || down == BodyPart.THIGH;
      case KNEE, THIGH -> FOOT_PARTS.contains(down) || down == BodyPart.LEG;
      case FOOT, ANKLE, SHIN, CALF -> FOOT_PARTS.contains(down) || down == BodyPart.LEG;
      case HEEL -> down == BodyPart.SOLE || down == BodyPart.FOOT;
      case HIP, BOTTOM, BUTTOCK ->
          down == BodyPart.HIP || down == BodyPart.BOTTOM || down == BodyPart.BUTTOCK;
      case ARM ->
          down == BodyPart.HAND
              || down == BodyPart.PALM
              || down == BodyPart.ELBOW
              || down == BodyPart.FOREARM;
      case HAND, PALM -> down == BodyPart.HAND || down == BodyPart.PALM || down == BodyPart.FINGER;
      case HEAD -> down == BodyPart.BACK_OF_HEAD;
      default -> false;
    };
  }

  /** Toes, heels and soles that touch belong to feet that touch. */
  private static Clash spacing(BodyState one, BodyState two) {
    boolean touching = one.value() == BodyValue.TOGETHER;
    boolean end =
        one.part() == BodyPart.TOE
            || one.part() == BodyPart.SOLE
            || one.part() == BodyPart.FOOT
            || one.part() == BodyPart.LEG
            || one.part() == BodyPart.HEEL;
    boolean apart = two.value() != BodyValue.TOGETHER;
    boolean feet = two.part() == BodyPart.FOOT || two.part() == BodyPart.LEG;
    boolean hands =
        one.part() == BodyPart.FINGER
            && (two.part() == BodyPart.HAND || two.part() == BodyPart.PALM);
    return touching && apart && ((end && feet) || hands) ? Clash.CERTAIN : Clash.NONE;
  }
}
