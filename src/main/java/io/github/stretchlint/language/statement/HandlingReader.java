package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Handling;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads which hand does what to which part: "take hold of the left ankle with your right hand"; and
 * where head and trunk turn.
 */
final class HandlingReader {

  private final Clause clause;
  private final Sentence sentence;
  private final List<PartMention> mentions;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  HandlingReader(Clause clause, List<PartMention> mentions, Manner manner) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.mentions = mentions;
    this.manner = manner;
  }

  List<Statement> read() {
    for (Term effect : clause.effects()) {
      if (!clause.isNegated(effect.from())) {
        switch (effect.attribute("does")) {
          case "grip", "hold" -> handled(effect, false);
          case "pull", "push", "place" -> handled(effect, true);
          case "turn" -> turned(effect, BodyValue.TURNED_LEFT, BodyValue.TURNED_RIGHT);
          case "lower" -> lowered(effect);
          case "tilt" -> turned(effect, BodyValue.TILTED_LEFT, BodyValue.TILTED_RIGHT);
          default -> {}
        }
      }
    }
    for (int i = clause.from() + 1; i < clause.to(); i++) {
      turning(i);
    }
    mentions.forEach(this::earToShoulder);
    statements.addAll(HandAtWork.read(clause, mentions, manner));
    return statements;
  }

  /** "Let your head sink to the left" */
  private void lowered(Term effect) {
    PartMention moved = moved(effect);
    if (moved != null && moved.part() == BodyPart.HEAD) {
      turned(effect, BodyValue.TILTED_LEFT, BodyValue.TILTED_RIGHT);
    }
  }

  /** "Take your right ear towards your shoulder" tilts the head to the right. */
  private void earToShoulder(PartMention ear) {
    int next = mentions.indexOf(ear) + 1;
    if (ear.part() != BodyPart.EAR || !ear.side().isNamed() || next >= mentions.size()) {
      return;
    }
    PartMention shoulder = mentions.get(next);
    boolean to =
        switch (sentence.word(shoulder.from() - 1)) {
          case "to", "toward", "towards", "onto" -> true;
          default -> false;
        };
    boolean same = shoulder.side() == Side.UNTOLD || shoulder.side() == ear.side();
    boolean led = clause.verbBefore(ear) != null && !clause.isNegated(ear.from());
    if (shoulder.part() == BodyPart.SHOULDER && to && same && led) {
      statements.add(
          new BodyState(
              BodyPart.HEAD,
              Side.UNTOLD,
              ear.side() == Side.LEFT ? BodyValue.TILTED_LEFT : BodyValue.TILTED_RIGHT,
              false,
              manner.with(Force.CHANGE),
              sentence.span(ear.from(), shoulder.to())));
    }
  }

  /** "The rotation to the left", "this twist to the right": which way was turned is known. */
  private void turning(int index) {
    boolean turn =
        switch (clause.word(index)) {
          case "rotation", "twist", "turn", "spiral" -> true;
          default -> false;
        };
    boolean known =
        switch (clause.word(index - 1)) {
          case "the", "this", "that", "your" -> true;
          default -> false;
        };
    boolean to = clause.word(index + 1).equals("to") || clause.word(index + 1).startsWith("toward");
    if (!turn || !known || !to || clause.isNegated(index)) {
      return;
    }
    int at =
        clause.word(index + 2).equals("the") || clause.word(index + 2).equals("your")
            ? index + 3
            : index + 2;
    boolean left = clause.word(at).equals("left");
    boolean bare =
        sentence.termAt(at + 1, Category.BODY_PART) == null && !clause.word(at + 1).equals("side");
    if ((left || clause.word(at).equals("right")) && bare) {
      statements.add(
          new BodyState(
              BodyPart.WAIST,
              Side.UNTOLD,
              left ? BodyValue.TURNED_LEFT : BodyValue.TURNED_RIGHT,
              false,
              manner.with(Force.GIVEN),
              sentence.span(index - 1, at + 1)));
    }
  }

  private void handled(Term effect, boolean pulled) {
    PartMention object = object(effect);
    PartMention own = object == null ? null : ownArm(effect, object);
    if (own != null && object != null) {
      hold(effect, own, object, pulled);
      return;
    }
    if (object != null && object.part() == BodyPart.HAND) {
      object = clasped(object);
    }
    if (object != null && object.part().limb() == Limb.HEAD) {
      // A head is led by a hand only where the hand is told.
      PartMention leading = hand(effect, object);
      if (leading != null) {
        hold(effect, object, leading, pulled);
      }
      return;
    }
    if (object == null || isHand(object)) {
      return;
    }
    if (isWrappedRound(object)) {
      return;
    }
    PartMention around = effect.attribute("does").equals("grip") ? around(object) : null;
    if (around != null) {
      hold(effect, around, object, pulled);
      return;
    }
    PartMention hand = hand(effect, object);
    if (pulled && hand == null && !effect.attribute("does").equals("pull")) {
      return;
    }
    hold(effect, object, hand, pulled);
  }

  private void hold(Term effect, PartMention object, @Nullable PartMention hand, boolean pulled) {
    statements.add(
        new Handling(
            hand == null ? Side.UNTOLD : hand.side(),
            object.part(),
            object.side(),
            pulled,
            manner.with(Force.CHANGE),
            sentence.span(effect.from(), Math.max(object.to(), hand == null ? 0 : hand.to()))));
  }

  /** "Clasp your hands round the right knee" holds the knee. */
  private @Nullable PartMention clasped(PartMention hands) {
    int next = mentions.indexOf(hands) + 1;
    if (next == 0 || next >= mentions.size()) {
      return null;
    }
    boolean round =
        switch (sentence.word(hands.to())) {
          case "round", "around", "behind", "under", "below" -> true;
          default -> false;
        };
    return round ? mentions.get(next) : null;
  }

  /** "Hook your right hand above the right elbow": the arm that the hand belongs to. */
  private @Nullable PartMention ownArm(Term effect, PartMention hand) {
    int next = mentions.indexOf(hand) + 1;
    boolean grips = effect.attribute("does").equals("grip") && hand.part() == BodyPart.HAND;
    if (!grips || !hand.side().isNamed() || next == 0 || next >= mentions.size()) {
      return null;
    }
    PartMention arm = mentions.get(next);
    boolean same =
        arm.side() == hand.side()
            && switch (arm.part()) {
              case ELBOW, FOREARM, WRIST, ARM -> true;
              default -> false;
            };
    return same && arm.from() - hand.to() <= 3 ? arm : null;
  }

  /** "Hook the left forearm round it" holds what was named before. */
  private boolean isWrappedRound(PartMention object) {
    boolean it = sentence.word(object.to() + 1).equals("it");
    return it
        && switch (sentence.word(object.to())) {
          case "round", "around", "behind", "under", "over" -> true;
          default -> false;
        };
  }

  /** In "hook the left forearm behind the right elbow" it is the elbow that is held. */
  private @Nullable PartMention around(PartMention tool) {
    int next = mentions.indexOf(tool) + 1;
    if (tool.part().limb() != Limb.ARM || next == 0 || next >= mentions.size()) {
      return null;
    }
    PartMention other = mentions.get(next);
    boolean opposite = tool.side().isNamed() && other.side() == tool.side().opposite();
    boolean placed = false;
    for (int i = tool.to(); i < other.noun(); i++) {
      placed |=
          switch (sentence.word(i)) {
            case "behind", "under", "round", "around", "over", "on", "across", "above", "below" ->
                true;
            default -> false;
          };
    }
    return opposite && placed && other.part().limb() == Limb.ARM ? other : null;
  }

  /** The first part behind the verb that no "with" gives the verb as its tool. */
  private @Nullable PartMention object(Term effect) {
    for (PartMention mention : mentions) {
      boolean tool =
          sentence.word(mention.from() - 1).equals("with")
              || sentence.word(mention.from() - 1).equals("by");
      if (mention.from() >= effect.to() && mention.from() - effect.to() <= 5 && !tool) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isHand(PartMention mention) {
    return mention.part() == BodyPart.HAND || mention.part() == BodyPart.PALM;
  }

  /** "with your right hand", "use the left hand to", "your right hand grasps". */
  private @Nullable PartMention hand(Term effect, PartMention object) {
    PartMention found = null;
    for (PartMention mention : PartMention.of(sentence)) {
      boolean hand = mention.part() == BodyPart.HAND || mention.part() == BodyPart.PALM;
      if (!hand || mention.equals(object)) {
        continue;
      }
      String before = sentence.word(mention.from() - 1);
      boolean tool =
          before.equals("with")
              || before.equals("use")
              || before.equals("using")
              || before.equals("by");
      boolean subject = mention.to() <= effect.from() && effect.from() - mention.to() <= 2;
      if (tool || subject) {
        found = mention;
      }
    }
    return found;
  }

  private void turned(Term effect, BodyValue left, BodyValue right) {
    Side direction = direction(effect.to());
    if (direction == null || sentence.has(Category.SIDE_SWITCH)) {
      return;
    }
    PartMention moved = moved(effect);
    BodyPart part = moved == null ? BodyPart.HEAD : moved.part();
    boolean looks =
        switch (sentence.word(effect.from())) {
          case "look", "gaze", "peer", "glance" -> true;
          default -> false;
        };
    if (!looks && moved == null) {
      part = BodyPart.WAIST;
    }
    if (part.limb() == Limb.LEG || part.limb() == Limb.ARM && part != BodyPart.SHOULDER) {
      return;
    }
    statements.add(
        new BodyState(
            part == BodyPart.CHIN
                    || part == BodyPart.FACE
                    || part == BodyPart.GAZE
                    || part == BodyPart.NECK
                ? BodyPart.HEAD
                : part == BodyPart.CHEST ? BodyPart.WAIST : part,
            Side.UNTOLD,
            direction == Side.LEFT ? left : right,
            false,
            manner.with(Force.CHANGE),
            sentence.span(effect.from(), Math.min(clause.to(), effect.to() + 5))));
  }

  /** "Turn your head", "let your head tip": the part behind the verb, or its subject; or null. */
  private @Nullable PartMention moved(Term effect) {
    PartMention moved = null;
    for (PartMention mention : mentions) {
      boolean subject =
          mention.to() == effect.from()
              && (mention.part() == BodyPart.HEAD || mention.part() == BodyPart.CHIN);
      boolean object = mention.from() >= effect.to() && mention.from() - effect.to() <= 2;
      if (object || (subject && moved == null)) {
        moved = mention;
      }
    }
    return moved;
  }

  /** "to the left", "over your right shoulder", "leftwards". */
  private @Nullable Side direction(int from) {
    for (int i = from; i < Math.min(clause.to(), from + 8); i++) {
      String before = clause.word(i - 1);
      boolean led =
          switch (before) {
            case "to",
                "the",
                "your",
                "towards",
                "toward",
                "over",
                "look",
                "turn",
                "twist",
                "lean" ->
                true;
            default -> false;
          };
      if (led && clause.word(i).equals("left")) {
        return Side.LEFT;
      }
      if (led && clause.word(i).equals("right")) {
        return Side.RIGHT;
      }
    }
    return null;
  }
}
