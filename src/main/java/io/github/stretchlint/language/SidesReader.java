package io.github.stretchlint.language;

import io.github.stretchlint.model.Sides;
import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells for which sides of the body an entry is told. That it is done with one side is seen from
 * the parts of the body that it moves ("one leg", "your left arm", "to the right"); that the other
 * side follows, from words of changing over.
 */
public final class SidesReader {

  /** A shorter sentence about the other side is about doing it there: "Other leg." */
  private static final int LONGEST_BARE_CHANGE = 6;

  private SidesReader() {}

  /**
   * Tells the sides of an entry.
   *
   * @param sentences all that is told in the entry, its name first
   */
  public static Sides of(List<Sentence> sentences) {
    if (sentences.stream().anyMatch(SidesReader::tellsOther) || endsOnOtherSide(sentences)) {
      return Sides.EACH;
    }
    if (oneSide(sentences) == null) {
      return Sides.TOGETHER;
    }
    boolean named = !sentences.isEmpty() && isNamed(sentences.get(0));
    return named || sentences.stream().anyMatch(SidesReader::isChosen) ? Sides.CHOSEN : Sides.ONE;
  }

  /** Returns the first words that tell of one side of the body, or null. */
  public static @Nullable Span oneSide(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      Term side = oneSide(sentence);
      if (side != null) {
        Term part = sentence.termAt(side.to(), Category.BODY_PART);
        return sentence.span(side.from(), part == null ? side.to() : part.to());
      }
    }
    return null;
  }

  /** Returns the first words that tell to change sides, or null. */
  public static @Nullable Span sideSwitch(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (Term change : sentence.terms(Category.SIDE_SWITCH)) {
        return sentence.span(change.from(), change.to());
      }
    }
    return null;
  }

  /** "Half frog, left" is the name of a stretch of that side. */
  private static boolean isNamed(Sentence name) {
    return name.has(Category.SIDE, "left", "right");
  }

  /**
   * The side that was not spoken of at first comes last: "right foot on the step … then the left
   * foot".
   */
  private static boolean endsOnOtherSide(List<Sentence> sentences) {
    String first = "";
    int firstAt = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      for (Term side : sentence.terms(Category.SIDE)) {
        if (first.isEmpty() && side.isOneOf("left", "right")) {
          first = side.id();
          firstAt = i;
        }
      }
      String other = first.equals("left") ? "right" : "left";
      if (!first.isEmpty() && sentence.has(Category.SIDE, other)) {
        boolean late = i + 3 >= sentences.size() && i > firstAt;
        boolean only = !sentence.has(Category.SIDE, first);
        boolean turned = isTurningPoint(sentence) || isRelease(sentences.get(Math.max(0, i - 1)));
        if ((late && (only || turned)) || isTurnedInside(sentence, first, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "turn to the right, come back and turn to the left" */
  private static boolean isTurnedInside(Sentence sentence, String first, String other) {
    Term one = sentence.firstFrom(sentence.from(), Category.SIDE, first);
    Term two = one == null ? null : sentence.firstFrom(one.to(), Category.SIDE, other);
    for (int i = one == null ? 0 : one.to(); two != null && i < two.from(); i++) {
      switch (sentence.word(i)) {
        case "then", "again", "now", "next", "come", "after", "return" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isTurningPoint(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "then",
            "after",
            "again",
            "now",
            "next",
            "unwind",
            "uncross",
            "come",
            "release",
            "back",
            "change",
            "over",
            "finish",
            "onto" -> {
          return true;
        }
        case "this" -> {
          if (sentence.word(i + 1).equals("time")) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Unwind.", "Let go." */
  private static boolean isRelease(Sentence sentence) {
    return sentence.to() - sentence.from() <= LONGEST_BARE_CHANGE
        && (sentence.has(Category.MOVEMENT, "return")
            || sentence.has(Category.REST_CUE)
            || sentence.has(Category.EASE_OFF));
  }

  /** Returns whether a sentence tells to go on to the other side, or to do both. */
  public static boolean tellsOther(Sentence sentence) {
    for (Term term : sentence.terms(Category.SIDE_SWITCH)) {
      if (!term.id().equals("other") || !isLimb(sentence, term) || isChange(sentence)) {
        return true;
      }
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean changes =
          switch (sentence.word(i)) {
            case "other", "opposite" -> isBareOther(sentence, i);
            case "change", "changing", "compare" -> isClauseEnd(sentence, i + 1);
            case "at" -> sentence.word(i + 1).equals("a") && sentence.word(i + 2).equals("time");
            case "alternate",
                "alternates",
                "alternately",
                "alternating",
                "sides",
                "directions",
                "reverse",
                "mirror",
                "ways" ->
                true;
            case "each", "per", "every", "either" ->
                isPaired(sentence, i + 1) || isSide(sentence.word(i + 1));
            default -> false;
          };
      if (changes) {
        return true;
      }
    }
    return false;
  }

  /** "then the other", "other arm.", "for the other flank": a clause about nothing else. */
  private static boolean isBareOther(Sentence sentence, int index) {
    int start = index;
    while (start > sentence.from() && sentence.token(start - 1).isWord() && index - start < 5) {
      start--;
    }
    boolean bare = true;
    for (int i = start; i < index; i++) {
      bare &=
          switch (sentence.word(i)) {
            case "then", "the", "and", "to", "now", "your", "on", "with", "for" -> true;
            default -> false;
          };
    }
    boolean noun = sentence.termAt(index + 1, Category.BODY_PART) != null;
    boolean ends = isClauseEnd(sentence, index + 1) || (noun && isClauseEnd(sentence, index + 2));
    boolean forIt =
        sentence.word(index - 2).equals("for") && sentence.word(index - 1).equals("the");
    boolean again = isClauseEnd(sentence, index + 1) && isThen(sentence, index);
    return forIt || again || (bare && ends);
  }

  /** "one knee and then the other" */
  private static boolean isThen(Sentence sentence, int index) {
    return sentence.word(index - 2).equals("then") || sentence.word(index - 3).equals("then");
  }

  private static boolean isClauseEnd(Sentence sentence, int index) {
    if (index >= sentence.to() || !sentence.token(index).isWord()) {
      return true;
    }
    return switch (sentence.word(index)) {
      case "in", "and", "when", "after", "for" -> true;
      default -> false;
    };
  }

  private static boolean isSide(String word) {
    return switch (word) {
      case "side", "direction", "way" -> true;
      default -> false;
    };
  }

  /** "the other leg", "both hands" may only tell where that part of the body is. */
  private static boolean isLimb(Sentence sentence, Term term) {
    String first = sentence.word(term.from());
    boolean which =
        switch (first) {
          case "other", "opposite", "second", "both", "the", "your", "either" -> true;
          default -> false;
        };
    return which && sentence.termAt(term.to() - 1, Category.BODY_PART) != null;
  }

  private static boolean isChange(Sentence sentence) {
    if (sentence.to() - sentence.from() <= LONGEST_BARE_CHANGE
        || sentence.has(Category.REPETITION_CUE, "repeat", "times")
        || !RepetitionReader.in(sentence).isEmpty()) {
      return true;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "same",
            "now",
            "next",
            "too",
            "likewise",
            "again",
            "before",
            "afterwards",
            "finally",
            "also",
            "followed",
            "turn" -> {
          return true;
        }
        case "its" -> {
          if (sentence.word(i + 1).equals("turn") || sentence.word(i + 1).equals("go")) {
            return true;
          }
        }
        case "then" -> {
          if (i + 3 >= sentence.to()
              || !Durations.in(sentence).isEmpty()
              || isOther(sentence, i + 1)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "then the other leg" */
  private static boolean isOther(Sentence sentence, int index) {
    for (int i = index; i < index + 4; i++) {
      switch (sentence.word(i)) {
        case "other", "opposite", "second" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static @Nullable Term oneSide(Sentence sentence) {
    for (Term side : sentence.terms(Category.SIDE)) {
      String next = sentence.word(side.to());
      boolean oneLimb =
          sentence.word(side.from()).equals("one") && isMovedPart(sentence, side.to());
      boolean named = side.isOneOf("left", "right") && !isAngle(next) && !isPair(sentence, side);
      if (oneLimb || (named && (isOnePart(sentence, side.to()) || isDirection(sentence, side)))) {
        return side;
      }
    }
    return null;
  }

  /** "the left and right heel" */
  private static boolean isPair(Sentence sentence, Term side) {
    return isJoint(sentence.word(side.to())) && isNamedSide(sentence.word(side.to() + 1))
        || isJoint(sentence.word(side.from() - 1)) && isNamedSide(sentence.word(side.from() - 2));
  }

  private static boolean isJoint(String word) {
    return word.equals("and") || word.equals("or");
  }

  private static boolean isNamedSide(String word) {
    return word.equals("left") || word.equals("right");
  }

  private static boolean isAngle(String next) {
    return next.equals("angle") || next.equals("angles") || next.equals("away");
  }

  /** "turn your head to the left", "lean to your right" */
  private static boolean isDirection(Sentence sentence, Term side) {
    String before = sentence.word(side.from() - 1);
    String start = sentence.word(side.from() - 2);
    boolean the = before.equals("the") || before.equals("your");
    boolean ends =
        side.to() >= sentence.to()
            || !sentence.token(side.to()).isWord()
            || switch (sentence.word(side.to())) {
              case "side", "and", "until", "as", "for", "so", "while", "then" -> true;
              default -> false;
            };
    return ends && the && (start.equals("to") || start.equals("towards") || start.equals("toward"));
  }

  /** "your right arm"; not "clasp your hands, the right hand outside", where both do the same. */
  private static boolean isOnePart(Sentence sentence, int index) {
    Term part = sentence.termAt(index, Category.BODY_PART);
    return part != null
        && isPaired(sentence, index)
        && sentence.terms(Category.BODY_PART).stream()
            .noneMatch(
                other -> other.id().equals(part.id()) && other.inflection() == Inflection.PLURAL);
  }

  private static boolean isPaired(Sentence sentence, int index) {
    Term part = sentence.termAt(index, Category.BODY_PART);
    return part != null && part.attribute("paired").equals("true");
  }

  /**
   * One hand may lie on the other in a stretch of both sides; one leg or arm is moved for itself.
   */
  private static boolean isMovedPart(Sentence sentence, int index) {
    Term part = sentence.termAt(index, Category.BODY_PART);
    return part != null
        && part.inflection() != Inflection.PLURAL
        && switch (part.id()) {
          case "leg",
              "thigh",
              "knee",
              "calf",
              "ankle",
              "arm",
              "elbow",
              "shoulder",
              "ear",
              "buttock" ->
              true;
          default -> false;
        };
  }

  /** "the injured leg", "the bad side"; not "this one is good before bed". */
  private static boolean isOfSide(Sentence sentence, Term side) {
    Term part = sentence.termAt(side.to(), Category.BODY_PART);
    return switch (sentence.word(side.to())) {
      case "side", "limb" -> true;
      case "one" -> sentence.word(side.from() - 1).equals("the");
      default -> part != null && part.inflection() != Inflection.PLURAL;
    };
  }

  /** "the injured leg", "the side you want to stretch". */
  private static boolean isChosen(Sentence sentence) {
    for (Term side : sentence.terms(Category.SIDE)) {
      if (side.isOneOf("affected", "unaffected") && isOfSide(sentence, side)) {
        return true;
      }
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean stretched =
          switch (sentence.word(i)) {
            case "stretch", "stretched", "treat", "treated", "work", "stretching" -> true;
            default -> false;
          };
      String before = sentence.word(i - 1);
      if (stretched
          && (before.equals("to")
              || before.equals("be")
              || before.equals("being")
              || before.equals("are")
              || before.equals("you're"))) {
        return true;
      }
    }
    return false;
  }
}
