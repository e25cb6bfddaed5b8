package io.github.stretchlint.language;

import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.model.TimeAmount.Bound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how often something is done: "repeat three times", "2 x 30 s", "10 reps", "twice a day".
 */
public final class RepetitionReader {

  /** "Once all four are on the floor" counts limbs. */
  private static final int LEAST_OF_ALL = 5;

  private final Sentence sentence;
  private final List<Repetitions> found = new ArrayList<>();

  private RepetitionReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the repetitions told in a sentence, in order. */
  public static List<Repetitions> in(Sentence sentence) {
    return sentence.repetitions();
  }

  static List<Repetitions> find(Sentence sentence) {
    RepetitionReader reader = new RepetitionReader(sentence);
    int at = sentence.from();
    while (at < sentence.to()) {
      at = Math.max(at + 1, reader.readAt(at));
    }
    if (reader.found.stream().noneMatch(Repetitions::isFrequency)) {
      reader.found.addAll(SessionReader.in(sentence));
    }
    return reader.isList() ? reader.parts() : reader.found;
  }

  /** "18 reps (9 each side)", "3 sets of 12, then 3 of 10", "daily, later twice a week". */
  private boolean isList() {
    for (Repetitions one : found) {
      for (Repetitions two : found) {
        boolean days = one.unit() == Unit.DAYS && two.unit() == Unit.PER_WEEK;
        if (days || (one.unit() == two.unit() && !one.agreesWith(two))) {
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

  /** Returns whether a sentence orders to do something again: "carry on with it every day". */
  public static boolean ordersToRepeat(Sentence sentence) {
    return sentence.has(Category.REPETITION_CUE, "repeat", "perform")
        || Instructions.orders(sentence).stream()
            .anyMatch(verb -> CountTelling.isGoingOn(sentence, verb));
  }

  /** Returns whether a sentence tells how often a day by what is counted: "the four sessions". */
  public static boolean tellsSessions(Sentence sentence) {
    return !SessionReader.in(sentence).isEmpty();
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
    if (isOfStep(index)) {
      return amount.to();
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
    if (isOfEach(amount.to())
        || (CountTelling.isMovements(sentence, amount.to()) && !amount.vague())) {
      add(amount, Unit.REPETITIONS, amount.to() + 1);
      return amount.to() + 1;
    }
    if (isAllOfThem(amount)) {
      known(amount.least(), Unit.REPETITIONS, amount.from(), amount.to(), Telling.REFERENCE);
      return amount.to();
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
    if (frequency != null && isDaily(frequency)) {
      add(new Amount(7, 7, false, false, index, index), Unit.DAYS, frequency.to());
      return frequency.to();
    }
    Amount amount = Amount.at(sentence, index);
    Term unit = amount == null ? null : sentence.termAt(amount.to(), Category.UNIT);
    if (amount == null || unit == null || !unit.id().equals("day") || amount.most() > 7) {
      return index;
    }
    Term days = sentence.termAt(unit.from(), Category.FREQUENCY);
    Term week = days == null ? sentence.termAt(unit.to(), Category.FREQUENCY) : days;
    boolean perWeek = week != null && week.id().equals("per-week");
    if (perWeek || sentence.word(index - 1).equals("on")) {
      add(amount, Unit.DAYS, unit.to());
      return week != null && perWeek ? week.to() : unit.to();
    }
    return index;
  }

  /** "Daily.", "Perform this daily"; but "twice daily", "daily stretching", "he cycles daily". */
  private boolean isDaily(Term frequency) {
    boolean alone = frequency.from() == sentence.from() && isClauseEnd(frequency.to());
    boolean ordered =
        sentence.lastBefore(frequency.from(), Category.REPETITION_CUE, "repeat", "perform") != null
            && isClauseEnd(frequency.to());
    return frequency.to() - frequency.from() == 1
        && sentence.word(frequency.from()).equals("daily")
        && found.isEmpty()
        && (alone || ordered);
  }

  private boolean isClauseEnd(int index) {
    return index >= sentence.to()
        || sentence.word(index).equals(".")
        || sentence.word(index).equals(",")
        || sentence.word(index).equals(";");
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
    boolean after = sentence.word(ordinal.from() - 1).equals("the") && isReached(ordinal, last);
    String kind = unit == null ? "" : unit.attribute("kind");
    if (!after || !(one || kind.equals("repetition") || kind.equals("set"))) {
      return ordinal.to();
    }
    int to = unit == null ? counted + 1 : unit.to();
    double value = Double.parseDouble(ordinal.attribute("value"));
    Unit reached = kind.equals("set") ? Unit.SETS : Unit.REPETITIONS;
    // "The fourth and last set" tells how many there are.
    known(value, reached, ordinal.from(), to, last ? Telling.SUMMARY : Telling.REFERENCE);
    return to;
  }

  /** "after the fifth", "by the end of the fourth", "for the third and last". */
  private boolean isReached(Term ordinal, boolean last) {
    int before = ordinal.from() - 2;
    boolean end = sentence.word(before).equals("of") && sentence.word(before - 1).equals("end");
    boolean named = last && isLast(sentence.word(ordinal.to() + 1));
    return end || named || sentence.word(before).equals("after");
  }

  private static boolean isLast(String word) {
    return word.equals("last") || word.equals("final");
  }

  private void known(double value, Unit unit, int from, int to, Telling telling) {
    found.add(
        new Repetitions(
            value,
            value,
            unit,
            Bound.NONE,
            false,
            false,
            isEachSide(to),
            telling,
            sentence.span(from, to)));
  }

  /** "Once you have done all fifteen, rest": a number of repetitions that is known. */
  private boolean isAllOfThem(Amount amount) {
    boolean alone =
        amount.to() >= sentence.to()
            || !sentence.token(amount.to()).isWord()
            || isOfEach(amount.to())
            || sentence.word(amount.to()).equals("are")
            || sentence.word(amount.to()).equals("have");
    return sentence.word(amount.from() - 1).equals("all")
        && alone
        && !amount.vague()
        && amount.least() == amount.most()
        && amount.least() >= LEAST_OF_ALL
        && isDoneBefore(amount.from() - 1);
  }

  private boolean isDoneBefore(int index) {
    return switch (sentence.word(index - 1)) {
      case "done",
          "did",
          "finished",
          "completed",
          "managed",
          "after",
          "once",
          "when",
          "through",
          "finish",
          "complete" ->
          true;
      default -> false;
    };
  }

  /** "four per side", "twice on each leg" */
  private boolean isEachSide(int to) {
    for (int i = to; i < Math.min(sentence.to(), to + 2); i++) {
      boolean side =
          sentence.termAt(i + 1, Category.BODY_PART) != null
              || sentence.word(i + 1).startsWith("side")
              || sentence.word(i + 1).equals("way")
              || sentence.word(i + 1).equals("direction");
      boolean each =
          switch (sentence.word(i)) {
            case "each", "per", "either", "every", "a", "both" -> true;
            default -> false;
          };
      if (side && each) {
        return true;
      }
    }
    return false;
  }

  /** "twenty of each" */
  private boolean isOfEach(int index) {
    return sentence.word(index).equals("of")
        && (sentence.word(index + 1).equals("each")
            || sentence.word(index + 1).equals("them")
            || sentence.word(index + 1).equals("these")
            || sentence.word(index + 1).equals("those"));
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

  /** "Repeat steps 1 to 3" names steps. */
  private boolean isOfStep(int index) {
    return switch (sentence.word(index - 1)) {
      case "step", "steps" -> true;
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

  /** "once a day", "repeat once", but not "once you feel steady" or "at once". */
  private boolean isCountedOnce(int index) {
    if (sentence.word(index - 1).equals("at")) {
      return false;
    }
    return sentence.termAt(index + 1, Category.FREQUENCY) != null
        || sentence.termAt(index - 1, Category.REPETITION_CUE) != null
        || sentence.word(index + 1).equals("more")
        || sentence.word(index + 1).equals("only")
        || index + 1 >= sentence.to()
        || sentence.word(index + 1).equals(".");
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

  /** "Once the pain has gone, do it twice a week", "then every day", "daily while it is sore". */
  private boolean isStage(Amount amount) {
    Term condition = sentence.termAt(sentence.from(), Category.CONDITION);
    boolean opened =
        condition != null
            && condition.from() < amount.from()
            && condition.isOneOf("if", "when", "moment", "until");
    boolean follows =
        switch (sentence.word(sentence.from())) {
          case "then", "after", "afterwards", "thereafter", "later", "from", "during", "in" -> true;
          default -> false;
        };
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "until", "till" -> follows |= !isAppointment(i + 1);
        case "while", "unless", "weekend", "weekends", "if" -> follows = true;
        default -> {}
      }
    }
    return opened || follows;
  }

  /** "until your review": what is told is told for all of the time. */
  private boolean isAppointment(int index) {
    return switch (sentence.word(index)) {
      case "your", "our" -> sentence.termAt(index + 1, Category.BODY_PART) == null;
      default -> false;
    };
  }

  /** "not more than twice a week", "at least three times", "once a day only" */
  private Bound bound(Amount amount, int behind) {
    for (Term bound : sentence.terms(Category.BOUND)) {
      String place = bound.attribute("place");
      boolean before = !place.equals("after") && bound.to() == amount.from();
      boolean after = !place.equals("before") && bound.from() == behind;
      if (before || after) {
        return bound.attribute("side").equals("least") ? Bound.LEAST : Bound.MOST;
      }
    }
    return isOnly(sentence.word(amount.from() - 1)) || isOnly(sentence.word(behind))
        ? Bound.MOST
        : Bound.NONE;
  }

  private static boolean isOnly(String word) {
    return word.equals("only") || word.equals("just");
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
    Term frequency = unit == Unit.DAYS ? null : frequency(amount.from(), to);
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
            bound(amount, frequency == null ? to : Math.max(to, frequency.to())),
            amount.vague(),
            optional || (counted != Unit.REPETITIONS && counted != Unit.SETS && isStage(amount)),
            isEachSide(to),
            CountTelling.of(sentence, amount, counted, counted(amount.to()), to),
            sentence.span(amount.from(), to)));
  }
}
