package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where an instruction takes the reader to the other side, or out of the position. */
final class TransitionReader {

  private TransitionReader() {}

  static List<Statement> read(Clause clause, Manner manner) {
    List<Statement> statements = new ArrayList<>();
    for (Term term : clause.terms(Category.SIDE_SWITCH)) {
      if (!clause.isNegated(term.from()) && isSwitch(clause, term)) {
        statements.add(
            new Transition(
                Turn.SWITCH,
                side(clause, term),
                limb(clause, term),
                false,
                manner,
                clause.sentence().span(term.from(), term.to())));
      }
    }
    for (Term effect : clause.effects()) {
      if ((isRelease(effect) || isWayBack(clause, effect))
          && effect.inflection() == Inflection.BASE
          && !isOfMuscle(clause, effect)
          && !isOfPart(clause, effect)
          && !clause.isNegated(effect.from())) {
        statements.add(
            new Transition(
                Turn.RELEASE,
                Side.UNTOLD,
                null,
                false,
                manner,
                clause.sentence().span(effect.from(), effect.to())));
      }
    }
    return statements;
  }

  /** "So that the muscle learns to let go", "until the hip can release": not the reader does it. */
  private static boolean isOfMuscle(Clause clause, Term effect) {
    int before = effect.from() - 1;
    return before > clause.from()
        && switch (clause.word(before)) {
          case "to", "can", "could", "may" -> !clause.word(before - 1).equals("you");
          default -> false;
        };
  }

  /** "So your toes come back toward your shin": a part comes nearer, nobody leaves the position. */
  private static boolean isOfPart(Clause clause, Term effect) {
    Term part = clause.sentence().lastBefore(effect.from(), Category.BODY_PART);
    boolean toward =
        clause.word(effect.to()).equals("toward") || clause.word(effect.to()).equals("towards");
    return toward && part != null && part.to() == effect.from();
  }

  private static boolean isRelease(Term effect) {
    String does = effect.attribute("does");
    return does.equals("release") || does.equals("unclasp");
  }

  /** "Lower the legs back down": what goes back leaves the position. */
  private static boolean isWayBack(Clause clause, Term effect) {
    // "Your lower back" is no verb.
    boolean part =
        clause.terms(Category.BODY_PART).stream()
                .anyMatch(back -> back.from() == effect.from() && back.to() > effect.to())
            && switch (clause.word(effect.from() - 1)) {
              case "your", "the", "whole", "entire", "his", "her" -> true;
              default -> false;
            };
    if (!effect.attribute("does").equals("lower") || part) {
      return false;
    }
    for (int i = effect.to(); i < Math.min(clause.to(), effect.to() + 5); i++) {
      if (clause.word(i).equals("back")
          && switch (clause.word(i + 1)) {
            case "down", "to", "toward", "towards", "" -> true;
            default -> false;
          }) {
        return true;
      }
    }
    return false;
  }

  /** "Repeat steps 1 to 3 with the right foot in front": the mirrored half follows. */
  static @Nullable Statement mirrored(Sentence sentence, Manner manner) {
    if (isAnotherRound(sentence)) {
      return new Transition(
          Turn.RELEASE,
          Side.UNTOLD,
          null,
          false,
          manner,
          sentence.span(sentence.from(), sentence.from() + 2));
    }
    if (!sentence.has(Category.SIDE, "left", "right", "other")) {
      return null;
    }
    boolean oneSide = sentence.has(Category.SIDE, "left") != sentence.has(Category.SIDE, "right");
    boolean arms =
        sentence.terms(Category.BODY_PART).stream()
            .allMatch(part -> PartMention.part(part).limb() == Limb.ARM);
    if (sentence.word(sentence.from()).equals("then") && oneSide && arms) {
      return new Transition(
          Turn.SWITCH,
          Side.UNTOLD,
          null,
          false,
          manner,
          sentence.span(sentence.from(), sentence.from() + 1));
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean steps = sentence.word(i).equals("do") && sentence.word(i + 1).equals("steps");
      boolean same =
          steps
              || (sentence.word(i).equals("same")
                  && (sentence.word(i - 1).equals("the") || i == sentence.from())
                  && !isTime(sentence, i + 1))
              || sentence.word(i).equals("time") && sentence.word(i - 1).equals("this");
      boolean reversed =
          i == sentence.from()
              && switch (sentence.word(i)) {
                case "reverse", "mirror", "swap", "switch", "exchange" -> true;
                default -> false;
              };
      if (same || reversed || sentence.hasAt(i, Category.REPETITION_CUE, "repeat")) {
        int front = sideInFront(sentence, i);
        return front < 0
            ? new Transition(Turn.SWITCH, Side.UNTOLD, null, false, manner, sentence.span(i, i + 1))
            : new Transition(
                Turn.SWITCH,
                sentence.word(front).equals("left") ? Side.LEFT : Side.RIGHT,
                Limb.LEG,
                true,
                manner,
                sentence.span(i, front + 2));
      }
    }
    return null;
  }

