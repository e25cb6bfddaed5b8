package io.github.stretchlint.language;

import io.github.stretchlint.model.Telling;

/** Tells how a sentence tells a dose: whether it orders it, or speaks of one that is known. */
public final class DoseTelling {

  /** "The twelve breaths of the stay are over"; in words. */
  private static final int FARTHEST_END = 6;

  private DoseTelling() {}

  /**
   * Returns how the dose between two tokens is told.
   *
   * @param from index of its first token
   * @param to index behind its last token
   */
  public static Telling of(Sentence sentence, int from, int to) {
    if (isPart(sentence, from, to)) {
      return Telling.PART;
    }
    if (sentence.word(from - 1).equals("after")) {
      return endsTheStretch(sentence) ? Telling.REFERENCE : Telling.PART;
    }
    if (isUsual(sentence, from)) {
      return Telling.SUMMARY;
    }
    if (sentence.word(from - 1).equals(":")
        || isDefined(sentence, from)
        || isOfEachPart(sentence, from)
        || isOfEach(sentence, from)
        || isLength(sentence, to)) {
      return Telling.SUMMARY;
    }
    if (isKnown(sentence, from) || isOver(sentence, to) || isPast(sentence, from)) {
      return isName(sentence, from, to) ? Telling.PART : Telling.REFERENCE;
    }
    Term recap = sentence.firstFrom(sentence.from(), Category.RECAP);
    return recap != null && recap.from() <= sentence.from() + 1 ? Telling.SUMMARY : Telling.ORDER;
  }

  /** "another ten seconds", "the last 10 seconds", "20 seconds more". */
  private static boolean isPart(Sentence sentence, int from, int to) {
    for (int i = Math.max(sentence.from(), from - 2); i < to + 1; i++) {
      boolean inside = i >= from && i < to;
      boolean limit = sentence.word(i + 1).equals("than");
      if ((isAdding(sentence.word(i)) && !limit) || (!inside && isChoosing(sentence.word(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdding(String word) {
    return switch (word) {
      case "another", "more", "further", "extra", "additional", "longer", "again" -> true;
      default -> false;
    };
  }

  private static boolean isChoosing(String word) {
    return switch (word) {
      case "last", "final", "first", "remaining", "next", "other", "halfway" -> true;
      default -> false;
    };
  }

  /** "Stick to the usual 30 seconds": what was told is told again. */
  static boolean isUsual(Sentence sentence, int from) {
    return switch (sentence.word(from - 1)) {
      case "usual", "prescribed", "standard", "normal" -> isKnown(sentence, from - 1);
      default -> false;
    };
  }

  /** "the 20 seconds", "for that full minute". */
  private static boolean isKnown(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(sentence.from(), from - 3); i--) {
      switch (sentence.word(i)) {
        case "the", "those", "these", "that", "this", "your" -> {
          return true;
        }
        case "all" -> {
          return !sentence.word(i - 1).equals("in");
        }
        case "full", "whole", "entire", "same", "slow", "long" -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "after each hold of 10 seconds" */
  private static boolean isOfEach(Sentence sentence, int from) {
    boolean each =
        sentence.word(from - 3).equals("each") || sentence.word(from - 3).equals("every");
    return each && sentence.word(from - 1).equals("of");
  }

  /** "Ten seconds is how long each hold lasts", "20 seconds is the length of every hold". */
  private static boolean isLength(Sentence sentence, int to) {
    boolean is = sentence.word(to).equals("is") || sentence.word(to).equals("are");
    if (!is) {
      return false;
    }
    boolean told =
        switch (sentence.word(to + 1)) {
          case "how" -> sentence.word(to + 2).equals("long");
          case "the" ->
              switch (sentence.word(to + 2)) {
                case "length", "time", "duration", "dose", "hold" -> true;
                default -> false;
              };
          case "what" -> true;
          default -> false;
        };
    return told && sentence.has(Category.HOLD);
  }

  /** "Keep each calf in the stretch for a minute and a half." */
  private static boolean isOfEachPart(Sentence sentence, int from) {
    for (int i = sentence.from(); i < from; i++) {
      boolean each = sentence.word(i).equals("each") || sentence.word(i).equals("every");
      if (each && sentence.termAt(i + 1, Category.BODY_PART) != null) {
        return true;
      }
    }
    return false;
  }

  /** "The calf stretch should be held for 10 seconds per repetition." */
  private static boolean isDefined(Sentence sentence, int from) {
    for (int i = sentence.from() + 1; i < from; i++) {
      if (sentence.word(i).equals("held")
          && (sentence.word(i - 1).equals("be") || sentence.word(i - 1).equals("is"))) {
        return true;
      }
    }
    return false;
  }

  /** "after you have held it for 40 seconds" */
  static boolean isPast(Sentence sentence, int from) {
    boolean opened =
        switch (sentence.word(sentence.from())) {
          case "after", "once", "when", "having" -> true;
          default -> false;
        };
    for (int i = sentence.from(); opened && i < from; i++) {
      switch (sentence.word(i)) {
        case "have", "has", "you've", "having" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "the five-minute bell" is no dose, "the 10-second push" is one. */
  private static boolean isName(Sentence sentence, int from, int to) {
    boolean dashed = false;
    for (int i = from; i < to; i++) {
      dashed |= sentence.token(i).isDash();
    }
    return dashed
        && sentence.termAt(to, Category.HOLD) == null
        && sentence.termAt(to, Category.CONTRACTION) == null
        && sentence.termAt(to, Category.STRETCH_NOUN) == null
        && to < sentence.to()
        && sentence.token(to).isWord();
  }

  /** "when 20 seconds are up", "once half a minute has passed". */
  private static boolean isOver(Sentence sentence, int to) {
    for (int i = to; i < Math.min(sentence.to(), to + FARTHEST_END); i++) {
      switch (sentence.word(i)) {
        case "up", "over", "passed", "gone", "elapsed", "done", "finished" -> {
          return switch (sentence.word(i - 1)) {
            case "are", "is", "have", "has", "were" -> true;
            default -> false;
          };
        }
        default -> {}
      }
    }
    return false;
  }

  /** "After 20 seconds, change sides" ends the hold; "after 20 seconds, lean farther" does not. */
  static boolean endsTheStretch(Sentence sentence) {
    return sentence.has(Category.SIDE_SWITCH)
        || isComingOut(sentence)
        || sentence.terms(Category.EFFECT).stream()
            .anyMatch(
                effect ->
                    switch (effect.attribute("does")) {
                      case "release", "lower", "uncross" -> true;
                      default -> false;
                    });
  }

  /** "After 20 seconds let the leg come down", "come up again", "step back". */
  private static boolean isComingOut(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean comes =
          switch (sentence.word(i)) {
            case "come", "comes", "coming", "go", "goes" -> true;
            default -> false;
          };
      boolean out =
          switch (sentence.word(i + 1)) {
            case "down", "up", "back", "out" -> !sentence.word(i + 2).equals("onto");
            default -> false;
          };
      if (comes && out) {
        return true;
      }
    }
    return false;
  }
}
