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
        || hasRejectedSensation();
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
    return sensations().stream().anyMatch(CautionReader::isPain);
  }

  private static boolean isPain(Term sensation) {
    return switch (sensation.attribute("kind")) {
      case "pain", "alarm" -> true;
      default -> false;
    };
  }

  /** "If it pinches, come out"; "sharp pain: stop"; "a painful knee means you sit up". */
  private boolean hasAnsweredSensation() {
    List<Term> answers = answers(sentence);
    for (Term sensation : sensations()) {
      boolean conditional = isUnderCondition(sensation);
      for (Term answer : answers) {
        boolean strong = answer.attribute("strength").equals("strong");
        if (!answer.overlaps(sensation) && (conditional || (strong && isPain(sensation)))) {
          return true;
        }
      }
      boolean felt = !sensation.attribute("kind").equals("excess");
      if (felt && (conditional || isMeaning(sensation)) && hasOrderApartFrom(sensation)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnderCondition(Term sensation) {
    for (Term condition : sentence.terms(Category.CONDITION)) {
      boolean opens =
          switch (condition.id()) {
            case "if", "when", "moment", "should" -> true;
            case "any" ->
                sensation.from() - condition.to() <= 4 && condition.from() <= sensation.from();
            default -> false;
          };
      if (opens) {
        return true;
      }
    }
    return isQuestion() || isRelative(sensation);
  }

  /** "fingers that tingle want a rest" */
  private boolean isRelative(Term sensation) {
    return switch (sentence.word(sensation.from() - 1)) {
      case "that", "which", "who" -> true;
      default -> false;
    };
  }

  private boolean isQuestion() {
    return sentence.word(sentence.to() - 1).equals("?");
  }

  /** "means", "is your cue to". */
  private boolean isMeaning(Term sensation) {
    for (int i = sensation.to(); i < Math.min(sentence.to(), sensation.to() + 6); i++) {
      switch (sentence.word(i)) {
        case "means", "mean", "tells", "says" -> {
          return true;
        }
        case ":" -> {
          return i == sensation.to() && !sensation.is(Category.COMPLAINT);
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
      boolean timely = before.equals("to") && isMeaning(sensation);
      boolean told =
          timely || before.equals("you") || before.equals("means") || before.equals("we");
      boolean order =
          verb.inflection() == Inflection.BASE
              && (told || Instructions.isClauseStart(sentence, verb.from()));
      boolean goesOn =
          sentence.termAt(verb.from(), Category.CARRY_ON) != null
              || sentence.termAt(verb.from(), Category.PERMISSIVE) != null;
      if (order && !goesOn && isApart(verb, sensation) && !isNegated(verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean isApart(Term verb, Term sensation) {
    int from = Math.min(verb.to(), sensation.to());
    int to = Math.max(verb.from(), sensation.from());
    for (int i = from; i < to; i++) {
      switch (sentence.word(i)) {
        case ",", ";", ":", "—", "–", "-", "means", "if", "when", "whenever", "should", "?" -> {
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
    List<Term> sensations = sensations();
    boolean asked = isQuestion() && sensations.stream().anyMatch(CautionReader::isPain);
    boolean conditional =
        sensations.stream()
            .anyMatch(s -> isUnderCondition(s) && !s.attribute("kind").equals("excess"));
    if (asked && next.word(next.from()).equals("no")) {
      return true;
    }
    boolean order =
        Instructions.orders(next).stream()
            .anyMatch(verb -> next.termAt(verb.from(), Category.CARRY_ON) == null);
    boolean answered =
        answers(next).stream().anyMatch(answer -> Instructions.isClauseStart(next, answer.from()));
    boolean deictic = namesPain() && answered && isOfTheMoment(next);
    return deictic
        || (conditional && answered)
        || (asked && order)
        || (isShort() && namesPain() && answered);
  }

  /** "Pain? Stop.", "If it hurts" as a heading. */
  private boolean isShort() {
    return sentence.to() - sentence.from() <= 4;
  }

  /**
   * "If it ever feels like a dentist's waiting room, stop", "ease off if you feel it in the knee".
   */
  private boolean isUnnamedSensationAnswered() {
    if (!sentence.has(Category.CONDITION, "if", "moment", "should")) {
      return false;
    }
    boolean felt = false;
    boolean mild = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "feel",
            "feels",
            "felt",
            "turns",
            "turn",
            "becomes",
            "become",
            "starts",
            "start",
            "begins",
            "gets" ->
            felt = true;
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
            "easy" ->
            mild = true;
        default -> {}
      }
    }
    return felt
        && !mild
        && answers(sentence).stream().anyMatch(answer -> answer.isOneOf("stop", "ease", "over"));
  }

  /** "Never stretch into pain", "avoid forcing any stretch that causes pain". */
  private boolean hasForbiddenPain() {
    for (Term sensation : sensations()) {
      if (!isPain(sensation)) {
        continue;
      }
      for (Term negation : sentence.terms(Category.NEGATION)) {
        int distance = sensation.from() - negation.to();
        boolean forbids = negation.isOneOf("not", "never", "avoid", "without");
        if (forbids
            && distance >= 0
            && distance <= NEGATION_REACH
            && isWayInto(negation, sensation)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Between the negation and the pain stands a movement of the stretch, not a promise of relief.
   */
  private boolean isWayInto(Term negation, Term sensation) {
    boolean way = false;
    for (int i = negation.to(); i < sensation.from(); i++) {
      switch (sentence.word(i)) {
        case ".", ";" -> {
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
            "be",
            "with",
            "give",
            "gives",
            "any",
            "force",
            "forcing",
            "should",
            "until",
            "if",
            "that",
            "where" ->
            way = true;
        default -> {}
      }
    }
    return way || (negation.id().equals("without") && sensation.from() == negation.to());
  }

  /** "Pulling is fine, stabbing isn't." */
  /** "Let go the moment you get one." */
  private static boolean isOfTheMoment(Sentence next) {
    Term moment = next.firstFrom(next.from(), Category.CONDITION, "moment", "when", "if");
    if (moment == null) {
      return false;
    }
    for (int i = moment.to(); i < Math.min(next.to(), moment.to() + 4); i++) {
      switch (next.word(i)) {
        case "one", "it", "that", "this", "any" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean hasRejectedSensation() {
    for (Term sensation : sensations()) {
      boolean rejected =
          switch (sentence.word(sensation.to())) {
            case "isn't", "isnt", "aren't" -> true;
            case "is", "are" -> sentence.word(sensation.to() + 1).equals("not");
            default -> false;
          };
      if (rejected) {
        return true;
      }
    }
    return false;
  }

  /** The sensations that a stretch must not give; those of the reader's complaint are left out. */
  private List<Term> sensations() {
    List<Term> sensations = new ArrayList<>();
    for (Term sensation : sentence.terms(Category.DISCOMFORT)) {
      Term complaint = complaintAround(sensation);
      boolean made = isInside(sensation, Category.PERMISSIVE) || isNoSensation(sensation);
      boolean brought = complaint != null && !isNewlyFelt(complaint) && !isMeaning(complaint);
      if (!made && !brought) {
        sensations.add(sensation);
      }
    }
    return sensations;
  }

  /** "8:30 sharp", and "pinch the blades together" as an order. */
  private boolean isNoSensation(Term sensation) {
    boolean onTheDot =
        sentence.word(sensation.from()).equals("sharp")
            && sensation.from() > sentence.from()
            && sentence.token(sensation.from() - 1).isNumber();
    boolean object =
        switch (sentence.word(sensation.to())) {
          case "the", "your", "it", "them", "both" -> true;
          default -> false;
        };
    boolean order =
        sensation.inflection() == Inflection.BASE
            && object
            && Instructions.isClauseStart(sentence, sensation.from());
    return onTheDot || order;
  }

  private @Nullable Term complaintAround(Term sensation) {
    for (Term complaint : sentence.terms(Category.COMPLAINT)) {
      if (complaint.contains(sensation)) {
        return complaint;
      }
    }
    return null;
  }

  /** "If you get shoulder pain": felt in the stretch, not brought to it. */
  private boolean isNewlyFelt(Term complaint) {
    if (!complaint.id().equals("named")) {
      return false;
    }
    for (int i = Math.max(sentence.from(), complaint.from() - 3); i < complaint.from(); i++) {
      boolean felt =
          switch (sentence.word(i)) {
            case "feel", "gives", "causes", "cause", "brings", "any", "sharp", "on" -> true;
            case "get" -> !sentence.word(i + 1).equals("rid");
            default -> false;
          };
      if (felt) {
        return true;
      }
    }
    return isQuestion() && complaint.from() == sentence.from();
  }

  /**
   * What the reader is told to do about it; "don't stop" and "no reason to give up" are no answers.
   */
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
          case "to",
              "should",
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
              "signal" ->
              true;
          default -> false;
        };
    boolean stops =
        answer.id().equals("stop") && sentence.has(Category.CONDITION, "if", "when", "moment");
    return answer.inflection() == Inflection.BASE
        && (stops || urged || Instructions.isClauseStart(sentence, answer.from()));
  }

  private static boolean isRefused(Sentence sentence, Term answer) {
    Term negation = sentence.lastBefore(answer.from(), Category.NEGATION);
    boolean near =
        negation != null && answer.from() - negation.to() <= 3 && !negation.id().equals("avoid");
    boolean comma = false;
    for (int i = Math.max(sentence.from(), answer.from() - 3); i < answer.from(); i++) {
      comma |= sentence.word(i).equals(",");
    }
    Term reason = sentence.lastBefore(answer.from(), Category.PERMISSIVE);
    boolean excused = reason != null && answer.from() - reason.to() <= 1;
    return excused || (near && !comma);
  }

  private boolean isInside(Term term, Category category) {
    return sentence.terms(category).stream().anyMatch(outer -> outer.contains(term));
  }
}
