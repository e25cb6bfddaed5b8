package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.language.statement.Clause.Opening;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into clauses: at its signs, its joining words and its verbs of keeping. */
final class Clauses {

  private final Sentence sentence;
  private final List<Clause> clauses = new ArrayList<>();
  private Opening opening = Opening.MAIN;
  private int from;

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.from = sentence.from();
  }

  static List<Clause> of(Sentence sentence) {
    return new Clauses(sentence).read();
  }

  private List<Clause> read() {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = sentence.token(i);
      if (token.kind() == Token.Kind.SIGN) {
        if (isCut(token)) {
          close(i);
          begin(i + 1, Opening.MAIN);
        }
        continue;
      }
      Opening opened = openingAt(i);
      if (opened != null && !isPartOfRefusal(i, opened)) {
        close(i);
        begin(i, opened);
      }
    }
    close(sentence.to());
    return clauses;
  }

  private static boolean isCut(Token token) {
    return ",;:()–—.!?[]".indexOf(token.word().charAt(0)) >= 0
        || (token.isDash() && token.spaceBefore() && !token.is("~"));
  }

  private void begin(int index, Opening opened) {
    from = index;
    opening = opened;
  }

  private void close(int to) {
    if (to > from) {
      clauses.add(new Clause(sentence, opening, from, to));
    }
  }

  /** "Without letting the back round", "never letting the heels lift": one refusal, one clause. */
  private boolean isPartOfRefusal(int i, Opening opened) {
    Term negation = sentence.lastBefore(i, Category.NEGATION);
    boolean refused = negation != null && (negation.to() == i || negation.to() + 1 == i);
    if (opened == Opening.ASIDE && refused && !sentence.word(i).equals("with")) {
      return true;
    }
    boolean joined = sentence.word(i).equals("and") || sentence.word(i).equals("or");
    return opening == Opening.WITHOUT && joined && isGerund(i + 1);
  }

  private boolean isGerund(int i) {
    return sentence.terms().stream()
        .anyMatch(term -> term.from() == i && term.inflection() == Inflection.GERUND);
  }

  private @Nullable Opening openingAt(int i) {
    if (isInsideTerm(i)) {
      return null;
    }
    return switch (sentence.word(i)) {
      case "while",
          "whilst",
          "keeping",
          "leaving",
          "letting",
          "allowing",
          "holding",
          "maintaining",
          "making" ->
          Opening.ASIDE;
      case "as" ->
          isComparison(sentence, i)
              ? Opening.TIME
              : isConjunction(sentence, i) ? Opening.ASIDE : null;
      case "with" -> isFlush(i) ? null : Opening.ASIDE;
      case "without" -> Opening.WITHOUT;
      case "until", "till" -> Opening.RESULT;
      case "so" ->
          sentence.word(i + 1).equals("that") || startsSubject(i + 1) ? Opening.RESULT : null;
      case "if", "unless", "when", "whenever", "once", "before", "after" ->
          isTime(i) && !isComparison(sentence, i - 1) ? Opening.TIME : null;
      case "or" -> opensVerb(i + 1) || startsBareState(i + 1) ? Opening.OR : null;
      case "and", "but", "then" ->
          opensVerb(i + 1) || (startsState(i + 1) && !isListed(i))
              ? opening == Opening.WITHOUT
                  ? Opening.OPEN
                  : isAlsoWith(i) ? Opening.ASIDE : Opening.MAIN
              : null;
      default -> null;
    };
  }

  /** "in contact with the floor", "with or without": the word belongs to a longer term. */
  private boolean isInsideTerm(int i) {
    return sentence.terms().stream()
        .anyMatch(
            term ->
                term.from() < i
                    && i < term.to()
                    && (term.is(Category.STATE)
                        || term.is(Category.POSTURE)
                        || term.is(Category.STILLNESS)
                        || term.is(Category.BREATHING)));
  }

  /** "as you lean", "as the knee bends", but not "as far as", "as straight as". */
  static boolean isConjunction(Sentence sentence, int i) {
    return switch (sentence.word(i + 1)) {
      case "you", "your", "the", "it", "they", "each", "both", "one" ->
          !sentence.word(i - 1).equals("far");
      default -> false;
    };
  }

  /** "Press the heel down as if you were squashing a beetle": what follows is not ordered. */
  private static boolean isComparison(Sentence sentence, int i) {
    return sentence.word(i).equals("as")
        && (sentence.word(i + 1).equals("if") || sentence.word(i + 1).equals("though"));
  }

  /** "flush with the backrest", "level with the shoulder" */
  private boolean isFlush(int i) {
    return switch (sentence.word(i - 1)) {
      case "flush", "level", "contact", "touch", "line", "along" -> true;
      default -> false;
    };
  }

  /** "before" and "after" may also be prepositions; "once" may count. */
  private boolean isTime(int i) {
    if (sentence.word(i).equals("once")) {
      return switch (sentence.word(i + 1)) {
        case "you", "your", "the", "it", "there" -> true;
        default -> false;
      };
    }
    return true;
  }

  private boolean startsSubject(int i) {
    return switch (sentence.word(i)) {
      case "your", "the", "both", "each", "it" -> true;
      default -> false;
    };
  }

  /** "and your left leg stays straight", "and the knees bent". */
  private boolean startsState(int i) {
    if (!startsSubject(i)) {
      return false;
    }
    Term part = sentence.firstFrom(i, Category.BODY_PART);
    if (part == null || part.from() - i > 3) {
      return false;
    }
    int behind = part.to();
    boolean verb =
        sentence.terms(Category.EFFECT).stream()
            .anyMatch(term -> term.from() >= behind && term.from() <= behind + 1);
    boolean state =
        sentence.terms(Category.STATE).stream()
            .anyMatch(term -> term.from() >= behind && term.from() <= behind + 2);
    return verb || state;
  }

  /** "With the elbows wide and the palms facing up": both go on beside the main action. */
  private boolean isAlsoWith(int and) {
    return sentence.word(from).equals("with")
        && opening == Opening.ASIDE
        && !opensVerb(and + 1)
        && sentence.terms(Category.EFFECT).stream()
            .noneMatch(verb -> verb.from() >= from && verb.from() <= and + 4 && isFinite(verb));
  }

  private static boolean isFinite(Term verb) {
    return verb.inflection() == Inflection.BASE || verb.inflection() == Inflection.THIRD_PERSON;
  }

  /** "Press the back of your head and both buttocks into the floor": one list, one clause. */
  private boolean isListed(int and) {
    Term verb = sentence.lastBefore(and, Category.EFFECT);
    boolean lays =
        verb == null || verb.from() < from
            ? opening == Opening.ASIDE || isBodyPart(firstWord(and))
            : switch (verb.attribute("does")) {
              case "push", "press", "keep", "hold", "feel" -> true;
              default -> false;
            };
    Term part = sentence.firstFrom(and, Category.BODY_PART);
    return lays && part != null && isBodyPart(and - 1) && isLaid(part.to());
  }

  /** Returns the index of the first word behind articles: "your belly and both hips sinking". */
  private int firstWord(int limit) {
    int at = from;
    while (at < limit
        && switch (sentence.word(at)) {
          case "your", "the", "both" -> true;
          default -> false;
        }) {
      at++;
    }
    return at;
  }

  private boolean isBodyPart(int index) {
    return sentence.terms(Category.BODY_PART).stream()
        .anyMatch(part -> part.from() >= from && part.from() <= index && index < part.to());
  }

  /** "into the floor", "pressing evenly into the mat": what is told behind a list of parts. */
  private boolean isLaid(int index) {
    for (int i = index; i < Math.min(sentence.to(), index + 4); i++) {
      switch (sentence.word(i)) {
        case "on", "onto", "into", "against", "touching" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "or elbows bent", "or with the knee bent" */
  private boolean startsBareState(int i) {
    int at = sentence.word(i).equals("with") ? i + 1 : i;
    Term part = sentence.firstFrom(at, Category.BODY_PART);
    return part != null
        && part.from() - at <= 2
        && sentence.terms(Category.STATE).stream()
            .anyMatch(state -> state.from() - part.to() >= 0 && state.from() - part.to() <= 1);
  }

  private boolean opensVerb(int i) {
    int at = i;
    Term adverb = sentence.termAt(at, Category.ADVERB);
    while (adverb != null) {
      at = adverb.to();
      adverb = sentence.termAt(at, Category.ADVERB);
    }
    boolean negated = sentence.termAt(at, Category.NEGATION) != null;
    for (Category category :
        List.of(
            Category.EFFECT,
            Category.ACTION,
            Category.HOLD,
            Category.POSTURE,
            Category.SIDE_SWITCH,
            Category.BREATHING,
            Category.STILLNESS,
            Category.REPETITION_CUE)) {
      Term term = sentence.termAt(at, category);
      if (term != null
          && (term.inflection() == Inflection.BASE || term.inflection() == Inflection.GERUND)) {
        return true;
      }
    }
    return negated;
  }
}
