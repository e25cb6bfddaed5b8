package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyValue;
import org.jspecify.annotations.Nullable;

/**
 * What the very words add to what the lexicon says of a state: an extended arm may be a little
 * bent, a straight one is not; ninety degrees bend a knee, but not a leg.
 */
final class Shades {

  private Shades() {}

  /** Returns how a part is by a term of the category state, or null where it tells nothing. */
  static @Nullable BodyValue ofState(Sentence sentence, BodyPart part, Term state) {
    BodyValue value = BodyValues.ofState(part, state.attribute("value"));
    if (value == BodyValue.STRAIGHT && (isReach(sentence, state) || isWay(sentence, state))) {
      // "Elbows straight back" points them there.
      boolean points = part == BodyPart.KNEE || part == BodyPart.ELBOW;
      return points && !sentence.word(state.from()).startsWith("ext") ? null : BodyValue.LONG;
    }
    if (value == BodyValue.PALM_DOWN && state.to() - state.from() > 2) {
      // "Palms into the floor" press it, "palms down" face it.
      return BodyValue.DOWN;
    }
    if (state.attribute("value").equals("together") && isTouching(sentence, state)) {
      if (isOnSomething(sentence, state)) {
        return null;
      }
      value = part == BodyPart.FINGER ? BodyValue.TOGETHER : value;
    }
    if (state.attribute("value").equals("bent")
        && value == BodyValue.BENT
        && isRightAngle(sentence, state)) {
      return part == BodyPart.KNEE || part == BodyPart.ELBOW ? value : null;
    }
    if (value == BodyValue.RAISED
        && (sentence.word(state.from() - 1).startsWith("point")
            || sentence.word(state.from() - 2).startsWith("point"))) {
      // "The foot pointed upwards" is where it is.
      return null;
    }
    if (value == BodyValue.RAISED && isFacing(sentence, part, state)) {
      return null;
    }
    // What is called bent near a foot is the knee; "hooked up to the shin" flexes the foot.
    boolean flexed = value == BodyValue.FLEXED && state.attribute("value").equals("bent");
    return flexed && sentence.word(state.to() - 1).equals("bent") ? null : value;
  }

  /** Returns how a part is once a verb has been followed, or null where that is not told. */
  static @Nullable BodyValue ofEffect(Sentence sentence, BodyPart part, Term effect) {
    BodyValue value = BodyValues.ofEffect(part, effect.attribute("does"));
    if (value == BodyValue.STRAIGHT) {
      return switch (sentence.word(effect.from())) {
        case "straighten", "straightens", "straightening", "unbend", "unfold" -> value;
        default -> BodyValue.LONG;
      };
    }
    return value;
  }

  /**
   * "The elbows rise above shoulder height", "let the knees drop out wide": the verb adds nothing
   * to the state behind it.
   */
  static boolean isRising(Sentence sentence, int index) {
    Term state = sentence.termAt(index + 1, Category.STATE);
    return state != null
        && switch (state.attribute("value")) {
          case "overhead", "toward-shin" -> isGoing(sentence.word(index));
          case "apart" -> isGoing(sentence.word(index)) || isFalling(sentence.word(index));
          default -> false;
        };
  }

  private static boolean isGoing(String word) {
    return switch (word) {
      case "rise", "rises", "go", "goes", "come", "comes", "move", "moves", "travel", "travels" ->
          true;
      default -> false;
    };
  }

  private static boolean isFalling(String word) {
    return switch (word) {
      case "drop", "drops", "fall", "falls", "flop", "flops", "sink", "sinks", "drift", "drifts" ->
          true;
      default -> false;
    };
  }

  /**
   * "Kneecap to the ceiling", "toes to the sky": where they point, the leg may lie on the floor.
   */
  private static boolean isFacing(Sentence sentence, BodyPart part, Term state) {
    boolean pointing = part == BodyPart.KNEE || part == BodyPart.TOE;
    return pointing
        && switch (sentence.word(state.to() - 1)) {
          case "ceiling", "sky", "roof" -> true;
          default -> false;
        };
  }

  /** "extended", "long", "straight up": reached out, whatever the joint does. */
  private static boolean isReach(Sentence sentence, Term state) {
    for (int i = state.from(); i < state.to(); i++) {
      switch (sentence.word(i)) {
        case "extended",
            "outstretched",
            "long",
            "lengthened",
            "stretched",
            "reaching",
            "up",
            "out",
            "down",
            "ahead",
            "forward" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "straight back", "straight towards the wall" */
  private static boolean isWay(Sentence sentence, Term state) {
    return switch (sentence.word(state.to())) {
      case "back",
          "to",
          "toward",
          "towards",
          "along",
          "over",
          "across",
          "behind",
          "in",
          "into",
          "forwards",
          "sideways",
          "backwards" ->
          state.to() - state.from() == 1 && sentence.word(state.from()).equals("straight");
      default -> false;
    };
  }

  /** "Thumbs touching" are those of two hands; "fingers together" may be those of one. */
  private static boolean isTouching(Sentence sentence, Term state) {
    return sentence.word(state.from()).equals("touching");
  }

  /** "knees touching the wall" */
  private static boolean isOnSomething(Sentence sentence, Term state) {
    return switch (sentence.word(state.to())) {
      case "the", "your", "a" -> true;
      default -> false;
    };
  }

  private static boolean isRightAngle(Sentence sentence, Term state) {
    for (int i = state.from(); i < state.to(); i++) {
      switch (sentence.word(i)) {
        case "90", "ninety", "right", "square" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
