package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;

/** Words for postures that put nobody into one: what something is like, or compared with. */
final class Likened {

  private Likened() {}

  /** "feel the difference from sitting", "after hours of sitting" */
  static boolean isCompared(Clause clause, Term term) {
    boolean gerund = term.inflection() == Inflection.GERUND;
    String before = clause.word(term.from() - 1);
    boolean opens = term.from() - 1 <= clause.from();
    return gerund && !opens && (before.equals("from") || before.equals("of"));
  }

  /** "like sitting in a chair", "a standing desk". */
  static boolean isFigure(Sentence sentence, Term term) {
    for (int i = Math.max(sentence.from(), term.from() - 3); i < term.from(); i++) {
      switch (sentence.word(i)) {
        case "like", "imagine", "as", "if" -> {
          return true;
        }
        default -> {}
      }
    }
    return switch (sentence.word(term.to())) {
      case "desk",
          "version",
          "variation",
          "hamstring",
          "quad",
          "stretch",
          "stretches",
          "fold",
          "pose" ->
          true;
      default -> false;
    };
  }
}
