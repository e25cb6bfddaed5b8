package io.github.stretchlint.language;

import java.util.List;

/**
 * What the reader is told to do where a stretch goes too far: stop, ease off, do less. "Don't stop"
 * and "no reason to quit" are no answers, nor are "the lift" and "reduces pain".
 */
final class Answers {

  private Answers() {}

  static List<Term> in(Sentence sentence) {
    return sentence.terms(Category.EASE_OFF).stream()
        .filter(answer -> !isInside(sentence, answer))
        .filter(answer -> !isRefused(sentence, answer) && isOrdered(sentence, answer))
        .filter(answer -> !isOfCondition(sentence, answer))
        .toList();
  }

  private static boolean isInside(Sentence sentence, Term answer) {
    return (!answer.id().equals("over")
            && sentence.terms(Category.PERMISSIVE).stream().anyMatch(answer::overlaps))
        || sentence.terms(Category.COMPLAINT).stream()
            .anyMatch(
                complaint ->
                    complaint.contains(answer) && !ConditionClause.opensIn(sentence, complaint));
  }

  /** "If you come up in a hurry": what the condition tells is not what the reader shall do. */
  private static boolean isOfCondition(Sentence sentence, Term answer) {
    String before = sentence.word(answer.from() - 1);
    if (!before.equals("you") && !before.equals("i") && !before.equals("we")) {
      return false;
    }
    List<ConditionClause> around =
        ConditionClause.in(sentence).stream().filter(clause -> clause.holds(answer)).toList();
    return !around.isEmpty()
        && around.stream()
            .noneMatch(clause -> namesSensation(sentence, clause.opening().to(), answer.from()));
  }

  /** "If it hurts you stop": told without a comma. */
  private static boolean namesSensation(Sentence sentence, int from, int to) {
    return sentence.terms(Category.DISCOMFORT).stream()
        .anyMatch(sensation -> from <= sensation.from() && sensation.to() <= to);
  }

  /** "stop" as an order or what one should do; not "the lift", "lower back", "reducing". */
  private static boolean isOrdered(Sentence sentence, Term answer) {
    if (answer.inflection() == Inflection.FIXED || answer.id().equals("over")) {
      return true;
    }
    boolean stops =
        answer.id().equals("stop") && sentence.has(Category.CONDITION, "if", "when", "moment");
    return isOffered(sentence, answer)
        || answer.inflection() == Inflection.BASE
            && (stops
                || isUrged(sentence, answer.from())
                || Instructions.isClauseStart(sentence, answer.from()));
  }

  /** "Placing a cushion under it can help". */
  private static boolean isOffered(Sentence sentence, Term answer) {
    boolean help = false;
    for (int i = answer.to(); i < sentence.to(); i++) {
      help |= sentence.word(i).equals("help") || sentence.word(i).equals("helps");
    }
    return help
        && answer.inflection() == Inflection.GERUND
        && Instructions.isClauseStart(sentence, answer.from());
  }

  private static boolean isUrged(Sentence sentence, int index) {
    return switch (sentence.word(index - 1)) {
      case "should",
          "must",
          "can",
          "may",
          "will",
          "and",
          "or",
          "you'll",
          "just",
          "simply",
          "please",
          "we",
          "you",
          "i",
          "always",
          "immediately",
          "better",
          "then",
          "it's",
          "is",
          "means",
          "signal",
          "them",
          "him",
          "her" ->
          true;
      case "to" -> !isWish(sentence.word(index - 2));
      default -> false;
    };
  }

  /** "wished to leave it", "had to stop": told of somebody. */
  private static boolean isWish(String word) {
    return switch (word) {
      case "wanted",
          "wants",
          "had",
          "used",
          "how",
          "decided",
          "helps",
          "help",
          "aim",
          "aims",
          "continues",
          "continued",
          "begins",
          "began",
          "tends" ->
          true;
      default -> false;
    };
  }

  private static boolean isRefused(Sentence sentence, Term answer) {
    Term negation = sentence.lastBefore(answer.from(), Category.NEGATION);
    boolean near =
        negation != null && answer.from() - negation.to() <= 3 && !negation.id().equals("avoid");
    boolean apart = false;
    for (int i = Math.max(sentence.from(), answer.from() - 3); i < answer.from(); i++) {
      apart |= sentence.token(i).kind() == Token.Kind.SIGN;
    }
    Term reason = sentence.lastBefore(answer.from(), Category.PERMISSIVE);
    boolean excused = reason != null && answer.from() - reason.to() <= 1;
    return excused || (near && !apart);
  }
}
