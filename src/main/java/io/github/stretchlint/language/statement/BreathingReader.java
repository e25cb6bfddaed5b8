package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.HashSet;
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
      Breath breath = Breath.valueOf(term.attribute("value").toUpperCase(Locale.ROOT));
      if (clause.isNegated(term.from())) {
        // "Do not hold your breath" says to breathe on; "don't breathe in" says too little.
        boolean atAll = clause.word(term.to()).equals("at") || term.to() == clause.to();
        if (breath == Breath.HELD) {
          breath = Breath.FLOWING;
        } else if (breath == Breath.FLOWING && atAll) {
          breath = Breath.HELD;
        } else {
          continue;
        }
      }
      statements.add(
          new Breathing(
              breath,
              isTied(clause.sentence(), term) ? movement(clause.sentence(), term) : null,
              beside(clause.sentence(), term),
              manner,
              clause.sentence().span(term.from(), term.to())));
    }
    return statements;
  }

  /** "Breathe out as you fold", "as you fold, breathe out", "on the way down, breathe out". */
  private static boolean isTied(Sentence sentence, Term breath) {
    return !beside(sentence, breath).isEmpty()
        || sentence.word(breath.from()).equals("on")
        || sentence.word(breath.from()).equals("with")
        || sentence.hasAt(breath.to(), Category.EFFECT)
        || (sentence.word(breath.to()).equals("and")
            && sentence.hasAt(breath.to() + 1, Category.EFFECT));
  }

  /**
   * The words of what goes on beside: "turn backrest" of "breathe out as you turn to the backrest".
   */
  private static Set<String> beside(Sentence sentence, Term breath) {
    Set<String> words = new HashSet<>();
    boolean open = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (i >= breath.from() && i < breath.to()) {
        boolean joined = sentence.word(i - 1).equals("and") || sentence.word(i - 1).equals("then");
        if (i == breath.from() && joined && sentence.lastBefore(i, Category.BREATHING) != null) {
          // What went on beside the breath before ends here.
          open = false;
          words.clear();
        }
        continue;
      }
      if (sentence.termAt(i, Category.BREATHING) != null) {
        if (i > breath.from()) {
          return words;
        }
        open = false;
        words.clear();
      }
      switch (sentence.word(i)) {
        case "as" -> {
          boolean joins =
              Clauses.isConjunction(sentence, i) || sentence.hasAt(i + 1, Category.BODY_PART);
          if (joins) {
            open = true;
            words.clear();
          }
        }
        case "while", "whilst", "when", "whenever", "during" -> {
          open = true;
          words.clear();
        }
        case "time" -> {
          if (sentence.word(i - 1).equals("each") || sentence.word(i - 1).equals("every")) {
            open = true;
            words.clear();
          }
        }
        case ",", ";", "(", "—", "–" -> {
          if (i > breath.from()) {
            return words;
          }
          open = false;
        }
        default -> {
          boolean told =
              open
                  && sentence.token(i).isWord()
                  && sentence.termAt(i, Category.FUNCTION_WORD) == null
                  && !sentence.word(i).startsWith("you");
          if (told) {
            words.add(sentence.word(i));
          }
        }
      }
    }
    return words;
  }

  /**
   * Of "lift as you breathe in, drop as you breathe out" each breath has the verb of its own part.
   */
  private static @Nullable String movement(Sentence sentence, Term breath) {
    Set<String> beside = beside(sentence, breath);
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Term effect : sentence.terms(Category.EFFECT)) {
      int away =
          effect.from() >= breath.to() ? effect.from() - breath.to() : breath.from() - effect.to();
      String direction = Movements.direction(sentence, effect);
      boolean reached =
          beside.isEmpty()
              ? !isParted(sentence, effect, breath)
              : beside.contains(sentence.word(effect.from()));
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
