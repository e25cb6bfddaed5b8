package io.github.stretchlint.language.statement;

import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Felt;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.List;

/** Reads on which side a stretch is felt: "you should feel it along the right side of the neck". */
final class FeltReader {

  private FeltReader() {}

  static List<Statement> read(Clause clause, List<PartMention> mentions, Manner manner) {
    List<Statement> statements = new ArrayList<>();
    int verb = verb(clause);
    for (PartMention mention : mentions) {
      Side side = mention.side().isNamed() ? mention.side() : sideOf(clause, mention);
      if (verb >= 0
          && side.isNamed()
          && mention.from() > verb
          && !clause.isNegated(mention.from())) {
        int from = Math.min(mention.from(), mention.noun());
        statements.add(
            new Felt(
                mention.part(),
                side,
                manner.with(Force.GIVEN),
                clause.span(mention.side().isNamed() ? from : from - 3, mention.to())));
        return statements;
      }
    }
    return statements;
  }

  private static int verb(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      switch (clause.word(i)) {
        case "feel", "feels", "felt", "notice", "sense" -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** "the right side of your neck" */
  private static Side sideOf(Clause clause, PartMention mention) {
    int of = mention.from() - 1;
    boolean side = clause.word(of).equals("of") && clause.word(of - 1).equals("side");
    return switch (side ? clause.word(of - 2) : "") {
      case "left" -> Side.LEFT;
      case "right" -> Side.RIGHT;
      default -> Side.UNTOLD;
    };
  }
}
