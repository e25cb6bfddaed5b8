package io.github.stretchlint.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sensations that a sentence names as felt in the stretch. Those of the reader's complaint
 * ("relieves back pain", "if you have a bad knee") and those made light of are left out.
 */
final class Sensations {

  private final Sentence sentence;
  private final List<ConditionClause> conditions;

  private Sensations(Sentence sentence) {
    this.sentence = sentence;
    this.conditions = ConditionClause.in(sentence);
  }

  static List<Term> in(Sentence sentence) {
    List<Term> felt = new ArrayList<>();
    Sensations sensations = new Sensations(sentence);
    for (Term sensation : sentence.terms(Category.DISCOMFORT)) {
      if (sensations.isFelt(sensation)) {
        felt.add(sensation);
      }
    }
    return felt;
  }

  /** Returns whether it is one that no stretch may give, whatever the author goes on to say. */
  static boolean isPain(Term sensation) {
    return switch (sensation.attribute("kind")) {
      case "pain", "alarm", "strain" -> true;
      default -> false;
    };
  }

  /** "Too much" is no sensation by itself: it takes one's part where it is the condition. */
  static boolean isExcess(Term sensation) {
    return sensation.attribute("kind").equals("excess") || isReach(sensation);
  }

  /** "Too far" says nothing of what is felt: "if the floor is too far away, use a block". */
  static boolean isReach(Term sensation) {
    return sensation.attribute("kind").equals("reach");
  }

  /** Returns whether the sentence says what it means: "pain tells you to stop", "pain: stop". */
  static boolean isMeaning(Sentence sentence, Term sensation) {
    for (int i = sensation.to(); i < Math.min(sentence.to(), sensation.to() + 6); i++) {
      switch (sentence.word(i)) {
        case "means", "mean", "tells", "tell", "says", "signals" -> {
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

  static boolean isQuestion(Sentence sentence) {
    return sentence.word(sentence.to() - 1).equals("?");
  }

  private boolean isFelt(Term sensation) {
    Term complaint = complaintAround(sensation);
    boolean complained =
        complaint != null && !isNewlyFelt(complaint) && !isMeaning(sentence, complaint);
    return !complained
        && !isAskedAbout(sensation)
        && !isNoSensation(sensation)
        && sentence.terms(Category.PERMISSIVE).stream()
            .noneMatch(permissive -> permissive.contains(sensation))
        && conditions.stream()
            .noneMatch(clause -> clause.holds(sensation) && isBrought(clause, sensation));
  }

  private @Nullable Term complaintAround(Term sensation) {
    for (Term complaint : sentence.terms(Category.COMPLAINT)) {
      if (complaint.contains(sensation) && !ConditionClause.opensIn(sentence, complaint)) {
        return complaint;
      }
    }
    return null;
  }

  /**
   * "If you have pain in the back, …", "when your neck aches after a day at the desk": the reader
   * comes with it, the stretch does not give it.
   */
  private boolean isBrought(ConditionClause clause, Term sensation) {
    boolean had = false;
    int from = Math.max(clause.opening().from(), sensation.from() - 4);
    for (int i = from; i < Math.min(clause.to(), sensation.from()); i++) {
      had |= isHaving(sentence.word(i));
    }
    boolean occasion =
        sentence.terms(Category.COMPLAINT).stream()
            .anyMatch(term -> term.id().equals("occasion") && clause.holds(term));
    return occasion || (had && !isOfStretching(clause) && !isEnded());
  }

  private boolean isOfStretching(ConditionClause clause) {
    for (int i = clause.opening().from(); i < clause.to(); i++) {
      switch (sentence.word(i)) {
        case "during", "while", "doing", "here", "this", "when" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Does your back hurt? Lie down": asked of a complaint, not of what a stretch does. */
  private boolean isAskedAbout(Term sensation) {
    if (!isQuestion(sentence)) {
      return false;
    }
    boolean own = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "your", "suffer", "suffering" -> own |= i < sensation.from();
        case "during", "while", "doing", "here", "this", "these", "when", "stretch", "pose" -> {
          return false;
        }
        default -> {}
      }
    }
    return own;
  }

  private static boolean isHaving(String word) {
    return switch (word) {
      case "have", "has", "had", "having", "suffer", "suffers", "history", "with" -> true;
      default -> false;
    };
  }

  /** "If you have pain, stop": only what was begun can be stopped. */
  private boolean isEnded() {
    return sentence.has(Category.EASE_OFF, "stop", "ease");
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
            case "experience", "experiencing", "notice", "develop" -> true;
            case "get" -> !sentence.word(i + 1).equals("rid");
            default -> false;
          };
      if (felt) {
        return true;
      }
    }
    return isQuestion(sentence) && complaint.from() == sentence.from();
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
    boolean done = sensation.attribute("kind").equals("slang") && isDoneByReader(sensation);
    boolean exercise =
        sentence.terms(Category.EXERCISE_NAME).stream().anyMatch(sensation::overlaps);
    return onTheDot || order || done || exercise;
  }

  /** "Once you can grab your foot": a thing to do, where "the knee grabs" is felt. */
  private boolean isDoneByReader(Term sensation) {
    boolean object =
        switch (sentence.word(sensation.to())) {
          case "the", "your", "it", "them", "both", "each", "one", "onto", "over", "hold", "a" ->
              true;
          default -> false;
        };
    return object
        && switch (sentence.word(sensation.from() - 1)) {
          case "you", "can", "can't", "cannot", "to", "we", "i", "could", "or", "and" -> true;
          default -> false;
        };
  }
}
