package io.github.stretchlint.language;

import io.github.stretchlint.model.Harm;
import io.github.stretchlint.model.Harm.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds advice that guidance on stretching warns of: orders to go into pain, to bounce, to hold the
 * breath, to use force, and words that call pain welcome. What is refused ("never bounce"), asked
 * ("Should it hurt?"), quoted or told of others ("some coaches say") is no advice.
 */
public final class HarmReader {

  /** A negation further before an order than this refuses something else. */
  private static final int NEGATION_REACH = 10;

  /** A longer sentence with a slogan in it talks about the slogan. */
  private static final int LONGEST_SLOGAN = 12;

  private final Sentence sentence;

  private HarmReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the harmful advice in a sentence, in order. */
  public static List<Harm> in(Sentence sentence) {
    return sentence.has(Category.DISCOMFORT) || sentence.has(Category.HARM)
        ? new HarmReader(sentence).read()
        : List.of();
  }

  private List<Harm> read() {
    if (isAskedOrTold()) {
      return List.of();
    }
    List<Harm> harms = new ArrayList<>();
    for (Term term : sentence.terms(Category.HARM)) {
      Kind kind = isQuoted(term) ? null : kind(term);
      if (kind != null) {
        harms.add(new Harm(kind, sentence.span(term.from(), term.to())));
      }
    }
    Term onward = harms.isEmpty() ? orderToGoOn() : null;
    if (onward != null) {
      harms.add(new Harm(Kind.PAIN, sentence.span(onward.from(), onward.to())));
    }
    return harms;
  }

  private boolean isAskedOrTold() {
    return sentence.word(sentence.to() - 1).equals("?")
        || sentence.has(Category.HEARSAY)
        || sentence.has(Category.STUDY_CUE)
        || isCrossedOut()
        || isLabelledMistake();
  }

  /** "✗ Bounce at the end", "Wrong: bounce". */
  private boolean isCrossedOut() {
    return "✗✘❌🚫✖×".contains(sentence.word(sentence.from()));
  }

  private boolean isLabelledMistake() {
    Term label = sentence.termAt(sentence.from(), Category.LABEL);
    return label != null
        && label.attribute("role").equals("mistake")
        && !sentence.word(label.to()).isEmpty()
        && !sentence.token(label.to()).isWord();
  }

  private @Nullable Kind kind(Term term) {
    return switch (term.attribute("kind")) {
      case "pain" -> isOrdered(term) ? Kind.PAIN : null;
      case "bounce" -> isOrdered(term) ? Kind.BOUNCE : null;
      case "breath" -> isOrdered(term) ? Kind.BREATH : null;
      case "force" -> isOrdered(term) ? Kind.FORCE : null;
      case "limit" -> isWhereToGo(term) ? Kind.PAIN : null;
      case "slogan" -> isSlogan(term) ? Kind.PAIN_WELCOME : null;
      case "pain-welcome" -> isWelcome(term) ? Kind.PAIN_WELCOME : null;
      default -> null;
    };
  }

  /** "bounce", "start to bounce", "keep bouncing", "pulse with small bounces". */
  private boolean isOrdered(Term term) {
    if (isRefused(term.from())) {
      return false;
    }
    String before = sentence.word(term.from() - 1);
    return switch (term.inflection()) {
      case BASE ->
          Instructions.isClauseStart(sentence, term.from())
              || isUrged(before)
              || (before.equals("to") && isBegun(sentence.word(term.from() - 2)));
      case GERUND -> (isBegun(before) || before.equals("by")) && hasOrderBefore(term);
      case FIXED -> hasOrderBefore(term);
      default -> false;
    };
  }

  private static boolean isUrged(String before) {
    return switch (before) {
      case "should", "must", "can", "friend", "partner", "helper", "coach", "them", "someone" ->
          true;
      default -> false;
    };
  }

  private static boolean isBegun(String word) {
    return switch (word) {
      case "start", "begin", "try", "continue", "keep", "aim", "want", "while" -> true;
      default -> false;
    };
  }

  private boolean hasOrderBefore(Term term) {
    return Instructions.orders(sentence).stream()
        .anyMatch(order -> order.from() < term.from() && !hasConditionBetween(order, term));
  }

