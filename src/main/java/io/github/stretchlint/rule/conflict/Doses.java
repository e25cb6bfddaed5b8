package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import io.github.stretchlint.model.Step;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.TimeAmount.Measure;
import io.github.stretchlint.model.WriteUp;
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

  /** A line that tells a dose only is no longer; in characters. */
  private static final int LONGEST_DOSE = 45;

  /** What the doses of an entry without a name are worth. */
  private static final double UNNAMED = 0.6;

  /** "Hold for about"; in characters. */
  private static final int LONGEST_LEAD = 15;

  /** Times that are more than so many times as long are those of something else. */
  private static final double SAME_THING = 4;

  /** Two holds in a row stand no farther apart; in characters. */
  private static final int NEXT = 25;

  private final WriteUp writeUp;
  private final Entry entry;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Doses(WriteUp writeUp, Entry entry) {
    this.writeUp = writeUp;
    this.entry = entry;
  }

  static List<Conflict> conflicts(WriteUp writeUp, Entry entry) {
    Doses doses = new Doses(writeUp, entry);
    if (entry.holds().size() > MOST_DOSES) {
      return List.of();
    }
    for (Role role : List.of(Role.END_POSITION, Role.CONTRACTION)) {
      doses.summedUp(role);
    }
    doses.rested();
    Conflict twice = TwoOrders.find(entry);
    if (twice != null) {
      doses.conflicts.add(twice);
    }
    doses.referredTo(entry.holds());
    // What is told beside the only stretch of a page is told of that stretch.
    if (writeUp.entries().size() == 1) {
      doses.referredTo(writeUp.defaults().known());
    }
    return doses.conflicts;
  }

  /** A field, a heading or a recap against the instructions. */
  private void summedUp(Role role) {
    List<Hold> ordered = holds(role, Telling.ORDER);
    List<Hold> sums = new ArrayList<>(holds(role, Telling.SUMMARY));
    if (ordered.isEmpty()) {
      // Where no step tells more, the line with nothing but a dose is the step.
      ordered =
          sums.stream()
              .filter(sum -> sum.telling() == Telling.ORDER && isHeld(sum.span()))
              .toList();
      sums.removeIf(sum -> sum.telling() != Telling.SUMMARY);
    }
    if (ordered.isEmpty() || !agree(ordered)) {
      return;
    }
    List<Hold> inSteps = sums.stream().filter(sum -> step(sum.span()) != null).toList();
    // Steps that tell different times are those of different positions.
    if (!agree(inSteps)) {
      sums.removeAll(inSteps);
    }
    for (Hold sum : sums) {
      Hold differing = differing(sum, ordered);
      if (differing == null
          || !isNear(sum.span(), differing.span())
          || areBesideEachOther(sum.span(), differing.span())) {
        continue;
      }
      boolean longer = sum.amount().most() > differing.amount().most();
      boolean bare = sum.telling() == Telling.ORDER;
      if (!isTotal(sum, differing.amount())
          && !(longer && isSlot(sum, differing))
          && (!bare || isHeld(differing.span()))) {
        double confidence = longer && isApart(sum) ? Confidence.HINT : Confidence.CERTAIN;
        add(sum.span(), differing.span(), confidence);
        return;
      }
    }
  }

  /** The rest that a field tells, against that of the steps where these speak of it as known. */
  private void rested() {
    List<Hold> rests = holds(Role.REST, Telling.SUMMARY);
    List<Hold> known = holds(Role.REST, Telling.REFERENCE);
    if (rests.size() != 1 || known.size() != 1 || !holds(Role.REST, Telling.ORDER).isEmpty()) {
      return;
    }
    Hold rest = rests.get(0);
    Hold waited = known.get(0);
    if (!rest.amount().agreesWith(waited.amount())
        && isOfOneThing(rest, waited)
        && isNear(rest.span(), waited.span())) {
      add(rest.span(), waited.span(), Confidence.LIKELY);
    }
  }

  /**
   * "Chest opener (2 minutes)" may be the time for both sides, for several holds, or for all that
   * is done there. It cannot be where nothing is done twice, nor where a hold itself is told.
   */
  private boolean isSlot(Hold sum, Hold ordered) {
    boolean muchLonger = sum.amount().most() > SAME_THING * ordered.amount().most();
    if (isOrderToHold(sum.span()) && (isLeading(sum.span()) || sum.telling() == Telling.SUMMARY)) {
      return false;
    }
    boolean once = isHeld(ordered.span()) && Repeated.isNothingRepeated(entry, sum, ordered);
    if (!muchLonger && once && writeUp.entries().stream().noneMatch(this::hasSlot)) {
      return false;
    }
    return muchLonger || sum.telling() == Telling.ORDER || sum.telling() == Telling.SLOT;
  }

  /** On a page that gives each stretch its slot no other name tells a hold. */
  private boolean hasSlot(Entry other) {
    return !other.span().equals(entry.span())
        && other.holds().stream()
            .filter(slot -> slot.telling() == Telling.SLOT)
            .anyMatch(slot -> other.holds().stream().anyMatch(hold -> isLonger(slot, hold)));
  }

  private static boolean isLonger(Hold slot, Hold hold) {
    return hold.telling() == Telling.ORDER
        && hold.role() == Role.END_POSITION
        && !slot.amount().agreesWith(hold.amount())
        && slot.amount().most() > hold.amount().most();
  }

  /** Told beside the steps: a heading, a plan, a line that tells a dose only. */
  private boolean isApart(Hold sum) {
    return sum.telling() != Telling.SUMMARY || !isInside(sum.span());
  }

  /** "Hold for 30 seconds": the hold itself, not all that is done. */
  private boolean isOrderToHold(Span dose) {
    return entry.statements().stream()
        .filter(told -> told instanceof Stillness still && still.still())
        .map(Statement::span)
        .anyMatch(hold -> hold.start() < dose.start() && dose.start() - hold.end() <= LONGEST_LEAD);
  }

  /** A dose that stands before all that is to be done is that of all of it. */
  private boolean isLeading(Span dose) {
    return entry.statements().stream()
        .filter(told -> told.span().start() < dose.start())
        .allMatch(told -> told instanceof Stillness || isName(told));
  }

  private static boolean isName(Statement told) {
    return told instanceof InPosture posture && posture.use() == InPosture.Use.NAME;
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

  /** Returns whether two doses stand where one text tells of one stretch. */
  static boolean isNear(Span one, Span two) {
    return Math.abs(one.start() - two.start()) <= NEAR;
  }

  private boolean isInOneStep(Span one, Span two) {
    return entry.steps().stream()
        .map(Step::span)
        .anyMatch(step -> step.start() <= one.start() && two.end() <= step.end());
  }

  private List<Hold> holds(Role role, Telling telling) {
    return entry.holds().stream()
        .filter(hold -> hold.role() == role && told(hold) == telling && isPlain(hold))
        .toList();
  }

  /** A heading, and a line that tells nothing but the dose, sum up the steps, as a field does. */
  private Telling told(Hold hold) {
    boolean sum =
        hold.telling() == Telling.SLOT
            || (hold.telling() == Telling.ORDER && isBareLine(hold.span()));
    return sum ? Telling.SUMMARY : hold.telling();
  }

  private @Nullable Step step(Span dose) {
    return entry.steps().stream()
        .filter(step -> step.span().overlaps(dose))
        .findFirst()
        .orElse(null);
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
            && !areBreathsTaken(dose, line)
            && entry.holds().stream().filter(hold -> hold.span().overlaps(line)).count() == 1
            && entry.statements().stream()
                .filter(told -> told.span().overlaps(line))
                .allMatch(told -> isOfDose(told, dose, line));
      }
    }
    return false;
  }

  /** "Take two breaths to settle" tells no hold. */
  private boolean areBreathsTaken(Span dose, Span line) {
    boolean breaths =
        entry.holds().stream()
            .filter(hold -> hold.span().equals(dose))
            .anyMatch(hold -> hold.amount().measure() == Measure.BREATHS);
    return breaths && dose.start() != line.start() && !isHeld(dose);
  }

  /** "Duration: 5 breaths" tells how to breathe, too; "take two breaths" orders it. */
  private static boolean isOfDose(Statement told, Span dose, Span line) {
    return told instanceof Stillness
        || told instanceof Transition
        || (told instanceof Breathing && dose.start() == line.start());
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
  private boolean isTotal(Hold whole, TimeAmount part) {
    TimeAmount sum = whole.amount();
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
            || (times == 2 && bothSides && !isLabelledHold(whole))
            || entry.repetitions().stream().anyMatch(t -> t.most() * 2 == times));
  }

  /** "Hold: 30 seconds" is the hold itself, on each side. */
  private boolean isLabelledHold(Hold sum) {
    return sum.telling() == Telling.SUMMARY && isOrderToHold(sum.span());
  }

  /** "Once the 50 seconds are up" speaks of a time that was told before. */
  private void referredTo(List<Hold> references) {
    boolean beside = references != entry.holds();
    for (Hold known : references) {
      boolean reference =
          known.telling() == Telling.REFERENCE || (beside && known.telling() == Telling.SUMMARY);
      if (!reference || known.role() == Role.REST || !isPlain(known)) {
        continue;
      }
      Hold told = null;
      boolean found = false;
      for (Hold before : entry.holds()) {
        boolean comparable =
            before.span().start() < known.span().start()
                && isPlain(before)
                && isSeconds(known, before);
        if (comparable) {
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

  private void add(Span one, Span two, double confidence) {
    conflicts.add(conflict(entry, one, two, confidence));
  }

  /**
   * What is called by an instruction may be two stretches in one: by its first step, or "Circle
   * your wrists for 20 seconds".
   */
  private static boolean isNamed(Entry entry) {
    Span name = entry.name().span();
    boolean ordered =
        entry.name().text().contains(" for ")
            && entry.holds().stream().anyMatch(hold -> name.contains(hold.span()));
    return !ordered && entry.steps().stream().noneMatch(step -> step.span().overlaps(name));
  }

  /** Two places that tell the same dose differently. */
  static Conflict conflict(Entry entry, Span one, Span two, double confidence) {
    boolean ordered = one.start() <= two.start();
    Span earlier = ordered ? one : two;
    Span later = ordered ? two : one;
    return new Conflict(
        "dose",
        earlier,
        later,
        confidence * (isNamed(entry) ? 1 : UNNAMED),
        "\"{earlier}\" and \"{subject}\" give two different doses: keep one, or say when each applies",
        Map.of());
  }
}
