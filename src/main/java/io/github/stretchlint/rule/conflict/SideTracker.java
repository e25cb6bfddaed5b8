package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Contact;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Handling;
import io.github.stretchlint.model.Statement.Naming;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import io.github.stretchlint.model.Statement.Working;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds left and right exchanged so that an instruction cannot be followed. */
final class SideTracker implements Tracker {

  private static final Set<Posture> UPRIGHT = EnumSet.of(Posture.STANDING, Posture.HALF_KNEELING);

  private final Body body;
  private Side front = Side.UNTOLD;
  private @Nullable BodyState placed;
  private final Map<Limb, Map<Side, Statement>> worked = new EnumMap<>(Limb.class);

  /** What was laid somewhere more instructions ago has moved since; and the cost stays linear. */
  private static final int REMEMBERED = 12;

  /** "The other hand" is that of the sentence or of the two before; in sentences. */
  private static final int NEAR = 2;

  private static final Set<Posture> LYING =
      EnumSet.of(Posture.LYING, Posture.SUPINE, Posture.PRONE, Posture.SIDE_LYING);

  private final Deque<Contact> contacts = new ArrayDeque<>();
  private @Nullable Handling arm;
  private @Nullable Contact lever;
  private @Nullable Contact crossed;
  private final Map<Limb, Statement> named = new EnumMap<>(Limb.class);

