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

  /** The order not to bounce that holds for all of the entry. */
  private @Nullable Stillness ruledOut;

  /** The order never to stop. */
  private @Nullable Stillness unbroken;

  MotionTracker(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof Transition) {
      last = null;
      unbroken = null;
    } else if (statement instanceof Stillness told) {
      Stillness before = last;
      double kind = before == null ? 0 : excludes(before, told);
      if (kind == 0) {
        before = against(told);
        kind = before == null ? 0 : Confidence.LIKELY;
      }
      if (before != null && kind > 0) {
        conflicts.add(
            Conflict.of(
                "motion",
                before,
                told,
                kind,
                "\"{earlier}\" and \"{subject}\" apply at the same time, and nobody can keep still and move at"
                    + " once: keep one of them, or say which comes first",
                body));
      }
      last = told;
      remember(told);
    }
  }

  private void remember(Stillness told) {
    if (told.still() && told.firm()) {
      unbroken = null;
    }
    if (told.still() && told.bounce()) {
      ruledOut = told;
    } else if (!told.still() && told.firm() && told.manner().throughout() && !told.bounce()) {
      unbroken = told;
    }
  }

  /**
   * Returns the order that a later sentence goes against: "do not bounce … finish with ten small
   * pulses", "it is one continuous swing … hold the leg motionless at the top".
   */
  private @Nullable Stillness against(Stillness told) {
    Stillness order = told.still() ? unbroken : ruledOut;
    boolean against = told.still() ? told.firm() && !told.bounce() : told.bounce() && told.firm();
    boolean next = told.manner().phase() > 0 && told.still();
    return order != null
            && against
            && !next
            && !told.manner().aside()
            && order.manner().sentence() < told.manner().sentence()
        ? order
        : null;
  }

  /**
   * Returns how surely both are told of one time: the later one lasts as long as the earlier one
   * ("all the while"), or both are told in one breath. What an order only follows in the next
   * sentence may well be the next phase.
   */
  private static double excludes(Stillness before, Stillness told) {
    if (before.still() == told.still()) {
      return 0;
    }
    if (told.manner().throughout()) {
      return Confidence.CERTAIN;
    }
    boolean bounce = before.bounce() || told.bounce();
    if (before.manner().sentence() == told.manner().sentence()) {
      boolean beside = told.manner().aside() || before.manner().aside();
      boolean sameMoment = before.manner().isOfOneMoment(told.manner());
      // Keeping still and moving a little may be meant together; keeping still and bouncing is not.
      return beside && sameMoment && bounce ? Confidence.CERTAIN : 0;
    }
    boolean next = told.manner().sentence() - before.manner().sentence() == 1;
    boolean refused = before.still() && before.bounce();
    boolean lasts = refused || before.manner().throughout();
    return next && told.firm() && lasts && !told.still() ? Confidence.LIKELY : 0;
  }
}
