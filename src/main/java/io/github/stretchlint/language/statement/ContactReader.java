package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Contact;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lies on what: "lay the left ankle on the right knee", "with your right forearm still
 * on the frame".
 */
final class ContactReader {

  private static final int REACH = 7;

  private final Clause clause;
  private final Sentence sentence;
  private final List<PartMention> mentions;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  ContactReader(Clause clause, List<PartMention> mentions, Manner manner) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.mentions = mentions;
    this.manner = manner;
  }

  List<Statement> read() {
    for (int i = 0; i < mentions.size(); i++) {
      PartMention mention = mentions.get(i);
      if ((mention.side().isNamed() || isKeptThere(mention)) && !clause.isNegated(mention.noun())) {
        laid(mention, i + 1 < mentions.size() ? mentions.get(i + 1) : null);
      }
    }
    satOn();
    return statements;
  }

  /** "Leave both hands on the chairs" */
  private boolean isKeptThere(PartMention mention) {
    Term verb = clause.verbBefore(mention);
    return mention.part() == BodyPart.HAND
        && mention.side() == Side.BOTH
        && verb != null
        && verb.attribute("does").equals("keep");
  }

  private void laid(PartMention mention, @Nullable PartMention next) {
    int at = preposition(mention.to(), next);
    if (at < 0) {
      return;
    }
    boolean off = isOff(sentence.word(at));
    Force force = off ? Force.GIVEN : force(mention, at);
    if (next != null && isSeat(next.part()) && next.from() - at <= 2) {
      add(mention, next.part().word(), next.side(), force, next.to());
      return;
    }
    boolean partBehind = next != null && next.from() - at <= 5 && next.part().limb() != Limb.TRUNK;
    if (partBehind && next != null) {
      add(mention, next.part().word(), next.side(), force, next.to());
      boolean legs = mention.part().limb() == Limb.LEG && next.part().limb() == Limb.LEG;
      if (legs && !off && next.side() != mention.side()) {
        statements.add(
            new BodyState(
                mention.part(),
                mention.side(),
                BodyValue.CROSSED,
                false,
                with(force),
                span(mention, next.to())));
      }
      // A foot reaches the other thigh only on a bent leg.
      boolean folded = isFoot(mention.part()) && isThigh(next.part());
      if (legs && folded && !off && next.side() != mention.side()) {
        statements.add(
            new BodyState(
                BodyPart.KNEE,
                mention.side(),
                BodyValue.BENT,
                false,
                with(force),
                span(mention, next.to())));
      }
      return;
    }
    for (int i = at + 1; i < Math.min(clause.to(), at + REACH); i++) {
      Term surface = sentence.termAt(i, Category.SURFACE);
      if (surface != null) {
        add(mention, surface.id(), Side.UNTOLD, force, surface.to());
        return;
      }
      if (sentence.termAt(i, Category.BODY_PART) != null) {
        return;
      }
    }
  }

  /** Returns the index of the preposition behind a part, or -1. */
  private int preposition(int from, @Nullable PartMention next) {
    int limit = Math.min(clause.to(), from + 4);
    for (int i = from; i < limit && (next == null || i < next.noun()); i++) {
      switch (sentence.word(i)) {
        case "in" -> {
          return next != null && next.part() == BodyPart.HAND && next.from() == i + 1 ? i : -1;
        }
        case "from" -> {
          return isTakenAway(from) ? i : -1;
        }
        case "on", "onto", "over", "across", "against", "off", "under", "beneath", "outside" -> {
          return i;
        }
        case "and", "," -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** "Unhook the left ankle from the right thigh", "lift the right hand from the knee". */
  private boolean isTakenAway(int part) {
    return clause.effects().stream()
        .filter(verb -> verb.to() <= part)
        .anyMatch(
            verb ->
                switch (verb.attribute("does")) {
                  case "uncross", "raise", "release" -> true;
                  default -> false;
                });
  }

  private static boolean isSeat(BodyPart part) {
    return part == BodyPart.BUTTOCK || part == BodyPart.BOTTOM;
  }

  private static boolean isFoot(BodyPart part) {
    return switch (part) {
      case FOOT, SOLE, ANKLE, HEEL -> true;
      default -> false;
    };
  }

  private static boolean isThigh(BodyPart part) {
    return switch (part) {
      case THIGH, KNEE, HAMSTRING -> true;
      default -> false;
    };
  }

  private static boolean isOff(String word) {
    return word.equals("off") || word.equals("from");
  }

  private Force force(PartMention mention, int preposition) {
    for (int i = mention.to(); i < preposition; i++) {
      if (sentence.word(i).equals("still")
          || sentence.word(i).startsWith("stay")
          || sentence.word(i).startsWith("remain")) {
        return Force.KEEP;
      }
    }
    Term verb = null;
    for (Term effect : clause.effects()) {
      if (effect.to() <= mention.from()) {
        verb = effect;
      }
    }
    if (verb == null) {
      return Force.STATE;
    }
    return verb.attribute("does").equals("keep") ? Force.KEEP : Force.CHANGE;
  }

  /** "sit on your right hand", "trap the left hand under your thigh" */
  private void satOn() {
    for (PartMention mention : mentions) {
      boolean hand =
          mention.part() == BodyPart.HAND
              || mention.part() == BodyPart.FINGER
              || mention.part() == BodyPart.PALM;
      if (!hand || !mention.side().isNamed()) {
        continue;
      }
      String before = sentence.word(mention.from() - 1);
      Term sits = sentence.termAt(mention.from() - 2, Category.POSTURE);
      boolean satOn = before.equals("on") && sits != null && sits.id().equals("sit");
      int at = preposition(mention.to(), null);
      boolean under =
          at >= 0 && (sentence.word(at).equals("under") || sentence.word(at).equals("beneath"));
      if (satOn || under) {
        statements.add(
            new Contact(
                mention.part(),
                mention.side(),
                "seat",
                Side.UNTOLD,
                true,
                with(Force.CHANGE),
                span(mention, mention.to())));
      }
    }
  }

  private void add(PartMention mention, String target, Side targetSide, Force force, int to) {
    statements.add(
        new Contact(
            mention.part(),
            mention.side(),
            target,
            targetSide,
            false,
            with(force),
            span(mention, to)));
  }

  private Manner with(Force force) {
    return manner.with(force);
  }

  private Span span(PartMention mention, int to) {
    return sentence.span(mention.from(), Math.min(to, sentence.to()));
  }
}
