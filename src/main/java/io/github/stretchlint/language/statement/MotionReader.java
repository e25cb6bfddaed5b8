package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whether the body is to keep still or to move. */
final class MotionReader {

  /** So many words may stand between two verbs that turn each other back. */
  private static final int NEAR = 3;

  private final Clause clause;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  private MotionReader(Clause clause, Manner manner) {
    this.clause = clause;
    this.manner = manner;
  }

  static List<Statement> read(Clause clause, Manner manner) {
    MotionReader reader = new MotionReader(clause, manner);
    reader.told();
    if (reader.statements.isEmpty()) {
      reader.held();
    }
    if (reader.statements.isEmpty()) {
      reader.keptInPlace();
    }
    if (reader.statements.isEmpty()) {
      reader.moved();
    }
    return reader.statements;
  }

  /** "Perfectly still", "keep moving", "no bouncing". */
  private void told() {
    for (Term term : clause.terms(Category.STILLNESS)) {
      String value = term.attribute("value");
      if (!value.equals("throughout")
          && !isThing(term)
          && !isMentioned(term)
          && term.inflection() != Inflection.PAST) {
        boolean still = value.equals("still") != (isRefused(term) || isRuledOut(term));
        add(still, true, term.id().equals("bounce"), term);
      }
    }
  }

  /**
   * "Do not bounce"; but "without stopping" is one term, and "don't stop the circles" no ban of
   * circles.
   */
  private boolean isRefused(Term term) {
    // "Without a break for all 20 swings" refuses the break only.
    boolean itself =
        clause.terms(Category.STILLNESS).stream().anyMatch(other -> other.from() == clause.from());
    boolean without =
        clause.opening() == Clause.Opening.WITHOUT && term.from() > clause.from() && !itself;
    boolean verbBetween =
        clause.terms(Category.STILLNESS).stream()
            .anyMatch(other -> other.to() <= term.from() && other.from() >= clause.from());
    Term negation = clause.sentence().lastBefore(term.from(), Category.NEGATION);
    boolean near =
        negation != null && negation.from() >= clause.from() && term.from() - negation.to() <= 4;
    return without || (near && !verbBetween);
  }

  /** "Bouncing has no place here", "jerking is how muscles tear, so there is to be none of it". */
  private boolean isRuledOut(Term term) {
    boolean habit =
        term.inflection() == Inflection.GERUND || term.inflection() == Inflection.PLURAL;
    return habit && clause.sentence().firstFrom(term.to(), Category.RULED_OUT) != null;
  }

  /** "Hold for 30 seconds" asks for stillness, though less firmly. */
  private void held() {
    if (!Instructions.ordersToHold(clause.sentence())) {
      return;
    }
    clause.terms(Category.HOLD).stream()
        .filter(hold -> hold.attribute("strength").equals("strong") && isStaying(hold))
        .filter(hold -> !isOfTime(hold))
        .findFirst()
        .ifPresent(hold -> add(true, isTimed(), false, hold));
  }

  /** "For as long as you hold it, rock": it tells how long, not what to do. */
  private boolean isOfTime(Term hold) {
    return clause.sentence().terms(Category.STILLNESS).stream()
        .filter(term -> term.attribute("value").equals("throughout"))
        .anyMatch(term -> term.from() < hold.from() && hold.from() < term.to());
  }

  /** "Keep it there for ten seconds", "that is where you live for a minute" */
  private void keptInPlace() {
    int where = whereOneIs();
    if (where >= 0) {
      Span span = clause.sentence().span(where, where + 3);
      statements.add(new Stillness(true, true, false, manner, span));
      return;
    }
    for (Term effect : clause.terms(Category.EFFECT)) {
      if (!effect.attribute("does").equals("keep") || clause.isNegated(effect.from())) {
        continue;
      }
      for (int i = effect.to(); i < Math.min(clause.to(), effect.to() + 5); i++) {
        boolean place =
            clause.word(i).equals("in")
                && (clause.word(i + 1).equals("position") || clause.word(i + 1).equals("place"));
        if ((place || isThere(effect.to())) && isTimed()) {
          add(true, true, false, effect);
          return;
        }
      }
    }
  }

