package io.github.stretchlint.language;

import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.TimeAmount.Bound;
import io.github.stretchlint.model.TimeAmount.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of time in a sentence, in every style that writers use. */
public final class Durations {

  private static final int MOST_FILLERS = 4;

  /** "Count out loud all the way to ten." */
  private static final int MOST_COUNTED = 7;

  /** "Breathe in and out freely all the time you are over, four times." */
  private static final int MOST_BREATHED = 14;

  private final Sentence sentence;

  private Durations(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the amounts of time of a sentence in order. */
  public static List<Duration> in(Sentence sentence) {
    return sentence.durations();
  }

  static List<Duration> find(Sentence sentence) {
    Durations durations = new Durations(sentence);
    List<Duration> found = new ArrayList<>();
    int at = sentence.from();
    while (at < sentence.to()) {
      Duration duration = durations.at(at);
      if (duration == null) {
        at++;
      } else {
        found.add(durations.bounded(duration));
        at = duration.to();
      }
    }
    return found;
  }

  private @Nullable Duration at(int index) {
    Duration counted = counted(index);
    if (counted == null) {
      counted = breathed(index);
    }
    if (counted == null) {
      counted = reached(index);
    }
    if (counted != null) {
      return counted;
    }
    Amount amount = Amount.at(sentence, index);
    if (amount == null) {
      amount = article(index);
      Term unit = amount == null ? null : unitBehind(amount.to());
      // "a count", "a bar" are no amounts; "a count of ten" is found at its count.
      if (unit != null && measure(unit) == Measure.COUNT) {
        return null;
      }
    }
    return amount == null || isTimeOfDay(amount) ? null : withUnit(amount);
  }

  /** "a minute", "a full breath", "another minute". */
  private @Nullable Amount article(int index) {
    return switch (sentence.word(index)) {
      case "a", "an", "another" -> Amount.one(index);
      default -> isKnownMinute(index) ? new Amount(1, 1, false, false, index, index) : null;
    };
  }

  /** "that full minute", "the minute and a half"; but "the minute you feel it, stop". */
  private boolean isKnownMinute(int index) {
    Term unit = sentence.termAt(index, Category.UNIT);
    boolean minute =
        unit != null && unit.id().equals("minute") && !sentence.word(index).endsWith("es");
    int before = index - 1;
    boolean full = false;
    while (isWhole(sentence.word(before))) {
      full = true;
      before--;
    }
    boolean known =
        switch (sentence.word(before)) {
          case "the", "that", "this", "your", "those" -> true;
          default -> false;
        };
    boolean own = sentence.word(index).endsWith("'s");
    boolean told =
        switch (sentence.word(index + 1)) {
          case "pause", "rest", "break" -> true;
          case "and" ->
              sentence.word(index + 2).equals("a") && sentence.word(index + 3).equals("half");
          case "is" ->
              switch (sentence.word(index + 2)) {
                case "up", "over", "gone", "done" -> true;
                default -> false;
              };
          case "has" -> true;
          default -> full;
        };
    return minute && known && (told || own);
  }

  private static boolean isWhole(String word) {
    return word.equals("full") || word.equals("whole") || word.equals("entire");
  }

  private @Nullable Duration withUnit(Amount amount) {
    Term unit = unitBehind(amount.to());
    if (unit == null) {
      unit = breathOfSomeSort(amount);
    }
    Measure measure = unit == null ? null : measure(unit);
    if (unit != null && measure != null) {
      return extended(amount, unit, measure);
    }
    if (unit == null && amount.clock()) {
      return of(Measure.SECONDS, amount, 1, amount.to());
    }
    return unit == null && isPrime(amount) ? of(Measure.SECONDS, amount, 1, amount.to() + 1) : null;
  }

  /** "Hold for a grateful breath", "for five cleansing breaths": whatever a breath is like. */
  private @Nullable Term breathOfSomeSort(Amount amount) {
    Term unit = sentence.termAt(amount.to() + 1, Category.UNIT);
    boolean breath = unit != null && measure(unit) == Measure.BREATHS;
    return breath && sentence.word(amount.from() - 1).equals("for") ? unit : null;
  }

  private static Duration of(Measure measure, Amount amount, double factor, int to) {
    double perUnit = amount.clock() ? 1 : factor;
    double least = amount.least() * perUnit;
    double most = amount.most() * perUnit;
    return new Duration(
        new TimeAmount(measure, least, most, amount.vague(), Bound.NONE), amount.from(), to);
  }

  /** Takes in what may follow a unit: a second amount, "or two", "and a half", "30 sec". */
  private Duration extended(Amount amount, Term unit, Measure measure) {
    Duration first = of(measure, amount, factor(unit), unit.to());
    int behindJoint = Amount.joint(sentence, unit.to());
    if (behindJoint > 0) {
      Duration second = at(behindJoint);
      if (second != null && second.amount().measure() == measure) {
        boolean choice = Amount.isChoice(sentence.word(unit.to()));
        boolean falling = second.amount().most() < first.amount().least();
        Duration low = choice && falling ? new Duration(second.amount(), first.from(), 0) : first;
        Duration high = choice && falling ? first : second;
        return range(low, high.amount().most(), second.to());
      }
      Amount orTwo = second == null ? Amount.at(sentence, behindJoint) : null;
      if (orTwo != null
          && sentence.word(unit.to()).equals("or")
          && unitBehind(orTwo.to()) == null) {
        return range(first, orTwo.most() * factor(unit), orTwo.to());
      }
    }
    if (sentence.word(unit.to()).equals("and")
        && sentence.word(unit.to() + 1).equals("a")
        && sentence.word(unit.to() + 2).equals("half")) {
      return plus(first, factor(unit) / 2, unit.to() + 3);
    }
    return factor(unit) == 60 ? plusSeconds(first) : first;
  }

  private static Duration range(Duration first, double most, int to) {
    TimeAmount low = first.amount();
    TimeAmount range = new TimeAmount(low.measure(), low.least(), most, low.vague(), Bound.NONE);
    return new Duration(range, first.from(), to);
  }

  private static Duration plus(Duration first, double more, int to) {
    TimeAmount amount = first.amount();
    TimeAmount sum =
        new TimeAmount(
            amount.measure(),
            amount.least() + more,
            amount.most() + more,
            amount.vague(),
            Bound.NONE);
    return new Duration(sum, first.from(), to);
  }

  /** "1 min 30 sec", "one minute and thirty seconds". */
  private Duration plusSeconds(Duration minutes) {
    boolean and = sentence.word(minutes.to()).equals("and");
    Amount more = Amount.at(sentence, and ? minutes.to() + 1 : minutes.to());
    Term unit = more == null ? null : unitBehind(more.to());
    boolean seconds = unit != null && unit.attribute("seconds").equals("1");
    return more == null || unit == null || !seconds
        ? minutes
        : plus(minutes, more.least(), unit.to());
  }

  /** "a count of ten", "count slowly to twenty", "counted twenty-five", "count 20 seconds". */
  private @Nullable Duration counted(int index) {
    Term count = sentence.termAt(index, Category.UNIT);
    boolean counts =
        sentence.word(index).startsWith("count") || sentence.word(index).startsWith("tall");
    if (count == null || !counts) {
      return null;
    }
    for (int at = count.to(); at < Math.min(sentence.to(), count.to() + MOST_COUNTED); at++) {
      Amount amount = Amount.at(sentence, at);
      if (amount != null) {
        boolean named = sentence.word(amount.to()).equals("in");
        Term unit =
            named ? sentence.termAt(amount.to() + 1, Category.UNIT) : unitBehind(amount.to());
        Measure measure = unit == null ? Measure.COUNT : measure(unit);
        if (measure == null) {
          return null;
        }
        double factor = unit == null ? 1 : factor(unit);
        // "Count from one to thirty" and "count down from thirty to one" are counts of thirty.
        boolean fromEnd = amount.least() == 1 || amount.most() < amount.least();
        Amount reached = fromEnd ? amount.largest() : amount;
        Duration told = of(measure, reached, factor, unit == null ? amount.to() : unit.to());
        return new Duration(told.amount(), index, told.to());
      }
      if (!sentence.token(at).isWord() && !sentence.token(at).is(",")) {
        return null;
      }
    }
    return null;
  }

  /** "breathe out four times", "inhale and exhale slowly five times". */
  private @Nullable Duration breathed(int index) {
    boolean breathes =
        switch (sentence.word(index)) {
          case "breathe", "inhale", "exhale", "sigh" -> true;
          default -> false;
        };
    for (int at = index + 1;
        breathes && at < Math.min(sentence.to(), index + MOST_BREATHED);
        at++) {
      Amount amount = Amount.at(sentence, at);
      if (amount != null) {
        Term times = unitBehind(amount.to());
        if (times == null || !times.attribute("kind").equals("repetition")) {
          return null;
        }
        return new Duration(of(Measure.BREATHS, amount, 1, at).amount(), index, times.to());
      }
      if (!sentence.token(at).isWord() && !sentence.token(at).is(",")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "after the fifth and last breath", "around the fortieth second": the number that is reached.
   */
  private @Nullable Duration reached(int index) {
    Term ordinal = sentence.termAt(index, Category.ORDINAL);
    boolean known =
        switch (sentence.word(index - 1)) {
          case "the", "your", "that" -> true;
          default -> false;
        };
    if (ordinal == null || !known) {
      return null;
    }
    int at = ordinal.to();
    boolean last = sentence.word(at).equals("and");
    if (last) {
      at += 2;
    }
    Term unit = sentence.termAt(at, Category.UNIT);
    Measure measure = unit == null ? null : measure(unit);
    double value = Double.parseDouble(ordinal.attribute("value"));
    // "on the third breath, lean in" tells when to act, not how long to stay.
    boolean ends = last || DoseTelling.endsTheStretch(sentence);
    if (unit == null || measure == null || value < 3 || !ends) {
      return null;
    }
    double amount = value * factor(unit);
    return new Duration(
        new TimeAmount(measure, amount, amount, false, Bound.NONE), ordinal.from(), unit.to());
  }

  private @Nullable Term unitBehind(int index) {
    int at = index;
    for (int fillers = 0; at < sentence.to() && fillers <= MOST_FILLERS; fillers++) {
      Term unit = sentence.termAt(at, Category.UNIT);
      if (unit != null && (unit.attribute("abbreviation").isEmpty() || isBehindDigits(unit))) {
        return withPluralSign(unit);
      }
      Term filler = sentence.termAt(at, Category.FILLER);
      boolean joint =
          at > index && (sentence.word(at).equals(",") || sentence.word(at).equals("and"));
      if (filler == null && !joint && !(at == index && sentence.token(at).isDash())) {
        return null;
      }
      at = filler == null ? at + 1 : filler.to();
    }
    return null;
  }

  private boolean isBehindDigits(Term unit) {
    return unit.from() > sentence.from() && sentence.token(unit.from() - 1).isNumber();
  }

  /** "second(s)". */
  private Term withPluralSign(Term unit) {
    boolean sign =
        sentence.word(unit.to()).equals("(")
            && sentence.word(unit.to() + 1).equals("s")
            && sentence.word(unit.to() + 2).equals(")");
    return sign ? new Term(unit.entry(), unit.inflection(), unit.from(), unit.to() + 3) : unit;
  }

  private static @Nullable Measure measure(Term unit) {
    return switch (unit.attribute("kind")) {
      case "time" -> Measure.SECONDS;
      case "breath" -> Measure.BREATHS;
      case "count" -> Measure.COUNT;
      default -> null;
    };
  }

  private static double factor(Term unit) {
    String seconds = unit.attribute("seconds");
    return seconds.isEmpty() ? 1 : Double.parseDouble(seconds);
  }

  /** 30" in a handout is thirty seconds; a quotation that ends behind a number is not. */
  private boolean isPrime(Amount amount) {
    int sign = amount.to();
    if (sign >= sentence.to() || sentence.token(sign).spaceBefore()) {
      return false;
    }
    boolean dose =
        switch (sentence.word(sign + 1)) {
          case "x", "×", "each", "per", "on" -> true;
          default -> sentence.has(Category.HOLD);
        };
    if (!dose) {
      return false;
    }
    boolean quoted = false;
    for (int i = sentence.from(); i < amount.from(); i++) {
      quoted |= sentence.word(i).equals("\"");
    }
    return sentence.word(sign).equals("″") || (sentence.word(sign).equals("\"") && !quoted);
  }

  /** "10:40 p.m.", "at 6:15", "eight o'clock": no amount of time. */
  private boolean isTimeOfDay(Amount amount) {
    boolean at =
        switch (sentence.word(amount.from() - 1)) {
          case "at",
              "past",
              "by",
              "since",
              "before",
              "until",
              "was",
              "is",
              "around",
              "till",
              "ends",
              "end",
              "starts",
              "start",
              "after",
              "from",
              "now" ->
              true;
          default -> false;
        };
    boolean dayBehind =
        switch (sentence.word(amount.to())) {
          case "am", "pm", "o'clock", "sharp" -> true;
          case "a", "p" -> sentence.word(amount.to() + 1).equals(".");
          default -> false;
        };
    Term month = sentence.lastBefore(amount.from(), Category.UNIT, "month-name");
    boolean dated = amount.clock() && month != null && amount.from() - month.to() <= 3;
    boolean theClock = amount.clock() && sentence.word(amount.from() - 1).equals("the");
    return dayBehind || dated || theClock || (amount.clock() && at);
  }

  private Duration bounded(Duration duration) {
    for (Term bound : sentence.terms(Category.BOUND)) {
      String place = bound.attribute("place");
      boolean before = !place.equals("after") && bound.to() == duration.from();
      boolean after = !place.equals("before") && bound.from() == duration.to();
      if (before || after) {
        Bound side = bound.attribute("side").equals("least") ? Bound.LEAST : Bound.MOST;
        return new Duration(
            duration.amount().bounded(side),
            Math.min(duration.from(), bound.from()),
            Math.max(duration.to(), bound.to()));
      }
    }
    return duration;
  }
}
