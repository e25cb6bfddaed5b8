package io.github.stretchlint.language;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range of numbers in a text: "20-30", "ten to fifteen", "half a", "thirty (30)".
 *
 * @param least the number, or the first one of a range
 * @param most the second number of a range, else the same as {@code least}
 * @param vague whether it only hints at a number: "a few"
 * @param clock whether it was written as minutes and seconds, "1:30", and is in seconds already
 * @param from index of its first token
 * @param to index behind its last token
 */
record Amount(double least, double most, boolean vague, boolean clock, int from, int to) {

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+");

  private static final Map<Character, Double> FRACTIONS =
      Map.of('½', 0.5, '¼', 0.25, '¾', 0.75, '⅓', 1 / 3d, '⅔', 2 / 3d);

  static @Nullable Amount at(Sentence sentence, int index) {
    Amount first = single(sentence, index);
    if (first == null) {
      return null;
    }
    int behindJoint = joint(sentence, first.to);
    Amount second = behindJoint < 0 ? null : single(sentence, behindJoint);
    if (second == null || second.vague != first.vague) {
      return first;
    }
    return isChoice(sentence.word(first.to)) ? first.or(second) : first.upTo(second);
  }

  /** Returns the one that an article stands for: "a minute". */
  static Amount one(int index) {
    return new Amount(1, index, index + 1);
  }

  /** Joins two amounts into the range between them. */
  Amount upTo(Amount second) {
    // In "1-1:30 minutes" and ":30-1:00" one half tells how the other is meant.
    double low = clock == second.clock || clock ? least : least * 60;
    double high = clock == second.clock || second.clock ? second.most : second.most * 60;
    return new Amount(low, high, vague, clock || second.clock, from, second.to);
  }

  /** Returns the larger end of a range alone. */
  Amount largest() {
    double end = Math.max(least, most);
    return new Amount(end, end, vague, clock, from, to);
  }

  /** Joins two amounts of which either will do, whichever is told first. */
  private Amount or(Amount second) {
    Amount range = upTo(second);
    double low = Math.min(range.least, range.most);
    return new Amount(low, Math.max(range.least, range.most), vague, range.clock, from, second.to);
  }

  /** Returns whether a joint offers a choice: "20 or 15", "30/20". */
  static boolean isChoice(String joint) {
    return joint.equals("or") || joint.equals("/");
  }

  /** Returns the index behind a word or sign that joins a range, or -1. */
  static int joint(Sentence sentence, int index) {
    String word = sentence.word(index);
    if (word.isEmpty()) {
      return -1;
    }
    if (sentence.token(index).isDash()) {
      return index + 1;
    }
    return switch (word) {
      case "to", "or", "until", "till", "/" -> index + 1;
      case "and" -> isBetween(sentence, index) ? index + 1 : -1;
      case "up" -> sentence.word(index + 1).equals("to") ? index + 2 : -1;
      default -> -1;
    };
  }

  private static boolean isBetween(Sentence sentence, int and) {
    for (int i = and - 1; i >= Math.max(sentence.from(), and - 5); i--) {
      if (sentence.word(i).equals("between")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Amount single(Sentence sentence, int index) {
    if (index < sentence.from() || index >= sentence.to()) {
      return null;
    }
    Token token = sentence.token(index);
    if (token.is(":") && token.spaceBefore() && isGluedNumber(sentence, index + 1, 2)) {
      return new Amount(number(sentence, index + 1), index, index + 2).asClock();
    }
    if (token.isNumber()) {
      Amount number = digits(sentence, index);
      return Double.isFinite(number.least) ? number : null;
    }
    Term word = sentence.termAt(index, Category.NUMBER);
    return word == null ? null : inWords(sentence, word);
  }

  private Amount(double value, int from, int to) {
    this(value, value, false, false, from, to);
  }

  private Amount asClock() {
    return new Amount(least, most, vague, true, from, to);
  }

  private static Amount digits(Sentence sentence, int index) {
    double value = number(sentence, index);
    if (sentence.word(index + 1).equals(":")
        && isGluedNumber(sentence, index + 2, 2)
        && !sentence.token(index + 1).spaceBefore()) {
      return new Amount(value * 60 + number(sentence, index + 2), index, index + 3).asClock();
    }
    if (sentence.word(index + 1).equals("/") && isGluedNumber(sentence, index + 2, 1)) {
      return new Amount(value / Math.max(1, number(sentence, index + 2)), index, index + 3);
    }
    // "1 1/2", "1 ½"
    if (index + 1 < sentence.to() && sentence.token(index + 1).isNumber()) {
      double next = number(sentence, index + 1);
      if (next > 0 && next < 1) {
        return new Amount(value + next, index, index + 2);
      }
    }
    return new Amount(value, index, index + 1);
  }

  private static boolean isGluedNumber(Sentence sentence, int index, int digits) {
    return index < sentence.to()
        && sentence.token(index).isNumber()
        && !sentence.token(index).spaceBefore()
        && sentence.word(index).length() == digits;
  }

  private static double number(Sentence sentence, int index) {
    String word = sentence.word(index);
    double fraction = FRACTIONS.getOrDefault(word.charAt(word.length() - 1), 0.0);
    String whole = fraction > 0 ? word.substring(0, word.length() - 1) : word;
    if (whole.isEmpty()) {
      return fraction;
    }
    boolean thousands = whole.indexOf(',') > 0 && THOUSANDS.matcher(whole).matches();
    String plain = thousands ? whole.replace(",", "") : whole.replace(',', '.');
    try {
      return Double.parseDouble(plain) + fraction;
    } catch (NumberFormatException versionNumber) {
      return Double.NaN;
    }
  }

  private static Amount inWords(Sentence sentence, Term word) {
    double value = Double.parseDouble(word.attribute("value"));
    boolean vague = word.attribute("vague").equals("true");
    int to = word.to();
    Term next = to < sentence.to() ? sentence.termAt(to, Category.NUMBER) : null;
    if (next != null && value >= 20 && value < 100 && value % 10 == 0) {
      double unit = Double.parseDouble(next.attribute("value"));
      if (unit > 0 && unit < 10 && next.attribute("vague").isEmpty() && unit == Math.rint(unit)) {
        value += unit;
        to = next.to();
      }
    }
    Amount amount = new Amount(value, value, vague, false, word.from(), to);
    return amount.withoutRepetition(sentence);
  }

  /** "thirty (30)": the digits only say the words again. */
  private Amount withoutRepetition(Sentence sentence) {
    boolean repeated =
        sentence.word(to).equals("(")
            && to + 2 < sentence.to()
            && sentence.token(to + 1).isNumber()
            && number(sentence, to + 1) == least
            && sentence.word(to + 2).equals(")");
    return repeated ? new Amount(least, most, vague, clock, from, to + 3) : this;
  }
}
