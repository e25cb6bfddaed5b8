package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds stillness and movement told of the same phase. */
final class MotionTracker implements Tracker {

  /** What was told more sentences ago is another phase. */
  private static final int SAME_PHASE = 2;

  private final Body body;
  private @Nullable Stillness last;

  MotionTracker(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof Transition) {
      last = null;
    } else if (statement instanceof Stillness told) {
      Stillness before = last;
      if (before != null && before.still() != told.still() && isSamePhase(before, told)) {
        conflicts.add(
            new Conflict(
                "motion",
                before.span(),
                told.span(),
                true,
                "“{earlier}” and “{subject}” are told of the same time, and nobody can keep still and"
                    + " move at once: keep one of the two, or tell which comes first",
                body.describe()));
      }
      last = told;
    }
  }

  private static boolean isSamePhase(Stillness before, Stillness told) {
    Manner manner = told.manner();
    boolean near = manner.sentence() - before.manner().sentence() <= SAME_PHASE;
    boolean all = manner.throughout() || before.manner().throughout();
    boolean firm = before.still() ? before.firm() : told.firm();
    return near
        && (all || (firm && (manner.sentence() == before.manner().sentence() || before.still())));
  }
}
