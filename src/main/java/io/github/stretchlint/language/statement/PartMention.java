package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the body as a sentence names it: "both of your knees", "the opposite (left) hand".
 *
 * @param part which part
 * @param side which one of a pair
 * @param role what else tells which one is meant: in "the raised right arm" that it is raised; or
 *     null
 * @param from index of its first token, article and adjectives among them
 * @param noun index of the noun
 * @param to index behind its last token
 */
record PartMention(BodyPart part, Side side, @Nullable Side role, int from, int noun, int to) {

  /** Returns the parts that a sentence names, in order. */
  static List<PartMention> of(Sentence sentence) {
    List<PartMention> mentions = new ArrayList<>();
    for (Term term : sentence.terms(Category.BODY_PART)) {
      boolean verb =
          term.id().equals("back") && (!isNoun(sentence, term) || isLowered(sentence, term));
      boolean adjective =
          term.isOneOf("bottom", "back") && sentence.termAt(term.to(), Category.BODY_PART) != null;
      if (!verb
          && !adjective
          && !isLength(sentence, term)
          && !isBackOf(sentence, term)
          && !isPartOf(term, mentions)) {
        mentions.add(mention(sentence, term).beside(mentions).explaining(sentence, mentions));
      }
    }
    return mentions;
  }

  PartMention on(Side which) {
    return new PartMention(part, which, role, from, noun, to);
  }

  /** "about three feet behind you" */
  private static boolean isLength(Sentence sentence, Term part) {
    int before = part.from() - 1;
    return isMeasure(sentence, part)
        || sentence.word(part.from()).equals("feet")
            && before >= sentence.from()
            && (sentence.token(before).isNumber()
                || sentence.word(before).equals("so")
                || sentence.word(before).equals("few")
                || (sentence.hasAt(before, Category.NUMBER)
                    && !sentence.word(before).equals("both")
                    && !sentence.word(before).equals("two")));
  }

  /** "a fist above the mat", "a hand away from the wall" measure a distance. */
  private static boolean isMeasure(Sentence sentence, Term part) {
    boolean unit =
        switch (sentence.word(part.from())) {
          case "fist", "hand", "palm", "finger", "foot", "forearm", "thumb" -> true;
          default -> false;
        };
    boolean one = sentence.word(part.from() - 1).equals("a");
    return unit
        && one
        && switch (sentence.word(part.to())) {
          case "above", "away", "clear", "apart" -> true;
          default -> false;
        };
  }

  /** "reverse the movement and lower back down": a verb and its adverb. */
  private static boolean isLowered(Sentence sentence, Term back) {
    boolean order = sentence.word(back.from()).equals("lower");
    boolean led =
        switch (sentence.word(back.from() - 1)) {
          case "", "and", "then", "slowly", ",", "to" -> true;
          default -> false;
        };
    return order
        && led
        && switch (sentence.word(back.to())) {
          case "down", "to", "into", "onto", "toward", "towards", "" -> true;
          default -> false;
        };
  }

  /** "the back of the knee" is no back. */
  private static boolean isBackOf(Sentence sentence, Term term) {
    Term part = sentence.firstFrom(term.to(), Category.BODY_PART);
    return term.id().equals("back")
        && sentence.word(term.to()).equals("of")
        && part != null
        && part.from() - term.to() <= 3;
  }

  /** In "left foot where it is, knee bent" the knee is the left one. */
  private PartMention beside(List<PartMention> before) {
    if (side != Side.UNTOLD || before.isEmpty()) {
      return this;
    }
    PartMention last = before.get(before.size() - 1);
    // A hand named before is often the one that works on the other arm.
    boolean same =
        part.limb() == BodyPart.Limb.LEG
            && last.part.limb() == BodyPart.Limb.LEG
            && (last.side.isNamed() || last.side == Side.OTHER);
    return same ? on(last.side) : this;
  }

