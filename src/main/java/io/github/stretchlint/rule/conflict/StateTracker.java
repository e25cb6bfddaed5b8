package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.BodyValue.Clash;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.Moved;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import io.github.stretchlint.model.Statement.Working;
import io.github.stretchlint.rule.conflict.Body.Topic;
import io.github.stretchlint.text.Span;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds states of parts of the body that exclude each other: bent and straight, raised and on the
 * floor, together and apart.
 */
final class StateTracker implements Tracker {

  private static final Set<Posture> LEGS_IN_FRONT =
      EnumSet.of(Posture.SEATED, Posture.SUPINE, Posture.LYING);

  private final Body body;
  private final WrongSides wrongSides;
  private int postureSentence = -1;

  /** The sentences that tell what goes on with a breath. */
  private final Set<Integer> breathed = new HashSet<>();

  /** Where the reader was last told to stay, as an offset in the file. */
  private int stayed = -1;

  private int stayedSentence = -1;

  StateTracker(Body body) {
    this.body = body;
    this.wrongSides = new WrongSides(body);
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof BodyState state) {
      take(state, conflicts);
    } else if (statement instanceof Working working) {
      work(working);
    } else if (statement instanceof Moved moved) {
      open(moved.part(), moved.side(), moved);
    } else if (statement instanceof Transition transition) {
      if (transition.turn() == Turn.SWITCH) {
        body.switchSides();
      } else {
        body.states().values().forEach(Map::clear);
      }
    } else if (statement instanceof Breathing breathing) {
      if (breathing.breath() == Breath.IN || breathing.breath() == Breath.OUT) {
        breathed.add(breathing.manner().sentence());
      }
    } else if (statement instanceof Stillness stillness && stillness.still()) {
      stayed = stillness.span().end();
      stayedSentence = stillness.manner().sentence();
    } else if (statement instanceof InPosture posture && posture.use() == InPosture.Use.ENTER) {
      postureSentence = posture.manner().sentence();
    }
  }

  /** What a verb does that tells no state leaves the limb's state open. */
  private void work(Working working) {
    Limb limb = working.part().limb();
    Side side = body.resolve(working.side(), limb);
    if (working.side().isNamed() || working.side() == Side.ONE) {
      body.lead(limb, working.side());
    } else if (working.side() == Side.OTHER && side != Side.OTHER) {
      body.lead(limb, side);
    }
    open(working.part(), working.side(), working);
  }

  /** Leaves open how the limb is from now on, but for what its sentence tells itself. */
  private void open(BodyPart part, Side moved, Statement told) {
    Limb limb = part.limb();
    Side side = body.resolve(moved, limb);
    body.states()
        .forEach(
            (topic, sides) -> {
              boolean same =
                  topic.group().limb() == limb
                      && topic.aspect() != Aspect.SPACING
                      && (topic.aspect() != Aspect.JOINT || !isEnd(part))
                      && (topic.aspect() != Aspect.PLACE || !staysInPlace(told));
              if (same) {
                sides
                    .values()
                    .removeIf(
                        held ->
                            isBefore(held, told)
                                && !held.manner().throughout()
                                && covers(side, body.resolve(held.side(), limb)));
              }
            });
  }

  /** A leg that is bent or straightened stays in front, or behind. */
  private static boolean staysInPlace(Statement told) {
    if (told instanceof Working working) {
      return working.part() == BodyPart.SHIN
          || working.does().equals("straighten")
          || working.does().equals("bend");
    }
    return told instanceof Moved moved
        && switch (moved.part()) {
          // "Bend both knees": the feet stay where they are.
          case SHIN, KNEE, HEEL, TOE -> true;
          default -> false;
        };
  }

  /** "Bend the knee, take the foot and stretch the leg up": the later verb of a sentence counts. */
  private static boolean isBefore(BodyState held, Statement told) {
    boolean earlier = held.manner().sentence() < told.manner().sentence();
    return earlier
        || (held.manner().force() == Force.CHANGE
            && held.value().aspect() == Aspect.JOINT
            && isWhole(told)
            && held.span().end() <= told.span().start());
  }

  private static boolean isWhole(Statement told) {
    BodyPart part =
        told instanceof Working working
            ? working.part()
            : told instanceof Moved moved ? moved.part() : BodyPart.FINGER;
    return switch (part) {
      case LEG, KNEE, THIGH, ARM, ELBOW -> true;
      default -> false;
    };
  }

  /** Moving a finger or a toe leaves elbow and knee as they are. */
  private static boolean isEnd(BodyPart part) {
    return switch (part) {
      case FINGER, WRIST, PALM, TOE, SOLE, FOOT_TOP -> true;
      default -> false;
    };
  }

  private static boolean covers(Side worked, Side held) {
    return worked == held || worked == Side.BOTH;
  }

  private void take(BodyState state, List<Conflict> conflicts) {
    Limb limb = state.part().limb();
    Topic topic = topic(state);
    Side side = isOfPair(state) ? body.resolve(state.side(), limb) : Side.UNTOLD;
    boolean exchanged = wrongSides.exchanged(state, side, topic, conflicts);
    for (Map.Entry<Topic, Map<Side, BodyState>> held : body.states().entrySet()) {
      for (Map.Entry<Side, BodyState> known : held.getValue().entrySet()) {
        Clash clash = clash(known.getValue(), held.getKey(), state, topic);
        if (clash != Clash.NONE
            && !exchanged
            && sameSide(known.getKey(), side, held.getValue())
            && excludes(known.getValue(), state)) {
          report(known.getValue(), state, clash, conflicts);
        }
      }
    }
    wrongSides.underneath(state, side, conflicts);
    wrongSides.notLifted(state, side, conflicts);
    wrongSides.notCrossed(state, side, conflicts);
    stretchedFlat(state, side, conflicts);
    BodyState before = body.states(topic).get(side);
    boolean weaker =
        before != null
            && before.value() == BodyValue.LOCKED
            && state.value() == BodyValue.STRAIGHT
            && before.manner().sentence() == state.manner().sentence();
    if (!weaker) {
      body.set(topic, side, state);
    }
    if (state.side().isNamed() || state.side() == Side.ONE) {
      body.lead(limb, state.side());
    }
  }

  /** Feet together, arms and spine have no sides. */
  private static boolean isOfPair(BodyState state) {
    return switch (state.value().aspect()) {
      case JOINT, LEVEL, PALM, TOES, ROTATION, HAND, PLACE, CROSSING, LAYER, SUPPORT -> true;
      case ARMS -> true;
      default -> false;
    };
  }

  /** What of the earlier states a later one can contradict. */
  private boolean excludes(BodyState held, BodyState state) {
    // The same words read twice contradict nothing.
    if (isInside(held.span(), state.span()) || isInside(state.span(), held.span())) {
      return false;
    }
    boolean sameSentence = held.manner().sentence() == state.manner().sentence();
    // "Stay for five breaths, then round your back": the hold is over.
    boolean after =
        stayedSentence == state.manner().sentence()
            && stayed <= state.span().start()
            && state.manner().force() == Force.CHANGE
            && !state.manner().aside();
    if (!sameSentence && after) {
      return false;
    }
    boolean granted = state.manner().force() == Force.GIVEN;
    if (!sameSentence && !granted && isOfOneBreath(held)) {
      return false;
    }
    if (sameSentence && isLowered(held)) {
      return false;
    }
    boolean sameMoment = held.manner().isOfOneMoment(state.manner());
    if (sameSentence && (!sameMoment || isSequence(held, state))) {
      return false;
    }
    boolean aside = held.manner().aside() || state.manner().aside();
    if (isBroughtAbout(held, state)) {
      boolean kept = held.manner().force() == Force.KEEP;
      if (kept && isLiftedNext(held, state)) {
        return true;
      }
      return kept
          && (held.manner().throughout() || (sameMoment && aside) || isLiftedOff(held, state));
    }
    // A state told with a fresh posture belongs to the new position.
    return sameSentence
        || state.manner().throughout()
        || state.manner().sentence() != postureSentence;
  }

  /** "On the exhale round your back" lasts as long as the breath. */
  private boolean isOfOneBreath(BodyState held) {
    return held.manner().force() == Force.CHANGE
        && !held.manner().throughout()
        && breathed.contains(held.manner().sentence());
  }

  /** "Lower the leg, keeping it just off the floor" */
  private static boolean isLowered(BodyState held) {
    return held.not() && held.value() == BodyValue.RAISED && held.manner().force() == Force.CHANGE;
  }

  /** "Keep your heels on the floor. Rise up and lift your heels.": nothing was held in between. */
  private boolean isLiftedNext(BodyState held, BodyState state) {
    int apart = state.manner().sentence() - held.manner().sentence();
    return held.value() == BodyValue.DOWN
        && state.value() == BodyValue.RAISED
        && held.part() == state.part()
        && isLeftOnTheFloor(held.part())
        && apart == 1
        && state.manner().phase() == 0
        && stayed < held.span().end();
  }

  /** Arms and knees are laid down and lifted again all the time. */
  private static boolean isLeftOnTheFloor(BodyPart part) {
    return switch (part) {
      case HEEL, FOOT, SOLE, HIP, BOTTOM, BUTTOCK, BACK_OF_HEAD -> true;
      default -> false;
    };
  }

  /** "Press your palms into the floor and lift your arms": in one breath. */
  private static boolean isLiftedOff(BodyState held, BodyState state) {
    return held.manner().isOfOneMoment(state.manner())
        && held.value() == BodyValue.DOWN
        && state.value() == BodyValue.RAISED;
  }

  private static boolean isInside(Span one, Span two) {
    return two.start() <= one.start() && one.end() <= two.end();
  }

  /** "Feet on the floor." as a step of its own orders them there, as a verb would. */
  private static boolean isBroughtAbout(BodyState held, BodyState state) {
    boolean bare =
        state.manner().force() == Force.STATE
            && !state.manner().aside()
            && !state.manner().throughout()
            && held.manner().sentence() != state.manner().sentence();
    return bare || state.manner().force() == Force.CHANGE;
  }

  /** "One leg forward and one leg back", "heels down, toes up, heels up". */
  private static boolean isSequence(BodyState held, BodyState state) {
    boolean each = held.side() == Side.ONE && state.side() == Side.ONE;
    boolean told =
        held.manner().force() == Force.STATE
            && state.manner().force() == Force.STATE
            && !held.manner().aside()
            && !state.manner().aside()
            && !held.manner().throughout();
    return each || (told && state.value().aspect() == Aspect.LEVEL && held.part() == state.part());
  }

  private static boolean sameSide(Side held, Side side, Map<Side, BodyState> known) {
    if (held == side || side == Side.BOTH) {
      return true;
    }
    return held == Side.BOTH && !known.containsKey(side);
  }

  private static Clash clash(BodyState held, Topic heldTopic, BodyState state, Topic topic) {
    if (held.not() || state.not()) {
      boolean contrary =
          held.not() != state.not() && held.value() == state.value() && heldTopic.equals(topic);
      return contrary ? Clash.CERTAIN : Clash.NONE;
    }
    if (heldTopic.equals(topic)) {
      Clash clash = held.value().clash(state.value());
      boolean one = held.manner().sentence() == state.manner().sentence();
      // "Extend the arm, elbow at 90 degrees" reaches forward with a bent elbow.
      boolean reached = held.value() == BodyValue.LONG || state.value() == BodyValue.LONG;
      return one && reached && clash == Clash.LIKELY ? Clash.NONE : clash;
    }
    return Related.clash(held, state);
  }

  /** A foot cannot stand flat in front of somebody sitting whose knee is straight. */
  private void stretchedFlat(BodyState state, Side side, List<Conflict> conflicts) {
    boolean flat =
        (state.part() == BodyPart.FOOT || state.part() == BodyPart.SOLE)
            && state.value() == BodyValue.DOWN
            && !state.not()
            && (state.manner().force() == Force.KEEP
                || (state.manner().force() == Force.STATE
                    && state.manner().aside()
                    && state.side() == Side.BOTH));
    if (!flat || body.postures().isEmpty() || !LEGS_IN_FRONT.containsAll(body.postures())) {
      return;
    }
    Map<Side, BodyState> knees = body.states(new Topic(Aspect.JOINT, BodyPart.KNEE));
    for (Map.Entry<Side, BodyState> knee : knees.entrySet()) {
      boolean straight =
          knee.getValue().value() == BodyValue.STRAIGHT
              || knee.getValue().value() == BodyValue.LONG
              || knee.getValue().value() == BodyValue.LOCKED;
      if (straight && !knee.getValue().not() && sameSide(knee.getKey(), side, knees)) {
        report(knee.getValue(), state, Clash.CERTAIN, conflicts);
        return;
      }
    }
  }

  private void report(BodyState held, BodyState state, Clash clash, List<Conflict> conflicts) {
    boolean spacing =
        state.value().aspect() == Aspect.SPACING && held.value().aspect() == Aspect.SPACING;
    // "Your raised right hand" tells which hand is meant.
    boolean named =
        state.manner().force() == Force.GIVEN
            && state.side().isNamed()
            && held.side() == state.side();
    boolean side =
        named
            || state.value().aspect() == Aspect.PLACE
            || state.value().aspect() == Aspect.TURN
            || state.value().aspect() == Aspect.TILT;
    conflicts.add(
        Conflict.of(
            spacing ? "spacing" : side ? "side" : "limb-state",
            held,
            state,
            kind(held, state, clash),
            "\"{subject}\" cannot be done together with \"{earlier}\": correct one of them, or add a step"
                + " that leads from one to the other",
            body));
  }

  /** Both knees bent, and "that leg is to be straight", which may be the one just lifted. */
  private static double kind(BodyState held, BodyState state, Clash clash) {
    boolean oneOfBoth =
        (held.side() == Side.BOTH && state.side() != Side.BOTH && !state.side().isNamed())
            || (state.side() == Side.BOTH && held.side() == Side.UNTOLD);
    if (state.manner().force() == Force.CHANGE
        && held.manner().sentence() < state.manner().sentence()
        && !held.manner().throughout()) {
      return Confidence.HINT;
    }
    if (oneOfBoth && state.part().limb() == Limb.LEG && isOfPair(state)) {
      return Confidence.HINT;
    }
    return clash == Clash.CERTAIN ? Confidence.CERTAIN : Confidence.LIKELY;
  }

  /** What shares a state is one topic: a straight leg is a straight knee. */
  static Topic topic(BodyState state) {
    BodyPart part = state.part();
    BodyPart group =
        switch (state.value().aspect()) {
          case JOINT -> part.limb() == Limb.LEG ? BodyPart.KNEE : BodyPart.ELBOW;
          case SPACING ->
              switch (part) {
                case LEG, ANKLE, FOOT -> BodyPart.FOOT;
                case KNEE, THIGH -> BodyPart.KNEE;
                case HAND, PALM -> BodyPart.HAND;
                default -> part;
              };
          case CROSSING -> part.limb() == Limb.LEG ? BodyPart.LEG : BodyPart.ARM;
          case SPINE -> BodyPart.BACK;
          case ARMS -> BodyPart.ARM;
          case HAND, CLASP -> BodyPart.HAND;
          case PALM -> BodyPart.PALM;
          case PLACE, TOES, ROTATION -> BodyPart.FOOT;
          default -> part;
        };
    return new Topic(state.value().aspect(), group);
  }
}
