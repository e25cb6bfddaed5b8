package io.github.stretchlint.language;

import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a sentence tells a number of times: whether it counts the whole exercise or a movement
 * in it, and whether it orders the number or speaks of one that is known.
 */
public final class CountTelling {

  private final Sentence sentence;
  private final Amount amount;
  private final Unit unit;

  /** What is counted by a word of its own behind the number, or null: "ten circles". */
  private final @Nullable Term noun;

  private CountTelling(Sentence sentence, Amount amount, Unit unit, @Nullable Term noun) {
    this.sentence = sentence;
    this.amount = amount;
    this.unit = unit;
    this.noun = noun;
  }

  /**
   * Returns how a number of times is told.
   *
   * @param noun the word behind the number for what is counted, or null
   * @param to index behind its last token
   */
  static Telling of(Sentence sentence, Amount amount, Unit unit, @Nullable Term noun, int to) {
    return new CountTelling(sentence, amount, unit, noun).telling(to);
  }

  private Telling telling(int to) {
    if (sentence.word(amount.from() - 1).equals("all") && isWholeNumber()) {
      return Telling.REFERENCE;
    }
    boolean bare = noun == null && !isMovements(sentence, amount.to());
    boolean whole = bare || (noun != null && noun.attribute("whole").equals("true"));
    if ((unit == Unit.REPETITIONS && !whole) || isAbility()) {
      return Telling.PART;
    }
    if (DoseTelling.isUsual(sentence, amount.from())) {
      return Telling.SUMMARY;
    }
    if ((noun != null || isDone(to)) && isDone() && !amount.vague()) {
      return Telling.REFERENCE;
    }
    if (isWithoutVerb()) {
      return Telling.SUMMARY;
    }
    Telling told = DoseTelling.of(sentence, amount.from(), to);
    if (told == Telling.REFERENCE && !sentence.word(amount.from() - 1).equals("the")) {
      // In "do this twice" it is the exercise that is known, not the number.
      told = Telling.ORDER;
    }
    return told == Telling.ORDER && unit != Unit.DAYS && !isOfTheWhole() ? Telling.PART : told;
  }

  /** "after ten times with each hand", "once you have done it ten times" */
  private boolean isDone() {
    boolean counted = unit == Unit.REPETITIONS || unit == Unit.SETS;
    return counted
        && (sentence.word(amount.from() - 1).equals("after")
            || DoseTelling.isPast(sentence, amount.from()));
  }

  /** "Once you have done five of these": the exercise itself, whatever it is called. */
  private boolean isDone(int to) {
    return DoseTelling.isPast(sentence, amount.from())
        && (to >= sentence.to() || sentence.word(amount.to()).equals("of") || isSign(to));
  }

  private boolean isSign(int index) {
    return index < sentence.to() && !sentence.token(index).isWord();
  }

  /** "He could only do ten": a story, or what somebody is able to do. */
  private boolean isAbility() {
    Term verb = sentence.lastBefore(amount.from(), Category.AUXILIARY, "can");
    return verb != null && sentence.word(verb.from()).startsWith("could");
  }

  /** "10 reps", "3 x 12": a line that only tells the dose sums up what is told elsewhere. */
  private boolean isWithoutVerb() {
    return !sentence.has(Category.ACTION)
        && !sentence.has(Category.EFFECT)
        && !sentence.has(Category.REPETITION_CUE);
  }

  /** "all fifteen" */
  private boolean isWholeNumber() {
    return amount.to() >= sentence.to() || !sentence.token(amount.to()).isWord() || noun != null;
  }

  /** "ten slides" */
  static boolean isMovements(Sentence sentence, int index) {
    Term verb = sentence.termAt(index, Category.ACTION);
    return verb != null && verb.inflection() == Inflection.THIRD_PERSON;
  }

