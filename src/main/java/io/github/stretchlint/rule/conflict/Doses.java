package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.TimeAmount.Measure;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds two doses for the same thing that no range, level or progression explains. Two orders of
 * different length may belong to two phases; so only what sums the stretch up, or speaks of a dose
 * as known, is held against the instructions.
 */
final class Doses {

  /** Times that are so many times as long as one another belong to different things. */
  private static final double DIFFERENT_THINGS = 20;

  /** What tells more has no one dose; and each dose is compared with each. */
  private static final int MOST_DOSES = 100;

  private final Entry entry;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Doses(Entry entry) {
    this.entry = entry;
  }

  static List<Conflict> conflicts(Entry entry) {
    Doses doses = new Doses(entry);
    if (entry.holds().size() > MOST_DOSES || entry.repetitions().size() > MOST_DOSES) {
      return List.of();
    }
    for (Role role : List.of(Role.END_POSITION, Role.CONTRACTION, Role.REST)) {
      doses.summedUp(role);
    }
    doses.referredTo();
    doses.counted();
    return doses.conflicts;
  }

  /** A field, a heading or a recap against the instructions. */
  private void summedUp(Role role) {
    List<Hold> ordered = holds(role, Telling.ORDER);
    if (ordered.isEmpty() || !agree(ordered)) {
      return;
    }
    for (Hold sum : holds(role, Telling.SUMMARY)) {
      Hold differing = differing(sum, ordered);
      if (differing != null && !isTotal(sum.amount(), differing.amount())) {
        add(sum.span(), differing.span());
        return;
      }
    }
  }

  private List<Hold> holds(Role role, Telling telling) {
    return entry.holds().stream()
        .filter(hold -> hold.role() == role && hold.telling() == telling && isPlain(hold))
        .toList();
  }

  private static boolean isPlain(Hold hold) {
    return !hold.option() && !hold.amount().vague();
  }

  private static boolean agree(List<Hold> holds) {
    return holds.stream()
        .allMatch(one -> holds.stream().allMatch(two -> one.amount().agreesWith(two.amount())));
  }

  /**
   * Returns one that {@code hold} excludes where it agrees with none of the same measure, or null.
   */
  private static @Nullable Hold differing(Hold hold, List<Hold> others) {
    Hold differing = null;
    for (Hold other : others) {
      if (!hold.amount().agreesWith(other.amount())) {
        differing = other;
      } else if (hold.amount().measure() == other.amount().measure()) {
        return null;
      }
    }
    return differing;
  }

  /** "2 minutes" for one minute on each side, or for four times thirty seconds. */
  private boolean isTotal(TimeAmount sum, TimeAmount part) {
    if (part.most() <= 0) {
      return false;
    }
    double times = sum.most() / part.most();
    if (times >= DIFFERENT_THINGS || times <= 1 / DIFFERENT_THINGS) {
      return true;
    }
    boolean counted =
        entry.repetitions().stream()
            .anyMatch(told -> told.least() <= times && times <= told.most());
    boolean counts = sum.least() / part.least() == Math.rint(sum.least() / part.least());
    boolean bothSides =
        entry.statements().stream()
            .anyMatch(told -> told instanceof Transition turn && turn.turn() == Turn.SWITCH);
    return counts
        && (counted
            || (times == 2 && bothSides)
            || entry.repetitions().stream().anyMatch(t -> t.most() * 2 == times));
  }

  /** "Once the 50 seconds are up" speaks of a time that was told before. */
  private void referredTo() {
    for (Hold known : entry.holds()) {
      if (known.telling() != Telling.REFERENCE || !isPlain(known)) {
        continue;
      }
      Hold told = null;
      boolean found = false;
      for (Hold before : entry.holds()) {
        boolean comparable =
            before.span().start() < known.span().start()
                && isPlain(before)
                && isSeconds(known, before);
        boolean same = before.role() == known.role() || known.role() == Role.END_POSITION;
        if (comparable && same) {
          found |= inSeconds(before.amount()).agreesWith(inSeconds(known.amount()));
          told = before.role() == known.role() ? before : told;
        }
      }
      if (told != null && !found && !isSum(known)) {
        add(told.span(), known.span());
      }
    }
  }

