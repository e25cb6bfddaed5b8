package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Handling;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads which hand is said to be at work though not what it works on: "ease the pressure of the
 * right hand", "pull with the left hand", "the right hand keeps drawing".
 */
final class HandAtWork {

  private final Clause clause;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  private HandAtWork(Clause clause, Manner manner) {
    this.clause = clause;
    this.manner = manner;
  }

  static List<Statement> read(Clause clause, List<PartMention> mentions, Manner manner) {
    HandAtWork reader = new HandAtWork(clause, manner);
    for (PartMention mention : mentions) {
      boolean hand = mention.part() == BodyPart.HAND || mention.part() == BodyPart.PALM;
      if (hand && mention.side().isNamed() && !clause.isNegated(mention.noun())) {
        reader.pressure(mention);
        reader.described(mention);
        if (mention.equals(mentions.get(mentions.size() - 1)) && !reader.isResisted()) {
          reader.tool(mention);
          reader.subject(mention);
        }
      }
    }
    return reader.statements;
  }

  /** "Ease the pressure of the right hand", "let go with your left hand" */
  private void pressure(PartMention hand) {
    int index = hand.from() - 2;
    boolean work =
        switch (clause.word(index)) {
          case "pressure", "pull", "push", "grip", "hold", "weight", "help" ->
              clause.word(index - 1).equals("the");
          case "go" -> clause.word(index - 1).equals("let");
          default -> false;
        };
    boolean of =
        switch (clause.word(index + 1)) {
          case "of", "from", "with", "by" -> true;
          default -> false;
        };
    if (work && of) {
      add(hand, index - 1, hand.to());
    }
  }

  /** "the pulling left hand", "your helping (right) hand" */
  private void described(PartMention hand) {
    boolean works =
        switch (clause.word(hand.from() - 1)) {
          case "pulling", "helping", "assisting", "guiding", "gripping", "holding" -> true;
          default -> false;
        };
    boolean the =
        switch (clause.word(hand.from() - 2)) {
          case "the", "your" -> true;
          default -> false;
        };
    if (works && the) {
      add(hand, hand.from() - 2, hand.to());
    }
  }

  /** "Pull gently with the right hand until you feel it" */
  private void tool(PartMention hand) {
    boolean with =
        switch (clause.word(hand.from() - 1)) {
          case "with", "using" -> true;
          default -> false;
        };
    // The opening word of a clause that goes on beside the main one cuts "pull | with the hand".
    for (Term verb : clause.sentence().terms(Category.EFFECT)) {
      boolean pulls = verb.attribute("does").equals("pull");
      boolean near = verb.to() < hand.from() && hand.from() - 1 - verb.to() <= 2;
      boolean bare = near && isBare(verb.to(), hand.from() - 1);
      if (with && pulls && bare && !isLaid(hand)) {
        add(hand, verb.from(), hand.to());
        return;
      }
    }
  }

  /** "Keep the left hand pulling", "the right hand goes on drawing" */
  private void subject(PartMention hand) {
    int at = hand.to();
    switch (clause.word(at)) {
      case "keeps", "still", "now" -> at++;
      case "goes" -> at += 2;
      default -> {}
    }
    boolean pulls =
        switch (clause.word(at)) {
          case "pulling", "drawing", "tugging", "guiding" -> true;
          default -> false;
        };
    if (pulls) {
      add(hand, hand.from(), at + 1);
    }
  }

  /** Only adverbs: what is pulled is not told. */
  private boolean isBare(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.sentence().termAt(i, Category.ADVERB) == null && !isManner(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isManner(int index) {
    return clause.sentence().word(index).endsWith("ly");
  }

  /** "Pull with your right hand on the strap": each hand may have its own end. */
  private boolean isLaid(PartMention hand) {
    return switch (clause.word(hand.to())) {
      case "on", "at", "against", "into", "and" -> true;
      default -> false;
    };
  }

  /** "Try to pull with the left hand": the held arm works against the hand that holds it. */
  private boolean isResisted() {
    for (int i = clause.sentence().from(); i < clause.sentence().to(); i++) {
      switch (clause.sentence().word(i)) {
        case "try", "resist", "resists", "resistance", "against", "isometric", "isometrically" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void add(PartMention hand, int from, int to) {
    statements.add(
        new Handling(
            hand.side(),
            BodyPart.HAND,
            Side.UNTOLD,
            false,
            manner.with(Force.GIVEN),
            clause.span(from, to)));
  }
}
