package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.BodyValue.Clash;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.rule.conflict.Body.Topic;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds states that are told of one side, though only the other side can be so. */
final class WrongSides {

  private final Body body;

  WrongSides(Body body) {
    this.body = body;
  }

  /** "The raised right arm", where it is the left one that was raised. */
  boolean exchanged(BodyState state, Side side, Topic topic, List<Conflict> conflicts) {
    boolean given =
        state.manner().force() == Force.GIVEN
            || (isOfOneSide(state.value())
                && (state.manner().force() == Force.KEEP
                    || (state.manner().force() == Force.STATE && state.manner().aside())));
    if (!given || !side.isNamed() || state.not()) {
      return false;
    }
    BodyState other =
        otherSide(
            topic,
            side,
            opposite -> isSame(opposite, state),
            own -> own.value().clash(state.value()) == Clash.CERTAIN);
    if (other != null && other.span().end() <= state.span().start()) {
      report(
          other,
          state,
          Confidence.LIKELY,
          "\"{subject}\" takes up what \"{earlier}\" said of the other side: swap left and right in one"
              + " of them",
          conflicts);
      return true;
    }
    return false;
  }

  /** "Lie on your left side … the left arm, the upper one": the left one lies underneath. */
  void underneath(BodyState state, Side side, List<Conflict> conflicts) {
    InPosture lying = body.postureTold();
    Side on = body.lyingOn();
    boolean above = state.value() == BodyValue.UPPERMOST && on == side;
    boolean below = state.value() == BodyValue.LOWERMOST && on == side.opposite();
    if (lying != null && on.isNamed() && (above || below)) {
      report(
          lying,
          state,
          Confidence.CERTAIN,
          "\"{earlier}\" puts that side "
              + (above ? "underneath" : "on top")
              + ", so \"{subject}\" is not possible: swap left and right in one of them",
          conflicts);
    }
  }

  /** "Lift the left leg … now let the right leg down": it was not up. */
  void notLifted(BodyState state, Side side, List<Conflict> conflicts) {
    boolean lowered =
        state.value() == BodyValue.RAISED
            && state.not()
            && state.manner().force() == Force.CHANGE
            && side.isNamed()
            && (state.part() == BodyPart.LEG || state.part() == BodyPart.ARM);
    if (!lowered) {
      return;
    }
    BodyState other =
        otherSide(
            StateTracker.topic(state),
            side,
            opposite ->
                opposite.value() == BodyValue.RAISED
                    && !opposite.not()
                    && opposite.part() == state.part(),
            own -> false);
    if (other != null && other.manner().sentence() < state.manner().sentence()) {
      report(
          other,
          state,
          Confidence.LIKELY,
          "\"{earlier}\" lifted the other side, so \"{subject}\" has nothing to lower: swap left and"
              + " right in one of them",
          conflicts);
    }
  }

  /** "Cross the left ankle over the right knee … uncross the right ankle": it was not crossed. */
  void notCrossed(BodyState state, Side side, List<Conflict> conflicts) {
    boolean uncrossed =
        state.value() == BodyValue.UNCROSSED
            && state.manner().force() == Force.CHANGE
            && side.isNamed();
    BodyState other =
        uncrossed
            ? otherSide(
                StateTracker.topic(state),
                side,
                opposite -> opposite.value() == BodyValue.CROSSED && !opposite.not(),
                own -> false)
            : null;
    if (other != null && other.manner().sentence() < state.manner().sentence()) {
      report(
          other,
          state,
          Confidence.LIKELY,
          "\"{earlier}\" crossed the other side, so \"{subject}\" has nothing to undo: swap left and"
              + " right in one of them",
          conflicts);
    }
  }

  private void report(
      Statement earlier, BodyState later, double kind, String why, List<Conflict> conflicts) {
    conflicts.add(Conflict.of("side", earlier, later, kind, why, body));
  }

  /**
   * Returns what was told of the opposite side, if it is as asked for, where nothing was told of
   * this one but what is contrary; else null.
   */
  private @Nullable BodyState otherSide(
      Topic topic, Side side, Predicate<BodyState> asked, Predicate<BodyState> contrary) {
    BodyState other = null;
    for (Map.Entry<Topic, Map<Side, BodyState>> held : body.states().entrySet()) {
      if (isAbout(held.getKey(), topic)) {
        BodyState own = held.getValue().getOrDefault(side, held.getValue().get(Side.BOTH));
        if (own != null && (own.side() == Side.BOTH || !contrary.test(own))) {
          return null;
        }
        BodyState opposite = held.getValue().get(side.opposite());
        other = opposite != null && asked.test(opposite) ? opposite : other;
      }
    }
    return other;
  }

  /** What was lowered is down. */
  private static boolean isSame(BodyState told, BodyState state) {
    boolean lowered =
        told.not() && told.value() == BodyValue.RAISED && state.value() == BodyValue.DOWN;
    return lowered || (told.value() == state.value() && !told.not());
  }

  /** One knee may be on the ground while the other foot is. */
  private static boolean isAbout(Topic held, Topic topic) {
    return held.aspect() == topic.aspect()
        && (topic.aspect() == Aspect.LEVEL
            ? held.group() == topic.group()
            : held.group().limb() == topic.group().limb());
  }

  /** What only one of two legs can be. */
  private static boolean isOfOneSide(BodyValue value) {
    return switch (value) {
      case FORWARD, BACKWARD, UPPERMOST, LOWERMOST -> true;
      default -> false;
    };
  }
}