  /** "Repeat five times" counts the stretch; "circle the wrist five times" a movement in it. */
  private boolean isOfTheWhole() {
    return isBare()
        && sentence.terms().stream()
            .filter(term -> term.is(Category.ACTION) || term.is(Category.EFFECT))
            .filter(verb -> verb.inflection() == Inflection.BASE && !isNoun(verb))
            .filter(verb -> clause() <= verb.from() && verb.to() <= amount.from())
            .allMatch(
                verb ->
                    sentence.termAt(verb.from(), Category.REPETITION_CUE) != null
                        || isOfTheHold(verb)
                        || (isFrequency() && isGoingOn(sentence, verb)));
  }

  /** "Hold for 30 seconds, relax and repeat three times" counts the stretch. */
  private boolean isOfTheHold(Term verb) {
    Term hold = sentence.termAt(verb.from(), Category.HOLD);
    boolean held = hold != null && hold.attribute("strength").equals("strong");
    boolean let =
        switch (sentence.word(verb.from())) {
          case "relax", "release", "rest" -> true;
          default -> false;
        };
    return held || let;
  }

  /** "Repeat the stretch four times" */
  private boolean isNoun(Term verb) {
    return sentence.termAt(verb.from(), Category.STRETCH_NOUN) != null
        && switch (sentence.word(verb.from() - 1)) {
          case "the", "this", "that", "a", "your" -> true;
          default -> false;
        };
  }

  private boolean isFrequency() {
    return unit != Unit.REPETITIONS && unit != Unit.SETS;
  }

  /** "Carry on for six weeks, three times a day", "practise twice a day". */
  static boolean isGoingOn(Sentence sentence, Term verb) {
    return switch (sentence.word(verb.from())) {
      case "continue", "practise", "practice", "carry" -> true;
      default -> false;
    };
  }

  /** "Do hip circles ten times" counts a movement that it names; "do this ten times" does not. */
  private boolean isBare() {
    Term cue = sentence.lastBefore(amount.from(), Category.REPETITION_CUE);
    if (cue == null) {
      return true;
    }
    for (int i = Math.max(cue.to(), clause()); i < amount.from(); i++) {
      boolean named =
          sentence.token(i).isWord()
              && sentence.termAt(i, Category.FUNCTION_WORD) == null
              && sentence.termAt(i, Category.STRETCH_NOUN) == null
              && sentence.termAt(i, Category.ADVERB) == null
              && sentence.termAt(i, Category.FILLER) == null
              && sentence.termAt(i, Category.DEIXIS) == null
              && !isInBound(i)
              && !isWhole(sentence.word(i));
      if (named) {
        return false;
      }
    }
    return true;
  }

  /** "Done first thing, once a day": what is named before a comma counts no sessions. */
  private int clause() {
    int from = sentence.from();
    for (int i = amount.from() - 1; isFrequency() && i > from; i--) {
      if (sentence.word(i).equals(",")) {
        from = i + 1;
      }
    }
    return from;
  }

  /** "not more than" */
  private boolean isInBound(int index) {
    return sentence.terms(Category.BOUND).stream()
        .anyMatch(bound -> bound.from() <= index && index < bound.to());
  }

  private static boolean isWhole(String word) {
    return switch (word) {
      case "movement",
          "sequence",
          "process",
          "routine",
          "set",
          "whole",
          "entire",
          "it",
          "this",
          "only",
          "just" ->
          true;
      default -> false;
    };
  }

  /** Returns whether a sentence has a number above one that measures nothing: "sixteen in all". */
  public static boolean countsAnything(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Amount amount = Amount.at(sentence, i);
      if (amount != null) {
        Term unit = sentence.termAt(amount.to(), Category.UNIT);
        boolean measure =
            unit != null && unit.attribute("kind").equals("measure") && !unit.id().equals("thing");
        boolean part = sentence.termAt(amount.to(), Category.BODY_PART) != null;
        if (amount.most() > 1 && !measure && !part) {
          return true;
        }
        i = amount.to() - 1;
      }
    }
    return false;
  }
}
