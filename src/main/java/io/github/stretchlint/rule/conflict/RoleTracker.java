package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Contact;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Handling;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.Moved;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Weight;
import io.github.stretchlint.model.Statement.Working;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which leg does what, and finds a leg that is called by what the other one does: "the
 * standing left knee", where the left ankle is in the hand; "the kneeling right leg", where the
 * right foot stands in front.
 */
final class RoleTracker implements Tracker {

  private static final Set<Posture> UPRIGHT =
      EnumSet.of(Posture.STANDING, Posture.HALF_KNEELING, Posture.SQUAT);

  private static final Set<Posture> ON_A_KNEE = EnumSet.of(Posture.KNEELING, Posture.HALF_KNEELING);

  /** What a leg does. */
  private enum Role {
    /** It carries the reader. */
    STANDING,
    /** It is off the ground, in a hand or on something. */
    LIFTED,
    /** It is in front, with its foot on the ground. */
    IN_FRONT
  }

  private final Body body;
  private final Map<Role, Map<Side, Statement>> legs = new EnumMap<>(Role.class);

  /** The hands that were laid on something and not moved since. */
  private final Map<Side, Contact> laid = new EnumMap<>(Side.class);

  RoleTracker(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof Transition) {
      legs.clear();
      laid.clear();
    } else if (statement instanceof InPosture posture) {
      if (isAnother(posture)) {
        forgetBefore(posture.manner().sentence());
      }
    } else if (statement instanceof Weight weight) {
      standing(weight, conflicts);
      if (weight.manner().force() != Force.GIVEN) {
        legs.remove(Role.STANDING);
        untell(Role.LIFTED, weight.side());
        tell(Role.STANDING, weight.side(), weight);
      }
    } else if (statement instanceof BodyState state) {
      take(state, conflicts);
    } else if (statement instanceof Handling handling) {
      laid.remove(handling.hand());
      if (isFoot(handling.part())) {
        tell(Role.LIFTED, handling.side(), handling);
      }
    } else if (statement instanceof Contact contact) {
      touch(contact, conflicts);
    } else if (statement instanceof Working working) {
      if (isLifting(working)) {
        lift(working, working.side(), Confidence.LIKELY, conflicts);
      }
      if (isPutDown(working)) {
        untell(Role.LIFTED, working.side());
      } else if (working.part().limb() == Limb.ARM) {
        move(working.side());
      }
    } else if (statement instanceof Moved moved && moved.part().limb() == Limb.ARM) {
      move(moved.side());
    }
  }

  private void move(Side told) {
    Side side = body.resolve(told, Limb.ARM);
    if (side.isNamed()) {
      laid.remove(side);
    } else {
      laid.clear();
    }
  }

  /** "Stand tall" leaves somebody who stands as he is. */
  private boolean isAnother(InPosture posture) {
    return switch (posture.use()) {
      case REST, FIND -> false;
      default -> !body.postures().isEmpty() && !body.postures().equals(posture.postures());
    };
  }

  private void take(BodyState state, List<Conflict> conflicts) {
    if (state.part().limb() == Limb.ARM) {
      hand(state, conflicts);
      return;
    }
    if (state.part().limb() != Limb.LEG) {
      return;
    }
    boolean given = state.manner().force() == Force.GIVEN;
    boolean down = state.value() == BodyValue.DOWN && !state.not();
    if (down && state.manner().force() == Force.CHANGE && isWholeFoot(state.part())) {
      // The other foot carries as well.
      untell(Role.STANDING, state.side().opposite());
    }
    if (given && down && state.side().isNamed() && !isFoot(state.part())) {
      kneeling(state, conflicts);
    } else if (given) {
      return;
    } else if (state.value() == BodyValue.RAISED && isLeg(state.part())) {
      if (state.not()) {
        untell(Role.LIFTED, state.side());
      } else {
        tell(Role.LIFTED, state.side(), state);
      }
    } else if (down
        && state.manner().force() != Force.KEEP
        && (state.side().isNamed() || isWholeFoot(state.part()))) {
      // "Place the foot on the floor": whichever it was.
      untell(Role.LIFTED, state.side());
    } else if (state.value() == BodyValue.FORWARD && !state.not()) {
      tell(Role.IN_FRONT, state.side(), state);
    } else if (state.value() == BodyValue.BACKWARD && !state.not()) {
      untell(Role.IN_FRONT, state.side());
    }
  }

  /** "The left ankle across the right thigh": that leg is off the ground of somebody who stands. */
  private void touch(Contact contact, List<Conflict> conflicts) {
    boolean pulledUp =
        contact.part().limb() == Limb.LEG
            && (contact.target().equals("buttock") || contact.target().equals("bottom"));
    if (pulledUp) {
      lift(contact, contact.side(), Confidence.CERTAIN, conflicts);
    }
    boolean hand = contact.part() == BodyPart.HAND && contact.side().isNamed();
    if (hand && contact.manner().force() != Force.GIVEN) {
      laid.put(contact.side(), contact);
    }
    boolean onLeg =
        contact.side().isNamed()
            && contact.targetSide() == contact.side().opposite()
            && (contact.target().equals("thigh") || contact.target().equals("knee"));
    if (onLeg && isFoot(contact.part()) && contact.manner().force() != Force.GIVEN) {
      tell(Role.LIFTED, contact.side(), contact);
    }
  }

  private void standing(Weight standing, List<Conflict> conflicts) {
    boolean given = standing.manner().force() == Force.GIVEN;
    boolean upright =
        body.postures().isEmpty() || body.postures().stream().anyMatch(UPRIGHT::contains);
    Statement lifted = told(Role.LIFTED, standing.side());
    boolean bothLifted = told(Role.LIFTED, standing.side().opposite()) != null;
    Statement other = told(Role.STANDING, standing.side().opposite());
    Statement against = null;
    if (upright && !bothLifted && (given || lifted instanceof Handling)) {
      against = lifted;
    }
    if (given && other != null && told(Role.STANDING, standing.side()) == null) {
      against = other;
    }
    if (against != null && against.manner().sentence() < standing.manner().sentence()) {
      report(
          against,
          standing,
          Confidence.LIKELY,
          "\"{earlier}\" leaves the "
              + standing.side().opposite().word()
              + " leg to stand on, so \"{subject}\" is not possible: swap left and right in one of them",
          conflicts);
    }
  }

  /** "Stand on your left leg … bend the left knee": the leg that carries is not lifted. */
  private void lift(Statement lifted, Side side, double kind, List<Conflict> conflicts) {
    Statement standing = told(Role.STANDING, side);
    if (standing != null && standing.manner().sentence() < lifted.manner().sentence()) {
      report(
          standing,
          lifted,
          kind,
          "\"{earlier}\" puts the weight on that leg, so \"{subject}\" is not possible: name the other leg",
          conflicts);
    }
  }

  private static boolean isLifting(Working working) {
    return (isWholeFoot(working.part())
            || working.part() == BodyPart.KNEE
            || working.part() == BodyPart.HEEL)
        && !working.does().equals("straighten");
  }

  private void kneeling(BodyState kneeling, List<Conflict> conflicts) {
    Statement front = told(Role.IN_FRONT, kneeling.side());
    boolean onKnee = !body.postures().isEmpty() && ON_A_KNEE.containsAll(body.postures());
    if (front != null
        && onKnee
        && told(Role.IN_FRONT, kneeling.side().opposite()) == null
        && front.manner().sentence() < kneeling.manner().sentence()) {
      report(
          front,
          kneeling,
          Confidence.LIKELY,
          "\"{earlier}\" leaves the "
              + kneeling.side().opposite().word()
              + " knee to kneel on, so \"{subject}\" is not possible: swap left and right in one of them",
          conflicts);
    }
  }

  /** "Place your right hand on the left knee … look up at the raised right hand" */
  private void hand(BodyState state, List<Conflict> conflicts) {
    boolean up = state.value() == BodyValue.RAISED && !state.not();
    if (state.manner().force() != Force.GIVEN) {
      if (up || state.value() == BodyValue.OVERHEAD) {
        move(state.side());
      }
      return;
    }
    Contact on = laid.get(state.side());
    if (up && on != null && on.manner().sentence() < state.manner().sentence()) {
      report(
          on,
          state,
          Confidence.LIKELY,
          "\"{earlier}\" has that hand lie there, so \"{subject}\" is not possible: swap left and right in"
              + " one of them",
          conflicts);
    }
  }

  private static boolean isFoot(BodyPart part) {
    return switch (part) {
      case FOOT, ANKLE, SHIN, HEEL, TOE, FOOT_TOP -> true;
      default -> false;
    };
  }

  private static boolean isLeg(BodyPart part) {
    return switch (part) {
      case LEG, KNEE, FOOT, THIGH -> true;
      default -> false;
    };
  }

  private static boolean isPutDown(Working working) {
    return working.part().limb() == Limb.LEG
        && switch (working.does()) {
          case "lower" -> isWholeFoot(working.part());
          case "step" -> true;
          default -> false;
        };
  }

  private static boolean isWholeFoot(BodyPart part) {
    return part == BodyPart.FOOT || part == BodyPart.LEG;
  }

  private void tell(Role role, Side side, Statement statement) {
    if (side.isNamed()) {
      legs.computeIfAbsent(role, r -> new EnumMap<>(Side.class)).putIfAbsent(side, statement);
    }
  }

  private void untell(Role role, Side side) {
    Map<Side, Statement> sides = legs.get(role);
    if (sides != null) {
      if (side.isNamed()) {
        sides.remove(side);
      } else {
        sides.clear();
      }
    }
  }

  private @Nullable Statement told(Role role, Side side) {
    return legs.getOrDefault(role, Map.of()).get(side);
  }

  private void forgetBefore(int sentence) {
    legs.values()
        .forEach(sides -> sides.values().removeIf(told -> told.manner().sentence() < sentence));
  }

  private void report(
      Statement earlier, Statement later, double kind, String why, List<Conflict> conflicts) {
    conflicts.add(Conflict.of("side", earlier, later, kind, why, body));
  }
}
