package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries out the statements of an entry in order. Each statement meets the body's present state
 * only, so the cost grows with the number of statements.
 */
final class Interpreter {

  private Interpreter() {}

  /** Returns what of an entry cannot be followed, in the order of the later instructions. */
  static List<Conflict> conflicts(Entry entry) {
    Body body = new Body();
    List<Tracker> trackers =
        List.of(
            new SideTracker(body),
            new RoleTracker(body),
            new SecondSide(body),
            new HandTracker(body),
            new FeltTracker(body),
            new PostureTracker(body, entry.statements()),
            new StateTracker(body),
            new MotionTracker(body),
            new BreathTracker(body));
    List<Conflict> conflicts = new ArrayList<>();
    for (Statement statement : entry.statements()) {
      trackers.forEach(tracker -> tracker.see(statement, conflicts));
    }
    return conflicts;
  }
}
