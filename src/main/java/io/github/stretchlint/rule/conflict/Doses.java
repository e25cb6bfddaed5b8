package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import io.github.stretchlint.model.Step;
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

  /** Doses that stand farther apart are hardly those of one instruction; in characters. */
  private static final int NEAR = 800;

  /** Shorter times are those of movements and breaths; in seconds, breaths or counts. */
  private static final int LEAST_HOLD = 5;

  /** A line that tells a dose only is no longer; in characters. */
  private static final int LONGEST_DOSE = 45;

  /** "Hold for about"; in characters. */
  private static final int LONGEST_LEAD = 15;

  /** Times that are more than so many times as long are those of something else. */
  private static final double SAME_THING = 4;

  /** Two holds in a row stand no farther apart; in characters. */
  private static final int NEXT = 25;

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
    for (Role role : List.of(Role.END_POSITION, Role.CONTRACTION)) {
      doses.summedUp(role);
    }
    doses.toldTwice();
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
      boolean bare = sum.telling() == Telling.ORDER;
      if (differing != null
          && isNear(sum.span(), differing.span())
          && !areBesideEachOther(sum.span(), differing.span())
          && !isSlot(sum, differing)
          && (!bare || isHeld(differing.span()))) {
        add(sum.span(), differing.span(), Confidence.CERTAIN);
        return;
      }
    }
  }

  /**
   * "Chest opener (2 minutes)" may be the time for both sides, for several holds, or for all that
   * is done there; only where it is shorter than one hold it cannot be.
   */
  private boolean isSlot(Hold sum, Hold ordered) {
    boolean longer = sum.amount().most() > ordered.amount().most();
    boolean named =
        entry.name().span().overlaps(sum.span())
            || !isInside(sum.span())
            || sum.telling() == Telling.ORDER;
    boolean muchLonger = sum.amount().most() > SAME_THING * ordered.amount().most();
    return (named && longer) || muchLonger || isTotal(sum.amount(), ordered.amount());
  }

  /** A plan beside the entry, with doses of its own, may be for other readers. */
  private boolean isInside(Span dose) {
    return entry.span().overlaps(dose);
  }

  /** "40 seconds each arm (80 seconds total)" */
  private boolean areBesideEachOther(Span one, Span two) {
    Span first = one.start() <= two.start() ? one : two;
    Span second = one.start() <= two.start() ? two : one;
    return second.start() - first.end() <= NEXT && isInOneStep(first, second);
  }

  private static boolean isNear(Span one, Span two) {
    return Math.abs(one.start() - two.start()) <= NEAR;
  }

  /** "Hold for 30 seconds. Hold for 10 seconds.": nothing happens in between. */
  private void toldTwice() {
    List<Hold> ordered = holds(Role.END_POSITION, Telling.ORDER);
    for (int i = 1; i < ordered.size(); i++) {
      Hold before = ordered.get(i - 1);
      Hold now = ordered.get(i);
      int gap = now.span().start() - before.span().end();
      boolean next =
          gap > 0
              && gap <= NEXT
              && !before.amount().agreesWith(now.amount())
              && Math.min(before.amount().most(), now.amount().most()) >= LEAST_HOLD;
      if (next
          && isInOneStep(before.span(), now.span())
          && !isAnythingBetween(before.span(), now.span())
          && areOrders(before.span(), now.span())) {
        add(before.span(), now.span(), Confidence.HINT);
        return;
      }
    }
  }

  /** Each of the two has an order to hold of its own, in a sentence of its own. */
  private boolean areOrders(Span one, Span two) {
    Statement first = null;
    Statement second = null;
    for (Statement told : entry.statements()) {
      if (told instanceof Stillness && told.span().end() <= one.start()) {
        first = told;
      } else if (told instanceof Stillness
          && told.span().start() >= one.end()
          && told.span().end() <= two.start()) {
        second = told;
      }
    }
    return first != null
        && second != null
        && first.manner().sentence() + 1 == second.manner().sentence();
  }

  private boolean isInOneStep(Span one, Span two) {
    return entry.steps().stream()
        .map(Step::span)
        .anyMatch(step -> step.start() <= one.start() && two.end() <= step.end());
  }

  private boolean isAnythingBetween(Span one, Span two) {
    return entry.statements().stream()
        .filter(told -> !(told instanceof Stillness))
        .anyMatch(told -> told.span().start() >= one.start() && told.span().end() <= two.end());
  }

  private List<Hold> holds(Role role, Telling telling) {
    return entry.holds().stream()
        .filter(hold -> hold.role() == role && told(hold) == telling && isPlain(hold))
        .toList();
  }

  /** A line that tells nothing but the dose sums up the steps, as a field does. */
  private Telling told(Hold hold) {
    return hold.telling() == Telling.ORDER && isBareLine(hold.span())
        ? Telling.SUMMARY
        : hold.telling();
  }

  /** Its step orders to stay. */
  private boolean isHeld(Span dose) {
    return entry.steps().stream()
        .map(Step::span)
        .filter(step -> step.overlaps(dose))
        .anyMatch(
            step ->
                entry.statements().stream()
                    .anyMatch(
                        told ->
                            told instanceof Stillness still
                                && still.still()
                                && still.span().overlaps(step)));
  }

  private boolean isBareLine(Span dose) {
    for (Step step : entry.steps()) {
      Span line = step.span();
      if (line.overlaps(dose)) {
        return entry.steps().size() > 1
            && line.end() - line.start() <= LONGEST_DOSE
            && dose.start() - line.start() <= LONGEST_LEAD
            && entry.statements().stream()
                .filter(told -> told.span().overlaps(line))
                .allMatch(told -> told instanceof Stillness || told instanceof Transition);
      }
    }
    return false;
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
      if (known.telling() != Telling.REFERENCE || known.role() == Role.REST || !isPlain(known)) {
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
      if (told != null && !found && !isSum(known) && isOfOneThing(told, known)) {
        add(told.span(), known.span(), Confidence.LIKELY);
      }
    }
  }

  private static boolean isOfOneThing(Hold one, Hold two) {
    double longer = Math.max(one.amount().most(), two.amount().most());
    return longer <= SAME_THING * Math.min(one.amount().most(), two.amount().most());
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
        if (exclude(told.get(i), told.get(j)) && isOneDose(told, told.get(i), told.get(j))) {
          add(told.get(i).span(), told.get(j).span(), Confidence.CERTAIN);
          return;
        }
      }
    }
    told.stream().filter(count -> count.telling() == Telling.REFERENCE).forEach(this::reached);
  }

  /** Three different counts are those of three movements, weeks or levels; "one round" explains. */
  private boolean isOneDose(List<Repetitions> told, Repetitions one, Repetitions two) {
    boolean counts = one.unit() == Unit.REPETITIONS || one.unit() == Unit.SETS;
    boolean explained = counts && (one.most() <= 1 || two.most() <= 1);
    boolean several =
        told.stream()
            .filter(other -> other.unit() == one.unit())
            .anyMatch(other -> !other.agreesWith(one) && !other.agreesWith(two));
    return !explained
        && !several
        && !isOneOfSeveral(one)
        && !isOneOfSeveral(two)
        && isNear(one.span(), two.span())
        && isInside(one.span())
        && isInside(two.span());
  }

  /** A step that counts more than once counts movements. */
  private boolean isOneOfSeveral(Repetitions told) {
    for (Step step : entry.steps()) {
      Span span = step.span();
      if (span.overlaps(told.span())) {
        return entry.repetitions().stream()
                .filter(other -> other.unit() == told.unit() && other.span().overlaps(span))
                .count()
            > 2;
      }
    }
    return false;
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
      add(most.span(), reached.span(), Confidence.CERTAIN);
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

  private void add(Span one, Span two, double confidence) {
    boolean ordered = one.start() <= two.start();
    Span earlier = ordered ? one : two;
    Span later = ordered ? two : one;
    conflicts.add(
        new Conflict(
            "dose",
            earlier,
            later,
            confidence,
            "\"{earlier}\" and \"{subject}\" give two different doses: keep one, or say when each applies",
            Map.of()));
  }
}