  /** "Into the rear foot, so into your right heel": the one that was described, named. */
  private PartMention explaining(Sentence sentence, List<PartMention> before) {
    if (!side.isNamed() || role != null || before.isEmpty()) {
      return this;
    }
    PartMention last = before.get(before.size() - 1);
    if (!isRole(last.side) || last.part.limb() != part.limb() || from - last.to > 5) {
      return this;
    }
    boolean sign = !sentence.token(last.to).isWord();
    boolean explains = false;
    for (int i = last.to; i < from; i++) {
      switch (sentence.word(i)) {
        case "so", "meaning", "namely", "e", "is" -> explains = true;
        case ",",
            "(",
            "–",
            "—",
            ".",
            "i",
            "that",
            "which",
            "means",
            "into",
            "on",
            "in",
            "at",
            "through",
            "of",
            "onto" -> {}
        default -> {
          return this;
        }
      }
    }
    return sign && explains ? new PartMention(part, side, last.side, from, noun, to) : this;
  }

  /** In "the toes of one foot" it is the toes that are spoken of. */
  private static boolean isPartOf(Term term, List<PartMention> mentions) {
    if (mentions.isEmpty()) {
      return false;
    }
    return term.from() < mentions.get(mentions.size() - 1).to();
  }

  /** "your back" is a part, "step back" is none. */
  private static boolean isNoun(Sentence sentence, Term back) {
    if (!sentence.word(back.to() - 1).equals("back") || back.to() - back.from() > 1) {
      return true;
    }
    return switch (sentence.word(back.from() - 1)) {
      case "your",
          "the",
          "a",
          "my",
          "his",
          "her",
          "their",
          "flat",
          "straight",
          "rounded",
          "round",
          "arched",
          "long",
          "whole",
          "lower",
          "upper",
          "neutral" ->
          true;
      case "" -> sentence.termAt(back.to(), Category.STATE) != null;
      case ",", ";", ":", "and", ".", "(" -> sentence.termAt(back.to(), Category.STATE) != null;
      default -> false;
    };
  }

  private static PartMention mention(Sentence sentence, Term term) {
    boolean plural = term.inflection() == Inflection.PLURAL;
    Side side = null;
    Side role = null;
    int from = term.from();
    boolean one = false;
    while (from > sentence.from() && from > term.from() - 7) {
      int before = from - 1;
      Side told = isAdjective(sentence, before) ? side(sentence, before) : null;
      if (told != null) {
        role = isRole(told) || told == Side.OTHER && side != null && side.isNamed() ? told : role;
        boolean article = sentence.word(before).equals("a") || sentence.word(before).equals("an");
        side = side == null || (!article && one) ? told : stronger(side, told);
        one = article;
      } else if (!isModifier(sentence, before) && !isBetweenSides(sentence, before)) {
        break;
      }
      from = before;
    }
    // "both" and "each" behind a verb belong to the part: the walk has met them.
    int owner = ownerOnSide(sentence, term.to());
    if (owner >= 0) {
      role = role == null ? side(sentence, owner - 1) : role;
      side = side == null ? role : side;
    }
    if (sentence.word(term.to()).equals("of") || isWholeWord(sentence, term)) {
      Side behind = sideBehind(sentence, isWholeWord(sentence, term) ? term.from() : term.to());
      side = side == null ? behind : side;
      role = role == null ? roleOfOwner(sentence, term.to()) : role;
    }
    if (side == null || isRole(side)) {
      Side inside = sideInside(sentence, term);
      side = inside == null ? side : inside;
    }
    Side apposed =
        Apposition.side(sentence, owner >= 0 ? owner + 1 : behindOwner(sentence, term.to()));
    if (apposed != null && (side == null || isRole(side) || side == Side.OTHER)) {
      // "The front foot, your left,"
      role = side == null ? role : side;
      side = apposed;
    }
    if (side == null && isTheOneDown(sentence, from)) {
      side = Side.OTHER;
    }
    if (side == null) {
      side = plural ? Side.BOTH : Side.UNTOLD;
    } else if (plural && (side == Side.ONE || side == Side.SAME) && !isOneOf(sentence, from)) {
      side = Side.BOTH;
    }
    if (role == null) {
      role = roleBehind(sentence, behindOwner(sentence, term.to()));
    }
    return new PartMention(
        part(term), side, role, from, term.from(), behindOwner(sentence, term.to()));
  }

