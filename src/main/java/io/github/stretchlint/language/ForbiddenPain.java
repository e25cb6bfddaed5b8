package io.github.stretchlint.language;

import java.util.List;
import java.util.function.Predicate;

/** Pain that a sentence tells the reader not to go into. */
final class ForbiddenPain {

  /** A negation further before a sensation than this speaks of something else. */
  private static final int NEGATION_REACH = 9;

  private final Sentence sentence;
  private final List<Term> sensations;
  private final Predicate<Term> isUnderCondition;
  private final ComfortLimits limits;

  /**
   * Looks at a sentence.
   *
   * @param isUnderCondition whether a sensation is told as one that may come
   */
  ForbiddenPain(
      Sentence sentence,
      List<Term> sensations,
      Predicate<Term> isUnderCondition,
      ComfortLimits limits) {
    this.sentence = sentence;
    this.sensations = sensations;
    this.isUnderCondition = isUnderCondition;
    this.limits = limits;
  }

  /** "Never stretch into pain", "avoid positions that hurt". */
  boolean isTold() {
    for (Term sensation : sensations) {
      if (!Sensations.isPain(sensation)) {
        continue;
      }
      for (Term negation : sentence.terms(Category.NEGATION)) {
        int distance = sensation.from() - negation.to();
        if (distance >= 0
            && distance <= NEGATION_REACH
            && forbids(negation)
            && isWayInto(negation, sensation)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a negation asks the reader for something, and does not tell how things are. */
  private boolean forbids(Term negation) {
    return switch (negation.id()) {
      case "never" -> true;
      case "not" -> isAskedNot(negation);
      case "avoid" -> isAskedToAvoid(negation);
      case "without" -> limits.bounds(negation);
      default -> false;
    };
  }

  /** "should not", "do not" as an order, "as long as it does not"; not "it does not hurt". */
  boolean isAskedNot(Term negation) {
    String word = sentence.word(negation.to() - 1);
    String before = sentence.word(negation.to() - 2);
    boolean ought =
        word.equals("shouldn't")
            || word.equals("shouldnt")
            || word.equals("mustn't")
            || word.equals("mustnt")
            || isOught(before)
            || isOught(sentence.word(negation.to() - 3));
    int start = before.equals("do") ? negation.to() - 2 : negation.from();
    boolean order =
        (word.startsWith("don") || before.equals("do"))
            && ((Instructions.isClauseStart(sentence, start) && !isJoined(start))
                || isOrderer(sentence.word(start - 1))
                || sentence.word(negation.to()).equals("want"));
    boolean contrast =
        word.equals("not")
            && (before.equals(",")
                || before.equals("but")
                || before.equals("and")
                || before.equals("(")
                || before.equals("to"));
    return ought || order || contrast || isProviso(negation.from());
  }

  /** "Spurs are common but don't cause pain": joined to what is told of something else. */
  private boolean isJoined(int start) {
    String before = sentence.word(start - 1);
    return (before.equals("but") || before.equals("and"))
        && Instructions.orders(sentence).stream().noneMatch(verb -> verb.to() <= start);
  }

  static boolean isOught(String word) {
    return switch (word) {
      case "should", "must", "ought", "supposed", "meant" -> true;
      default -> false;
    };
  }

  private static boolean isOrderer(String word) {
    return switch (word) {
      case "please", "just", "you", "we", "so", "also" -> true;
      default -> false;
    };
  }

  /**
   * "as long as it doesn't hurt", "make sure you are not in pain", "a range that does not hurt".
   */
  private boolean isProviso(int before) {
    for (int i = before - 1; i >= Math.max(sentence.from(), before - 6); i--) {
      switch (sentence.word(i)) {
        case "sure", "ensure", "provided", "until", "range", "wherever", "where" -> {
          return true;
        }
        case "long" -> {
          return sentence.word(i + 1).equals("as");
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Avoid pain", "try to avoid pain"; "to avoid pain" alone is what something is good for. */
  private boolean isAskedToAvoid(Term negation) {
    String before = sentence.word(negation.from() - 1);
    if (before.equals("to")) {
      return switch (sentence.word(negation.from() - 2)) {
        case "try", "sure", "careful", "remember", "need", "want", "have", "best" -> true;
        default -> false;
      };
    }
    return negation.inflection() != Inflection.PAST
        && (isOught(before)
            || isOrderer(before)
            || negation.inflection() == Inflection.GERUND
            || Instructions.isClauseStart(sentence, negation.from()));
  }

  /**
   * Between the negation and the pain stands a movement of the stretch, not a promise of relief.
   */
  private boolean isWayInto(Term negation, Term sensation) {
    boolean way = false;
    for (int i = negation.to(); i < sensation.from(); i++) {
      switch (sentence.word(i)) {
        case ".", ";", "(", "wait", "unless" -> {
          return false;
        }
        case "into",
            "through",
            "past",
            "beyond",
            "to",
            "in",
            "cause",
            "causes",
            "causing",
            "feel",
            "felt",
            "feeling",
            "be",
            "with",
            "give",
            "gives",
            "any",
            "anything",
            "force",
            "forcing",
            "should",
            "until",
            "that",
            "where",
            "want",
            "produce",
            "provoke",
            "provokes",
            "experience",
            "create",
            "increase",
            "than" ->
            way = true;
        case "if", "when" ->
            way |= !negation.id().equals("avoid") && isUnderCondition.test(sensation);
        default -> {}
      }
    }
    // "Without pain", "avoid straining your neck", "should not hurt".
    return way || sensation.from() == negation.to();
  }
}
