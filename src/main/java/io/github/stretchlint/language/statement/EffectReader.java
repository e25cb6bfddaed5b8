package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.Working;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the verbs of a clause do to one part of the body. */
final class EffectReader {

  private static final int UNKNOWN = -1;

  private final Clause clause;
  private final Sentence sentence;
  private final List<PartMention> mentions;
  private final PartMention mention;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();
  private int objectFrom = UNKNOWN;

  private EffectReader(
      Clause clause, List<PartMention> mentions, PartMention mention, Manner manner) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.mentions = mentions;
    this.mention = mention;
    this.manner = manner;
  }

  /**
   * Returns what the verbs of the clause do to {@code mention}.
   *
   * @param mentions all parts that the clause names
   */
  static List<Statement> read(
      Clause clause, List<PartMention> mentions, PartMention mention, Manner manner) {
    EffectReader reader = new EffectReader(clause, mentions, mention, manner);
    reader.moved();
    return reader.statements;
  }

  /** "bend your left knee", "the left knee bends". */
  private void moved() {
    for (Term effect : clause.effects()) {
      String does = effect.attribute("does");
      if ((!isObject(effect) && !isSubject(effect)) || isRefusedPurpose(effect)) {
        continue;
      }
      BodyValue value = value(effect);
      boolean negated = clause.isNegated(effect.from());
      boolean wholeBack = !clause.isPartOfBack(mention) || isSaggingAllAlong(value);
      if (value != null && wholeBack) {
        Force force = negated ? Force.KEEP : does.equals("press") ? Force.STATE : Force.CHANGE;
        add(
            value,
            negated,
            force,
            Math.min(effect.from(), mention.from()),
            Math.max(effect.to(), mention.to()));
      }
      if (does.equals("unclasp") && isHand()) {
        add(
            BodyValue.CLASPED,
            !negated,
            negated ? Force.KEEP : Force.CHANGE,
            effect.from(),
            mention.to());
      }
      if (does.equals("lower") && !negated) {
        BodyValue raised = BodyValues.ofState(mention.part(), "raised");
        if (raised != null && value == null) {
          add(
              raised,
              true,
              Force.CHANGE,
              Math.min(effect.from(), mention.from()),
              Math.max(effect.to(), mention.to()));
        }
      }
      drawnUp(effect, negated);
      if (!negated && isWork(does)) {
        statements.add(
            new Working(
                mention.part(),
                mention.side(),
                does,
                manner.with(Force.CHANGE),
                clause.span(
                    Math.min(effect.from(), mention.from()), Math.max(effect.to(), mention.to()))));
      }
    }
  }

  /** The lower back that sags all the while lets no back be round. */
  private boolean isSaggingAllAlong(@Nullable BodyValue value) {
    return value == BodyValue.ARCHED && manner.throughout();
  }

  private boolean isHand() {
    return mention.part() == BodyPart.HAND || mention.part() == BodyPart.FINGER;
  }

  /** "Don't push on the floor to raise the chest" refuses the push, not the raising. */
  private boolean isRefusedPurpose(Term effect) {
    Term negation = sentence.lastBefore(effect.from(), Category.NEGATION);
    return sentence.word(effect.from() - 1).equals("to")
        && negation != null
        && negation.from() >= clause.from()
        && effect.from() - negation.to() > 2;
  }

  /** "Bend the knees slightly" softens them. */
  private @Nullable BodyValue value(Term effect) {
    BodyValue value = Shades.ofEffect(sentence, mention.part(), effect);
    return value == BodyValue.BENT && isSlight(effect) ? BodyValue.SOFT : value;
  }

  private boolean isSlight(Term effect) {
    boolean before =
        switch (clause.word(effect.from() - 1)) {
          case "slightly", "softly" -> true;
          default -> false;
        };
    return before
        || switch (clause.word(mention.to())) {
          case "slightly", "softly", "gently" -> true;
          case "a" ->
              clause.word(mention.to() + 1).equals("little")
                  || clause.word(mention.to() + 1).equals("bit");
          default -> false;
        };
  }

  /** A knee drawn to the chest is bent, and its foot is off the ground. */
  private void drawnUp(Term effect, boolean negated) {
    boolean drawn =
        switch (effect.attribute("does")) {
          case "pull", "place", "grip", "raise" -> true;
          default -> false;
        };
    if (!drawn || negated || mention.part() != BodyPart.KNEE && mention.part() != BodyPart.THIGH) {
      return;
    }
    for (int i = mention.to(); i < clause.to(); i++) {
      Term target = sentence.termAt(i, Category.BODY_PART);
      if (target != null) {
        if (target.isOneOf("chest", "belly", "shoulder", "chin", "face", "armpit")) {
          add(BodyValue.RAISED, false, Force.CHANGE, effect.from(), target.to());
        }
        return;
      }
    }
  }

  private static boolean isWork(String does) {
    return switch (does) {
      case "bend",
          "straighten",
          "raise",
          "lower",
          "cross",
          "clasp",
          "reach",
          "step",
          "place",
          "press",
          "turn",
          "tilt" ->
          true;
      default -> false;
    };
  }

  /** Only articles and adverbs, or further verbs, stand between the verb and its object. */
  private boolean isObject(Term effect) {
    return objectFrom() <= effect.to() && effect.to() <= mention.from();
  }

  /** Where the verbs may end whose object this part is; the same for all of them. */
  private int objectFrom() {
    if (objectFrom == UNKNOWN) {
      objectFrom = mention.from();
      while (objectFrom > 0 && isPassed(objectFrom - 1)) {
        objectFrom--;
      }
    }
    return objectFrom;
  }

  private boolean isPassed(int index) {
    return sentence.termAt(index, Category.EFFECT) != null
        || sentence.termAt(index, Category.ADVERB) != null
        || isListed(index)
        || switch (clause.word(index)) {
          case "and", "up", "out", "down", "back", "both", "in", "forward", "then" -> true;
          default -> false;
        };
  }

  /** "bend your knees and hips": a part of the list before this one. */
  private boolean isListed(int index) {
    return mentions.stream().anyMatch(other -> other.from() <= index && index < other.to())
        && !mentions.isEmpty();
  }

  private boolean isSubject(Term effect) {
    boolean behind = effect.from() >= mention.to() && effect.from() - mention.to() <= 2;
    if (!behind) {
      return false;
    }
    boolean finite =
        effect.inflection() == Inflection.THIRD_PERSON
            || (effect.inflection() == Inflection.BASE && (mention.side() == Side.BOTH || isLet()));
    boolean objectFollows =
        mentions.stream()
            .anyMatch(other -> other.from() >= effect.to() && other.from() - effect.to() <= 1);
    return finite && !objectFollows && verbAllows();
  }

  private boolean isLet() {
    Term verb = clause.verbBefore(mention);
    return verb != null
        && (verb.attribute("does").equals("let") || verb.attribute("does").equals("feel"));
  }

  private boolean verbAllows() {
    Term verb = clause.verbBefore(mention);
    return verb == null || isLet() || verb.to() < mention.from() - 1;
  }

  private void add(BodyValue value, boolean not, Force force, int from, int to) {
    statements.add(clause.state(mention, value, not, manner.with(force), from, to));
  }
}
