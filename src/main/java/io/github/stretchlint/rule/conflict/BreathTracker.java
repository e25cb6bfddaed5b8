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

/** Finds breath held and let flow at once, and in and out told of the same movement. */
final class BreathTracker implements Tracker {

  private final Body body;

  /** What was told more breaths ago belongs to another phase; and the cost stays linear. */
  private static final int REMEMBERED = 12;

  /** So many sentences further a movement may well be the next round's. */
  private static final int NEAR = 3;

  /** So many words that go on beside a breath name one movement. */
  private static final int TIED = 2;

  private final Set<Breathing> earlierRounds = new HashSet<>();
  private final Deque<Breathing> told = new ArrayDeque<>();

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
      for (Breathing before : told) {
        double kind =
            earlierRounds.contains(before) && !isTiedAlike(before, breathing)
                ? 0
                : excludes(before, breathing);
        if (kind > 0) {
          conflicts.add(
              new Conflict(
                  "breath",
                  before.span(),
                  breathing.span(),
                  Confidence.of(kind, before, breathing),
                  "\"{earlier}\" and \"{subject}\" are meant for the same moment, and nobody can do both: keep one of"
                      + " them, or say which comes first",
                  body.describe()));
          break;
        }
      }
      told.addLast(breathing);
      if (told.size() > REMEMBERED) {
        earlierRounds.remove(told.removeFirst());
      }
    }
  }

  /**
   * Returns how surely both exclude each other. Breaths follow one another all the time, so two of
   * them do so only where the words tie both to one movement, or let both last.
   */
  private static double excludes(Breathing before, Breathing now) {
    if (before.span().overlaps(now.span())) {
      return 0;
    }
    boolean sameMoment = before.manner().isOfOneMoment(now.manner());
    boolean held = before.breath() == Breath.HELD || now.breath() == Breath.HELD;
    if (held && before.breath() != now.breath()) {
      boolean flowing = before.breath() == Breath.FLOWING || now.breath() == Breath.FLOWING;
      boolean lasts = before.manner().throughout() || now.manner().throughout();
      if (flowing && (sameMoment || lasts)) {
        return Confidence.CERTAIN;
      }
      return tied(before, now);
    }
    boolean opposite =
        (before.breath() == Breath.IN && now.breath() == Breath.OUT)
            || (before.breath() == Breath.OUT && now.breath() == Breath.IN);
    if (!opposite) {
      return 0;
    }
    boolean bothLast = before.manner().throughout() && now.manner().throughout();
    return bothLast ? Confidence.CERTAIN : tied(before, now);
  }

  /** "As the chest sinks to the floor" and "each time the chest sinks to the floor". */
  private static boolean isTiedAlike(Breathing before, Breathing now) {
    Set<String> shared = new HashSet<>(before.beside());
    shared.retainAll(now.beside());
    return shared.size() >= TIED && shareWords(before.beside(), now.beside());
  }

  private static double tied(Breathing before, Breathing now) {
    if (shareWords(before.beside(), now.beside())) {
      return Confidence.CERTAIN;
    }
    String one = before.movement();
    boolean same = one != null && one.indexOf(' ') > 0 && one.equals(now.movement());
    return same && isNear(before, now) ? Confidence.LIKELY : 0;
  }

  private static boolean isNear(Breathing before, Breathing now) {
    return now.manner().sentence() - before.manner().sentence() <= NEAR;
  }

  /** "As you turn to the backrest" and "as you turn to the backrest, growing taller". */
  private static boolean shareWords(Set<String> one, Set<String> two) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(two);
    return !shared.isEmpty() && 2 * shared.size() > Math.min(one.size(), two.size());
  }
}
