package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.Naming;
import io.github.stretchlint.model.Statement.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a description takes for granted: "the raised right arm" that the right one is raised,
 * "your weight on the left knee" that the left one is on the ground.
 */
final class Presupposed {

  private final Clause clause;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  private Presupposed(Clause clause, Manner manner) {
    this.clause = clause;
    this.manner = manner;
  }

  static List<Statement> read(Clause clause, List<PartMention> mentions, Manner manner) {
    Presupposed presupposed = new Presupposed(clause, manner);
    for (PartMention mention : mentions) {
      presupposed.carrying(mention);
      if (mention.side().isNamed()) {
        presupposed.inRole(mention);
        presupposed.whichIs(mention);
        presupposed.kneltOn(mention);
      }
    }
    return presupposed.statements;
  }

  private void inRole(PartMention mention) {
    if (mention.role() == null) {
      return;
    }
    if (mention.role() == Side.OTHER) {
      statements.add(
          new Naming(
              mention.part(),
              Side.OTHER,
              mention.side(),
              manner.with(Force.GIVEN),
              clause.span(mention.from(), mention.to())));
      return;
    }
    boolean leg = mention.part().limb() == Limb.LEG;
    if (mention.role() == Side.STANDING && leg) {
      statements.add(
          new Weight(
              mention.side(), manner.with(Force.GIVEN), clause.span(mention.from(), mention.to())));
      return;
    }
    BodyValue value =
        switch (mention.role()) {
          case RAISED -> BodyValue.RAISED;
          case FRONT -> leg ? BodyValue.FORWARD : null;
          case BACK -> leg ? BodyValue.BACKWARD : null;
          case CROSSED -> BodyValue.CROSSED;
          case KNEELING -> BodyValue.DOWN;
          case STRAIGHT -> BodyValue.STRAIGHT;
          case BENT -> BodyValue.BENT;
          case TOP -> BodyValue.UPPERMOST;
          case BOTTOM -> BodyValue.LOWERMOST;
          default -> null;
        };
    // "The arm on the kneeling side" tells which knee is down.
    BodyPart part = mention.role() == Side.KNEELING && !leg ? BodyPart.KNEE : mention.part();
    add(part, mention, value, Force.GIVEN);
  }

  /** "the right hip, which is the one you are kneeling on" */
  private void whichIs(PartMention mention) {
    int at = mention.to();
    at += clause.word(at).equals(",") ? 1 : 0;
    boolean which = clause.word(at).equals("which") && clause.word(at + 1).equals("is");
    boolean one = which && clause.word(at + 2).equals("the") && clause.word(at + 3).equals("one");
    int you = at + 4;
    int verb =
        clause.word(you).equals("you're")
            ? you + 1
            : clause.word(you).equals("you")
                ? you + (clause.word(you + 1).equals("are") ? 2 : 1)
                : -1;
    boolean knelt =
        verb > 0
            && (clause.word(verb).equals("kneeling") || clause.word(verb).equals("kneel"))
            && clause.word(verb + 1).equals("on");
    if (one && knelt) {
      add(BodyPart.KNEE, mention, BodyValue.DOWN, Force.GIVEN);
    }
  }

  /** "the hand you are leaning on, the right one", "the leg you stand on, your left" */
  private void carrying(PartMention mention) {
    int verb = mention.to() + (clause.word(mention.to() + 1).equals("are") ? 2 : 1);
    boolean you =
        clause.word(mention.to()).equals("you") || clause.word(mention.to()).equals("you're");
    if (!you || !clause.word(verb + 1).equals("on")) {
      return;
    }
    Side side = Apposition.side(clause.sentence(), verb + 2);
    boolean hand = mention.part().limb() == Limb.ARM;
    if (side == null) {
      return;
    }
    PartMention named =
        new PartMention(mention.part(), side, null, mention.from(), mention.noun(), mention.to());
    switch (clause.word(verb)) {
      case "leaning", "lean", "resting", "rest", "propped" -> {
        if (hand) {
          add(mention.part(), named, BodyValue.DOWN, Force.GIVEN);
        }
      }
      case "kneeling", "kneel" -> add(BodyPart.KNEE, named, BodyValue.DOWN, Force.GIVEN);
      case "standing", "stand" -> {
        if (!hand) {
          add(BodyPart.FOOT, named, BodyValue.DOWN, Force.GIVEN);
        }
      }
      default -> {}
    }
  }

  /** "Kneel on your right knee", "most of your weight on the right kneecap". */
  private void kneltOn(PartMention mention) {
    if (mention.part() != BodyPart.KNEE || !clause.word(mention.from() - 1).equals("on")) {
      return;
    }
    if (clause.terms(Category.POSTURE).stream().anyMatch(term -> isKnelt(term, mention))) {
      add(BodyPart.KNEE, mention, BodyValue.DOWN, Force.CHANGE);
    } else if (clause.word(mention.from() - 2).equals("weight")) {
      add(BodyPart.KNEE, mention, BodyValue.DOWN, Force.GIVEN);
    }
  }

  private static boolean isKnelt(Term term, PartMention mention) {
    boolean kneel = term.isOneOf("kneel", "half-kneel", "half-kneeling");
    return kneel && term.from() < mention.from() && mention.from() - term.to() <= 2;
  }

  private void add(BodyPart part, PartMention mention, @Nullable BodyValue value, Force force) {
    if (value != null && !clause.isNegated(mention.noun())) {
      statements.add(
          new BodyState(
              part,
              mention.side(),
              value,
              false,
              manner.with(force),
              clause.span(mention.from(), mention.to())));
    }
  }
}
