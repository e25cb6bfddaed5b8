package io.github.stretchlint.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence makes a condition, from the word that opens it to the sign that ends it: "if it
 * hurts" of "If it hurts, stop".
 *
 * @param opening the word that opens it
 * @param to index behind its last token
 */
record ConditionClause(Term opening, int to) {

  /** Returns the conditions that a sentence states, in order. */
  static List<ConditionClause> in(Sentence sentence) {
    return sentence.conditions();
  }

  /** Finds the conditions that a sentence states, in order. */
  static List<ConditionClause> find(Sentence sentence) {
    List<ConditionClause> clauses = new ArrayList<>();
    for (Term condition : sentence.terms(Category.CONDITION)) {
      if (condition.isOneOf("if", "when", "moment", "should")) {
        clauses.add(new ConditionClause(condition, end(sentence, condition)));
      }
    }
    return clauses;
  }

  /**
   * Returns whether a condition opens inside a complaint: "ease off if you feel pain" is not "ease
   * your back pain".
   */
  static boolean opensIn(Sentence sentence, Term complaint) {
    return sentence.terms(Category.CONDITION).stream().anyMatch(complaint::contains);
  }

  /** Returns whether a term stands in the clause. */
  boolean holds(Term term) {
    return opening.from() <= term.from() && term.to() <= to;
  }

  private static int end(Sentence sentence, Term condition) {
    int end = endOfPiece(sentence, condition.to());
    if (end == condition.to() && sentence.word(end).equals(":")) {
      return endOfPiece(sentence, end + 1);
    }
    if (end == condition.to() && sentence.word(end).equals(",")) {
      // "If, at any point, it hurts": what was put in between ends nothing.
      end = endOfPiece(sentence, endOfPiece(sentence, end + 1) + 1);
    }
    while (sentence.word(end).equals(",") && goesOn(sentence, end + 1)) {
      end = endOfPiece(sentence, end + 1);
    }
    return Math.min(end, sentence.to());
  }

  /** "If the knee, the hip or the back hurts": the list goes on behind the comma. */
  private static boolean goesOn(Sentence sentence, int from) {
    switch (sentence.word(from)) {
      case "you", "they", "it", "we", "this", "that", "your", "i" -> {
        return false;
      }
      default -> {}
    }
    boolean list = false;
    int end = endOfPiece(sentence, from);
    for (int i = from; i < end; i++) {
      list |= sentence.word(i).equals("or") || sentence.word(i).equals("and");
      if (list && sentence.termAt(i, Category.DISCOMFORT) != null) {
        return true;
      }
      if (sentence.termAt(i, Category.EASE_OFF) != null) {
        return false;
      }
    }
    return false;
  }

  private static int endOfPiece(Sentence sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      Token token = sentence.token(i);
      boolean bracket = token.is("(") || token.is(")");
      boolean ends =
          switch (token.word()) {
            case ",", ";", ":", ".", "?", "!", "then" -> true;
            default ->
                bracket || (token.isDash() && (token.spaceBefore() || token.word().equals("—")));
          };
      if (ends) {
        return i;
      }
    }
    return sentence.to();
  }
}