  /** Returns the part that a term of the category body-part names; a kneecap is a knee. */
  static BodyPart part(Term term) {
    String whole = term.attribute("part");
    return BodyPart.of(whole.isEmpty() ? term.id() : whole);
  }

  /** "the tops of both feet", "the back of the left shoulder": the side stands inside the name. */
  private static @Nullable Side sideInside(Sentence sentence, Term term) {
    boolean several = false;
    for (int i = term.from() + 1; i < term.to(); i++) {
      switch (sentence.word(i)) {
        case "left" -> {
          return Side.LEFT;
        }
        case "right" -> {
          return Side.RIGHT;
        }
        case "both", "each", "feet", "shoulders", "knees", "thighs", "legs", "hands" ->
            several = true;
        default -> {}
      }
    }
    return several ? Side.BOTH : null;
  }

  /** "The down knee stays soft", "Down knee soft": the other one than that which was lifted. */
  private static boolean isTheOneDown(Sentence sentence, int from) {
    boolean down = sentence.word(from - 1).equals("down");
    return down
        && (from - 1 == sentence.from()
            || switch (sentence.word(from - 2)) {
              case "the", "your" -> true;
              default -> false;
            });
  }

  /** "one of your legs" */
  private static boolean isOneOf(Sentence sentence, int from) {
    return sentence.word(from).equals("one") && sentence.word(from + 1).equals("of");
  }

  /** "lower the left knee" and "the front of the thigh" tell no side by "lower" and "front". */
  private static boolean isAdjective(Sentence sentence, int index) {
    return switch (sentence.word(index + 1)) {
      case "of" -> sentence.hasAt(index, Category.SIDE, "both", "each", "one");
      case "the", "your", "both", "that", "this" ->
          !sentence.word(index).equals("that")
              && sentence.hasAt(index, Category.SIDE, "both", "each", "one", "same", "other");
      default -> true;
    };
  }

  /** "the left arm, the upper one", "the right heel, the one far behind you". */
  private static @Nullable Side roleBehind(Sentence sentence, int to) {
    if (!sentence.word(to).equals(",") || !sentence.word(to + 1).equals("the")) {
      return null;
    }
    boolean one = false;
    Side role = null;
    for (int i = to + 2; i < Math.min(sentence.to(), to + 7); i++) {
      Side told = side(sentence, i);
      one |= sentence.word(i).equals("one");
      role = told != null && isRole(told) ? told : role;
      if (one && (sentence.word(i).equals("behind") || sentence.word(i).equals("back"))) {
        role = Side.BACK;
      }
      if (one && sentence.word(i).equals("front")) {
        role = Side.FRONT;
      }
    }
    return one ? role : null;
  }

  /** Returns the index behind "of both feet" in "the toes of both feet". */
  private static int behindOwner(Sentence sentence, int to) {
    if (!sentence.word(to).equals("of")) {
      return to;
    }
    Term owner = sentence.firstFrom(to, Category.BODY_PART);
    return owner != null && owner.from() - to <= 4 ? owner.to() : to;
  }

  /**
   * Returns the index of "leg" or "side" in "the foot on the straight leg", "the arm on the
   * kneeling side", or -1.
   */
  private static int ownerOnSide(Sentence sentence, int to) {
    Side role = side(sentence, to + 2);
    boolean on = sentence.word(to).equals("on") || sentence.word(to).equals("of");
    boolean the = sentence.word(to + 1).equals("the") || sentence.word(to + 1).equals("your");
    boolean owner =
        switch (sentence.word(to + 3)) {
          case "leg", "arm", "side" -> true;
          default -> false;
        };
    return on && the && owner && role != null && isRole(role) ? to + 3 : -1;
  }

  private static boolean isRole(Side side) {
    return switch (side) {
      case FRONT, BACK, TOP, BOTTOM, BENT, STRAIGHT, RAISED, STANDING, KNEELING, CROSSED -> true;
      default -> false;
    };
  }

  private static boolean isWholeWord(Sentence sentence, Term term) {
    return sentence.word(term.from()).equals("sole") || sentence.word(term.from()).equals("ball");
  }

