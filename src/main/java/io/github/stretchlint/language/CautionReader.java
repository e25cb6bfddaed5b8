package io.github.stretchlint.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cautions in a passage: words that tell the reader to stop at, stay short of, or ease off
 * from pain, whatever the writer calls it. Pain as the reader's complaint ("relieves back pain"),
 * pain made light of ("part of the process") and orders to go on are none.
 */
public final class CautionReader {

  /** A negation further before a sensation than this speaks of something else. */
  private static final int NEGATION_REACH = 9;

  private final Sentence sentence;
  private final @Nullable Sentence next;

  private CautionReader(Sentence sentence, @Nullable Sentence next) {
    this.sentence = sentence;
    this.next = next;
  }

  /** Returns those of a passage's sentences that are cautions. */
  public static List<Sentence> in(List<Sentence> sentences) {
    List<Sentence> cautions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
      if (new CautionReader(sentences.get(i), next).isCaution()) {
        cautions.add(sentences.get(i));
      }
    }
    return cautions;
  }

  /**
   * Returns whether the sentences name a sensation or an answer to one: enough for a caution where a
   * label says already that this is one.
   */
  public static boolean namesSensation(List<Sentence> sentences) {
    return sentences.stream()
        .anyMatch(
            sentence ->
                sentence.has(Category.DISCOMFORT)
                    || sentence.has(Category.EASE_OFF)
                    || sentence.has(Category.LIMIT));
  }

  /**
   * Returns whether a caution speaks of every entry, wherever it stands: "if any of these hurt".
   */
  public static boolean speaksOfAll(Sentence sentence) {
    return speaksOfEntries(sentence)
        || sentence.terms(Category.QUANTIFIER).stream()
            .anyMatch(quantifier -> quantifier.attribute("kind").equals("thing"));
  }

  /** Returns whether a sentence speaks of several entries: "each stretch", "these poses". */
  public static boolean speaksOfEntries(Sentence sentence) {
    for (Term quantifier : sentence.terms(Category.QUANTIFIER)) {
      String kind = quantifier.attribute("kind");
      if (kind.equals("plural")
          || (kind.equals("each") && isFollowedByStretch(sentence, quantifier))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowedByStretch(Sentence sentence, Term quantifier) {
    Term noun = sentence.firstFrom(quantifier.to(), Category.STRETCH_NOUN);
    return noun != null && noun.from() - quantifier.to() <= 2;
  }

  private boolean isCaution() {
    return hasLimit() || hasAnsweredSensation() || hasForbiddenPain() || hasRejectedSensation();
  }

  /** "short of pain", "only as far as is comfortable"; "don't force it" only beside a sensation. */
  private boolean hasLimit() {
    for (Term limit : sentence.terms(Category.LIMIT)) {
      boolean enough = limit.attribute("strength").equals("strong") || namesPain();
      if (enough && !isInside(limit, Category.COMPLAINT) && !isInside(limit, Category.PERMISSIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesPain() {
    return sensations(sentence).stream()
        .anyMatch(
            sensation -> !sensation.attribute("kind").equals("excess")
                && !sensation.attribute("kind").equals("slang"));
  }

  /** "If it pinches, come out": a sensation under a condition, and what to do about it. */
  private boolean hasAnsweredSensation() {
    List<Term> sensations = sensations(sentence);
    boolean asked = sentence.word(sentence.to() - 1).equals("?");
    boolean conditional =
        sentence.has(Category.CONDITION, "if", "when", "moment", "should", "any") || asked;
    for (Term sensation : sensations) {
      for (Term answer : answers(sentence)) {
        if (answer.overlaps(sensation)) {
          continue;
        }
        boolean strong = answer.attribute("strength").equals("strong");
        if (conditional || (strong && answer.isOneOf("over", "stop", "leave"))) {
          return true;
        }
      }
    }
    if (next != null && !sensations.isEmpty() && conditional && opensWithAnswer(next)) {
      return true;
    }
    return isUnnamedSensationAnswered();
  }

  /** "If it ever feels like a dentist's waiting room, stop", "ease off if you feel it in the knee". */
  private boolean isUnnamedSensationAnswered() {
    if (!sentence.has(Category.CONDITION, "if", "moment", "should")) {
      return false;
    }
    boolean felt = false;
    boolean mild = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "feel", "feels", "felt", "turns", "turn", "becomes", "become", "starts", "start", "begins", "gets" -> felt = true;
        case "stretch", "pull", "ready", "steady", "tension", "comfortable", "good", "fine", "able", "confident", "easy" -> mild = true;
        default -> {}
      }
    }
    return felt
        && !mild
        && answers(sentence).stream().anyMatch(answer -> answer.isOneOf("stop", "ease", "over"));
  }

  private static boolean opensWithAnswer(Sentence next) {
    return answers(next).stream().anyMatch(answer -> Instructions.isClauseStart(next, answer.from()));
  }

  /** "Never stretch into pain", "avoid forcing any stretch that causes pain". */
  private boolean hasForbiddenPain() {
    for (Term sensation : sensations(sentence)) {
      if (!sensation.attribute("kind").equals("pain") && !sensation.attribute("kind").equals("alarm")) {
        continue;
      }
      for (Term negation : sentence.terms(Category.NEGATION)) {
        int distance = sensation.from() - negation.to();
        boolean forbids = negation.isOneOf("not", "never", "avoid", "without");
        if (forbids && distance >= 0 && distance <= NEGATION_REACH && isWayInto(negation, sensation)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Between the negation and the pain stands a movement of the stretch, not a promise of relief. */
  private boolean isWayInto(Term negation, Term sensation) {
    for (int i = negation.to(); i < sensation.from(); i++) {
      if (sentence.word(i).equals(".") || sentence.word(i).equals(";")) {
        return false;
      }
    }
    for (int i = negation.to(); i < sensation.from(); i++) {
      switch (sentence.word(i)) {
        case "into", "through", "past", "beyond", "to", "in", "cause", "causes", "causing", "feel", "be", "with", "give", "gives", "any", "force", "forcing", "should", "until", "if", "that", "where" -> {
          return true;
        }
        default -> {}
      }
    }
    return negation.is(Category.NEGATION) && negation.id().equals("without") && sensation.from() == negation.to();
  }

  /** "Pulling is fine, stabbing isn't." */
  private boolean hasRejectedSensation() {
    for (Term sensation : sensations(sentence)) {
      String verb = sentence.word(sensation.to());
      boolean negated = verb.equals("isn't") || verb.equals("isnt") || verb.equals("aren't");
      boolean notBehind = (verb.equals("is") || verb.equals("are")) && sentence.word(sensation.to() + 1).equals("not");
      if (negated || notBehind) {
        return true;
      }
    }
    return false;
  }

  /** The sensations that a stretch must not give, those of the reader's complaint left out. */
  private static List<Term> sensations(Sentence sentence) {
    List<Term> complaints = sentence.terms(Category.COMPLAINT);
    return sentence.terms(Category.DISCOMFORT).stream()
        .filter(sensation -> complaints.stream().noneMatch(complaint -> complaint.contains(sensation)))
        .toList();
  }

  /** What the reader is told to do about it; "don't stop" and "no reason to give up" are no answers. */
  private static List<Term> answers(Sentence sentence) {
    List<Term> permissives = sentence.terms(Category.PERMISSIVE);
    return sentence.terms(Category.EASE_OFF).stream()
        .filter(answer -> permissives.stream().noneMatch(answer::overlaps))
        .filter(answer -> !isRefused(sentence, answer) && isOrdered(sentence, answer))
        .toList();
  }

  /** "stop" as an order or what one should do; not "the lift", "lower back", "reducing". */
  private static boolean isOrdered(Sentence sentence, Term answer) {
    if (answer.inflection() == Inflection.FIXED || answer.id().equals("over")) {
      return true;
    }
    boolean urged =
        switch (sentence.word(answer.from() - 1)) {
          case "to", "should", "must", "can", "may", "will", "and", "or", "you'll", "just", "simply",
              "please", "we", "you", "always", "immediately", "better", "then", "it's" ->
              true;
          default -> false;
        };
    return answer.inflection() == Inflection.BASE
        && (urged || Instructions.isClauseStart(sentence, answer.from()));
  }

  private static boolean isRefused(Sentence sentence, Term answer) {
    for (int i = Math.max(sentence.from(), answer.from() - 3); i < answer.from(); i++) {
      Term negation = sentence.termAt(i, Category.NEGATION);
      boolean comma = sentence.word(i).equals(",");
      if (negation != null && !comma && !negation.id().equals("avoid")) {
        return true;
      }
    }
    Term reason = sentence.lastBefore(answer.from() + 1, Category.PERMISSIVE);
    return reason != null && answer.from() - reason.to() <= 1;
  }

  private boolean isInside(Term term, Category category) {
    return sentence.terms(category).stream().anyMatch(term::overlaps);
  }
}
