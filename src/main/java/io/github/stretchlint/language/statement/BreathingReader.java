package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how to breathe, and what the body does meanwhile. */
final class BreathingReader {

  private BreathingReader() {}

  static List<Statement> read(Clause clause, List<PartMention> mentions, Manner manner) {
    List<Statement> statements = new ArrayList<>();
    for (Term term : clause.terms(Category.BREATHING)) {
      if (term.inflection() == Inflection.PAST) {
        continue;
      }
      Breath breath = breath(clause, term);
      if (breath == null) {
        continue;
      }
      Sentence sentence = clause.sentence();
      Meanwhile meanwhile = Meanwhile.of(sentence, term);
      statements.add(
          new Breathing(
              breath,
              isTied(sentence, term, meanwhile) ? movement(sentence, term, meanwhile) : null,
              meanwhile == null ? Set.of() : meanwhile.keys(),
              manner,
              sentence.span(term.from(), term.to())));
    }
    if (statements.isEmpty() && isLabelled(clause) && isEasy(clause.sentence(), clause.from())) {
      statements.add(flowing(clause.sentence(), clause.from(), clause.to(), manner));
    }
    return statements;
  }

  /**
   * Reads the value of a field that tells how to breathe and need not name breath again: "easy and
   * regular".
   */
  static List<Statement> inField(Sentence sentence) {
    boolean named = sentence.has(Category.BREATHING) || sentence.has(Category.NEGATION);
    return named || !isEasy(sentence, sentence.from())
        ? List.of()
        : List.of(
            flowing(
                sentence,
                sentence.from(),
                sentence.to(),
                new Manner(Force.KEEP, true, false, 0, 0, 1)));
  }

  private static Breathing flowing(Sentence sentence, int from, int to, Manner manner) {
    return new Breathing(Breath.FLOWING, null, Set.of(), manner, sentence.span(from, to));
  }

  /** "Breathing: slow and easy." */
  private static boolean isLabelled(Clause clause) {
    Sentence sentence = clause.sentence();
    return sentence.word(clause.from() - 1).equals(":")
        && (sentence.word(clause.from() - 2).equals("breathing")
            || sentence.word(clause.from() - 2).equals("breath"));
  }

  private static boolean isEasy(Sentence sentence, int index) {
    return switch (sentence.word(index)) {
      case "easy",
          "regular",
          "slow",
          "slowly",
          "even",
          "evenly",
          "steady",
          "calm",
          "normal",
          "natural",
          "relaxed",
          "quiet",
          "smooth",
          "free",
          "gentle",
          "deep" ->
          true;
      default -> false;
    };
  }

  /**
   * Returns how to breathe, or null where a refusal says too little: "don't hold your breath" says
   * to breathe on, "don't breathe in" says nothing of the rest.
   */
  private static @Nullable Breath breath(Clause clause, Term term) {
    Breath told =
        Breath.valueOf(term.attribute("value").toUpperCase(Locale.ROOT).replace('-', '_'));
    // "Without holding your breath" is one term, which has turned the meaning already.
    boolean whole = clause.opening() == Clause.Opening.WITHOUT && term.from() == clause.from();
    if (whole || !clause.isNegated(term.from())) {
      return told;
    }
    boolean atAll =
        clause.word(term.to()).equals("at") || term.to() == clause.to() || term.id().equals("air");
    return switch (told) {
      case HELD -> Breath.FLOWING;
      case PAUSED -> Breath.UNBROKEN;
      case FLOWING -> atAll && !term.id().equals("voice") ? Breath.HELD : null;
      default -> null;
    };
  }

  /** "Breathe out as you fold", "breathe out and fold", "exhale on the way down". */
  private static boolean isTied(Sentence sentence, Term breath, @Nullable Meanwhile meanwhile) {
    return meanwhile != null
        || sentence.word(breath.from()).equals("on")
        || sentence.word(breath.from()).equals("with")
        || sentence.hasAt(breath.to(), Category.EFFECT)
        || (sentence.word(breath.to()).equals("and")
            && sentence.hasAt(breath.to() + 1, Category.EFFECT));
  }

  /**
   * Of "lift as you breathe in, drop as you breathe out" each breath has the verb of its own part.
   */
  private static @Nullable String movement(
      Sentence sentence, Term breath, @Nullable Meanwhile meanwhile) {
    if (meanwhile != null && meanwhile.way()) {
      return "way " + sentence.word(meanwhile.from());
    }
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Term effect : sentence.terms(Category.EFFECT)) {
      int away =
          effect.from() >= breath.to() ? effect.from() - breath.to() : breath.from() - effect.to();
      String direction = Movements.direction(sentence, effect);
      boolean reached =
          meanwhile == null
              ? !isParted(sentence, effect, breath)
              : effect.from() >= meanwhile.from() && effect.from() < meanwhile.to();
      if (away >= 0 && away < distance && direction != null && reached) {
        distance = away;
        nearest = direction;
      }
    }
    return nearest;
  }

  private static boolean isParted(Sentence sentence, Term effect, Term breath) {
    int from = Math.min(effect.to(), breath.to());
    int to = Math.max(effect.from(), breath.from());
    for (int i = from; i < to; i++) {
      if (i != breath.from() && sentence.hasAt(i, Category.BREATHING)) {
        return true;
      }
      switch (sentence.word(i)) {
        case ",", ";", ":", "—", "–" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
