package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads how a part is from what is told of the place around it: "a hand's width between the feet",
 * "the mat under your knee".
 */
final class PlaceReader {

  private final Clause clause;
  private final Sentence sentence;
  private final PartMention mention;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  private PlaceReader(Clause clause, PartMention mention, Manner manner) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.mention = mention;
    this.manner = manner;
  }

  static List<Statement> read(Clause clause, PartMention mention, Manner manner) {
    PlaceReader reader = new PlaceReader(clause, mention, manner);
    reader.parted();
    reader.felt();
    reader.leaning();
    reader.shaped();
    return reader.statements;
  }

  /** "With the head still over to the right" */
  private void leaning() {
    boolean with = clause.opening() == Clause.Opening.ASIDE && clause.effects().isEmpty();
    if (mention.part() != BodyPart.HEAD || !with) {
      return;
    }
    for (int i = mention.to(); i + 2 < Math.min(clause.to(), mention.to() + 6); i++) {
      boolean over = clause.word(i).equals("to") && clause.word(i + 1).equals("the");
      boolean left = clause.word(i + 2).equals("left");
      if (over && (left || clause.word(i + 2).equals("right"))) {
        BodyValue value = left ? BodyValue.TILTED_LEFT : BodyValue.TILTED_RIGHT;
        add(value, mention.from(), i + 3);
        return;
      }
    }
  }

  /** "With a deep hollow in your lower back" */
  private void shaped() {
    int in = mention.from() - 1;
    boolean inside = clause.word(in).equals("in") || clause.word(in).equals("of");
    Term shape = inside ? sentence.lastBefore(in, Category.STATE) : null;
    if (mention.part() != BodyPart.BACK
        || shape == null
        || shape.to() != in
        || shape.from() < clause.from()
        || isNatural(shape)) {
      return;
    }
    BodyValue value = BodyValues.ofState(mention.part(), shape.attribute("value"));
    if (value != null) {
      add(value, shape.from(), mention.to());
    }
  }

  /** The lower back of anybody has a small hollow, and in any posture. */
  private boolean isNatural(Term shape) {
    for (int i = Math.max(clause.from(), shape.from() - 2); i < shape.from(); i++) {
      switch (sentence.word(i)) {
        case "slight",
            "small",
            "natural",
            "gentle",
            "little",
            "normal",
            "neutral",
            "soft",
            "no",
            "any",
            "the",
            "your" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "with a hand's width of ground between the feet" */
  private void parted() {
    int between = mention.from() - 1;
    boolean both = mention.side() == Side.BOTH || isOneAndOther();
    if (!clause.word(between).equals("between") || !both) {
      return;
    }
    tautBetween();
    for (Term gap : clause.terms(Category.STATE)) {
      boolean near = gap.to() <= between && between - gap.to() <= 4;
      if (gap.attribute("value").equals("gap") && near) {
        boolean none =
            switch (sentence.word(gap.from() - 1)) {
              case "no", "without", "any" -> true;
              default -> false;
            };
        BodyValue value = BodyValues.ofState(mention.part(), none ? "together" : "apart");
        if (value != null) {
          add(value, gap.from(), mention.to());
          return;
        }
      }
    }
  }

  /** "between the left foot and the right" */
  private boolean isOneAndOther() {
    return mention.side().isNamed()
        && sentence.word(mention.to()).equals("and")
        && sentence
            .word(mention.to() + 2)
            .equals(mention.side().opposite() == Side.LEFT ? "left" : "right");
  }

  /** "keep the towel between your hands taut": no hands touch that pull at something. */
  private void tautBetween() {
    boolean hands = mention.part() == BodyPart.HAND || mention.part() == BodyPart.PALM;
    boolean taut = sentenceHas("taut") || sentenceHas("stretched") || sentenceHas("tension");
    if (hands && taut) {
      addMeanwhile(BodyValue.APART, mention.from() - 1, mention.to());
    }
  }

  /** "feeling the mat under your kneecap": what is felt there touches it. */
  private void felt() {
    boolean under =
        switch (clause.word(mention.from() - 1)) {
          case "under", "beneath", "underneath", "against" -> true;
          default -> false;
        };
    boolean feels =
        clause.effects().stream()
            .anyMatch(verb -> verb.attribute("does").equals("feel") && verb.to() < mention.from());
    boolean ground =
        clause.terms(Category.SURFACE).stream()
            .anyMatch(
                surface ->
                    surface.to() == mention.from() - 1
                        && surface.attribute("support").equals("floor"));
    BodyValue value = BodyValues.ofState(mention.part(), "down");
    if (under && feels && ground && value == BodyValue.DOWN && !clause.isNegated(mention.from())) {
      addMeanwhile(value, mention.from() - 1, mention.to());
    }
  }

  private boolean sentenceHas(String word) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private void add(BodyValue value, int from, int to) {
    statements.add(
        clause.state(
            mention, value, clause.isNegated(mention.from()), manner.with(Force.STATE), from, to));
  }

  /** What is felt or pulled at goes on beside the hold. */
  private void addMeanwhile(BodyValue value, int from, int to) {
    Manner meanwhile = manner.with(Force.STATE, manner.throughout(), true);
    statements.add(clause.state(mention, value, false, meanwhile, from, to));
  }
}
