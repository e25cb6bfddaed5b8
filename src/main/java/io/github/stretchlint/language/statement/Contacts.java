package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it says of the posture that a part of the body rests on something. */
final class Contacts {

  private static final Set<Posture> UPRIGHT =
      EnumSet.of(
          Posture.STANDING, Posture.SEATED, Posture.KNEELING, Posture.HALF_KNEELING, Posture.SQUAT);

  private Contacts() {}

  private static final Set<Posture> ON_THE_FEET =
      EnumSet.of(
          Posture.STANDING,
          Posture.SEATED,
          Posture.SQUAT,
          Posture.SUPINE,
          Posture.LYING,
          Posture.DOWNWARD_DOG);

  /**
   * Returns the postures in which a part can rest on a support, or null where that says nothing.
   *
   * @param term what the lexicon says of the part
   * @param support what it rests on: "floor", "bed", "seat", "backrest", "upright"
   */
  static @Nullable Set<Posture> postures(PartMention mention, Term term, String support) {
    BodyPart part = mention.part();
    boolean ground = support.equals("floor") || support.equals("bed");
    if (ground && isFoot(part) && mention.side() == Side.BOTH) {
      return ON_THE_FEET;
    }
    if (ground) {
      return term.attribute("rests").isEmpty() ? null : lying(term);
    }
    return switch (support) {
      case "backrest" -> isBack(part) ? EnumSet.of(Posture.SEATED) : null;
      case "sofa" -> onSofa(part);
      case "seat" -> isSeat(part) ? EnumSet.of(Posture.SEATED) : null;
      case "upright" -> isBack(part) ? UPRIGHT : null;
      default -> null;
    };
  }

  /** A sofa can be sat on, and lain on. */
  private static @Nullable Set<Posture> onSofa(BodyPart part) {
    if (part == BodyPart.BELLY || part == BodyPart.FRONT_OF_THIGH) {
      return EnumSet.complementOf(
          EnumSet.of(Posture.SEATED, Posture.SUPINE, Posture.SIDE_LYING, Posture.STANDING));
    }
    if (isSeat(part) || isBack(part)) {
      EnumSet<Posture> postures = EnumSet.copyOf(inBed());
      postures.add(Posture.SEATED);
      return postures;
    }
    return null;
  }

  /** Returns the postures in which a part can be lifted off a pillow or a mattress. */
  static Set<Posture> inBed() {
    return EnumSet.of(Posture.LYING, Posture.SUPINE, Posture.PRONE, Posture.SIDE_LYING);
  }

  private static Set<Posture> lying(Term term) {
    EnumSet<Posture> postures = listed(term.attribute("rests"));
    if (postures.contains(Posture.SUPINE) || postures.contains(Posture.PRONE)) {
      postures.add(Posture.LYING);
    }
    return postures;
  }

  /** The soles of both feet: their tops and toes are on the ground in kneeling, too. */
  private static boolean isFoot(BodyPart part) {
    return part == BodyPart.FOOT || part == BodyPart.HEEL || part == BodyPart.SOLE;
  }

  /** Returns the postures from which an action alone brings a part there. */
  static Set<Posture> from(PartMention mention, String support, boolean loose) {
    BodyPart part = mention.part();
    if (!support.equals("floor") && !support.equals("bed")) {
      return EnumSet.allOf(Posture.class);
    }
    // Nobody plants the soles on the ground while lying on the front.
    boolean soles = part == BodyPart.SOLE || (part == BodyPart.FOOT && !loose);
    if (soles && mention.side() == Side.BOTH) {
      return EnumSet.complementOf(EnumSet.of(Posture.PRONE));
    }
    if (isFrontOfBody(part)) {
      return EnumSet.complementOf(EnumSet.of(Posture.SUPINE));
    }
    if (isBack(part)) {
      return EnumSet.complementOf(
          EnumSet.of(
              Posture.PRONE,
              Posture.ALL_FOURS,
              Posture.PLANK,
              Posture.STANDING,
              Posture.DOWNWARD_DOG));
    }
    return EnumSet.allOf(Posture.class);
  }

  private static boolean isBack(BodyPart part) {
    return switch (part) {
      case BACK, SHOULDER_BLADE, BACK_OF_HEAD -> true;
      default -> false;
    };
  }

  private static boolean isSeat(BodyPart part) {
    return switch (part) {
      case BOTTOM, BUTTOCK, HIP, THIGH, BACK_OF_THIGH -> true;
      default -> false;
    };
  }

  /** Returns whether the contact is told to be, not brought about by an action. */
  static boolean isTold(Clause clause, PartMention mention) {
    Term verb = null;
    for (Term effect : clause.effects()) {
      if (effect.to() <= mention.noun()) {
        verb = effect;
      }
    }
    if (verb == null) {
      return clause.opening() != Clause.Opening.RESULT
          && clause.opening() != Clause.Opening.TIME
          && !clause.isLedByAnotherVerb(mention);
    }
    return switch (verb.attribute("does")) {
      case "keep", "hold", "press", "push", "feel" -> true;
      default -> false;
    };
  }

  /** Returns the postures that an attribute lists. */
  static EnumSet<Posture> listed(@Nullable String words) {
    EnumSet<Posture> postures = EnumSet.noneOf(Posture.class);
    if (words != null && !words.isBlank()) {
      for (String word : words.split(" ", -1)) {
        postures.add(Posture.of(word));
      }
    }
    return postures;
  }

  private static boolean isFrontOfBody(BodyPart part) {
    return part == BodyPart.BELLY || part == BodyPart.CHEST || part == BodyPart.FACE;
  }
}
