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

  /** A negation further before a sensation than this speaks of something else. */
  private static final int NEGATION_REACH = 9;

  private final Sentence sentence;
  private final @Nullable Sentence next;
  private final List<Term> sensations;
  private final List<Term> answers;
  private final List<ConditionClause> conditions;

  private CautionReader(Sentence sentence, @Nullable Sentence next) {
    this.sentence = sentence;
    this.next = next;
    this.sensations = Sensations.in(sentence);
    this.answers = Answers.in(sentence);
    this.conditions = ConditionClause.in(sentence);
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
    return hasLimit()
        || hasAnsweredSensation()
        || isAnsweredByNext()
        || isUnnamedSensationAnswered()
        || hasForbiddenPain()
        || hasVerdict()
        || opensListOfSensations();
  }

  /**
   * "Only as far as is comfortable"; "without pain" only where it bounds what is told to do, and
   * "don't force it" only beside a sensation.
   */
  private boolean hasLimit() {
    for (Term limit : sentence.terms(Category.LIMIT)) {
      boolean enough =
          switch (limit.attribute("strength")) {
            case "strong" -> true;
            case "ordered" -> bounds(limit);
            default -> namesPain();
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
                || isOught(sentence.word(limit.from() - 1))
                || sentence.word(limit.from() - 1).equals("to")));
  }

  /** Whether "without pain" tells how far to go, not what the reader will be able to do one day. */
  private boolean bounds(Term limit) {
    return !Sensations.isQuestion(sentence)
        && !tellsAbility(limit.from())
        && (isAskedFor() || isAlone(limit) || speaksOfEntries(sentence) || isFarAs(limit.from()));
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

  /** "Never stretch into pain", "avoid positions that hurt". */
  private boolean hasForbiddenPain() {
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
      case "without" -> bounds(negation);
      default -> false;
    };
  }

  /** "should not", "do not" as an order, "as long as it does not"; not "it does not hurt". */
  private boolean isAskedNot(Term negation) {
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
            && ((Instructions.isClauseStart(sentence, start) && !isTold(start))
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
  private boolean isTold(int start) {
    String before = sentence.word(start - 1);
    return (before.equals("but") || before.equals("and"))
        && Instructions.orders(sentence).stream().noneMatch(verb -> verb.to() <= start);
  }

  private static boolean isOught(String word) {
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
        case "if", "when" -> way |= !negation.id().equals("avoid") && isUnderCondition(sensation);
        default -> {}
      }
    }
    // "Without pain", "avoid straining your neck", "should not hurt".
    return way || sensation.from() == negation.to();
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
    boolean forbidden = negation != null && feeling - negation.to() <= 1 && isAskedNot(negation);
    boolean conditional =
        conditions.stream().anyMatch(clause -> clause.opening().to() <= last && last < clause.to());
    return forbidden
        || (conditional
            && answers.stream().anyMatch(answer -> answer.isOneOf("stop", "ease", "leave")));
  }

  private static boolean isOfList(String word) {
    return switch (word) {
      case "any", "of", "the", "following", "these", "this", "symptoms", "signs", "one" -> true;
      default -> false;
    };
  }

  private boolean isInside(Term term, Category category) {
    return sentence.terms(category).stream().anyMatch(outer -> outer.contains(term));
  }
}
