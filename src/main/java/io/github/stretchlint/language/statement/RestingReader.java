package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.InPosture.Support;
import io.github.stretchlint.model.Statement.InPosture.Use;
import io.github.stretchlint.model.Statement.Manner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads which parts of the body a clause lays on something, and so in which postures they can be.
 */
final class RestingReader {

  /** A part rests on what stands at most so many words behind it. */
  private static final int REST_REACH = 9;

  private final Clause clause;
  private final Sentence sentence;
  private final List<PartMention> mentions;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  private RestingReader(Clause clause, List<PartMention> mentions, Manner manner) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.mentions = mentions;
    this.manner = manner;
  }

  static List<Statement> read(Clause clause, List<PartMention> mentions, Manner manner) {
    RestingReader reader = new RestingReader(clause, mentions, manner);
    mentions.forEach(reader::resting);
    return reader.statements;
  }

  /** "your forehead on the floor" cannot be while lying on the back. */
  private void resting(PartMention mention) {
    Term part = sentence.termAt(mention.noun(), Category.BODY_PART);
    if (part == null
        || clause.isNegated(mention.noun())
        || isEdge(mention)
        || isInsideState(mention)) {
      return;
    }
    int at = endOfList(mention);
    for (int i = at; i < Math.min(clause.to(), at + REST_REACH); i++) {
      Term surface = sentence.termAt(i, Category.SURFACE);
      if (surface != null && !isVerb(surface) && !isPosture(surface)) {
        String support = surface.attribute("support");
        boolean leans =
            ((support.equals("seat") || support.equals("sofa")) && isAgainst(at, i))
                || (support.equals("upright") && isInside(at, i));
        if (touches(at, i) && !leans) {
          contact(mention, part, surface, false);
        } else if (sentence.word(i - 2).equals("off") || sentence.word(i - 1).equals("off")) {
          contact(mention, part, surface, true);
        }
        return;
      }
      if (sentence.termAt(i, Category.BODY_PART) != null && i > at) {
        return;
      }
    }
  }

  /** "The back of your head and both buttocks into the floor" lays both there. */
  private int endOfList(PartMention mention) {
    int end = mention.to();
    for (PartMention next : mentions) {
      boolean joined = sentence.word(end).equals("and") || sentence.word(end).equals(",");
      if (joined && next.from() == end + 1) {
        end = next.to();
      }
    }
    return end;
  }

  /** "hands shoulder-width apart on the floor" lays no shoulder there. */
  private boolean isInsideState(PartMention mention) {
    return clause.terms(Category.STATE).stream()
        .anyMatch(
            state ->
                state.from() <= mention.noun()
                    && mention.noun() + 1 < state.to()
                    && state.to() - state.from() > 1);
  }

  /** "in table top" is on hands and knees, not on a table. */
  private boolean isPosture(Term surface) {
    return sentence.terms(Category.POSTURE).stream().anyMatch(surface::overlaps);
  }

  /** On the insides of the feet one can kneel, and on the balls of them lie, too. */
  private boolean isEdge(PartMention mention) {
    return switch (sentence.word(mention.noun())) {
      case "inside", "insides", "outside", "outsides", "edge", "edges", "ball", "balls" -> true;
      default -> false;
    };
  }

  /** "sink into the rug": no sink to wash in. */
  private boolean isVerb(Term surface) {
    boolean verb = sentence.termAt(surface.from(), Category.EFFECT) != null;
    return verb
        && switch (sentence.word(surface.from() - 1)) {
          case "the", "a", "your", "on", "onto", "of" -> false;
          default -> true;
        };
  }

  /** "your bottom against the sofa" sits beside it, not on it. */
  private boolean isAgainst(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("against") || sentence.word(i).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** "on your back in a doorway" */
  private boolean isInside(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("in")
          || sentence.word(i).equals("under")
          || sentence.word(i).equals("at")) {
        return true;
      }
    }
    return false;
  }

  /** Only what is known to lead to a contact stands between the part and what it is on. */
  private boolean touches(int from, int to) {
    boolean on = false;
    for (int i = from; i < to; i++) {
      switch (sentence.word(i)) {
        case "on", "onto", "against", "into", "in", "with", "under", "beneath", "at", "touching" ->
            on = true;
        case "to" -> {
          String before = sentence.word(i - 1);
          if (before.equals("parallel")
              || before.equals("close")
              || before.equals("perpendicular")) {
            return false;
          }
          on = true;
        }
        case "by" -> on = isCarried(sentence.word(i - 1));
        case "off", "from", "toward", "towards", "above", "over", "near", "of", "and", "or" -> {
          return false;
        }
        default -> {
          if (!on && !leadsToContact(i) && !(isKept() && !isNear(i))) {
            return false;
          }
        }
      }
    }
    return on;
  }

  /** "your thighs fully supported by the seat" */
  private static boolean isCarried(String word) {
    return switch (word) {
      case "supported", "held", "carried", "propped", "cradled" -> true;
      default -> false;
    };
  }

  /** "Keep your back propped against the headboard": whatever the word means, it is to stay so. */
  private boolean isKept() {
    return clause.effects().stream().anyMatch(verb -> verb.attribute("does").equals("keep"));
  }

  /** "parallel to the floor" is no contact. */
  private boolean isNear(int index) {
    return sentence.terms(Category.STATE).stream()
        .anyMatch(
            state ->
                state.from() <= index
                    && index < state.to()
                    && state.attribute("value").equals("none"));
  }

  private boolean leadsToContact(int index) {
    return sentence.termAt(index, Category.ADVERB) != null
        || sentence.termAt(index, Category.EFFECT) != null
        || sentence.termAt(index, Category.HOLD) != null
        || sentence.termAt(index, Category.POSTURE) != null
        || isInState(index)
        || switch (sentence.word(index)) {
          case "all",
              "contact",
              "flat",
              "firmly",
              "down",
              "back",
              "still",
              "both",
              "resting",
              "pressed",
              "planted",
              "lying",
              "stay",
              "stays",
              "is",
              "are",
              "well",
              "fully",
              "supported",
              "right",
              "out",
              "forward",
              "a",
              "little",
              "bit",
              "deep",
              "deeper",
              "further",
              "pressing",
              "sinking" ->
              true;
          default -> false;
        };
  }

  private boolean isInState(int index) {
    return sentence.terms(Category.STATE).stream()
        .anyMatch(
            state ->
                state.from() <= index
                    && index < state.to()
                    && !state.attribute("value").equals("none"));
  }

  /** "Elbows to the rug" brings them there. */
  private boolean leadsTo(PartMention mention, Term surface) {
    for (int i = mention.to(); i < surface.from(); i++) {
      if (sentence.word(i).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Feet on the floor may lie on their tops, "feet flat on the floor" do not. */
  private boolean isLoose(PartMention mention, Term surface) {
    for (int i = mention.from(); i < surface.from(); i++) {
      if (sentence.word(i).equals("flat") || sentence.word(i).equals("planted")) {
        return false;
      }
    }
    return mention.part() == BodyPart.FOOT;
  }

  /** What sinks "a little deeper into the mattress" lay on it before. */
  private boolean isMore(PartMention mention, Term surface) {
    for (int i = mention.to(); i < surface.from(); i++) {
      if (sentence.word(i).equals("deeper") || sentence.word(i).equals("heavier")) {
        return true;
      }
    }
    return false;
  }

  /** Nobody on a chair has shins or seat on the ground; a blanket may lie on the chair. */
  private static boolean isOnGround(PartMention mention, Term surface) {
    boolean feet =
        switch (mention.part()) {
          case FOOT, FOOT_TOP, HEEL, SOLE, TOE -> true;
          case KNEE, SHIN -> mention.side() != Side.BOTH;
          default -> false;
        };
    return surface.isOneOf("floor", "bed") && !feet;
  }

  /** "A forearm on each wall", "with your hands against the door frame" */
  private void leaning(PartMention mention, Term surface, boolean lasts) {
    boolean arm =
        switch (mention.part()) {
          case ARM, ELBOW, FOREARM, HAND, PALM -> true;
          default -> false;
        };
    if (arm && surface.id().equals("wall")) {
      statements.add(
          clause.state(
              mention,
              BodyValue.RESTING,
              false,
              manner.with(lasts ? Force.STATE : Force.CHANGE),
              mention.from(),
              surface.to()));
    }
  }

  /** What is lifted off the floor was on it. */
  private void contact(PartMention mention, Term part, Term surface, boolean lifted) {
    String support = surface.attribute("support");
    boolean seat =
        switch (mention.part()) {
          case HIP, BOTTOM, BUTTOCK, BELLY, CHEST -> true;
          default -> false;
        };
    if (lifted && (mention.part().limb() == Limb.LEG || seat)) {
      return;
    }
    boolean lasts = manner.throughout() || lifted;
    if (!lifted) {
      leaning(mention, surface, lasts);
    }
    boolean told =
        (Contacts.isTold(clause, mention) && (isKept() || !leadsTo(mention, surface)))
            || isMore(mention, surface);
    Force force = lasts || told ? Force.STATE : Force.CHANGE;
    Set<Posture> postures =
        lifted && support.equals("bed")
            ? Contacts.inBed()
            : Contacts.postures(mention, part, support);
    if (postures != null && isLoose(mention, surface)) {
      postures = EnumSet.copyOf(postures);
      postures.add(Posture.PRONE);
    }
    if (postures != null) {
      statements.add(
          new InPosture(
              postures,
              Use.REST,
              Contacts.from(mention, support, isLoose(mention, surface)),
              Side.UNTOLD,
              isOnGround(mention, surface) ? Support.GROUND : Support.UNTOLD,
              manner.with(force),
              sentence.span(mention.from(), surface.to())));
    }
  }
}
