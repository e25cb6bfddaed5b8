package io.github.stretchlint.language;

import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds how often something is done: "repeat three times", "2 x 30 s", "10 reps", "twice a day". */
public final class RepetitionReader {

  private final Sentence sentence;
  private final List<Repetitions> found = new ArrayList<>();

  private RepetitionReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the repetitions told in a sentence, in order. */
  public static List<Repetitions> in(Sentence sentence) {
    RepetitionReader reader = new RepetitionReader(sentence);
    int at = sentence.from();
    while (at < sentence.to()) {
      at = Math.max(at + 1, reader.readAt(at));
    }
    return reader.found;
  }

  /** Reads what is counted from a token on, and returns the index behind it. */
  private int readAt(int index) {
    Amount amount = Amount.at(sentence, index);
    if (amount == null || amount.clock() || sentence.word(index).equals("some")) {
      return adverb(index);
    }
    int times = behindTimesSign(amount.to());
    if (times > 0) {
      add(amount, Unit.SETS, times);
      return times;
    }
    Term unit = counted(amount.to());
    if (unit != null) {
      Unit kind = unit.attribute("kind").equals("set") ? Unit.SETS : Unit.REPETITIONS;
      add(amount, kind, unit.to());
      return unit.to();
    }
    if (isOfEach(amount.to()) || isMovements(amount.to())) {
      add(amount, Unit.REPETITIONS, amount.to() + 1);
      return amount.to() + 1;
    }
    boolean ordered = sentence.termAt(index - 1, Category.REPETITION_CUE) != null;
    boolean perSide = sentence.termAt(amount.to(), Category.SIDE_SWITCH) != null || isPerSide(amount.to());
    if ((ordered || perSide) && isWithoutUnit(amount.to())) {
      add(amount, Unit.REPETITIONS, amount.to());
    }
    return amount.to();
  }

  /** "twenty of each" */
  private boolean isOfEach(int index) {
    return sentence.word(index).equals("of")
        && (sentence.word(index + 1).equals("each") || sentence.word(index + 1).equals("them"));
  }

  /** "ten slides" */
  private boolean isMovements(int index) {
    Term verb = sentence.termAt(index, Category.ACTION);
    return verb != null && verb.inflection() == Inflection.THIRD_PERSON;
  }

  /** "3 x 30 s", "3×10": the number before the sign counts sets. */
  private int behindTimesSign(int index) {
    String word = sentence.word(index);
    return word.equals("x") || word.equals("×") ? index + 1 : -1;
  }

  private boolean isPerSide(int index) {
    return switch (sentence.word(index)) {
      case "on", "each", "per", "to", "in" ->
          sentence.terms(Category.SIDE_SWITCH).stream()
              .anyMatch(term -> term.from() >= index && term.from() <= index + 1);
      default -> false;
    };
  }

  private boolean isWithoutUnit(int index) {
    return sentence.termAt(index, Category.UNIT) == null
        && (index >= sentence.to() || sentence.termAt(index, Category.FILLER) == null);
  }

  private @Nullable Term counted(int index) {
    int at = index;
    while (at < sentence.to() && at < index + 3) {
      Term unit = sentence.termAt(at, Category.UNIT);
      if (unit != null) {
        String kind = unit.attribute("kind");
        boolean counts = kind.equals("repetition") || kind.equals("set");
        return counts && unit.attribute("abbreviation").isEmpty() && !isComparison(unit) ? unit : null;
      }
      Term filler = sentence.termAt(at, Category.FILLER);
      if (filler == null) {
        return null;
      }
      at = filler.to();
    }
    return null;
  }

  /** "twice as long", "three times longer" count nothing. */
  private boolean isComparison(Term unit) {
    String next = sentence.word(unit.to());
    return next.equals("as") || next.equals("longer") || next.equals("more");
  }

  private int adverb(int index) {
    double times =
        switch (sentence.word(index)) {
          case "once" -> 1;
          case "twice" -> 2;
          case "thrice" -> 3;
          default -> 0;
        };
    boolean comparison = sentence.word(index + 1).equals("as");
    boolean isCondition = times == 1 && !isCountedOnce(index);
    if (times > 0 && !comparison && !isCondition) {
      add(new Amount(times, times, false, false, index, index + 1), Unit.REPETITIONS, index + 1);
    }
    return index + 1;
  }

  /** "once a day", "repeat once", but not "once you feel steady". */
  private boolean isCountedOnce(int index) {
    return sentence.termAt(index + 1, Category.FREQUENCY) != null
        || sentence.termAt(index - 1, Category.REPETITION_CUE) != null
        || sentence.word(index + 1).equals("more")
        || index + 1 >= sentence.to()
        || sentence.word(index + 1).equals(".");
  }

  private void add(Amount amount, Unit unit, int to) {
    Unit counted = unit;
    Term frequency = sentence.firstFrom(to, Category.FREQUENCY);
    if (frequency != null && frequency.from() - to <= 1) {
      counted = frequency.id().equals("per-week") ? Unit.PER_WEEK : Unit.PER_DAY;
    }
    Term option = sentence.lastBefore(amount.from() + 1, Category.OPTION);
    boolean optional = option != null && amount.from() - option.to() <= 3;
    found.add(
        new Repetitions(
            amount.least(), amount.most(), counted, optional, sentence.span(amount.from(), to)));
  }
}
