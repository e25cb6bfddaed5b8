package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Clash;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a clause says of the states of parts of the body: "keeping both feet flat on the
 * floor".
 */
final class StateReader {

  /** A state stands at most so many words behind its part. */
  private static final int LONGEST_WAY = 6;

  private final Clause clause;
  private final Sentence sentence;
  private final List<PartMention> mentions;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  StateReader(Clause clause, List<PartMention> mentions, Manner manner) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.mentions = mentions;
    this.manner = manner;
  }

  List<Statement> read() {
    for (int i = 0; i < mentions.size(); i++) {
      PartMention mention = mentions.get(i);
      if (!isInsideState(mention)) {
        described(mention);
        statements.addAll(PlaceReader.read(clause, mention, manner));
        statedBehind(mention, last(i));
        statements.addAll(EffectReader.read(clause, mentions, mention, manner));
      }
    }
    return statements;
  }

  /**
   * "Leave the free arm loose on the mat, straight out": a state that stands apart from its part.
   */
  List<Statement> apposed(PartMention mention, boolean kept) {
    Term state = sentence.termAt(clause.from(), Category.STATE);
    boolean bare = clause.effects().isEmpty() && clause.opening() == Clause.Opening.MAIN;
    if (bare && state != null && isInserted(mention)) {
      Manner beside = manner.with(Force.STATE, manner.throughout(), true);
      BodyValue value = Faces.value(sentence, mention, state);
      if (value != null) {
        statements.add(clause.state(mention, value, false, beside, mention.from(), state.to()));
      }
      return statements;
    }
    boolean spaced = mention.side() == Side.BOTH && state != null && isSpacing(mention, state);
    if (!kept && bare && spaced && state != null && !isAlternative(state)) {
      add(mention, state, Force.STATE, state.from(), state.to());
    }
    if (kept && bare && state != null && state.to() <= clause.to() && !isAlternative(state)) {
      add(mention, state, Force.KEEP, state.from(), state.to());
    }
    return statements;
  }

  /** "The front knee, bent to a right angle, stays above the ankle": told in between, it holds. */
  private boolean isInserted(PartMention mention) {
    boolean between =
        mention.to() == clause.from() - 1
            && clause.terms(Category.STATE).stream().anyMatch(last -> last.to() == clause.to())
            && sentence.word(clause.to()).equals(",")
            && sentence.word(mention.to()).equals(",");
    Term verb = sentence.termAt(clause.to() + 1, Category.EFFECT);
    boolean finite = verb != null && verb.inflection() == Inflection.THIRD_PERSON;
    return between
        && switch (sentence.word(clause.to() + 1)) {
          case "is", "are", "stays", "stay", "remains", "remain", "points", "rests", "sits" -> true;
          default -> finite;
        };
  }

  /** "Both feet back, side by side" */
  private boolean isSpacing(PartMention mention, Term state) {
    BodyValue value = Shades.ofState(sentence, mention.part(), state);
    return value != null && value.aspect() == BodyValue.Aspect.SPACING;
  }

  /** "with straight arms" */
  private void described(PartMention mention) {
    for (Term state : clause.terms(Category.STATE)) {
      boolean inside =
          state.from() >= mention.from() && state.to() <= mention.noun() && !isVerb(state);
      boolean tellsWhich = isTellingWhich(mention, state);
      if (inside && (!tellsWhich || mention.side().isNamed())) {
        Force told = isAgain() ? Force.CHANGE : Force.STATE;
        add(mention, state, tellsWhich ? Force.GIVEN : told, state.from(), mention.to());
      }
    }
  }

  /** "round your back" is an order and "behind the knees" a place; "a round back" is a state. */
  private boolean isVerb(Term state) {
    boolean before =
        switch (sentence.word(state.to())) {
          case "your", "the", "both" -> true;
          default -> false;
        };
    boolean preposition =
        state.attribute("value").equals("behind") || state.attribute("value").equals("front");
    return before && (preposition || sentence.termAt(state.from(), Category.EFFECT) != null);
  }

  /** "your straight leg" tells which leg, "with straight legs" tells how they are. */
  private boolean isTellingWhich(PartMention mention, Term state) {
    boolean article =
        switch (clause.word(mention.from())) {
          case "your", "the", "that", "this" -> true;
          default -> false;
        };
    return article && mention.side() != Side.BOTH && !clause.word(mention.from()).equals("a")
        || state.to() > mention.noun();
  }

  /** Returns the last mention of a list: "knees and elbows straight" says the state of both. */
  private PartMention last(int index) {
    PartMention last = mentions.get(index);
    for (int i = index + 1; i < mentions.size(); i++) {
      PartMention next = mentions.get(i);
      boolean listed = next.from() - last.to() == 1 && clause.word(last.to()).equals("and");
      if (!listed) {
        break;
      }
      last = next;
    }
    return last;
  }

  private void statedBehind(PartMention named, PartMention last) {
    List<Term> states = new ArrayList<>();
    RelativeClause which = RelativeClause.at(sentence, last.to());
    PartMention mention =
        which == null || named.side() != Side.UNTOLD ? named : named.on(which.side());
    int at = which == null ? last.to() : which.to();
    boolean kept = false;
    boolean given = false;
    int limit = Math.min(clause.to(), at + LONGEST_WAY);
    while (at < limit) {
      Term state = sentence.termAt(at, Category.STATE);
      if (state != null && state.to() <= clause.to()) {
        states.add(state);
        at = state.to();
        limit = Math.min(clause.to(), at + 3);
      } else if (isRelative(at)) {
        given = true;
        at++;
      } else if (isStaying(at)) {
        kept = true;
        at++;
      } else if (isBetween(at) || (!states.isEmpty() && clause.word(at).equals("and"))) {
        at++;
      } else {
        Term surface = onSurface(at);
        if (surface != null) {
          addDown(mention, force(mention, kept), surface, at);
        }
        break;
      }
    }
    boolean ofTwo = hasWord("partner") || hasWord("partner's") || hasWord("partners");
    if (!isMovement(mention, states) && !ofTwo) {
      for (Term state : states) {
        if (!isAlternative(state)) {
          boolean stays = kept || isDemanded(mention, state);
          Force told = given ? Force.GIVEN : force(mention, stays, state);
          boolean pressed =
              isPressed(mention)
                  && state.attribute("value").equals("down")
                  && sentence.terms(Category.EFFECT).stream()
                      .anyMatch(
                          verb ->
                              verb.from() >= state.to() && verb.attribute("does").equals("raise"));
          add(mention, state, pressed ? Force.KEEP : told, mention.from(), state.to());
        }
      }
    }
  }

  /** "forward and back", "up and down" tell a movement, not a state. */
  private boolean isMovement(PartMention mention, List<Term> states) {
    for (Term one : states) {
      for (Term two : states) {
        BodyValue value = Shades.ofState(sentence, mention.part(), one);
        BodyValue other = Shades.ofState(sentence, mention.part(), two);
        boolean opposite =
            switch (one.attribute("value") + " " + two.attribute("value")) {
              case "front behind", "up down", "inward outward", "raised down" -> true;
              default -> false;
            };
        if (opposite || (value != null && other != null && value.clash(other) == Clash.CERTAIN)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "on a folded blanket": the word that names what the part is on, or null. */
  private @Nullable Term onSurface(int index) {
    return switch (clause.word(index)) {
      case "on", "onto", "into", "to", "against" -> {
        for (int i = index + 1; i < Math.min(clause.to(), index + 5); i++) {
          Term surface = sentence.termAt(i, Category.SURFACE);
          if (surface != null) {
            yield surface.attribute("support").equals("floor") ? surface : null;
          }
          if (sentence.termAt(i, Category.BODY_PART) != null) {
            yield null;
          }
        }
        yield null;
      }
      default -> null;
    };
  }

  private void addDown(PartMention mention, Force force, Term surface, int from) {
    BodyValue value = BodyValues.ofState(mention.part(), "down");
    if (value == BodyValue.DOWN) {
      add(mention, value, force, Math.min(mention.from(), from), surface.to());
    }
  }

  /** "the left hand that is up" */
  private boolean isRelative(int index) {
    return switch (clause.word(index)) {
      case "that", "which", "that's" -> true;
      default -> false;
    };
  }

  private boolean isStaying(int index) {
    return switch (clause.word(index)) {
      case "stay",
          "stays",
          "remain",
          "remains",
          "kept",
          "stayed",
          "staying",
          "still",
          "keep",
          "keeps" ->
          true;
      default -> false;
    };
  }

  /** "The right foot should be behind the left" says where it is to be by now. */
  private boolean isDemanded(PartMention mention, Term state) {
    BodyValue value = Shades.ofState(sentence, mention.part(), state);
    boolean demanded =
        switch (clause.word(mention.to())) {
          case "should", "must" -> clause.word(mention.to() + 1).equals("be");
          default -> false;
        };
    return demanded && value != null && value.aspect() == BodyValue.Aspect.PLACE;
  }

  private boolean isBetween(int index) {
    Term adverb = sentence.termAt(index, Category.ADVERB);
    if (Shades.isRising(sentence, index) || (adverb != null && adverb.id().equals("manner"))) {
      return true;
    }
    Term posture = sentence.termAt(index, Category.POSTURE);
    Term hold = sentence.termAt(index, Category.HOLD);
    if ((posture != null && posture.inflection() == Inflection.THIRD_PERSON)
        || (hold != null && hold.inflection() == Inflection.THIRD_PERSON)) {
      return true;
    }
    Term effect = sentence.termAt(index, Category.EFFECT);
    if (effect != null
        && (effect.inflection() == Inflection.PAST || effect.inflection() == Inflection.GERUND)) {
      return sentence.termAt(index, Category.STATE) == null;
    }
    return switch (clause.word(index)) {
      case "is",
          "are",
          "be",
          "should",
          "must",
          "both",
          "each",
          "all",
          "a",
          "little",
          "nice",
          "nicely",
          "very",
          "quite",
          "well",
          "high",
          "far",
          "right",
          "just",
          "evenly",
          "fully",
          "wherever",
          "almost",
          "really",
          "firm",
          "firmly",
          "comfortably",
          "about",
          "roughly",
          "least",
          "more",
          "than",
          "of",
          "them",
          "resting",
          "placed",
          "held",
          "now",
          "out",
          "down",
          "back",
          "set",
          "strong",
          "active",
          "at",
          "in",
          "pressed",
          "turned",
          "lying",
          "touching" ->
          sentence.termAt(index, Category.STATE) == null;
      // "The back leg stays strong and straight"
      case "and" ->
          clause.word(index - 1).equals("strong") || clause.word(index - 1).equals("active");
      default -> false;
    };
  }

  /** "hand down your spine": the word leads on to a place. */
  private boolean isAlong(Term state) {
    boolean way =
        switch (state.attribute("value")) {
          case "up", "down" -> state.to() - state.from() == 1;
          default -> false;
        };
    return way
        && switch (clause.word(state.to())) {
          case "your", "the", "his", "her" -> true;
          default -> false;
        };
  }

  /** "straight or slightly bent" leaves the choice. */
  private boolean isAlternative(Term state) {
    if (isAlong(state)) {
      return true;
    }
    if (clause.word(state.to()).equals("or")
        || clause.word(state.from() - 1).equals("or")
        || sentence.word(state.to()).equals("or")) {
      return true;
    }
    boolean tried =
        clause.word(state.from() - 1).equals("as") && clause.word(state.to()).equals("as");
    return tried
        || clause.word(state.from() - 1).equals("almost")
        || clause.word(state.from() - 1).equals("nearly");
  }

  /** "Settle over the shin in front of you" takes for granted where the shin is. */
  private boolean isPlaceOfAction(PartMention mention) {
    return mention.side().isNamed()
        && switch (sentence.word(mention.from() - 1)) {
          case "over", "across", "above", "beside", "toward", "towards" -> true;
          default -> false;
        };
  }

  /** "Press your palms into the floor" keeps them there as long as they press. */
  private boolean isPressed(PartMention mention) {
    Term verb = clause.verbBefore(mention);
    return verb != null
        && verb.attribute("does").equals("push")
        && sentence.word(verb.from()).startsWith("press");
  }

  /** "Bend your leg straight" orders two things at once; "lift the leg straight up" but one. */
  private Force force(PartMention mention, boolean kept, Term state) {
    BodyValue value = Shades.ofState(sentence, mention.part(), state);
    Term verb = clause.verbBefore(mention);
    boolean object = verb != null && verb.to() == mention.from() && state.from() == mention.to();
    if (object && verb != null && value != null) {
      BodyValue done = Shades.ofEffect(sentence, mention.part(), verb);
      if (done != null && done.clash(value) == Clash.CERTAIN) {
        return Force.STATE;
      }
    }
    return force(mention, kept);
  }

  /** The verb before the part decides whether the state is brought about, kept, or only told. */
  private Force force(PartMention mention, boolean kept) {
    if (kept || clause.opening() == Clause.Opening.WITHOUT) {
      return Force.KEEP;
    }
    if (isWalked(mention) || isAgain()) {
      return Force.CHANGE;
    }
    if (isPlaceOfAction(mention)) {
      return Force.GIVEN;
    }
    Term verb = clause.verbBefore(mention);
    if (verb == null) {
      boolean brought =
          isResult()
              || sentence.word(clause.to()).equals("until")
              || clause.isLedByAnotherVerb(mention);
      return brought ? Force.CHANGE : Force.STATE;
    }
    return switch (verb.attribute("does")) {
      case "keep" -> Force.KEEP;
      case "hold", "press", "feel" -> Force.STATE;
      // "Let the arm hang by your side while you hold the stretch" leads nowhere.
      case "let" -> manner.throughout() ? Force.STATE : Force.CHANGE;
      default -> Force.CHANGE;
    };
  }

  /** "Fold again with soft knees", "hands down again" go back to an earlier state. */
  private boolean isAgain() {
    return hasWord("again");
  }

  private boolean hasWord(String word) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "walk the hands back" */
  private boolean isWalked(PartMention mention) {
    return clause.effects().stream()
        .anyMatch(effect -> effect.from() < mention.noun() && mention.noun() < effect.to());
  }

  private boolean isResult() {
    return clause.opening() == Clause.Opening.RESULT || clause.opening() == Clause.Opening.TIME;
  }

  private boolean isInsideState(PartMention mention) {
    return clause.terms(Category.STATE).stream()
        .anyMatch(state -> state.from() < mention.from() && mention.to() <= state.to());
  }

  private void add(PartMention mention, Term state, Force force, int from, int to) {
    BodyValue value = Faces.value(sentence, mention, state);
    if (value != null && !clause.isPartOfBack(mention)) {
      Term verb = clause.verbBefore(mention);
      boolean negated =
          clause.isNegated(verb == null ? state.from() : Math.max(verb.from(), clause.from() + 1));
      add(mention, value, negated, negated ? Force.KEEP : force, from, to);
      BodyValue beside = negated ? null : Faces.beside(sentence, mention, state, value);
      if (beside != null) {
        add(mention, beside, false, force, from, to);
      }
    }
  }

  private void add(PartMention mention, BodyValue value, Force force, int from, int to) {
    add(mention, value, clause.isNegated(mention.from()), force, from, to);
  }

  private void add(
      PartMention mention, BodyValue value, boolean not, Force force, int from, int to) {
    statements.add(clause.state(mention, value, not, manner.with(force), from, to));
  }
}