  /** "the same time", "throughout the same 30 seconds" */
  private static boolean isTime(Sentence sentence, int index) {
    return sentence.word(index).equals("time")
        || Durations.in(sentence).stream().anyMatch(duration -> duration.from() == index);
  }

  /** "Second round: fold on the breath out", "Moving version: rock gently." */
  private static boolean isAnotherRound(Sentence sentence) {
    boolean version =
        switch (sentence.word(sentence.from() + 1)) {
          case "version", "variant", "option", "variation" ->
              sentence.word(sentence.from() + 2).equals(":")
                  || sentence.to() - sentence.from() == 2;
          default -> false;
        };
    if (version) {
      return true;
    }
    boolean another =
        switch (sentence.word(sentence.from())) {
          case "second", "third", "fourth", "next", "another", "last", "final" -> true;
          default -> false;
        };
    return another
        && switch (sentence.word(sentence.from() + 1)) {
          case "round", "set", "version", "time", "try", "go" ->
              sentence.to() - sentence.from() <= 3
                  || sentence.word(sentence.from() + 2).equals(":")
                  || sentence.word(sentence.from() + 2).equals(",");
          default -> false;
        };
  }

  /** "once more with the right shin in front": the index of "right", or -1. */
  private static int sideInFront(Sentence sentence, int from) {
    for (int i = from; i + 2 < sentence.to(); i++) {
      boolean named = sentence.word(i).equals("left") || sentence.word(i).equals("right");
      Term part = sentence.termAt(i + 1, Category.BODY_PART);
      boolean leg = part != null && PartMention.part(part).limb() == Limb.LEG;
      boolean front =
          sentence.word(i + 2).equals("forward")
              || (sentence.word(i + 2).equals("in") && sentence.word(i + 3).equals("front"));
      if (named && leg && front) {
        return i;
      }
    }
    return -1;
  }

  /** "then the right foot" */
  private static @Nullable Limb limb(Clause clause, Term term) {
    for (int i = term.from(); i < Math.min(clause.to(), term.to() + 4); i++) {
      Term part = clause.sentence().termAt(i, Category.BODY_PART);
      if (part != null) {
        return PartMention.part(part).limb();
      }
    }
    return null;
  }

  /** "the other leg" may only name a leg: "keep the other leg straight". */
  private static boolean isSwitch(Clause clause, Term term) {
    if (!term.id().equals("other")) {
      return true;
    }
    switch (clause.word(term.from())) {
      case "both", "each", "either", "per", "a", "an", "alternate" -> {
        return false;
      }
      case "then", "now", "same", "likewise", "again", "vice" -> {
        return true;
      }
      default -> {}
    }
    boolean bare =
        clause.effects().isEmpty()
            && !clause.has(Category.STATE)
            && !clause.has(Category.PLACE)
            && clause.terms(Category.BODY_PART).size() <= 1
            && clause.opening() == Clause.Opening.MAIN;
    return bare || clause.has(Category.REPETITION_CUE) || isSameAgain(clause);
  }

  private static boolean isSameAgain(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.word(i).equals("same") || clause.word(i).equals("again")) {
        return true;
      }
    }
    return false;
  }

  private static Side side(Clause clause, Term term) {
    for (int i = term.from(); i < Math.min(clause.to(), term.to() + 5); i++) {
      switch (clause.word(i)) {
        case "left" -> {
          return Side.LEFT;
        }
        case "right" -> {
          return Side.RIGHT;
        }
        case "other", "opposite", "second" -> {
          return Side.OTHER;
        }
        default -> {}
      }
    }
    return Side.UNTOLD;
  }
}
