package io.github.stretchlint.extract;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.DurationRoles;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.GeneralRule.Scope;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.TimeAmount.Bound;
import io.github.stretchlint.model.TimeAmount.Measure;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the holds that are told once for several entries: "hold each stretch for 30 seconds". */
final class GeneralRuleReader {

  /** Longer times in an introduction are those of a session. */
  private static final double LONGEST_SECONDS = 300;

  private GeneralRuleReader() {}

  /**
   * Returns the holds told for several entries.
   *
   * @param section the part of the file that the sentences introduce, or null for all of it
   */
  static List<GeneralRule> in(List<Sentence> sentences, @Nullable Span section) {
    List<GeneralRule> rules = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean absolute =
          isAbsolute(sentence) || (i + 1 < sentences.size() && isSeal(sentences.get(i + 1)));
      for (Duration duration : Durations.in(sentence)) {
        if (isHold(sentence, duration) && speaksOfEntries(sentence, duration)) {
          rules.add(
              new GeneralRule(
                  amount(sentence, duration),
                  absolute,
                  scope(sentence).within(section),
                  sentence.span(duration.from(), duration.to())));
        }
      }
    }
    return rules;
  }

  /** "Nothing is held for less than 20 seconds" sets the least, not the most. */
  private static TimeAmount amount(Sentence sentence, Duration duration) {
    TimeAmount amount = duration.amount();
    Term refusal = sentence.lastBefore(duration.from(), Category.NEGATION);
    boolean turned =
        refusal != null
            && switch (sentence.word(refusal.from())) {
              case "nothing", "no", "none", "never", "nobody" -> true;
              default -> false;
            };
    Bound contrary = amount.bound() == Bound.MOST ? Bound.LEAST : Bound.MOST;
    return turned && amount.bound() != Bound.NONE && !isOneTerm(sentence, duration)
        ? amount.bounded(contrary)
        : amount;
  }

  /** "no less than 20 seconds" is one term, which has turned the limit already. */
  private static boolean isOneTerm(Sentence sentence, Duration duration) {
    return sentence.word(duration.from()).equals("no")
        || sentence.word(duration.from()).equals("never")
        || sentence.word(duration.from()).equals("not");
  }

  private static boolean isHold(Sentence sentence, Duration duration) {
    boolean tooLong =
        duration.amount().measure() == Measure.SECONDS
            && duration.amount().least() > LONGEST_SECONDS;
    return !tooLong && DurationRoles.of(sentence, duration, false) == Role.END_POSITION;
  }

  private static boolean speaksOfEntries(Sentence sentence, Duration duration) {
    boolean held =
        sentence.terms(Category.HOLD).stream()
            .anyMatch(hold -> hold.attribute("strength").equals("strong"));
    boolean each = false;
    for (Term quantifier : sentence.terms(Category.QUANTIFIER)) {
      String kind = quantifier.attribute("kind");
      boolean ofStretches = kind.equals("plural") || isOfStretches(sentence, quantifier);
      boolean heldEach =
          held
              && (kind.startsWith("each")
                  || kind.equals("thing")
                  || (kind.equals("usual") && sentence.word(quantifier.from()).equals("unless")));
      each |= ofStretches || heldEach;
    }
    return each
        || namesSeveral(sentence)
        || (held && sentence.has(Category.STRETCH_NOUN))
        || isPerStretch(sentence, duration.to())
        || isBareDose(sentence, duration)
        || isHoldLabel(sentence);
  }

  /** "Hold time: 30 seconds", "Stretch time:". */
  private static boolean isHoldLabel(Sentence sentence) {
    Term label = sentence.termAt(sentence.from(), Category.LABEL);
    return label != null && label.id().equals("hold") && sentence.word(label.to()).equals(":");
  }

  private static boolean isOfStretches(Sentence sentence, Term quantifier) {
    Term noun = sentence.firstFrom(quantifier.to(), Category.STRETCH_NOUN);
    return quantifier.attribute("kind").equals("each")
        && noun != null
        && noun.from() - quantifier.to() <= 1;
  }

  /** "Seated stretches: 15 seconds"; "he stretches for nine minutes" names none. */
  private static boolean namesSeveral(Sentence sentence) {
    for (Term noun : sentence.terms(Category.STRETCH_NOUN)) {
      boolean verb =
          switch (sentence.word(noun.from() - 1)) {
            case "he", "she", "it", "who", "that", "which" -> true;
            default -> false;
          };
      if (noun.inflection() == Inflection.PLURAL && !verb) {
        return true;
      }
    }
    return false;
  }

  /** "25 seconds a leg." by itself, outside any entry. */
  private static boolean isBareDose(Sentence sentence, Duration duration) {
    Term side = sentence.termAt(duration.to(), Category.SIDE_SWITCH);
    return duration.from() == sentence.from() && side != null && sentence.to() - side.to() <= 1;
  }

  /** "25 seconds each", "sixty seconds a stretch". */
  private static boolean isPerStretch(Sentence sentence, int index) {
    return switch (sentence.word(index)) {
      case "each", "apiece" ->
          sentence.termAt(index + 1, Category.BODY_PART) == null
              && sentence.termAt(index + 1, Category.SIDE) == null
              && !sentence.word(index + 1).equals("way")
              && !sentence.word(index + 1).equals("side");
      case "a", "per", "for", "in" -> {
        int noun =
            sentence.word(index + 1).equals("every") || sentence.word(index + 1).equals("each")
                ? index + 2
                : index + 1;
        yield sentence.termAt(noun, Category.STRETCH_NOUN) != null;
      }
      default -> false;
    };
  }

  private static boolean isAbsolute(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.word(i).equals("unless")) {
        return false;
      }
    }
    return sentence.terms(Category.QUANTIFIER).stream()
        .anyMatch(term -> term.attribute("kind").equals("absolute"));
  }

  /** "No exceptions, not even on Sundays." */
  private static boolean isSeal(Sentence sentence) {
    return isAbsolute(sentence)
        && Durations.in(sentence).isEmpty()
        && !sentence.has(Category.ACTION)
        && !sentence.has(Category.BODY_PART);
  }

  private static Scope scope(Sentence sentence) {
    Set<String> except = new HashSet<>();
    boolean excepting = false;
    int first = 1;
    int last = Integer.MAX_VALUE;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      String word = sentence.word(i);
      switch (word) {
        case "except", "excepting", "besides" -> excepting = true;
        case "apart", "other" ->
            excepting |=
                i + 1 < sentence.to()
                    && (sentence.word(i + 1).equals("from") || sentence.word(i + 1).equals("than"));
        case ",", ";", "." -> excepting = false;
        case "numbers", "stretches", "exercises", "poses" -> {
          int from = number(sentence, i + 1);
          int to = number(sentence, i + 3);
          if (from > 0 && to > from) {
            first = from;
            last = to;
          }
        }
        default -> {
          boolean function =
              sentence.termAt(i, Category.FUNCTION_WORD) != null
                  || sentence.termAt(i, Category.STRETCH_NOUN) != null;
          if (excepting && !function) {
            except.add(word);
          }
        }
      }
    }
    return new Scope(postures(sentence), null, except, first, last);
  }

  private static int number(Sentence sentence, int index) {
    String word = sentence.word(index);
    return word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
  }

  /** Near the posture stands what it limits: "seated stretches", "those that are done seated". */
  private static boolean tellsWhichOnes(Sentence sentence, Term posture) {
    int from = Math.max(sentence.from(), posture.from() - 5);
    for (int i = from; i < Math.min(sentence.to(), posture.to() + 3); i++) {
      boolean ones = sentence.word(i).equals("ones") || sentence.word(i).equals("one");
      if (ones || sentence.termAt(i, Category.STRETCH_NOUN) != null) {
        return true;
      }
    }
    return false;
  }

  /** "The seated ones", "those that are done seated": the rule holds for those only. */
  private static Set<Posture> postures(Sentence sentence) {
    Set<Posture> postures = EnumSet.noneOf(Posture.class);
    for (Term term : sentence.terms(Category.POSTURE)) {
      boolean order = term.inflection() == Inflection.BASE && term.attribute("use").equals("order");
      if (!order && tellsWhichOnes(sentence, term)) {
        postures.add(Posture.of(term.attribute("posture")));
      }
    }
    return postures;
  }
}
