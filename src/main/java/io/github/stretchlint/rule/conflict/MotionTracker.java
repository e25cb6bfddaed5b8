package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds stillness and movement told of the same phase. */
final class MotionTracker implements Tracker {

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

  /**
   * The later one lasts as long as the earlier one ("all the while"), or both are told in one
   * breath. What an order only follows in the next sentence may well be the next phase.
   */
  private static boolean isSamePhase(Stillness before, Stillness told) {
    if (told.manner().throughout()) {
      return true;
    }
    boolean sameSentence = before.manner().sentence() == told.manner().sentence();
    if (sameSentence) {
      return told.manner().aside() || before.manner().aside();
    }
    boolean next = told.manner().sentence() - before.manner().sentence() == 1;
    boolean lasts = before.bounce() || told.bounce() || before.manner().throughout();
    return next && before.firm() && told.firm() && lasts;
  }
}