  /** Returns the index of "where you live for 20 seconds", or -1: no verb of moving, but a time. */
  private int whereOneIs() {
    Sentence sentence = clause.sentence();
    for (int i = clause.from(); i < clause.to() - 2; i++) {
      boolean told = clause.word(i).equals("where") && clause.word(i + 1).equals("you");
      boolean moves =
          sentence.hasAt(i + 2, Category.EFFECT)
              || sentence.hasAt(i + 2, Category.MOVEMENT)
              || sentence.hasAt(i + 2, Category.AUXILIARY)
              || sentence.hasAt(i + 2, Category.STILLNESS);
      if (told && !moves && clause.word(i + 3).equals("for") && isTimed()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isThere(int index) {
    boolean known =
        switch (clause.word(index)) {
          case "it", "them", "this", "that" -> true;
          default -> false;
        };
    return known
        && switch (clause.word(index + 1)) {
          case "there", "here", "for" -> true;
          default -> false;
        };
  }

  /** "Hold the rail" and "keep your back straight" grip and keep something. */
  private boolean isStaying(Term hold) {
    boolean grip =
        hold.id().equals("hold")
            && (clause.word(hold.to()).equals("on")
                || clause.word(hold.to()).equals("onto")
                || clause.sentence().firstFrom(hold.to(), Category.SURFACE) != null && !isTimed());
    return !hold.id().equals("keep") && !grip && !clause.isNegated(hold.from());
  }

  private boolean isTimed() {
    return Durations.in(clause.sentence()).stream()
        .anyMatch(time -> time.from() >= clause.from() && time.to() <= clause.to());
  }

  /**
   * A movement that is told to last as long as something before: "pump your hips all the while".
   */
  private void moved() {
    if (!manner.throughout()) {
      return;
    }
    Term kept = keptGoing();
    kept = kept == null ? toAndFro() : kept;
    if (kept != null) {
      add(false, true, false, kept);
      return;
    }
    clause.terms(Category.MOVEMENT).stream()
        .filter(move -> move.attribute("strength").equals("strong"))
        .filter(move -> move.inflection() != Inflection.PAST && !isThing(move))
        .filter(move -> !isOfBreath(move))
        .findFirst()
        .ifPresent(move -> add(clause.isNegated(move.from()), true, false, move));
  }

  /** "Breathe in and out freely" moves the breath only. */
  private boolean isOfBreath(Term move) {
    return clause.terms(Category.BREATHING).stream()
        .anyMatch(breath -> move.from() <= breath.to() + 1 && breath.from() <= move.to());
  }

  /** "Anyone caught bouncing washes up" asks nobody to bounce. */
  private boolean isMentioned(Term term) {
    if (term.inflection() != Inflection.GERUND || term.from() == clause.from()) {
      return false;
    }
    boolean led = clause.sentence().termAt(term.from() - 1, Category.ADVERB) != null;
    return !led
        && switch (clause.word(term.from() - 1)) {
          case "keep",
              "while",
              "start",
              "begin",
              "by",
              "and",
              "continue",
              "go",
              "no",
              "without",
              "not",
              "of",
              "whilst" ->
              false;
          default -> true;
        };
  }

  /** "the rock", "your swing": no movement that is ordered. */
  private boolean isThing(Term term) {
    if (term.inflection() == Inflection.GERUND || term.to() - term.from() > 1) {
      return false;
    }
    return switch (clause.word(term.from() - 1)) {
      case "the", "a", "your", "this", "that", "big" -> true;
      default -> false;
    };
  }

  /** "Keep pulsing" goes on beside what was told before; "then keep pulsing" follows it. */
  private boolean isKeptOn(Term term) {
    boolean then =
        switch (clause.sentence().word(clause.sentence().from())) {
          case "then", "now", "next", "afterwards", "finally", "after" -> true;
          default -> false;
        };
    boolean kept = clause.word(term.from()).equals("keep") && term.id().equals("moving");
    return kept && !then && !clause.word(term.to() - 1).equals("going");
  }

  /** "never stop", "one continuous motion": no moment of rest is left. */
  private boolean isUnbroken(Term term) {
    for (int i = term.from(); i < term.to(); i++) {
      switch (clause.word(i)) {
        case "continuous",
            "continuously",
            "constant",
            "constantly",
            "never",
            "unbroken",
            "nonstop" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "keep dipping toward the toes": any verb that is kept on. */
  private @Nullable Term keptGoing() {
    for (Term effect : clause.terms(Category.EFFECT)) {
      String before = clause.word(effect.from() - 1);
      boolean moves =
          switch (effect.attribute("does")) {
            case "keep", "hold", "press", "feel", "let", "pull" -> false;
            default -> true;
          };
      boolean kept = before.equals("keep") || before.equals("keeps") || before.equals("continue");
      if (effect.inflection() == Inflection.GERUND && kept && moves) {
        return effect;
      }
    }
    return null;
  }

  /** "Bend and straighten the knee", "open and close the hands". */
  private @Nullable Term toAndFro() {
    Sentence sentence = clause.sentence();
    Term first = null;
    for (Term effect : sentence.terms(Category.EFFECT)) {
      boolean verb =
          effect.inflection() == Inflection.BASE
              || effect.inflection() == Inflection.GERUND
              || effect.inflection() == Inflection.THIRD_PERSON;
      boolean nothing = sentence.word(effect.to()).equals("nothing");
      if (!verb || nothing || clause.isNegated(effect.from())) {
        continue;
      }
      boolean opposed =
          first != null
              && effect.from() - first.to() <= NEAR
              && effect.from() < clause.to()
              && first.from() >= clause.from() - NEAR
              && sentence.word(effect.from() - 1).equals("and")
              && isOpposite(first.attribute("does"), effect.attribute("does"));
      if (opposed) {
        return first;
      }
      first = effect;
    }
    return null;
  }

  private static boolean isOpposite(String one, String two) {
    return switch (one) {
      case "bend" -> two.equals("straighten");
      case "straighten" -> two.equals("bend");
      case "open" -> two.equals("close");
      case "close" -> two.equals("open");
      case "raise" -> two.equals("lower");
      case "lower" -> two.equals("raise");
      case "point" -> two.equals("flex");
      case "flex" -> two.equals("point");
      case "round" -> two.equals("arch");
      case "arch" -> two.equals("round");
      case "push" -> two.equals("release") || two.equals("pull");
      case "grip" -> two.equals("release");
      case "cross" -> two.equals("uncross");
      default -> false;
    };
  }

  private void add(boolean still, boolean firm, boolean bounce, Term term) {
    boolean beside = manner.aside() || term.inflection() == Inflection.GERUND;
    boolean lasts = manner.throughout() || isKeptOn(term) || (!still && isUnbroken(term));
    Manner told = manner.with(manner.force(), lasts, beside);
    statements.add(
        new Stillness(still, firm, bounce, told, clause.sentence().span(term.from(), term.to())));
  }
}
