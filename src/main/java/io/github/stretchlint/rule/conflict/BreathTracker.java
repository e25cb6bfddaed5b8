package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Transition;
import java.util.ArrayList;
import java.util.List;

/** Finds breath held and let flow at once, and in and out told of the same movement. */
final class BreathTracker implements Tracker {

  private final Body body;
  private final List<Breathing> told = new ArrayList<>();

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
      told.add(breathing);
    }
  }

  private static boolean excludes(Breathing before, Breathing now) {
    boolean held = before.breath() == Breath.HELD || now.breath() == Breath.HELD;
    if (held && before.breath() != now.breath()) {
      boolean flowing = before.breath() == Breath.FLOWING || now.breath() == Breath.FLOWING;
      return flowing || isSameMovement(before, now);
    }
    boolean opposite =
        (before.breath() == Breath.IN && now.breath() == Breath.OUT)
            || (before.breath() == Breath.OUT && now.breath() == Breath.IN);
    return opposite && isSameMovement(before, now);
  }

  private static boolean isSameMovement(Breathing before, Breathing now) {
    if (before.movement() == null || now.movement() == null) {
      return false;
    }
    return before.movement().equals(now.movement())
        || before.movement().startsWith(now.movement() + " ")
        || now.movement().startsWith(before.movement() + " ");
  }
}
