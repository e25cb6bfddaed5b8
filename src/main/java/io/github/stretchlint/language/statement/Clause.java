package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence with at most one main action: "bend your right knee", "keeping both feet
 * flat".
 */
final class Clause {

  /** How a clause is bound to the others. */
  enum Opening {
    /** By nothing, "and", "then" or "but". */
    MAIN,
    /** "while", "as", "keeping", "with": it goes on beside the main action. */
    ASIDE,
    /** "without lifting the heel". */
    WITHOUT,
    /** "until the arm is straight", "so that the knee bends": where an action leads. */
    RESULT,
    /** "if", "when", "once", "before", "after": it tells when, and orders nothing. */
    TIME,
    /** "or": another way. */
    OR,
    /** "without cheating and bend the knee": ordered or refused, the words leave it open. */
    OPEN
  }

  private final Sentence sentence;
  private final Opening opening;
  private final int from;
  private final int to;

  // Readers ask for these again for each part of the body.
  private final Map<Category, List<Term>> terms = new EnumMap<>(Category.class);
  private @Nullable List<Term> effects;

  /**
   * Makes a clause.
   *
   * @param from index of its first token, the opening word among them
   * @param to index behind its last token
   */
  Clause(Sentence sentence, Opening opening, int from, int to) {
    this.sentence = sentence;
    this.opening = opening;
    this.from = from;
    this.to = to;
  }

  Sentence sentence() {
    return sentence;
  }

  /** Returns what the clause opens with. */
  Opening opening() {
    return opening;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  List<Term> terms(Category category) {
    List<Term> all = sentence.terms(category);
    return all.isEmpty() ? all : terms.computeIfAbsent(category, own -> inside(all));
  }

  private List<Term> inside(List<Term> all) {
    List<Term> inside = new ArrayList<>();
    for (Term term : all) {
      if (term.from() >= from && term.to() <= to) {
        inside.add(term);
      }
    }
    return inside;
  }

  boolean has(Category category, String... ids) {
    return terms(category).stream().anyMatch(term -> ids.length == 0 || term.isOneOf(ids));
  }

  /** Returns whether its action is refused: "do not bend", "never lift", "without moving". */
  boolean isNegated(int upTo) {
    if (opening == Opening.WITHOUT) {
      return true;
    }
    return terms(Category.NEGATION).stream()
        .anyMatch(term -> term.to() <= upTo && !isDoubled(term));
  }

  /** "do not forget to keep", "not only". */
  private boolean isDoubled(Term negation) {
    return switch (sentence.word(negation.to())) {
      case "forget", "only", "just", "necessarily", "quite", "yet", "so" -> true;
      default -> false;
    };
  }

  /**
   * Returns the verbs that say what happens to a part, in order; adjectives such as "bent" are
   * none.
   */
  List<Term> effects() {
    if (effects == null) {
      effects = findEffects();
    }
    return effects;
  }

  private List<Term> findEffects() {
    return terms(Category.EFFECT).stream()
        .filter(term -> term.inflection() != Inflection.PAST || isBaseAsWell(term))
        .filter(term -> !isInsideState(term) && !isNoun(term))
        .toList();
  }

  /** "with a slight bend in your knee", "the reach of the arm" */
  private boolean isNoun(Term verb) {
    return switch (sentence.word(verb.from() - 1)) {
      case "a",
          "an",
          "the",
          "this",
          "that",
          "each",
          "every",
          "two",
          "slight",
          "small",
          "soft",
          "gentle",
          "deep",
          "any",
          "no",
          "micro" ->
          verb.inflection() == Inflection.BASE;
      default -> false;
    };
  }

  /** "a stride apart" orders no step. */
  private boolean isInsideState(Term verb) {
    return terms(Category.STATE).stream()
        .anyMatch(state -> state.from() < verb.from() && verb.to() <= state.to());
  }

  /** "spread your legs", "set your feet apart": some verbs have one form for both. */
  private boolean isBaseAsWell(Term verb) {
    boolean same =
        switch (word(verb.from())) {
          case "spread", "set", "put", "let", "shut" -> true;
          default -> false;
        };
    return same
        && switch (word(verb.to())) {
          case "your", "the", "both", "it", "them", "each", "one" -> true;
          default -> false;
        };
  }

  String word(int index) {
    return index >= from && index < to ? sentence.word(index) : "";
  }

  /** Returns the verb whose object the part is, or null. */
  @Nullable Term verbBefore(PartMention mention) {
    Term verb = null;
    for (Term effect : effects()) {
      if (effect.to() <= mention.noun() && !effect.attribute("does").isEmpty()) {
        verb = effect;
      }
    }
    return verb;
  }

  /**
   * Returns whether the clause opens with a verb that is none of the effects: "drive your heels
   * down", "swing the arms back" bring about what follows, whatever they mean.
   */
  boolean isLedByAnotherVerb(PartMention mention) {
    int at = from;
    if (opening == Opening.ASIDE) {
      boolean acts = word(from + 1).equals("you");
      if (!acts) {
        return false;
      }
      at = from + 2;
    }
    while (at < mention.from()
        && (sentence.termAt(at, Category.ADVERB) != null
            || sentence.token(at).kind() == Token.Kind.SIGN
            || isJoiner(word(at)))) {
      Term adverb = sentence.termAt(at, Category.ADVERB);
      at = adverb == null ? at + 1 : adverb.to();
    }
    if (at >= mention.from()) {
      return false;
    }
    int index = at;
    boolean known = sentence.terms().stream().anyMatch(t -> t.from() <= index && index < t.to());
    boolean verb = sentence.hasAt(index, Category.ACTION) && effects().isEmpty();
    return !known || (verb && !isOfWholeBody(index));
  }

  /** "Sit up tall", "stay", "breathe" leave the parts as they are. */
  private boolean isOfWholeBody(int index) {
    return sentence.terms().stream()
        .filter(term -> term.from() == index)
        .anyMatch(
            term ->
                switch (term.category()) {
                  case POSTURE, HOLD, BREATHING, SIDE_SWITCH, REPETITION_CUE -> true;
                  default -> false;
                });
  }

  private static boolean isJoiner(String word) {
    return word.equals("and") || word.equals("then") || word.equals("but");
  }

  /** Returns whether a part of the back is meant, which may be otherwise than the rest of it. */
  boolean isPartOfBack(PartMention mention) {
    return mention.part() == BodyPart.BACK
        && switch (sentence.word(mention.noun())) {
          case "upper", "lower", "low", "mid" -> true;
          default -> false;
        };
  }

  /** Makes the statement that a part is in a state; parts of the head have no sides. */
  BodyState state(
      PartMention mention, BodyValue value, boolean not, Manner manner, int start, int end) {
    // "A flat back" is no one of two.
    boolean single =
        mention.part().limb() == Limb.HEAD
            || (mention.part() == BodyPart.BACK && mention.side() == Side.ONE);
    Side side = single ? Side.UNTOLD : mention.side();
    return new BodyState(mention.part(), side, value, not, manner, span(start, end));
  }

  /** Returns the range in the file of some tokens of the sentence. */
  Span span(int start, int end) {
    return sentence.span(Math.max(start, sentence.from()), end);
  }
}
