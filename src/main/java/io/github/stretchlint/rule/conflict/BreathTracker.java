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

  private final Deque<Breathing> told = new ArrayDeque<>();

  BreathTracker(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof Transition) {
      told.clear();
    } else if (statement instanceof Breathing breathing) {
      for (Breathing before : told) {
        if (excludes(before, breathing)) {
          conflicts.add(
              new Conflict(
                  "breath",
                  before.span(),
                  breathing.span(),
                  true,
                  "“{earlier}” and “{subject}” are told of the same moment: keep one of the two, or"
                      + " tell which comes first",
                  body.describe()));
          break;
        }
      }
      told.addLast(breathing);
      if (told.size() > REMEMBERED) {
        told.removeFirst();
      }
    }
  }

  private static boolean excludes(Breathing before, Breathing now) {
    boolean lasts = before.manner().throughout() || now.manner().throughout();
    boolean held = before.breath() == Breath.HELD || now.breath() == Breath.HELD;
    if (held && before.breath() != now.breath()) {
      boolean flowing = before.breath() == Breath.FLOWING || now.breath() == Breath.FLOWING;
      return flowing || lasts || isSameMovement(before, now);
    }
    boolean opposite =
        (before.breath() == Breath.IN && now.breath() == Breath.OUT)
            || (before.breath() == Breath.OUT && now.breath() == Breath.IN);
    boolean bothLast = before.manner().throughout() && now.manner().throughout();
    return opposite && (bothLast || isSameMovement(before, now));
  }

  private static boolean isSameMovement(Breathing before, Breathing now) {
    String one = before.movement();
    String two = now.movement();
    boolean direction =
        one != null
            && two != null
            && (one.equals(two) || one.startsWith(two + " ") || two.startsWith(one + " "));
    return direction || shareWords(before.beside(), now.beside());
  }

  /** "As you turn to the backrest" and "as you turn to the backrest, growing taller". */
  private static boolean shareWords(Set<String> one, Set<String> two) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(two);
    return !shared.isEmpty() && 2 * shared.size() > Math.min(one.size(), two.size());
  }
}
