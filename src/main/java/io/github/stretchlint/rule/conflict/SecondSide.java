package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import io.github.stretchlint.model.Statement.Working;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a second side that is told as the first one was: "other side: left arm up again". */
final class SecondSide implements Tracker {

  /** What follows the change in the next sentence is told of the second side still. */
  private static final int NEAR = 1;

  private final Body body;
  private Map<String, Statement> first = new HashMap<>();
  private Map<String, Statement> told = new HashMap<>();
  private @Nullable Transition changed;

  SecondSide(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof Transition transition && transition.turn() == Turn.SWITCH) {
      // "The mirror image: the second side" tells one change twice.
      if (!told.isEmpty()) {
        first = told;
        told = new HashMap<>();
      }
      // "Same as before" and "repeat five times" may be said of the same side.
      changed = isOtherSide(transition) ? transition : null;
      return;
    }
    String same = key(statement, false);
    if (same == null) {
      return;
    }
    Transition change = changed;
    Statement before = first.get(same);
    // "To go deeper, straighten it as you bend your left leg" is about the first side again.
    boolean near =
        change != null
            && !statement.manner().aside()
            && statement.manner().sentence() - change.manner().sentence() <= NEAR
            && change.span().end() <= statement.span().start();
    if (near && before != null && !first.containsKey(key(statement, true))) {
      changed = null;
      conflicts.add(
          Conflict.of(
              "side",
              before,
              statement,
              Confidence.LIKELY,
              "\"{earlier}\" was the first side, so \"{subject}\" repeats it instead of changing: swap left"
                  + " and right in one of them",
              body));
    }
    told.putIfAbsent(same, statement);
  }

  private static boolean isOtherSide(Transition transition) {
    return transition.side() == Side.OTHER
        || (transition.side() == Side.UNTOLD && transition.limb() != null);
  }

  /** Returns what is told of which side, or of the opposite one; or null. */
  private static @Nullable String key(Statement statement, boolean opposite) {
    if (statement instanceof Working working && working.side().isNamed()) {
      return working.does() + " " + working.part() + " " + side(working.side(), opposite);
    }
    if (!(statement instanceof BodyState state) || state.not()) {
      return null;
    }
    boolean turn = state.value().aspect() == Aspect.TURN || state.value().aspect() == Aspect.TILT;
    if (turn) {
      return state.part() + " " + (opposite ? opposite(state.value()) : state.value());
    }
    return state.side().isNamed()
        ? state.value() + " " + state.part() + " " + side(state.side(), opposite)
        : null;
  }

  private static Side side(Side side, boolean opposite) {
    return opposite ? side.opposite() : side;
  }

  private static BodyValue opposite(BodyValue value) {
    return switch (value) {
      case TURNED_LEFT -> BodyValue.TURNED_RIGHT;
      case TURNED_RIGHT -> BodyValue.TURNED_LEFT;
      case TILTED_LEFT -> BodyValue.TILTED_RIGHT;
      case TILTED_RIGHT -> BodyValue.TILTED_LEFT;
      default -> value;
    };
  }
}
