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
    for (PartMention mention : mentions) {
      if (mention.side().isNamed() && isStretched(clause, mention)) {
        statements.add(
            new Felt(
                mention.part(),
                mention.side(),
                manner.with(Force.GIVEN),
                clause.span(mention.from(), mention.to())));
      }
    }
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

  /** "the stretched right arm", "the left arm, which is being stretched" */
  private static boolean isStretched(Clause clause, PartMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (clause.word(i).equals("stretched") || clause.word(i).equals("stretching")) {
        return clause.word(i + 1).equals(mention.side().word());
      }
    }
    int behind = mention.to();
    boolean which =
        switch (clause.sentence().word(behind)) {
          case "that", "which", "that's" -> true;
          default -> false;
        };
    behind += which ? 1 : 0;
    behind += clause.sentence().word(behind).equals("is") ? 1 : 0;
    return clause.sentence().word(behind).equals("being")
        && clause.sentence().word(behind + 1).equals("stretched");
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
