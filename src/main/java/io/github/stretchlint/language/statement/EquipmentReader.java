package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Equipment;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.OneSided;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is worn or used, and where one side is left out: "shoes off", "loop a strap". */
final class EquipmentReader {

  /** So many words may stand between a verb and the thing, or between the thing and "off". */
  private static final int NEAR = 4;

  private EquipmentReader() {}

  static List<Statement> read(Clause clause, Manner manner) {
    List<Statement> statements = new ArrayList<>();
    for (Term term : clause.terms(Category.EQUIPMENT)) {
      if (clause.isNegated(term.from())) {
        continue;
      }
      Statement told =
          switch (term.attribute("kind")) {
            case "barefoot" -> new Equipment(true, false, manner, span(clause, term));
            case "footwear" -> footwear(clause, term, manner);
            default -> new Equipment(false, true, manner, span(clause, term));
          };
      if (told != null) {
        statements.add(told);
      }
    }
    for (Term term : clause.terms(Category.ONE_SIDED)) {
      if (!clause.isNegated(term.from())) {
        statements.add(new OneSided(manner, span(clause, term)));
      }
    }
    return statements;
  }

  /** "Shoes off", "keep your trainers on"; "the sole of the shoe" tells neither. */
  private static @Nullable Statement footwear(Clause clause, Term term, Manner manner) {
    for (int i = term.from() - NEAR; i < term.to() + NEAR; i++) {
      boolean behind = i >= term.to();
      switch (clause.word(i)) {
        case "off", "remove", "removed", "without" -> {
          return new Equipment(true, false, manner, span(clause, term));
        }
        case "wear", "wearing", "worn" -> {
          return new Equipment(true, true, manner, span(clause, term));
        }
        case "on" -> {
          boolean closes = clause.word(i + 1).isEmpty() || clause.word(i + 1).equals("and");
          if (behind && (closes || i == term.to())) {
            return new Equipment(true, true, manner, span(clause, term));
          }
        }
        default -> {}
      }
    }
    return null;
  }

  private static Span span(Clause clause, Term term) {
    return clause.sentence().span(term.from(), term.to());
  }
}
