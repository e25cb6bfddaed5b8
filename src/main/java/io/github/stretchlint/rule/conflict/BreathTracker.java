package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds breath held and let flow at once, and in and out told of the same movement. */
final class BreathTracker implements Tracker {

  private final Body body;

  /** What was told more breaths ago belongs to another phase; and the cost stays linear. */
  private static final int REMEMBERED = 12;

  /** So many sentences further a movement may well be the next round's. */
  private static final int NEAR = 3;

  /** So many sentences further a reminder still speaks of what was told. */
  private static final int REACH = 6;

  /** So many words that go on beside a breath name one movement. */
  private static final int TIED = 2;

  /** With what a movement begins of which only the way is told. */
  private static final String WAY = "way ";

  private static final Set<String> WAYS =
      Set.of(
          "up", "down", "over", "across", "out", "back", "forward", "left", "right", "*on",
          "*back");

  private static final Set<String> SIDES = Set.of("left", "right");

  private final Set<Breathing> earlierRounds = new HashSet<>();
  private final Deque<Breathing> told = new ArrayDeque<>();
  private @Nullable Breathing held;

  BreathTracker(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof Transition) {
      // What a breath is tied to stays so in the next round.
      told.removeIf(breathing -> breathing.beside().size() < TIED);
      told.forEach(earlierRounds::add);
    } else if (statement instanceof Breathing breathing) {
      if (!compared(breathing, conflicts)) {
        heldBefore(breathing, conflicts);
      }
      held = breathing.breath() == Breath.HELD ? breathing : held;
      told.addLast(breathing);
      if (told.size() > REMEMBERED) {
        earlierRounds.remove(told.removeFirst());
      }
    }
  }

  private boolean compared(Breathing breathing, List<Conflict> conflicts) {
    for (Breathing before : told) {
      double kind =
          earlierRounds.contains(before) && !isTiedAlike(before, breathing)
              ? 0
              : excludes(before, breathing);
      if (kind > 0) {
        report(before, breathing, kind, conflicts);
        return true;
      }
    }
    return false;
  }

  /** "Hold your breath … Breathe evenly while you stretch": the whole stretch, however it ended. */
  private void heldBefore(Breathing breathing, List<Conflict> conflicts) {
    Breathing before = held;
    boolean lasting =
        breathing.breath() == Breath.FLOWING && breathing.manner().throughout() && before != null;
    if (lasting && before != null) {
      report(before, breathing, Confidence.CERTAIN, conflicts);
    }
  }

  private void report(Breathing before, Breathing now, double kind, List<Conflict> conflicts) {
    conflicts.add(
        Conflict.of(
            "breath",
            before,
            now,
            kind,
            "\"{earlier}\" and \"{subject}\" are meant for the same moment, and nobody can do both: keep one of"
                + " them, or say which comes first",
            body));
  }

  /**
   * Returns how surely both exclude each other. Breaths follow one another all the time, so two of
   * them do so only where the words tie both to one movement, or let both last.
   */
  private double excludes(Breathing before, Breathing now) {
    if (before.span().overlaps(now.span())) {
      return 0;
    }
    boolean sameMoment = before.manner().isOfOneMoment(now.manner());
    boolean lasts = before.manner().throughout() || now.manner().throughout();
    if (isPair(before, now, Breath.HELD, Breath.FLOWING)
        || isPair(before, now, Breath.HELD, Breath.UNBROKEN)
        || isPair(before, now, Breath.PAUSED, Breath.UNBROKEN)) {
      return sameMoment || lasts ? Confidence.CERTAIN : tied(before, now);
    }
    if (isPair(before, now, Breath.BY_MOUTH, Breath.MOUTH_SHUT)) {
      // "Lips closed, breathe in; breathe out through the mouth" tells one after the other.
      return before.manner().throughout() && now.manner().throughout() ? Confidence.CERTAIN : 0;
    }
    if (isPair(before, now, Breath.HELD, Breath.IN)
        || isPair(before, now, Breath.HELD, Breath.OUT)) {
      return tied(before, now);
    }
    if (!isPair(before, now, Breath.IN, Breath.OUT)) {
      return 0;
    }
    boolean bothLast = before.manner().throughout() && now.manner().throughout();
    // "Exhale as you lean, inhale as you come back": each lasts as long as its own movement.
    boolean own = !before.beside().isEmpty() && !now.beside().isEmpty();
    return bothLast && !own ? Confidence.CERTAIN : tied(before, now);
  }

  private static boolean isPair(Breathing before, Breathing now, Breath one, Breath other) {
    return (before.breath() == one && now.breath() == other)
        || (before.breath() == other && now.breath() == one);
  }

  /** "As the chest sinks to the floor" and "each time the chest sinks to the floor". */
  private static boolean isTiedAlike(Breathing before, Breathing now) {
    Set<String> shared = new HashSet<>(before.beside());
    shared.retainAll(now.beside());
    return shared.size() >= TIED && isSame(before.beside(), now.beside());
  }

  private double tied(Breathing before, Breathing now) {
    if (isSame(before.beside(), now.beside())) {
      return Confidence.CERTAIN;
    }
    boolean elsewhere = differs(before, now) && differs(now, before);
    boolean same = isOneMovement(before, now, elsewhere);
    boolean near = isNear(before, now) || (isOnlyOne(before) && isWithinReach(before, now));
    boolean alike = isAlike(before, now) && isWithinReach(before, now);
    return (same && near) || alike ? Confidence.LIKELY : 0;
  }

  /** "Breathe out as you round into cat … breathe in when you round up into cat" */
  private static boolean isAlike(Breathing before, Breathing now) {
    Set<String> shared = new HashSet<>(before.beside());
    shared.retainAll(now.beside());
    boolean verb = shared.stream().anyMatch(key -> key.startsWith("~") && !key.equals("~place"));
    boolean named =
        shared.stream().anyMatch(key -> Character.isLetter(key.charAt(0)) && !WAYS.contains(key));
    boolean marked =
        before.beside().stream().anyMatch(key -> key.startsWith("*"))
            || now.beside().stream().anyMatch(key -> key.startsWith("*"));
    return verb
        && named
        && !marked
        && !(goesElsewhere(before, now) && goesElsewhere(now, before))
        && !areOfTwoSides(before.beside(), now.beside());
  }

  /** Like {@link #differs}, but the back that is rounded is no way. */
  private static boolean goesElsewhere(Breathing one, Breathing two) {
    return one.beside().stream()
        .anyMatch(key -> WAYS.contains(key) && !key.equals("back") && !two.beside().contains(key));
  }

  /** Where one breath only was told, the next one on that way speaks of it. */
  private boolean isOnlyOne(Breathing before) {
    return told.stream()
        .filter(other -> other.breath() == Breath.IN || other.breath() == Breath.OUT)
        .allMatch(other -> other.equals(before));
  }

  private static boolean isWithinReach(Breathing before, Breathing now) {
    return now.manner().sentence() - before.manner().sentence() <= REACH;
  }

  /** "Reach up" and "reach over": one tells a way, or a turning point, that the other does not. */
  private static boolean differs(Breathing one, Breathing two) {
    return one.beside().stream().anyMatch(key -> WAYS.contains(key) && !two.beside().contains(key));
  }

  /** "On the way down" is the way of the heels that sink. */
  private static boolean isOneMovement(Breathing before, Breathing now, boolean elsewhere) {
    String one = before.movement();
    String two = now.movement();
    if (one == null || two == null) {
      return false;
    }
    boolean same = one.indexOf(' ') > 0 && one.equals(two) && !elsewhere;
    return same || isOnWay(one, two) || isOnWay(two, one);
  }

  private static boolean isOnWay(String way, String movement) {
    return way.startsWith(WAY) && movement.startsWith(way.substring(WAY.length()) + " ");
  }

  private static boolean isNear(Breathing before, Breathing now) {
    return now.manner().sentence() - before.manner().sentence() <= NEAR;
  }

  /**
   * "As you turn to the backrest" and "as you turn": one tells all that the other tells, with the
   * same verbs, and neither is the way back or goes on from the other.
   */
  private static boolean isSame(Set<String> one, Set<String> two) {
    return !areOfTwoSides(one, two) && isContained(withoutSides(one), withoutSides(two));
  }

  /** "Breathing in, bring the right foot forward … breathing out, bring the left foot forward" */
  private static boolean areOfTwoSides(Set<String> one, Set<String> two) {
    return SIDES.stream().anyMatch(one::contains)
        && SIDES.stream().anyMatch(two::contains)
        && SIDES.stream().anyMatch(side -> one.contains(side) != two.contains(side));
  }

  private static Set<String> withoutSides(Set<String> keys) {
    Set<String> others = new HashSet<>(keys);
    others.removeAll(SIDES);
    return others;
  }

  private static boolean isContained(Set<String> one, Set<String> two) {
    Set<String> few = one.size() < two.size() ? one : two;
    Set<String> many = few == one ? two : one;
    return !few.isEmpty()
        && many.containsAll(few)
        && many.stream().allMatch(key -> few.contains(key) || Character.isLetter(key.charAt(0)));
  }
}