  /** A count may be as long as so many seconds. */
  private static boolean isSeconds(Hold known, Hold told) {
    return known.amount().measure() == told.amount().measure()
        || (known.amount().measure() != Measure.BREATHS
            && told.amount().measure() != Measure.BREATHS);
  }

  private static TimeAmount inSeconds(TimeAmount amount) {
    return amount.measure() == Measure.COUNT
        ? new TimeAmount(
            Measure.SECONDS, amount.least(), amount.most(), amount.vague(), amount.bound())
        : amount;
  }

  /** Fifteen seconds and another fifteen make "the half minute". */
  private boolean isSum(Hold known) {
    double sum = 0;
    for (Hold hold : entry.holds()) {
      if (hold.telling() != Telling.REFERENCE
          && hold.amount().measure() == known.amount().measure()) {
        sum += hold.amount().most();
        boolean repeated =
            entry.repetitions().stream()
                .anyMatch(told -> told.most() * hold.amount().most() == known.amount().most());
        if (repeated) {
          return true;
        }
      }
    }
    return sum == known.amount().most();
  }

  /** Repetitions, sets and frequencies. */
  private void counted() {
    List<Repetitions> told =
        entry.repetitions().stream()
            .filter(count -> !count.option() && count.telling() != Telling.PART)
            .toList();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (exclude(told.get(i), told.get(j))) {
          add(told.get(i).span(), told.get(j).span());
          return;
        }
      }
    }
    told.stream().filter(count -> count.telling() == Telling.REFERENCE).forEach(this::reached);
  }

  private static boolean exclude(Repetitions one, Repetitions two) {
    boolean reference = one.telling() == Telling.REFERENCE || two.telling() == Telling.REFERENCE;
    boolean fields = one.telling() == Telling.SUMMARY && two.telling() == Telling.SUMMARY;
    boolean halves = one.most() == 2 * two.most() || two.most() == 2 * one.most();
    boolean summed = one.telling() != two.telling() && halves && one.unit() == Unit.REPETITIONS;
    return !reference && !fields && !summed && (isFrequency(one, two) || !one.agreesWith(two));
  }

  /** "After the fifth round", where there are three. */
  private void reached(Repetitions reached) {
    Repetitions most = null;
    for (Repetitions told : entry.repetitions()) {
      boolean rounds = isRound(reached) && isRound(told);
      if (!told.equals(reached) && rounds && (most == null || told.most() > most.most())) {
        most = told;
      }
    }
    if (most != null && most.most() < reached.least() && most.most() > 1) {
      add(most.span(), reached.span());
    }
  }

  private static boolean isRound(Repetitions told) {
    return told.unit() == Unit.SETS || told.unit() == Unit.REPETITIONS;
  }

  /** "Twice a week" and "every day". */
  private static boolean isFrequency(Repetitions one, Repetitions two) {
    return (one.unit() == Unit.DAYS && isLessOften(two, one))
        || (two.unit() == Unit.DAYS && isLessOften(one, two));
  }

  private static boolean isLessOften(Repetitions week, Repetitions days) {
    return week.unit() == Unit.PER_WEEK && week.most() < days.least();
  }

  private void add(Span one, Span two) {
    boolean ordered = one.start() <= two.start();
    Span earlier = ordered ? one : two;
    Span later = ordered ? two : one;
    conflicts.add(
        new Conflict(
            "dose",
            earlier,
            later,
            true,
            "“{earlier}” and “{subject}” are told of the same dose: keep one of them, or say when which"
                + " one is meant",
            Map.of()));
  }
}
