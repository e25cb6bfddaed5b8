package io.github.stretchlint.language;

import io.github.stretchlint.model.Hold.Role;
import java.util.ArrayList;
import java.util.List;

/** Tells which sentences instruct the reader's body. */
public final class Instructions {

  /** A list of body parts without a verb is an order only while it is short. */
  private static final int LONGEST_ARRANGEMENT = 32;

  private Instructions() {}

  /**
   * Returns whether a sentence tells the reader to move, place or hold the body: "Bend your knees",
   * "you will need to lie down", "Palms together, fingers up".
   */
  public static boolean isInstruction(Sentence sentence) {
    return orders(sentence).stream().anyMatch(verb -> isBodily(sentence, verb))
        || isArrangement(sentence)
        || isTimed(sentence)
        || isTold(sentence);
  }

  /** Returns the verbs that a sentence uses as orders, in order. */
  public static List<Term> orders(Sentence sentence) {
    return sentence.orders();
  }

  static List<Term> findOrders(Sentence sentence) {
    List<Term> orders = new ArrayList<>();
    for (Term verb : sentence.terms(Category.ACTION)) {
      boolean opens =
          isClauseStart(sentence, verb.from())
              && !(orders.isEmpty() && isJoined(sentence, verb.from()))
              && !(orders.isEmpty() && continuesTelling(sentence, verb.from()));
      if (verb.inflection() == Inflection.BASE
          && (opens || (orders.isEmpty() && isBehindOpening(sentence, verb.from())))) {
        orders.add(verb);
      }
    }
    return orders;
  }

  /** "You can gain length, and support your spine": joined to what is told, not ordered. */
  private static boolean continuesTelling(Sentence sentence, int index) {
    String before = sentence.word(index - 1);
    return (before.equals("and") || before.equals("or"))
        && sentence.lastBefore(index, Category.AUXILIARY, "can", "have", "do") != null;
  }

  /** "From the table position push your hips back": an opening without a comma behind it. */
  private static boolean isBehindOpening(Sentence sentence, int index) {
    boolean preposition =
        switch (sentence.word(sentence.from())) {
          case "from", "with", "on", "in", "at", "keeping", "using", "without", "while" -> true;
          default -> false;
        };
    String before = sentence.word(index - 1);
    boolean subject =
        switch (before) {
          case "i",
              "we",
              "they",
              "he",
              "she",
              "it",
              "who",
              "which",
              "that",
              "to",
              "a",
              "the",
              "your",
              "my",
              "this",
              "each",
              "every",
              "of",
              "in",
              "on",
              "and",
              "or" ->
              true;
          default -> false;
        };
    return preposition
        && !subject
        && sentence.lastBefore(index, Category.AUXILIARY) == null
        && sentence.termAt(index, Category.STRETCH_NOUN) == null
        && sentence.termAt(index, Category.BODY_PART) == null;
  }

  /** "The same with the other arm, 30 seconds": a part of the body and how long. */
  private static boolean isTimed(Sentence sentence) {
    return (hasBodyPart(sentence) || sentence.has(Category.POSTURE))
        && !sentence.has(Category.AUXILIARY)
        && Durations.in(sentence).stream()
            .anyMatch(duration -> DurationRoles.of(sentence, duration, false) == Role.END_POSITION);
  }

  /** "to kneel or lie": what is joined to no order is none. */
  private static boolean isJoined(Sentence sentence, int index) {
    boolean joined =
        sentence.word(index - 1).equals("or") || sentence.word(index - 1).equals("and");
    boolean comma = index - 2 < sentence.from() || sentence.word(index - 2).equals(",");
    return joined && !comma;
  }

  /**
   * Returns whether a sentence orders the reader to stay: "hold it there", "stay for five breaths";
   * "hold the strap" is a grip.
   */
  public static boolean ordersToHold(Sentence sentence) {
    for (Term hold : sentence.terms(Category.HOLD)) {
      boolean strong = hold.attribute("strength").equals("strong") && !hold.id().equals("keep");
      if (strong
          && hold.inflection() == Inflection.BASE
          && !isGrip(sentence, hold)
          && !isRefused(sentence, hold)) {
        return true;
      }
    }
    return false;
  }

  /** "don't hold", "nothing to hold" */
  private static boolean isRefused(Sentence sentence, Term hold) {
    Term negation = sentence.lastBefore(hold.from(), Category.NEGATION);
    boolean near = negation != null && hold.from() - negation.to() <= 1;
    return near || sentence.terms(Category.MOVEMENT).stream().anyMatch(term -> term.contains(hold));
  }