  /** "the top of your left foot", "the heel of the crossed right leg" */
  private static @Nullable Side sideBehind(Sentence sentence, int to) {
    Side found = null;
    for (int i = to; i < Math.min(sentence.to(), to + 5); i++) {
      Side side = side(sentence, i);
      if (side != null && side != Side.ONE) {
        found = found == null ? side : stronger(found, side);
      } else if (sentence.termAt(i, Category.BODY_PART) != null) {
        return found;
      }
    }
    return found;
  }

  private static @Nullable Side roleOfOwner(Sentence sentence, int to) {
    for (int i = to; i < Math.min(sentence.to(), to + 5); i++) {
      Side side = side(sentence, i);
      if (side != null && isRole(side)) {
        return side;
      }
      if (sentence.termAt(i, Category.BODY_PART) != null) {
        return null;
      }
    }
    return null;
  }

  /** Left and right say more than "one" or "the front". */
  private static Side stronger(Side first, Side second) {
    if (second.isNamed() || first == Side.ONE || first == Side.SAME) {
      return second;
    }
    return first;
  }

  /** Returns the side that the word there tells, or null. */
  private static @Nullable Side side(Sentence sentence, int index) {
    Term term = sentence.termAt(index, Category.SIDE);
    if (term == null || term.to() - term.from() > 1) {
      return null;
    }
    return switch (term.id()) {
      case "left" -> Side.LEFT;
      case "right" -> Side.RIGHT;
      case "both", "each" -> Side.BOTH;
      case "one", "affected" -> Side.ONE;
      case "other", "unaffected" -> Side.OTHER;
      case "same" -> Side.SAME;
      case "front" -> Side.FRONT;
      case "back" -> Side.BACK;
      case "top" -> Side.TOP;
      case "bottom" -> Side.BOTTOM;
      case "bent" -> Side.BENT;
      case "straight" -> Side.STRAIGHT;
      case "raised" -> Side.RAISED;
      case "standing" -> Side.STANDING;
      case "kneeling" -> Side.KNEELING;
      case "crossed" -> Side.CROSSED;
      default -> null;
    };
  }

  /** "down the right shin", "behind the upper arm" and "back your heel" lead to a part. */
  private static boolean isWay(Sentence sentence, Term state) {
    return state.to() - state.from() == 1
        && switch (sentence.word(state.from())) {
          case "up", "down", "behind", "back", "forward", "apart", "together", "off", "overhead" ->
              true;
          default -> false;
        };
  }

  /** "spread your legs" and "lower both heels" order, "spread legs" and "lower leg" describe. */
  private static boolean isOrder(Sentence sentence, Term word) {
    return sentence.termAt(word.from(), Category.EFFECT) != null
        && switch (sentence.word(word.to())) {
          case "your", "the", "both" -> true;
          default -> false;
        };
  }

  /** "your left, back foot" */
  private static boolean isBetweenSides(Sentence sentence, int index) {
    return sentence.word(index).equals(",")
        && (sentence.word(index - 1).equals("left") || sentence.word(index - 1).equals("right"))
        && sentence.termAt(index + 1, Category.SIDE) != null
        && sentence.termAt(index + 2, Category.BODY_PART) != null;
  }

  private static boolean isModifier(Sentence sentence, int index) {
    boolean described =
        sentence.terms().stream()
            .anyMatch(
                term ->
                    ((term.is(Category.STATE)
                                && term.to() - term.from() <= 2
                                && !isWay(sentence, term)
                                && !isOrder(sentence, term))
                            || (term.is(Category.ADVERB) && term.id().equals("manner"))
                            || (term.is(Category.SIDE)
                                && isAdjective(sentence, index)
                                && !isOrder(sentence, term)))
                        && term.from() <= index
                        && index < term.to());
    boolean ofSeveral =
        sentence.word(index).equals("of") && sentence.termAt(index - 1, Category.SIDE) != null;
    return described
        || ofSeveral
        || switch (sentence.word(index)) {
          case "your",
              "the",
              "my",
              "his",
              "her",
              "their",
              "its",
              "(",
              ")",
              "own",
              "whole",
              "two",
              "all",
              "entire",
              "an" ->
              true;
          default -> false;
        };
  }
}