  SideTracker(Body body) {
    this.body = body;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof BodyState state && state.value().aspect() == Aspect.PLACE) {
      stand(state);
    }
    if (statement instanceof Naming naming) {
      name(naming, conflicts);
    } else if (statement instanceof BodyState state && state.value().aspect() == Aspect.TURN) {
      turn(state, conflicts);
    }
    remember(statement);
    if (statement instanceof Working working) {
      work(working, conflicts);
    } else if (statement instanceof BodyState state && isUp(state)) {
      remember(state.part().limb(), state.side(), state);
    } else if (statement instanceof Handling handling) {
      handle(handling, conflicts);
    } else if (statement instanceof Contact contact && contact.side() != Side.BOTH) {
      touch(contact, conflicts);
    } else if (statement instanceof Stillness stillness && stillness.still()) {
      // After a hold a leg may have been put down without a word.
      crossed = null;
    } else if (statement instanceof Transition transition && transition.turn() == Turn.SWITCH) {
      switchSides(transition, conflicts);
    }
  }

  private void remember(Statement statement) {
    if (statement instanceof Working working && working.side().isNamed()) {
      named.put(working.part().limb(), working);
    } else if (statement instanceof BodyState state && state.side().isNamed()) {
      named.put(state.part().limb(), state);
    }
    Statement moved = named.get(Limb.ARM);
    if (lever != null && moved != null && moved.manner().sentence() > lever.manner().sentence()) {
      lever = null;
    }
  }

  /** "Lift the right leg … the other thigh, the right one": the other one is the left one. */
  private void name(Naming naming, List<Conflict> conflicts) {
    Statement before = named.get(naming.part().limb());
    Side side =
        before instanceof Working working
            ? working.side()
            : before instanceof BodyState state ? state.side() : Side.UNTOLD;
    boolean near =
        before != null && naming.manner().sentence() - before.manner().sentence() <= NEAR;
    if (near && before != null && side == naming.side()) {
      report(
          before,
          naming,
          Confidence.LIKELY,
          "\"{earlier}\" is about the "
              + side.word()
              + " one, so the other one is the "
              + side.opposite().word()
              + ", not \"{subject}\": swap left and right in one of them",
          conflicts);
    }
  }

  /** "Hook the right elbow over the left knee … turn to the right": it levers to the left. */
  private void turn(BodyState turned, List<Conflict> conflicts) {
    Contact held = lever;
    if (turned.part().limb() == Limb.TRUNK) {
      lever = null;
    }
    boolean upright = !LYING.containsAll(body.postures()) || body.postures().isEmpty();
    Side to = turned.value() == BodyValue.TURNED_LEFT ? Side.LEFT : Side.RIGHT;
    if (held != null
        && upright
        && !turned.not()
        && turned.part().limb() == Limb.TRUNK
        && to == held.side()) {
      report(
          held,
          turned,
          Confidence.LIKELY,
          "\"{earlier}\" turns the trunk to the "
              + held.side().opposite().word()
              + ", so \"{subject}\" goes the wrong way: turn the other way, or name the other hand and knee",
          conflicts);
    }
  }

  /** An elbow or a hand on the other knee turns the trunk towards that knee. */
  private static boolean isLever(Contact contact) {
    return contact.part().limb() == Limb.ARM
        && contact.part() != BodyPart.SHOULDER
        && contact.targetSide() == contact.side().opposite()
        && (contact.target().equals("knee") || contact.target().equals("thigh"));
  }

  /** Where one leg goes back, the other one is in front. */
  private void stand(BodyState state) {
    if (state.part().limb() == Limb.LEG && state.side().isNamed() && !state.not()) {
      front = state.value() == BodyValue.FORWARD ? state.side() : state.side().opposite();
      placed = state;
    }
  }

  /** What lies somewhere still, or is lifted off, must be what was laid there. */
  private void touch(Contact contact, List<Conflict> conflicts) {
    if (contact.part().limb() == Limb.ARM) {
      lever = isLever(contact) ? contact : null;
    }
    freed(contact.part().limb(), contact.side(), contact, conflicts);
    Contact laid = crossed;
    if (contact.manner().force() == Force.GIVEN
        && contact.target().equals("floor")
        && laid != null
        && isOnOtherLeg(laid, contact)) {
      report(
          laid,
          contact,
          Confidence.LIKELY,
          "\"{earlier}\" took that one off the floor, so \"{subject}\" must mean the other: swap left and"
              + " right in one of them",
          conflicts);
    }
    crossed = isOnOtherLeg(contact, contact) ? contact : crossed;
    boolean given =
        contact.manner().force() == Force.KEEP || contact.manner().force() == Force.GIVEN;
    Contact exchanged = null;
    for (Contact before : contacts) {
      if (isSameKind(before, contact)) {
        if (before.side() == contact.side()) {
          exchanged = null;
          break;
        }
        exchanged = before;
      }
    }
    if (given && exchanged != null) {
      report(
          exchanged,
          contact,
          Confidence.LIKELY,
          "\"{earlier}\" is about one side and \"{subject}\" about the other, which was not put there: swap"
              + " left and right in one of them",
          conflicts);
    }
    contacts.addLast(contact);
    if (contacts.size() > REMEMBERED) {
      contacts.removeFirst();
    }
  }

  /** "Cross the right ankle over the left thigh … lift the right foot off the floor" */
  private static boolean isOnOtherLeg(Contact laid, Contact lifted) {
    boolean onLeg = laid.targetSide() == laid.side().opposite() && !laid.target().equals("foot");
    return onLeg
        && laid.part().limb() == Limb.LEG
        && lifted.part().limb() == Limb.LEG
        && laid.side() == lifted.side();
  }

  private static boolean isSameKind(Contact before, Contact contact) {
    // What was lifted off was not laid there.
    return before.part().limb() == contact.part().limb()
        && before.manner().force() != Force.GIVEN
        && !before.under()
        && (before.target().equals(contact.target())
            || before.targetSide() != Side.UNTOLD && contact.targetSide() != Side.UNTOLD);
  }

  /** A hand that is sat on cannot do anything else. */
  private void freed(Limb limb, Side side, Statement statement, List<Conflict> conflicts) {
    for (Contact held : contacts) {
      boolean same = held.under() && held.part().limb() == limb && held.side() == side;
      if (same && held.manner().sentence() < statement.manner().sentence()) {
        report(
            held,
            statement,
            Confidence.LIKELY,
            "\"{earlier}\" keeps that hand in place, so \"{subject}\" is not possible: name the other hand",
            conflicts);
        return;
      }
    }
  }

  private static boolean isUp(BodyState state) {
    return state.value() == BodyValue.RAISED && !state.not();
  }

  private void work(Working working, List<Conflict> conflicts) {
    if (working.part() == BodyPart.HAND || working.part() == BodyPart.PALM) {
      freed(Limb.ARM, working.side(), working, conflicts);
    }
    if (working.does().equals("lower") || working.does().equals("place")) {
      contacts.removeIf(
          held ->
              held.target().equals("hand")
                  && held.part().limb() == working.part().limb()
                  && held.side() == working.side()
                  && held.manner().sentence() < working.manner().sentence());
    }
    remember(working.part().limb(), working.side(), working);
  }

  private void remember(Limb limb, Side side, Statement statement) {
    if (side != Side.UNTOLD) {
      worked.computeIfAbsent(limb, l -> new EnumMap<>(Side.class)).putIfAbsent(side, statement);
    }
  }

  private void handle(Handling handling, List<Conflict> conflicts) {
    if (handling.manner().force() == Force.GIVEN) {
      return;
    }
    freed(Limb.ARM, handling.hand(), handling, conflicts);
    heldThigh(handling, conflicts);
    Limb limb = handling.part().limb();
    if (limb == Limb.LEG && handling.side().isNamed()) {
      contacts.addLast(
          new Contact(
              handling.part(),
              handling.side(),
              "hand",
              Side.UNTOLD,
              false,
              handling.manner(),
              handling.span()));
    }
    if (limb == Limb.ARM) {
      handleArm(handling, conflicts);
    } else if (limb == Limb.LEG) {
      handleLeg(handling, conflicts);
    }
  }

  /** Lying, "cross the right ankle over the left thigh … hold behind the right thigh" */
  private void heldThigh(Handling handling, List<Conflict> conflicts) {
    Contact laid = crossed;
    boolean thigh =
        switch (handling.part()) {
          case THIGH, BACK_OF_THIGH, HAMSTRING -> true;
          default -> false;
        };
    boolean lying = !body.postures().isEmpty() && LYING.containsAll(body.postures());
    if (laid != null && thigh && lying && handling.side() == laid.side() && isShin(laid.part())) {
      report(
          laid,
          handling,
          Confidence.LIKELY,
          "\"{earlier}\" leaves the other thigh to hold, not the one in \"{subject}\": swap left and right in one"
              + " of them",
          conflicts);
    }
  }

  private static boolean isShin(BodyPart part) {
    return part == BodyPart.ANKLE || part == BodyPart.FOOT || part == BodyPart.SHIN;
  }

  /**
   * A hand cannot take hold of its own arm, and the arm that is stretched cannot be the helping
   * one.
   */
  private void handleArm(Handling handling, List<Conflict> conflicts) {
    boolean own =
        handling.hand().isNamed()
            && handling.hand() == handling.side()
            && handling.part() != BodyPart.SHOULDER;
    if (own) {
      report(
          handling,
          handling,
          Confidence.LIKELY,
          "\"{subject}\" asks a hand to take hold of its own arm: name the other arm or hand",
          conflicts);
      return;
    }
    Handling before = arm;
    if (before != null && before.side().isNamed() && handling.side() == before.side().opposite()) {
      report(
          before,
          handling,
          Confidence.LIKELY,
          "\"{earlier}\" works on one arm and \"{subject}\" on the other, with no change of sides in between: swap left and right in one of them, or say when to change sides",
          conflicts);
    } else if (before != null
        && before.hand().isNamed()
        && handling.hand() == before.hand().opposite()
        && (handling.side() == before.side() || handling.side() == Side.UNTOLD)) {
      report(
          before,
          handling,
          Confidence.LIKELY,
          "\"{earlier}\" and \"{subject}\" use different hands for the same arm: swap left and right in one of them",
          conflicts);
    } else if (before == null) {
      Map<Side, Statement> arms = worked.getOrDefault(Limb.ARM, Map.of());
      Statement stretched = single(arms);
      boolean exchanged =
          stretched != null
              && handling.side().isNamed()
              && arms.containsKey(handling.side().opposite());
      if (exchanged && stretched != null) {
        report(
            stretched,
            handling,
            Confidence.LIKELY,
            "\"{earlier}\" works on one arm and \"{subject}\" on the other, with no change of sides in between: swap left and right in one of them, or say when to change sides",
            conflicts);
      }
    }
    if (handling.side().isNamed() || before == null) {
      arm = handling;
    }
  }

  /** The foot to take hold of is the one that was bent or lifted. */
  private void handleLeg(Handling handling, List<Conflict> conflicts) {
    Map<Side, Statement> legs = worked.getOrDefault(Limb.LEG, Map.of());
    Statement lifted = single(legs);
    boolean other =
        lifted != null && handling.side().isNamed() && legs.containsKey(handling.side().opposite());
    boolean foot =
        switch (handling.part()) {
          case FOOT, ANKLE, HEEL, TOE, SHIN, SOLE, FOOT_TOP, KNEE, LEG -> true;
          default -> false;
        };
    // Who sits or lies may well hold the leg that lies straight.
    boolean standing = body.postures().isEmpty() || UPRIGHT.containsAll(body.postures());
    boolean same = lifted instanceof Working working && working.part() == handling.part();
    if (other && foot && (standing || same) && lifted != null) {
      report(
          lifted,
          handling,
          Confidence.LIKELY,
          "\"{earlier}\" is about one leg and \"{subject}\" about the other: swap left and right in one of them, or say when to change legs",
          conflicts);
    }
  }

  private static @Nullable Statement single(Map<Side, Statement> sides) {
    return sides.size() == 1 && sides.keySet().iterator().next().isNamed()
        ? sides.values().iterator().next()
        : null;
  }

  private void switchSides(Transition transition, List<Conflict> conflicts) {
    if (transition.side().isNamed() && transition.limb() != null) {
      Map<Side, Statement> limb = worked.getOrDefault(transition.limb(), Map.of());
      Statement first = single(limb);
      if (first instanceof Working && limb.containsKey(transition.side())) {
        report(
            first,
            transition,
            Confidence.LIKELY,
            "\"{earlier}\" was already on that side, so \"{subject}\" repeats it: name the other side",
            conflicts);
      }
    }
    BodyState before = placed;
    if (transition.inFront() && before != null && transition.side() == front) {
      report(
          before,
          transition,
          Confidence.CERTAIN,
          "\"{earlier}\" already had the "
              + front.word()
              + " leg in front, so \"{subject}\" repeats the same side: name the other leg",
          conflicts);
    }
    placed = null;
    worked.clear();
    contacts.clear();
    arm = null;
    lever = null;
    crossed = null;
    named.clear();
  }

  private void report(
      Statement earlier, Statement later, double kind, String why, List<Conflict> conflicts) {
    conflicts.add(Conflict.of("side", earlier, later, kind, why, body));
  }
}
