package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Step;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.model.TimeAmount.Bound;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds two numbers for how often the same is done: repetitions, sets, sessions in a day or a week,
 * that no range, level or progression explains.
 */
final class Counts {

  /** What tells more has no one number; and each is compared with each. */
  private static final int MOST_COUNTS = 100;

  private final Entry entry;
  private final List<Repetitions> told;

  private Counts(Entry entry, List<Repetitions> told) {
    this.entry = entry;
    this.told = told;
  }

  static List<Conflict> conflicts(WriteUp writeUp, Entry entry) {
    List<Repetitions> told = new ArrayList<>(entry.repetitions());
    // What is told beside the only stretch of a page is told of that stretch.
    if (writeUp.entries().size() == 1) {
      told.addAll(writeUp.defaults().frequencies());
    }
    told.removeIf(count -> count.option() || isOfOther(count));
    Counts counts = new Counts(entry, told);
    Conflict twice = told.size() > MOST_COUNTS ? null : counts.toldTwice();
    List<Conflict> conflicts = new ArrayList<>();
    if (twice != null) {
      conflicts.add(twice);
    } else if (entry.repetitions().size() <= MOST_COUNTS) {
      counts.reached(conflicts);
    }
    return conflicts;
  }

  private static boolean isOfOther(Repetitions count) {
    return count.telling() == Telling.PART || count.telling() == Telling.OTHER_CASE;
  }

  private @Nullable Conflict toldTwice() {
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Repetitions one = told.get(i);
        Repetitions two = told.get(j);
        if (exclude(one, two) && isOneDose(one, two)) {
          boolean inside = isInside(one.span()) && isInside(two.span());
          return Doses.conflict(
              entry, one.span(), two.span(), inside ? Confidence.CERTAIN : Confidence.HINT);
        }
      }
    }
    return null;
  }

  private boolean exclude(Repetitions one, Repetitions two) {
    boolean reference = one.telling() == Telling.REFERENCE || two.telling() == Telling.REFERENCE;
    boolean beside =
        one.telling() == Telling.SUMMARY
            && two.telling() == Telling.SUMMARY
            && isInSteps(one.span()) == isInSteps(two.span());
    return !reference
        && !beside
        && !isForBothSides(one, two)
        && (isOnOtherDays(one, two) || !one.agreesWith(two));
  }

  /** A field with "8" may mean both sides where a step asks for "4"; "8 per side" does not. */
  private static boolean isForBothSides(Repetitions one, Repetitions two) {
    boolean halves = one.most() == 2 * two.most() || two.most() == 2 * one.most();
    boolean eachSide = one.eachSide() && two.eachSide();
    return one.telling() != two.telling()
        && halves
        && !eachSide
        && one.unit() == Unit.REPETITIONS
        && one.bound() == Bound.NONE
        && two.bound() == Bound.NONE;
  }

  private boolean isOneDose(Repetitions one, Repetitions two) {
    return !isOneRound(one)
        && !isOneRound(two)
        && !isOneOfThree(one, two)
        && !isOneOfSeveral(one)
        && !isOneOfSeveral(two)
        && Doses.isNear(one.span(), two.span())
        && ((isInside(one.span()) && isInside(two.span())) || one.isFrequency());
  }

  /** "That makes one round" explains a number; "just one round" is one. */
  private static boolean isOneRound(Repetitions count) {
    return isCount(count) && count.most() <= 1 && count.bound() == Bound.NONE;
  }

  /** Three different numbers are those of three movements, weeks or levels. */
  private boolean isOneOfThree(Repetitions one, Repetitions two) {
    return told.stream()
        .filter(other -> other.unit() == one.unit() && other.telling() != Telling.REFERENCE)
        .anyMatch(other -> !other.agreesWith(one) && !other.agreesWith(two));
  }

  /** A step that counts more than once counts movements. */
  private boolean isOneOfSeveral(Repetitions count) {
    for (Step step : entry.steps()) {
      Span span = step.span();
      if (span.overlaps(count.span())) {
        return entry.repetitions().stream()
                .filter(other -> other.unit() == count.unit() && other.span().overlaps(span))
                .count()
            > 2;
      }
    }
    return false;
  }

  /** "After the fifth round", "once you have done all fifteen", where there are fewer. */
  private void reached(List<Conflict> conflicts) {
    for (Repetitions reached : told) {
      Repetitions most = reached.telling() == Telling.REFERENCE ? mostBefore(reached) : null;
      if (most != null && most.most() > 1 && most.high() < reached.least() && !isMadeOf(reached)) {
        conflicts.add(Doses.conflict(entry, most.span(), reached.span(), Confidence.CERTAIN));
      }
    }
  }

  /** Any number may be the one that is reached, be it that of a movement. */
  private @Nullable Repetitions mostBefore(Repetitions reached) {
    Repetitions most = null;
    for (Repetitions other : entry.repetitions()) {
      boolean known =
          other.telling() == Telling.SUMMARY || other.span().start() < reached.span().start();
      boolean counts = isCount(reached) && isCount(other) && !other.equals(reached) && known;
      if (counts && other.vague()) {
        return null;
      }
      if (counts && (most == null || other.most() > most.most())) {
        most = other;
      }
    }
    return most;
  }

  /** Three sets of ten are thirty; eight on each side sixteen; two and three more five. */
  private boolean isMadeOf(Repetitions whole) {
    double reached = whole.least();
    List<Repetitions> parts =
        entry.repetitions().stream()
            .filter(part -> isCount(part) && part.telling() != Telling.REFERENCE)
            .toList();
    for (Repetitions one : parts) {
      if (one.most() * 2 == reached) {
        return true;
      }
      for (Repetitions two : parts) {
        boolean made =
            one.most() * two.most() == reached
                || one.most() * two.most() * 2 == reached
                || one.most() + two.most() == reached;
        if (made && !one.equals(two)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCount(Repetitions told) {
    return !told.isFrequency();
  }

  /** "Twice a week" and "every day". */
  private static boolean isOnOtherDays(Repetitions one, Repetitions two) {
    return (one.unit() == Unit.DAYS && isLessOften(two, one))
        || (two.unit() == Unit.DAYS && isLessOften(one, two));
  }

  private static boolean isLessOften(Repetitions week, Repetitions days) {
    return week.unit() == Unit.PER_WEEK && week.high() < days.least();
  }

  private boolean isInSteps(Span count) {
    return entry.steps().stream().anyMatch(step -> step.span().overlaps(count));
  }

  private boolean isInside(Span count) {
    return entry.span().overlaps(count);
  }
}
