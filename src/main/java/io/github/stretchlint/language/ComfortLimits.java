package io.github.stretchlint.language;

import java.util.List;

/** How far a sentence lets the reader go: as far as is comfortable, and without pain. */
final class ComfortLimits {

  private final Sentence sentence;
  private final List<Term> sensations;

  ComfortLimits(Sentence sentence, List<Term> sensations) {
    this.sentence = sentence;
    this.sensations = sensations;
  }

  /**
   * "Only as far as is comfortable"; "without pain" only where it bounds what is told to do, and
   * "don't force it" only beside a sensation.
   */
  boolean isSet() {
    for (Term limit : sentence.terms(Category.LIMIT)) {
      boolean enough =
          switch (limit.attribute("strength")) {
            case "strong" -> true;
            case "ordered" -> bounds(limit);
            default -> sensations.stream().anyMatch(Sensations::isPain);
          };
      if (enough
          && !isOfTime(limit)
          && !isOfSomebody(limit)
          && !isInside(limit, Category.COMPLAINT)
          && !isInside(limit, Category.PERMISSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "Hold it as much as is comfortable" tells how long, not how far. */
  private boolean isOfTime(Term limit) {
    return sentence.word(limit.from() + 1).equals("much")
        && sentence.lastBefore(limit.from(), Category.HOLD) != null;
  }

  /** "Her hands stay comfortable" is told of somebody; "stay comfortable" is an order. */
  private boolean isOfSomebody(Term limit) {
    return limit.inflection() != Inflection.FIXED
        && (limit.inflection() != Inflection.BASE
            || !(Instructions.isClauseStart(sentence, limit.from())
                || ForbiddenPain.isOught(sentence.word(limit.from() - 1))
                || sentence.word(limit.from() - 1).equals("to")));
  }

  /** Whether "without pain" tells how far to go, not what the reader will be able to do one day. */
  boolean bounds(Term limit) {
    return !Sensations.isQuestion(sentence)
        && !tellsAbility(limit.from())
        && (isAskedFor()
            || isAlone(limit)
            || CautionReader.speaksOfEntries(sentence)
            || isFarAs(limit.from()));
  }

  /** "No pain.", "Pain-free only!" as a rule of its own. */
  private boolean isAlone(Term limit) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean inside = limit.from() <= i && i < limit.to();
      if (!inside && sentence.token(i).isWord() && !sentence.word(i).equals("only")) {
        return false;
      }
    }
    return true;
  }

  /** Orders something, or says how something should be. */
  private boolean isAskedFor() {
    if (!Instructions.orders(sentence).isEmpty()) {
      return true;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean order =
          switch (sentence.word(i)) {
            case "should", "must", "ought", "want", "until", "only", "just", "please" -> true;
            default -> false;
          };
      if (order) {
        return true;
      }
    }
    return sentence.terms(Category.CONTRACTION).stream()
            .anyMatch(term -> Instructions.isClauseStart(sentence, term.from()))
        || sentence.terms(Category.MOVEMENT).stream()
            .anyMatch(
                term ->
                    term.inflection() == Inflection.BASE
                        && Instructions.isClauseStart(sentence, term.from()));
  }

  /** "You will be able to sit without pain", "we help you move pain-free". */
  private boolean tellsAbility(int before) {
    for (int i = sentence.from(); i < before; i++) {
      switch (sentence.word(i)) {
        case "able", "helps", "helping", "finally", "lets", "used", "allows", "our", "hours" -> {
          return !isFarAs(before);
        }
        case "can", "could", "will", "would", "i", "my", "dedicated" -> {
          return !isFarAs(before) && !sentence.has(Category.CONDITION, "if", "until");
        }
        default -> {}
      }
    }
    return false;
  }

  /** "As far as you can without straining": measures the way, whatever the reader can. */
  private boolean isFarAs(int before) {
    for (int i = sentence.from(); i < before; i++) {
      boolean measure =
          switch (sentence.word(i)) {
            case "far", "high", "low", "deep", "much", "large", "big", "close", "wide", "long" ->
                sentence.word(i - 1).equals("as") || sentence.word(i - 1).equals("so");
            case "only" -> true;
            default -> false;
          };
      if (measure) {
        return true;
      }
    }
    return false;
  }

  private boolean isInside(Term term, Category category) {
    return sentence.terms(category).stream().anyMatch(outer -> outer.contains(term));
  }
}
