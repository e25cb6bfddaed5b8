package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import java.util.ArrayList;
import java.util.List;

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
                manner,
                clause.sentence().span(term.from(), term.to())));
      }
    }
    for (Term effect : clause.effects()) {
      if (effect.attribute("does").equals("release")
          && effect.inflection() == Inflection.BASE
          && !clause.isNegated(effect.from())) {
        statements.add(
            new Transition(
                Turn.RELEASE,
                Side.UNTOLD,
                manner,
                clause.sentence().span(effect.from(), effect.to())));
      }
    }
    return statements;
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
