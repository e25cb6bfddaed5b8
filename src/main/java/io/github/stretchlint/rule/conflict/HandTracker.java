package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Handling;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds a hand that is said to be at work where it is the other one: "the pull of your right". */
final class HandTracker implements Tracker {

  private final Body body;
  private final Map<Side, Handling> hands = new EnumMap<>(Side.class);

  HandTracker(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof Transition transition && transition.turn() == Turn.SWITCH) {
      hands.clear();
    } else if (statement instanceof Handling handling && handling.hand().isNamed()) {
      if (handling.manner().force() == Force.GIVEN) {
        atWork(handling, conflicts);
      } else {
        hands.putIfAbsent(handling.hand(), handling);
      }
    }
  }

  /** "Press it with your left hand … ease the pressure of the right hand" */
  private void atWork(Handling known, List<Conflict> conflicts) {
    Handling other = hands.get(known.hand().opposite());
    if (other != null && !hands.containsKey(known.hand())) {
      conflicts.add(
          Conflict.of(
              "side",
              other,
              known,
              Confidence.LIKELY,
              "\"{earlier}\" and \"{subject}\" speak of different hands: swap left and right in one of them",
              body));
    }
  }
}
