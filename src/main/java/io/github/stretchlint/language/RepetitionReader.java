package io.github.stretchlint.language;

import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Telling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how often something is done: "repeat three times", "2 x 30 s", "10 reps", "twice a day".
 */
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
    return reader.isList() ? reader.parts() : reader.found;
  }

  /** "18 reps (9 each side)", "3 sets of 12 for the left, 3 of 10 for the right". */
  private boolean isList() {
    for (Repetitions one : found) {
      for (Repetitions two : found) {
        if (one.unit() == two.unit() && !one.agreesWith(two)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What one sentence counts in several ways, no other can be held against. */
  private List<Repetitions> parts() {
    return found.stream().map(told -> told.told(Telling.PART)).toList();
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

  /** Reads what is counted from a token on, and returns the index behind it. */
  private int readAt(int index) {
    int days = days(index);
    if (days > index) {
      return days;
    }
    Term reached = sentence.termAt(index, Category.ORDINAL);
    if (reached != null) {
      return reached(reached);
    }
    Amount amount = Amount.at(sentence, index);
    if (amount == null || amount.clock() || sentence.word(index).equals("some")) {
      return adverb(index);
    }
    int times = behindTimesSign(amount.to());
    if (times > 0) {
      add(amount, Unit.SETS, times);
      return inSet(times);
    }
    Term unit = counted(amount.to());
    if (unit != null) {
      Unit kind = unit.attribute("kind").equals("set") ? Unit.SETS : Unit.REPETITIONS;
      add(amount, kind, unit.to());
      return unit.to();
    }
    if (isOfEach(amount.to()) || (isMovements(amount.to()) && !amount.vague())) {
      add(amount, Unit.REPETITIONS, amount.to() + 1);
      return amount.to() + 1;
    }
    boolean ordered = sentence.termAt(index - 1, Category.REPETITION_CUE) != null;
    boolean perSide =
        sentence.termAt(amount.to(), Category.SIDE_SWITCH) != null || isPerSide(amount.to());
    if ((ordered || perSide) && isWithoutUnit(amount.to())) {
      add(amount, Unit.REPETITIONS, amount.to());
    }
    return amount.to();
  }

  /** "every day", "every second day", "five evenings a week": on how many days of a week. */
  private int days(int index) {
    Term frequency = sentence.termAt(index, Category.FREQUENCY);
    if (frequency != null && !frequency.attribute("days").isEmpty()) {
      String[] days = frequency.attribute("days").split("-", 2);
      double least = Double.parseDouble(days[0]);
      double most = Double.parseDouble(days[days.length - 1]);
      boolean counted = !found.isEmpty() && isSameClause(index);
      if (!counted) {
        add(new Amount(least, most, false, false, index, index), Unit.DAYS, frequency.to());
        return frequency.to();
      }
    }
    Amount amount = Amount.at(sentence, index);
    Term unit = amount == null ? null : sentence.termAt(amount.to(), Category.UNIT);
    if (amount == null || unit == null || !unit.id().equals("day") || amount.most() > 7) {
      return index;
    }
    Term week = sentence.termAt(unit.to(), Category.FREQUENCY);
    boolean perWeek = week != null && week.id().equals("per-week");
    if (perWeek || sentence.word(index - 1).equals("on")) {
      add(amount, Unit.DAYS, unit.to());
      return week != null && perWeek ? week.to() : unit.to();
    }
    return index;
  }

  /** "Twice every day" counts in a day; its "every day" needs no count of its own. */
  private boolean isSameClause(int index) {
    return sentence.termAt(index - 1, Category.UNIT) != null
        || sentence.word(index - 1).equals("twice")
        || sentence.word(index - 1).equals("once");
  }

  /** "after the fifth round": the number that is reached. */
  private int reached(Term ordinal) {
    int at = ordinal.to();
    boolean last = sentence.word(at).equals("and");
    int counted = last ? at + 2 : at;
    Term unit = sentence.termAt(counted, Category.UNIT);
    boolean one = sentence.word(counted).equals("one");
    boolean after =
        sentence.word(ordinal.from() - 1).equals("the")
            && sentence.word(ordinal.from() - 2).equals("after");
    String kind = unit == null ? "" : unit.attribute("kind");
    if (!after || !(one || kind.equals("repetition") || kind.equals("set"))) {
      return ordinal.to();
    }
    int to = unit == null ? counted + 1 : unit.to();
    double value = Double.parseDouble(ordinal.attribute("value"));
    found.add(
        new Repetitions(
            value,
            value,
            kind.equals("set") ? Unit.SETS : Unit.REPETITIONS,
            false,
            false,
            Telling.REFERENCE,
            sentence.span(ordinal.from(), to)));
    return to;
  }

  /** "twenty of each" */
  private boolean isOfEach(int index) {
    return sentence.word(index).equals("of")
        && (sentence.word(index + 1).equals("each")
            || sentence.word(index + 1).equals("them")
            || sentence.word(index + 1).equals("these")
            || sentence.word(index + 1).equals("those"));
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

  /** "2 x 8": the number behind the sign counts the repetitions of a set, unless it has a unit. */
  private int inSet(int index) {
    Amount amount = Amount.at(sentence, index);
    if (amount != null
        && !amount.clock()
        && counted(amount.to()) == null
        && isWithoutUnit(amount.to())) {
      add(amount, Unit.REPETITIONS, amount.to());
      return amount.to();
    }
    return index;
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
        return counts && unit.attribute("abbreviation").isEmpty() && !isComparison(unit)
            ? unit
            : null;
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

  private Telling telling(Amount amount, Unit unit, int to) {
    if (sentence.word(amount.from() - 1).equals("all") && isWholeNumber(amount.to())) {
      return Telling.REFERENCE;
    }
    Term noun = counted(amount.to());
    boolean counted = noun == null && !isMovements(amount.to());
    boolean whole = counted || (noun != null && noun.attribute("whole").equals("true"));
    if (unit == Unit.REPETITIONS && !whole) {
      return Telling.PART;
    }
    if (isTold(amount.from())) {
      return Telling.PART;
    }
    if (isWithoutVerb()) {
      return Telling.SUMMARY;
    }
    Telling told = DoseTelling.of(sentence, amount.from(), to);
    if (told == Telling.REFERENCE && !sentence.word(amount.from() - 1).equals("the")) {
      // In "do this twice" it is the exercise that is known, not the number.
      told = Telling.ORDER;
    }
    return told == Telling.ORDER && unit != Unit.DAYS && !isOfTheWhole(amount.from())
        ? Telling.PART
        : told;
  }

  /** "He could only do ten": a story, or what somebody is able to do. */
  private boolean isTold(int index) {
    Term verb = sentence.lastBefore(index, Category.AUXILIARY, "can");
    return verb != null && sentence.word(verb.from()).startsWith("could");
  }

  /** "10 reps", "3 x 12": a line that only tells the dose sums up what is told elsewhere. */
  private boolean isWithoutVerb() {
    return !sentence.has(Category.ACTION)
        && !sentence.has(Category.EFFECT)
        && !sentence.has(Category.REPETITION_CUE);
  }

  /** "all fifteen" */
  private boolean isWholeNumber(int index) {
    return index >= sentence.to() || !sentence.token(index).isWord() || counted(index) != null;
  }

  /** "Do hip circles ten times" counts a movement that it names; "do this ten times" does not. */
  private boolean isBare(int index) {
    Term cue = sentence.lastBefore(index, Category.REPETITION_CUE);
    if (cue == null) {
      return true;
    }
    for (int i = cue.to(); i < index; i++) {
      boolean named =
          sentence.token(i).isWord()
              && sentence.termAt(i, Category.FUNCTION_WORD) == null
              && sentence.termAt(i, Category.STRETCH_NOUN) == null
              && sentence.termAt(i, Category.ADVERB) == null
              && sentence.termAt(i, Category.FILLER) == null
              && sentence.termAt(i, Category.DEIXIS) == null
              && !isWhole(sentence.word(i));
      if (named) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(String word) {
    return switch (word) {
      case "movement", "sequence", "process", "routine", "set", "whole", "entire", "it", "this" ->
          true;
      default -> false;
    };
  }

  /** "Repeat five times" counts the stretch; "circle the wrist five times" a movement in it. */
  private boolean isOfTheWhole(int index) {
    return isBare(index)
        && sentence.terms().stream()
            .filter(term -> term.is(Category.ACTION) || term.is(Category.EFFECT))
            .filter(verb -> verb.inflection() == Inflection.BASE && verb.to() <= index)
            .allMatch(verb -> sentence.termAt(verb.from(), Category.REPETITION_CUE) != null);
  }

  /** "three times throughout the day" */
  private boolean isDuringTheDay(int index) {
    boolean day =
        sentence.word(index + 1).equals("day")
            || (sentence.word(index + 1).equals("the") && sentence.word(index + 2).equals("day"));
    return day
        && switch (sentence.word(index)) {
          case "throughout", "during", "over", "across", "through" -> true;
          default -> false;
        };
  }

  /** "three times a day", "twice daily" */
  private @Nullable Term frequency(int from, int to) {
    for (Term term : sentence.terms(Category.FREQUENCY)) {
      if (term.to() > from && term.from() - to <= 1) {
        return term;
      }
    }
    return null;
  }

  private void add(Amount amount, Unit unit, int to) {
    Unit counted = unit;
    Term frequency = frequency(amount.from(), to);
    if (frequency != null) {
      counted = frequency.id().equals("per-week") ? Unit.PER_WEEK : Unit.PER_DAY;
    } else if (isDuringTheDay(to)) {
      counted = Unit.PER_DAY;
    } else if (sentence.word(to).equals("/")) {
      counted =
          switch (sentence.word(to + 1)) {
            case "day" -> Unit.PER_DAY;
            case "week", "wk" -> Unit.PER_WEEK;
            default -> unit;
          };
    }
    Term option = sentence.lastBefore(amount.from() + 1, Category.OPTION);
    Term stage = sentence.firstFrom(to, Category.OPTION);
    boolean optional =
        (option != null && amount.from() - option.to() <= 3)
            || (stage != null && stage.from() - to <= 2 && stage.isOneOf("level", "harder"));
    found.add(
        new Repetitions(
            amount.least(),
            amount.most(),
            counted,
            amount.vague(),
            optional,
            telling(amount, counted, to),
            sentence.span(amount.from(), to)));
  }
}