  /** A hand's hold has an object: a part of the body or a thing. */
  static boolean isGrip(Sentence sentence, Term hold) {
    if (!hold.id().equals("hold")) {
      return false;
    }
    for (int i = hold.to(); i < Math.min(sentence.to(), hold.to() + 6); i++) {
      Token token = sentence.token(i);
      if (token.kind() == Token.Kind.SIGN || token.isNumber() || token.is("for")) {
        return false;
      }
      if (sentence.termAt(i, Category.BODY_PART) != null
          || sentence.termAt(i, Category.SURFACE) != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether only adverbs stand between that token and the start of its clause. */
  static boolean isClauseStart(Sentence sentence, int index) {
    int at = index;
    boolean moved = true;
    while (at > sentence.from() && moved) {
      moved = false;
      for (Term adverb : sentence.terms(Category.ADVERB)) {
        if (adverb.to() == at) {
          at = adverb.from();
          moved = true;
        }
      }
    }
    if (at == sentence.from()) {
      return true;
    }
    Token before = sentence.token(at - 1);
    if (before.kind() == Token.Kind.SIGN) {
      return !before.is("'") && !before.is("/") && !(before.isDash() && !before.spaceBefore());
    }
    return at < index && isJoiner(sentence.word(at)) || isJoiner(before.word());
  }

  private static boolean isJoiner(String word) {
    return switch (word) {
      case "and", "or", "then", "but", "so", "now" -> true;
      default -> false;
    };
  }

  private static boolean isBodily(Sentence sentence, Term verb) {
    if (sentence.has(Category.POSTURE) || hasBodyPart(sentence)) {
      return true;
    }
    boolean moves = verb.attribute("reach").equals("body");
    return moves
        && (sentence.has(Category.SURFACE)
            || sentence.has(Category.SIDE_SWITCH)
            || sentence.has(Category.MOVEMENT)
            || !Durations.in(sentence).isEmpty());
  }

  static boolean hasBodyPart(Sentence sentence) {
    return sentence.terms(Category.BODY_PART).stream()
        .anyMatch(part -> !isWholeBody(sentence, part));
  }

  /** "listen to your body" names no part of it. */
  private static boolean isWholeBody(Sentence sentence, Term part) {
    String word = sentence.word(part.to() - 1);
    return word.equals("body") || word.equals("bodies");
  }

  /** "Fists against the hips, elbows wide.": parts of the body and where they are, no verb. */
  private static boolean isArrangement(Sentence sentence) {
    if (sentence.to() - sentence.from() > LONGEST_ARRANGEMENT
        || sentence.to() - sentence.from() < 3
        || sentence.has(Category.AUXILIARY)
        || hasSubject(sentence)) {
      return false;
    }
    Term posture = sentence.firstFrom(sentence.from(), Category.POSTURE);
    if (posture != null && posture.from() - sentence.from() <= 1 && hasBodyPart(sentence)) {
      return true;
    }
    for (Term part : sentence.terms(Category.BODY_PART)) {
      if (opensPiece(sentence, part)
          && !isWholeBody(sentence, part)
          && saysWhere(sentence, part.to())) {
        return true;
      }
    }
    return false;
  }

  /** "off the bike you notice it in the back" tells; "behind you", "as you lean" do not. */
  private static boolean hasSubject(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "i",
            "we",
            "they",
            "he",
            "she",
            "who",
            "which",
            "never",
            "always",
            "often",
            "usually" -> {
          return true;
        }
        case "you" -> {
          boolean bound =
              switch (sentence.word(i - 1)) {
                case "as",
                    "when",
                    "until",
                    "till",
                    "while",
                    "under",
                    "behind",
                    "of",
                    "toward",
                    "towards",
                    "beside",
                    "to",
                    "before",
                    "after",
                    "if",
                    "beneath",
                    "around",
                    "round",
                    "above",
                    "below",
                    "near",
                    "from",
                    "for",
                    "whenever",
                    "where",
                    "once",
                    "than",
                    "like" ->
                    true;
                default -> false;
              };
          if (!bound) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** At most three words stand between the start of the piece, or the comma, and the part. */
  private static boolean opensPiece(Sentence sentence, Term part) {
    for (int i = part.from() - 1; i >= Math.max(sentence.from(), part.from() - 4); i--) {
      if (sentence.token(i).is(",") || sentence.token(i).is(";") || sentence.token(i).is(":")) {
        return true;
      }
    }
    return part.from() - sentence.from() <= 3;
  }

  private static boolean saysWhere(Sentence sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      if (sentence.termAt(i, Category.PLACE) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * "You will need to lie down", "the partner lifts your leg", "is begun by sitting on a stool".
   */
  private static boolean isTold(Sentence sentence) {
    if (!hasBodyPart(sentence) && !sentence.has(Category.POSTURE)) {
      return false;
    }
    for (Term verb : sentence.terms(Category.ACTION)) {
      String before = sentence.word(verb.from() - 1);
      Term ought = sentence.lastBefore(verb.from(), Category.AUXILIARY, "ought");
      boolean urged =
          ought != null && verb.from() - ought.to() <= 2 && !isConditional(sentence, ought);
      if (verb.inflection() == Inflection.BASE && urged) {
        return true;
      }
      if (verb.inflection() == Inflection.GERUND
          && (before.equals("by") || before.equals("begin"))) {
        return true;
      }
      if (verb.inflection() == Inflection.PAST && before.equals("be")) {
        return true;
      }
      boolean narrated =
          isNarrator(before)
              && (verb.attribute("reach").equals("body") || hasBodyPart(sentence))
              && verb.inflection() != Inflection.PAST
              && verb.inflection() != Inflection.GERUND;
      if (narrated && (hasBodyPart(sentence) || sentence.has(Category.SURFACE))) {
        return true;
      }
      if (isHelper(before)
          && (verb.inflection() == Inflection.THIRD_PERSON
              || verb.inflection() == Inflection.BASE)) {
        return true;
      }
    }
    return false;
  }

  /** Who does the stretch where it is told as a story. */
  private static boolean isNarrator(String word) {
    return switch (word) {
      case "i", "we", "she", "he", "we'll", "i'll", "you'll" -> true;
      default -> false;
    };
  }

  /** "If you need to lie down" orders nothing. */
  private static boolean isConditional(Sentence sentence, Term ought) {
    Term condition = sentence.lastBefore(ought.from(), Category.CONDITION, "if", "when");
    return condition != null && ought.from() - condition.to() <= 3;
  }

  /** Those whom a write-up addresses, or who help the reader. */
  private static boolean isHelper(String word) {
    return switch (word) {
      case "partner",
          "helper",
          "assistant",
          "athlete",
          "patient",
          "client",
          "child",
          "hand",
          "we" ->
          true;
      default -> false;
    };
  }
}
