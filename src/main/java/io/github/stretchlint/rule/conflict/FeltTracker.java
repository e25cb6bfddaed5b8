package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Felt;
import io.github.stretchlint.model.Statement.Handling;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Working;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a stretch that is said to be felt on the side that is not stretched: the calf of the front
 * leg, the arm that only helps, the side that one leans to.
 */
final class FeltTracker implements Tracker {

  private final Body body;
  private final Map<Side, Statement> arms = new EnumMap<>(Side.class);
  private @Nullable BodyState tilted;
  private @Nullable BodyState placed;

  FeltTracker(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof Transition) {
      arms.clear();
      tilted = null;
      placed = null;
    } else if (statement instanceof BodyState state) {
      if (state.value().aspect() == Aspect.TILT && !state.not()) {
        tilted = state;
      } else if (isPlacedLeg(state)) {
        placed = state;
      }
    } else if (statement instanceof Working working && working.part().limb() == Limb.ARM) {
      work(working.side(), working);
    } else if (statement instanceof Handling handling) {
      if (handling.part().limb() == Limb.ARM) {
        work(handling.side(), handling);
      }
    } else if (statement instanceof Felt felt) {
      feel(felt, conflicts);
    }
  }

  private void work(Side side, Statement statement) {
    if (side != Side.UNTOLD) {
      arms.putIfAbsent(side, statement);
    }
  }

  private static boolean isPlacedLeg(BodyState state) {
    return state.value().aspect() == Aspect.PLACE
        && state.side().isNamed()
        && !state.not()
        && state.part().limb() == Limb.LEG;
  }

  private void feel(Felt felt, List<Conflict> conflicts) {
    Statement stretched = stretched(felt);
    if (stretched != null && stretched.manner().sentence() <= felt.manner().sentence()) {
      conflicts.add(
          Conflict.of(
              "side",
              stretched,
              felt,
              Confidence.LIKELY,
              "\"{earlier}\" stretches the other side, so the stretch is not felt in \"{subject}\": swap left"
                  + " and right in one of them",
              body));
    }
  }

  /** Returns what shows that it is the other side that is stretched, or null. */
  private @Nullable Statement stretched(Felt felt) {
    BodyState tilt = tilted;
    if (tilt != null && (felt.part() == BodyPart.NECK || felt.part() == BodyPart.WAIST)) {
      Side to = tilt.value() == BodyValue.TILTED_LEFT ? Side.LEFT : Side.RIGHT;
      return to == felt.side() ? tilt : null;
    }
    BodyState leg = placed;
    if (leg != null && (felt.part() == BodyPart.CALF || felt.part() == BodyPart.HEEL)) {
      Side back = leg.value() == BodyValue.BACKWARD ? leg.side() : leg.side().opposite();
      return back == felt.side().opposite() ? leg : null;
    }
    Statement arm = arms.get(felt.side().opposite());
    return felt.part().limb() == Limb.ARM && arms.size() == 1 ? arm : null;
  }
}
