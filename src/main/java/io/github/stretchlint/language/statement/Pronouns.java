package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a clause says of a part that it names by a pronoun only: "and leave them there", "keep
 * it rounded", "don't close it".
 */
final class Pronouns {

  private Pronouns() {}

  /**
   * Returns what the clause says of the part.
   *
   * @param meant the part that was named last, or null
   * @param told what was told before, in order
   */
  static List<Statement> read(
      Clause clause, @Nullable PartMention meant, List<Statement> told, Manner manner) {
    if (meant == null) {
      return List.of();
    }
    for (Term verb : clause.effects()) {
      boolean pronoun =
          clause.word(verb.to()).equals("it") || clause.word(verb.to()).equals("them");
      boolean refused = clause.isNegated(verb.from());
      boolean keeps = verb.attribute("does").equals("keep") && !refused;
      if (pronoun && (keeps || refused)) {
        PartMention it =
            new PartMention(meant.part(), meant.side(), null, verb.to(), verb.to(), verb.to() + 1);
        List<Statement> read =
            refused
                ? EffectReader.read(clause, List.of(it), it, manner)
                : new StateReader(clause, List.of(it), manner).read();
        return read.isEmpty() && keeps && isAsBefore(clause, verb.to())
            ? kept(clause, meant, told, manner)
            : read;
      }
    }
    return List.of();
  }

  /** "leave them hanging there", "keep it that way" */
  private static boolean isAsBefore(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.to(), from + 5); i++) {
      switch (clause.word(i)) {
        case "there", "way", "so", "like" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static List<Statement> kept(
      Clause clause, PartMention meant, List<Statement> told, Manner manner) {
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : told) {
      boolean near = statement.manner().sentence() >= manner.sentence() - 1;
      if (near && statement instanceof BodyState state && state.part() == meant.part()) {
        kept.add(
            new BodyState(
                state.part(),
                state.side(),
                state.value(),
                state.not(),
                manner.with(Force.KEEP),
                clause.span(clause.from(), clause.to())));
      }
    }
    return kept;
  }
}
