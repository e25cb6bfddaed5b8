package io.github.stretchlint.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cautions in a passage: words that tell the reader to stop at, stay short of, or ease
 * off from pain, whatever the writer calls it. Pain as the reader's complaint ("relieves back
 * pain"), pain made light of ("part of the process") and orders to go on are none.
 */
public final class CautionReader {

  private final Sentence sentence;
  private final @Nullable Sentence next;
  private final List<Term> sensations;
  private final List<Term> answers;
  private final List<ConditionClause> conditions;
  private final ComfortLimits limits;
  private final ForbiddenPain forbidden;

  private CautionReader(Sentence sentence, @Nullable Sentence next) {
    this.sentence = sentence;
    this.next = next;
    this.sensations = Sensations.in(sentence);
    this.answers = Answers.in(sentence);
    this.conditions = ConditionClause.in(sentence);
    this.limits = new ComfortLimits(sentence, sensations);
    this.forbidden = new ForbiddenPain(sentence, sensations, this::isUnderCondition, limits);
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
   * Returns whether the sentences name a sensation or an answer to one: enough for a caution where
   * a label says already that this is one.
   */
  public static boolean namesSensation(List<Sentence> sentences) {
    return sentences.stream()
        .anyMatch(
            sentence ->
                sentence.has(Category.DISCOMFORT)
                    || sentence.has(Category.LIMIT)
                    || sentence.has(Category.EASE_OFF, "stop", "ease", "leave", "over"));
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
    return limits.isSet()
        || hasAnsweredSensation()
        || isAnsweredByNext()
        || isUnnamedSensationAnswered()
        || forbidden.isTold()
        || hasVerdict()
        || opensListOfSensations();
  }

  private boolean namesPain() {
    return sensations.stream().anyMatch(Sensations::isPain);
  }

  /** "If it pinches, come out"; "sharp pain: stop"; "a painful knee means you sit up". */
  private boolean hasAnsweredSensation() {
    for (Term sensation : sensations) {
      if (Sensations.isReach(sensation)) {
        continue;
      }
      boolean conditional = isUnderCondition(sensation);
      boolean meaning = Sensations.isMeaning(sentence, sensation);
      for (Term answer : answers) {
        boolean strong = answer.attribute("strength").equals("strong");
        boolean linked = strong && Sensations.isPain(sensation) && isLinked(answer, sensation);
        boolean met = conditional && !isOfAnotherOrder(answer, sensation);
        if (!isOneWith(answer, sensation) && (met || linked)) {
          return true;
        }
      }
      if (!Sensations.isExcess(sensation)
          && (conditional || meaning)
          && hasOrderApartFrom(sensation)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Roll back and release any sore spots": where no condition is stated, the answer stands next to
   * what it answers.
   */
  private boolean isOfAnotherOrder(Term answer, Term sensation) {
    return answer.to() <= sensation.from()
        && conditions.stream().noneMatch(clause -> clause.holds(sensation))
        && sentence.terms(Category.CONDITION).stream()
            .anyMatch(
                any ->
                    any.id().equals("any")
                        && any.to() <= sensation.from()
                        && any.from() - answer.to() > 1);
  }

  /** "You've gone too far" names no sensation besides the answer. */
  private boolean isOneWith(Term answer, Term sensation) {
    return answer.overlaps(sensation)
        || isLessened(answer, sensation)
        || (Sensations.isExcess(sensation) && answer.to() == sensation.from());
  }

  /** "Loosen what is sore": what is lessened is the pain. */
  private boolean isLessened(Term answer, Term sensation) {
    Term any = sentence.termAt(answer.to(), Category.CONDITION);
    return any != null
        && any.id().equals("any")
        && any.to() <= sensation.from()
        && switch (sentence.word(answer.from())) {
          case "release", "reduce", "decrease", "lessen", "soften", "ease" -> true;
          default -> false;
        };
  }

  /** "Stop at pain", "pain: stop", "pain is your signal to stop"; not "reduce pain". */
  private boolean isLinked(Term answer, Term sensation) {
    int from = Math.min(answer.to(), sensation.to());
    int to = Math.max(answer.from(), sensation.from());
    boolean first = answer.from() < sensation.from();
    for (int i = from; i < to; i++) {
      boolean link =
          switch (sentence.word(i)) {
            case "at", "before", "from", "on", "upon", "with" -> first;
            case "means", "mean", "tells", "tell", "signal", "sign", "cue", "asking", "=", "→" ->
                !first;
            case ",", ";", ":", "—", "–", "-", "!", "so" -> !first;
            case "and", "or" -> !first && i == to - 1;
            default -> false;
          };
      if (link) {
        return true;
      }
    }
    // "A stretch that stings is over", "painful ones are skipped": the answer is what is said of
    // it.
    return !first && answer.id().equals("over") || (!first && isShould(answer));
  }

  private boolean isShould(Term answer) {
    return switch (sentence.word(answer.from() - 1)) {
      case "should", "must" -> true;
      default -> false;
    };
  }

  private boolean isUnderCondition(Term sensation) {
    boolean any =
        sentence.terms(Category.CONDITION).stream()
            .anyMatch(
                condition ->
                    condition.id().equals("any")
                        && sensation.from() - condition.to() <= 4
                        && condition.from() <= sensation.from());
    return any
        || conditions.stream().anyMatch(clause -> clause.holds(sensation))
        || isAsked(sensation)
        || isRelative(sensation);
  }

  private boolean isAsked(Term sensation) {
    if (!Sensations.isQuestion(sentence)) {
      return false;
    }
    for (int i = sensation.to(); i < sentence.to(); i++) {
      if (sentence.word(i).equals(":")) {
        return false;
      }
    }
    return true;
  }

  /** "fingers that tingle want a rest", "anyone whose knees complain" */
  private boolean isRelative(Term sensation) {
    for (int i = sensation.from() - 1; i >= Math.max(sentence.from(), sensation.from() - 3); i--) {
      switch (sentence.word(i)) {
        case "that", "which", "who" -> {
          return i == sensation.from() - 1;
        }
        case "whose" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** An order in another clause than the sensation, which is no order to go on. */
  private boolean hasOrderApartFrom(Term sensation) {
    for (Term verb : sentence.terms(Category.ACTION)) {
      String before = sentence.word(verb.from() - 1);
      boolean timely = before.equals("to") && Sensations.isMeaning(sentence, sensation);
      boolean told =
          timely
              || before.equals("means")
              || before.equals("should")
              || (isReader(before) && conditions.stream().noneMatch(clause -> clause.holds(verb)));
      boolean order =
          verb.inflection() == Inflection.BASE
              && (told || Instructions.isClauseStart(sentence, verb.from()));
      boolean goesOn =
          (sentence.termAt(verb.from(), Category.CARRY_ON) != null && !isRearrangement(verb))
              || sentence.termAt(verb.from(), Category.PERMISSIVE) != null;
      if (order && !goesOn && isApart(verb, sensation) && !isNegated(verb)) {
        return true;
      }
    }
    return false;
  }

  /** "Keep the head down" goes another way, "keep going" does not. */
  private boolean isRearrangement(Term verb) {
    Term part = sentence.firstFrom(verb.to(), Category.BODY_PART);
    return sentence.word(verb.from()).equals("keep")
        && part != null
        && part.from() - verb.to() <= 1;
  }

  private static boolean isReader(String word) {
    return word.equals("you") || word.equals("we");
  }

  private boolean isApart(Term verb, Term sensation) {
    int from = Math.min(verb.to(), sensation.to());
    int to = Math.max(verb.from(), sensation.from());
    for (int i = from; i < to; i++) {
      switch (sentence.word(i)) {
        case ",",
            ";",
            ":",
            "—",
            "–",
            "-",
            "means",
            "if",
            "when",
            "whenever",
            "should",
            "then",
            "?" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isNegated(Term verb) {
    Term negation = sentence.lastBefore(verb.from(), Category.NEGATION);
    return negation != null && verb.from() - negation.to() <= 1;
  }

  /**
   * "Stinging behind the knee? Bend it." "Should it hurt? No." "Anything that hurts is out. Stop."
   */
  private boolean isAnsweredByNext() {
    if (next == null) {
      return false;
    }
    boolean asked = Sensations.isQuestion(sentence) && namesPain();
    boolean conditional =
        sensations.stream().anyMatch(s -> isUnderCondition(s) && !Sensations.isExcess(s));
    if (asked && next.word(next.from()).equals("no")) {
      return true;
    }
    boolean order =
        Instructions.orders(next).stream()
            .anyMatch(verb -> next.termAt(verb.from(), Category.CARRY_ON) == null);
    List<Term> following = Answers.in(next);
    boolean answered =
        following.stream().anyMatch(answer -> Instructions.isClauseStart(next, answer.from()));
    boolean backward = namesPain() && !following.isEmpty() && isOfTheMoment(next);
    return backward
        || (conditional && answered)
        || (asked && order)
        || (isShort() && namesPain() && answered);
  }

  /** "Pain? Stop.", "If it hurts" as a heading. */
  private boolean isShort() {
    return sentence.to() - sentence.from() <= 4;
  }

  /** "Let go the moment you get one", "if you experience any of these, come out". */
  private static boolean isOfTheMoment(Sentence next) {
    Term moment = next.firstFrom(next.from(), Category.CONDITION, "moment", "when", "if");
    if (moment == null) {
      return false;
    }
    for (int i = moment.to(); i < Math.min(next.to(), moment.to() + 4); i++) {
      switch (next.word(i)) {
        case "one", "it", "that", "this", "any", "does", "these" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * "If it ever feels like a dentist's waiting room, stop", "ease off if you feel it in the knee".
   */
  private boolean isUnnamedSensationAnswered() {
    return conditions.stream().anyMatch(this::tellsOfFeeling)
        && answers.stream().anyMatch(answer -> answer.isOneOf("stop", "ease", "over"));
  }

  private boolean tellsOfFeeling(ConditionClause clause) {
    boolean felt = false;
    for (int i = clause.opening().to(); i < clause.to(); i++) {
      if (sentence.termAt(i, Category.NEGATION) != null) {
        return false;
      }
      switch (sentence.word(i)) {
        case "feel", "feels", "felt" -> felt |= isUnnamed(sentence.word(i + 1));
        case "turns", "turn", "becomes", "become", "starts", "start", "begins", "gets" ->
            felt |= !isReader(sentence.word(i - 1));
        case "stretch",
            "pull",
            "ready",
            "steady",
            "tension",
            "comfortable",
            "good",
            "fine",
            "able",
            "confident",
            "easy" -> {
          return false;
        }
        default -> {}
      }
    }
    return felt && !clause.opening().id().equals("when");
  }

  private static boolean isUnnamed(String word) {
    return switch (word) {
      case "it", "this", "that", "them", "like", "anything", "something" -> true;
      default -> false;
    };
  }

  /** "A pull is fine, a sting is not", "pain means that you have gone too far". */
  private boolean hasVerdict() {
    for (Term sensation : sensations) {
      if (!Sensations.isExcess(sensation) && isRejected(sensation.to())) {
        return true;
      }
      if (Sensations.isPain(sensation) && isTooMuch(sensation)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRejected(int at) {
    int behind =
        switch (sentence.word(at)) {
          case "isn't", "isnt", "aren't" -> at + 1;
          case "is", "are" -> {
            String word = sentence.word(at + 1);
            yield word.equals("not") || word.equals("never") ? at + 2 : -1;
          }
          default -> -1;
        };
    return behind >= 0
        && switch (sentence.word(behind)) {
          case "",
              ".",
              "!",
              ",",
              ";",
              ":",
              "—",
              "–",
              ")",
              "ok",
              "okay",
              "fine",
              "good",
              "acceptable",
              "allowed" ->
              true;
          case "worth",
              "a",
              "the",
              "part",
              "wanted",
              "welcome",
              "what",
              "something",
              "an",
              "needed" ->
              true;
          default -> false;
        };
  }

  /** "Pain is a sign that you have gone too far". */
  private boolean isTooMuch(Term sensation) {
    boolean verdict = false;
    for (int i = sensation.to(); i < Math.min(sentence.to(), sensation.to() + 12); i++) {
      switch (sentence.word(i)) {
        case "means", "mean", "indicates", "indicate", "sign", "signals", "says", "tells" ->
            verdict = i - sensation.to() <= 5;
        case ",", ";", "." -> {
          return false;
        }
        default -> {}
      }
      Term excess = sentence.termAt(i, Category.DISCOMFORT);
      Term over = sentence.termAt(i, Category.EASE_OFF);
      if (verdict
          && ((excess != null && Sensations.isExcess(excess))
              || (over != null && over.id().equals("over")))) {
        return true;
      }
    }
    return false;
  }

  /** "What must not be felt:", "stop at once if you notice any of the following:" */
  private boolean opensListOfSensations() {
    int feeling = -1;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "feel", "experience", "notice", "get" -> feeling = i;
        default -> {
          if (feeling >= 0 && sentence.token(i).isWord() && !isOfList(sentence.word(i))) {
            feeling = -1;
          }
        }
      }
    }
    if (feeling < 0) {
      return false;
    }
    int last = feeling;
    Term negation = sentence.lastBefore(feeling, Category.NEGATION, "not", "never");
    boolean refused =
        negation != null && feeling - negation.to() <= 1 && forbidden.isAskedNot(negation);
    boolean conditional =
        conditions.stream().anyMatch(clause -> clause.opening().to() <= last && last < clause.to());
    return refused
        || (conditional
            && answers.stream().anyMatch(answer -> answer.isOneOf("stop", "ease", "leave")));
  }

  private static boolean isOfList(String word) {
    return switch (word) {
      case "any", "of", "the", "following", "these", "this", "symptoms", "signs", "one" -> true;
      default -> false;
    };
  }
}