  private boolean hasConditionBetween(Term order, Term term) {
    return sentence.terms(Category.CONDITION).stream()
        .anyMatch(
            condition ->
                condition.isOneOf("if", "when", "should", "moment", "any")
                    && condition.from() >= order.to()
                    && condition.to() <= term.from());
  }

  /** A negation before it, with no end of a thought in between. */
  private boolean isRefused(int index) {
    Term negation = sentence.lastBefore(index, Category.NEGATION);
    if (negation == null || index - negation.to() > NEGATION_REACH) {
      return false;
    }
    for (int i = negation.to(); i < index; i++) {
      switch (sentence.word(i)) {
        case ";", ":", ".", "!", "but" -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** "Pull until it hurts"; not "pull until it hurts, then ease off a little". */
  private boolean isWhereToGo(Term limit) {
    boolean eased =
        sentence.terms(Category.EASE_OFF).stream()
            .anyMatch(answer -> !answer.overlaps(limit) && !isOrder(answer, limit));
    boolean firm = sentence.terms(Category.NEGATION).stream().allMatch(limit::contains);
    return firm && !eased && !isBeforeIt(limit) && hasOrderBefore(limit);
  }

  /** "Lower the leg until it hurts" lowers the leg, not the effort. */
  private static boolean isOrder(Term answer, Term limit) {
    return answer.to() <= limit.from() && !answer.attribute("strength").equals("strong");
  }

  /** "just before the point of pain", "almost to the point of pain". */
  private boolean isBeforeIt(Term limit) {
    for (int i = Math.max(sentence.from(), limit.from() - 3); i < limit.from(); i++) {
      switch (sentence.word(i)) {
        case "before", "almost", "nearly", "short", "rather", "stop", "shy", "near", "close" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isSlogan(Term slogan) {
    return sentence.to() - sentence.from() <= LONGEST_SLOGAN && isUnopposed(slogan);
  }

  private boolean isWelcome(Term welcome) {
    boolean conditional = sentence.word(welcome.from() - 1).equals("if");
    return !conditional && isUnopposed(welcome) && !isAfterwards() && !isComplaint(welcome);
  }

  /** A later "but stop if it gets worse" keeps the caution; an earlier one is taken back. */
  private boolean isUnopposed(Term term) {
    return sentence.terms(Category.NEGATION).stream().allMatch(term::contains)
        && sentence.terms(Category.EASE_OFF).stream().allMatch(answer -> answer.from() < term.to());
  }

  private boolean isComplaint(Term term) {
    return sentence.terms(Category.COMPLAINT).stream().anyMatch(term::overlaps);
  }

  /** Sore muscles on the next day are no reason to stop. */
  private boolean isAfterwards() {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "after",
            "afterwards",
            "next",
            "tomorrow",
            "following",
            "later",
            "surgery",
            "mild",
            "slight",
            "minor",
            "moving",
            "moves" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "If it burns, breathe through it", "keep going when it hurts". */
  private @Nullable Term orderToGoOn() {
    boolean opposed = sentence.has(Category.NEGATION) || sentence.has(Category.EASE_OFF);
    if (opposed || !sentence.has(Category.CONDITION, "if", "when", "moment") || isGone()) {
      return null;
    }
    boolean hurts =
        sentence.terms(Category.DISCOMFORT).stream()
            .anyMatch(term -> isPain(term) && !isComplaint(term));
    for (Term order : sentence.terms(Category.PERMISSIVE)) {
      if (hurts
          && order.inflection() == Inflection.BASE
          && Instructions.isClauseStart(sentence, order.from())) {
        return order;
      }
    }
    return null;
  }

  private static boolean isPain(Term sensation) {
    return switch (sensation.attribute("kind")) {
      case "pain", "alarm" -> true;
      default -> false;
    };
  }

  /** "Once the pain has gone, carry on". */
  private boolean isGone() {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "gone",
            "eases",
            "eased",
            "fades",
            "faded",
            "subsides",
            "subsided",
            "settles",
            "goes",
            "passes",
            "less",
            "free",
            "stops",
            "stopped",
            "disappears" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isQuoted(Term term) {
    boolean open = false;
    for (int i = sentence.from(); i < term.from(); i++) {
      switch (sentence.word(i)) {
        case "\"" -> open = !open;
        case "“" -> open = true;
        case "”" -> open = false;
        default -> {}
      }
    }
    return open;
  }
}
