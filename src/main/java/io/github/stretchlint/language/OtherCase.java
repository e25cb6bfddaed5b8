package io.github.stretchlint.language;

/**
 * Tells whether a sentence gives its doses for a case of its own: another occasion, stage or
 * reader. "Before a race, halve the time", "from week ten on, four will do", "choir singers: 40
 * seconds".
 */
public final class OtherCase {

  /** "In the last few weeks of your pregnancy," is no longer; in tokens. */
  private static final int LONGEST_OPENING = 9;

  /** "The older swimmers"; in tokens. */
  private static final int LONGEST_GROUP = 3;

  /** "Weeks 3 to 6 after surgery:"; in tokens. */
  private static final int LONGEST_LABEL = 6;

  private OtherCase() {}

  /** Returns whether what a sentence tells holds for a case of its own. */
  public static boolean isIn(Sentence sentence) {
    if (sayUsual(sentence)) {
      return false;
    }
    return opensWithOccasion(sentence)
        || isLabelled(sentence)
        || changesDose(sentence)
        || isFormer(sentence);
  }

  /** "Week 3 and after: hold 30 seconds", "Beginners: five breaths". */
  private static boolean isLabelled(Sentence sentence) {
    int from = sentence.from();
    for (int i = from; i <= from + LONGEST_LABEL; i++) {
      if (sentence.word(i).equals(":")) {
        return isCase(sentence, from) || isPeople(sentence, from, i);
      }
    }
    return false;
  }

  /** "On match days keep to the usual ten": the case changes nothing. */
  private static boolean sayUsual(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "usual", "normal", "regular", "same", "always" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "We used to teach five rounds" */
  private static boolean isFormer(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean former =
          switch (sentence.word(i)) {
            case "used" -> sentence.word(i + 1).equals("to");
            case "formerly", "previously" -> true;
            default -> false;
          };
      if (former) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWithOccasion(Sentence sentence) {
    int from = sentence.from();
    boolean opener =
        switch (sentence.word(from)) {
          case "before", "after", "from", "in", "on", "during", "until", "towards", "toward" ->
              true;
          case "for", "at", "by" -> hasCalendar(sentence, from + 1, from + LONGEST_OPENING);
          default -> false;
        };
    if (!opener) {
      return false;
    }
    int end = from + 1;
    while (end < sentence.to() && end - from <= LONGEST_OPENING && !isCut(sentence, end)) {
      end++;
    }
    if (end >= sentence.to() || !isCut(sentence, end)) {
      return false;
    }
    return hasCalendar(sentence, from + 1, end) || isOccasion(sentence, from, end);
  }

  /** "Before a concert"; but "after each breath", "in this position", "from all fours". */
  private static boolean isOccasion(Sentence sentence, int from, int end) {
    boolean whole =
        switch (sentence.word(from)) {
          case "before", "after" -> true;
          default -> false;
        };
    boolean article =
        switch (sentence.word(from + 1)) {
          case "a", "an", "your", "surgery", "hard", "long" -> true;
          default -> false;
        };
    for (int i = from + 1; i < end; i++) {
      boolean ofTheStretch =
          sentence.termAt(i, Category.BODY_PART) != null
              || sentence.termAt(i, Category.POSTURE) != null
              || sentence.termAt(i, Category.STRETCH_NOUN) != null
              || sentence.termAt(i, Category.UNIT) != null
              || sentence.termAt(i, Category.HOLD) != null
              || sentence.termAt(i, Category.REST_CUE) != null
              || sentence.termAt(i, Category.BREATHING) != null;
      if (ofTheStretch) {
        return false;
      }
    }
    return whole && article;
  }

  /** "From 36 weeks on", "in month two", "on race days"; not "on the third day of each week". */
  private static boolean hasCalendar(Sentence sentence, int from, int to) {
    for (Term unit : sentence.terms(Category.UNIT)) {
      boolean inside = unit.from() >= from && unit.from() < to;
      if (inside && unit.attribute("kind").equals("calendar")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCut(Sentence sentence, int index) {
    return switch (sentence.word(index)) {
      case ",", ":", "—", "–" -> true;
      default -> false;
    };
  }

  /**
   * Returns whether a label gives what stands behind it for a case of its own: "Week 3 and after",
   * "Before a race", "For beginners".
   */
  public static boolean isLabel(TaggedText label) {
    if (label.sentences().size() != 1 || label.tokens().size() > LONGEST_LABEL) {
      return false;
    }
    Sentence sentence = label.sentences().get(0);
    int from = sentence.from();
    return switch (sentence.word(from)) {
      case "before", "after", "during", "for", "on", "if", "when", "until" -> true;
      default -> isCase(sentence, from) || isPeople(sentence, from, sentence.to());
    };
  }

  private static boolean isCase(Sentence sentence, int index) {
    Term unit = sentence.termAt(index, Category.UNIT);
    boolean calendar = unit != null && unit.attribute("kind").equals("calendar");
    return calendar
        || sentence.hasAt(index, Category.OPTION, "level")
        || isVersion(sentence, index);
  }

  /** "Second version, knee bent" */
  private static boolean isVersion(Sentence sentence, int index) {
    return sentence.hasAt(index, Category.ORDINAL)
        && switch (sentence.word(index + 1)) {
          case "version", "variant", "variation", "option", "way", "position", "part", "grip" ->
              true;
          default -> false;
        };
  }

  /** "Teens", "Black belts", "The kids' class": who somebody is, and no word of the stretch. */
  private static boolean isPeople(Sentence sentence, int from, int end) {
    if (end - from > LONGEST_GROUP || end <= from) {
      return false;
    }
    for (Term term : sentence.terms()) {
      if (term.from() < end && term.to() > from && !term.is(Category.FUNCTION_WORD)) {
        return false;
      }
    }
    String last = sentence.word(end - 1);
    return last.endsWith("s") || last.equals("class") || last.equals("team");
  }

  /** "Halve the time", "cut it to ten seconds", "build up to a minute", "drop to two rounds". */
  private static boolean changesDose(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean changes =
          switch (sentence.word(i)) {
            case "halve", "halving", "double", "doubling", "lengthen", "progress" -> true;
            case "build", "work" -> sentence.word(i + 1).equals("up");
            case "cut", "drop", "reduce", "shorten", "increase", "raise", "extend" ->
                reaches(sentence, i);
            default -> false;
          };
      if (changes) {
        return true;
      }
    }
    return false;
  }

  /** "Drop to two", "cut the hold down to 15 seconds"; not "drop the chin to the chest". */
  private static boolean reaches(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(sentence.to() - 1, verb + 6); i++) {
      if (sentence.termAt(i, Category.BODY_PART) != null) {
        return false;
      }
      boolean to = sentence.word(i).equals("to") || sentence.word(i).equals("by");
      if (to && Amount.at(sentence, i + 1) != null) {
        return true;
      }
    }
    return false;
  }
}
