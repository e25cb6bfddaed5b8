package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.Stillness;
import java.util.ArrayList;
import java.util.List;

/** Reads whether the body is to keep still or to move. */
final class MotionReader {

  private MotionReader() {}

  static List<Statement> read(Clause clause, Manner manner) {
    List<Statement> statements = new ArrayList<>();
    for (Term term : clause.terms(Category.STILLNESS)) {
      String value = term.attribute("value");
      if (value.equals("throughout") || term.inflection() == Inflection.PAST) {
        continue;
      }
      boolean negated = clause.isNegated(term.from());
      boolean still = value.equals("still") != negated;
      statements.add(
          new Stillness(
              still,
              true,
              term.id().equals("bounce"),
              manner,
              clause.sentence().span(term.from(), term.to())));
    }
    if (statements.isEmpty() && Instructions.ordersToHold(clause.sentence())) {
      clause.terms(Category.HOLD).stream()
          .filter(hold -> hold.attribute("strength").equals("strong") && !hold.id().equals("keep"))
          .findFirst()
          .ifPresent(
              hold ->
                  statements.add(
                      new Stillness(
                          true,
                          false,
                          false,
                          manner,
                          clause.sentence().span(hold.from(), hold.to()))));
    }
    return statements;
  }
}
