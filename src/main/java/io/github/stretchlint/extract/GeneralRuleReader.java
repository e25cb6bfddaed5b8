package io.github.stretchlint.extract;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.DurationRoles;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.TimeAmount.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the holds that are told once for several entries: "hold each stretch for 30 seconds". */
final class GeneralRuleReader {

  /** Longer times in an introduction are those of a session. */
  private static final double LONGEST_SECONDS = 600;

  private GeneralRuleReader() {}

  static List<GeneralRule> in(List<Sentence> sentences) {
    List<GeneralRule> rules = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Duration duration : Durations.in(sentence)) {
        if (isHold(sentence, duration) && speaksOfEntries(sentence, duration)) {
          rules.add(
              new GeneralRule(
                  duration.amount(),
                  isAbsolute(sentence),
                  postures(sentence),
                  sentence.span(duration.from(), duration.to())));
        }
      }
    }
    return rules;
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
    boolean plural = false;
    boolean each = false;
    for (Term quantifier : sentence.terms(Category.QUANTIFIER)) {
      plural |= quantifier.attribute("kind").equals("plural");
      each |= quantifier.attribute("kind").startsWith("each");
    }
    boolean noun = sentence.has(Category.STRETCH_NOUN);
    boolean nounPlural =
        sentence.terms(Category.STRETCH_NOUN).stream()
            .anyMatch(term -> term.inflection() == Inflection.PLURAL);
    boolean eachBehind = sentence.word(duration.to()).equals("each");
    return plural || nounPlural || (each && (noun || held)) || (held && noun) || eachBehind
        || sentence.has(Category.LABEL, "hold");
  }

  private static boolean isAbsolute(Sentence sentence) {
    return sentence.terms(Category.QUANTIFIER).stream()
        .anyMatch(term -> term.attribute("kind").equals("absolute"));
  }

  /** "The seated ones", "the ones you do sitting": the rule holds for those only. */
  private static Set<Posture> postures(Sentence sentence) {
    Set<Posture> postures = EnumSet.noneOf(Posture.class);
    for (Term term : sentence.terms(Category.POSTURE)) {
      if (term.inflection() != Inflection.BASE || !term.attribute("use").equals("order")) {
        postures.add(Posture.of(term.attribute("posture")));
      }
    }
    return postures;
  }
}
