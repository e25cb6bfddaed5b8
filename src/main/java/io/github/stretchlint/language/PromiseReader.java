package io.github.stretchlint.language;

import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of stretches that are announced: "7 stretches for the hips", "these five poses".
 */
public final class PromiseReader {

  private static final int LEAST = 2;

  private static final int MOST = 60;

  /** "7 simple and gentle yoga stretches" */
  private static final int MOST_WORDS_BETWEEN = 4;

  /**
   * An announcement.
   *
   * @param count the number
   * @param from index of its first token
   * @param to index behind its last token
   */
  public record Announced(int count, int from, int to) {}

  private PromiseReader() {}

  /**
   * Returns what a sentence announces, or null.
   *
   * @param heading whether it is a heading, whose bare number announces; in running text only
   *     "these seven stretches", "the following seven stretches" and "here are seven stretches" do
   */
  public static @Nullable Announced in(Sentence sentence, boolean heading) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Amount amount = Amount.at(sentence, i);
      if (amount == null) {
        continue;
      }
      Term noun = noun(sentence, amount.to());
      boolean whole =
          amount.least() == amount.most() && amount.least() == Math.rint(amount.least());
      boolean plausible = amount.least() >= LEAST && amount.least() <= MOST && !amount.vague();
      boolean told = heading ? isCount(sentence, i) : isPointedAt(sentence, i, noun);
      if (noun != null
          && whole
          && plausible
          && !amount.clock()
          && told
          && !isSubset(sentence, noun)) {
        return new Announced((int) amount.least(), i, noun.to());
      }
      i = amount.to() - 1;
    }
    return null;
  }

  /** The plural noun behind the number, with only what describes it in between. */
  private static @Nullable Term noun(Sentence sentence, int index) {
    for (int i = index; i < sentence.to() && i <= index + MOST_WORDS_BETWEEN; i++) {
      Term noun = sentence.termAt(i, Category.STRETCH_NOUN);
      if (noun != null && noun.inflection() == Inflection.PLURAL) {
        boolean stretches =
            noun.isOneOf("stretch")
                || sentence.word(noun.from()).equals("poses")
                || sentence.word(noun.from()).equals("exercises")
                || sentence.word(noun.from()).equals("moves");
        return stretches ? noun : null;
      }
      boolean ends =
          !sentence.token(i).isWord()
              || sentence.termAt(i, Category.UNIT) != null
              || sentence.termAt(i, Category.SIDE_SWITCH) != null;
      if (ends) {
        return null;
      }
    }
    return null;
  }

  /** "Week 2 stretches", "over 50 stretches" count nothing. */
  private static boolean isCount(Sentence sentence, int index) {
    return switch (sentence.word(index - 1)) {
      case "week",
          "day",
          "part",
          "level",
          "phase",
          "stage",
          "chapter",
          "no",
          "section",
          "group",
          "over",
          "under",
          "age",
          "ages",
          "aged",
          "page",
          "step",
          "than",
          "about",
          "lesson",
          "class",
          "figure",
          "table",
          "unit",
          "module",
          "vol",
          "volume",
          "issue",
          "#",
          "first",
          "last",
          "other",
          "more",
          "another",
          "your",
          "pick",
          "choose",
          "any",
          "do",
          "of",
          "to",
          "and",
          "or",
          "next",
          "room",
          "year",
          "grade",
          "clinic",
          "or more",
          "series",
          "-",
          "–",
          "x",
          "±",
          "+",
          "/",
          ":" ->
          false;
      default -> true;
    };
  }

  private static boolean isPointedAt(Sentence sentence, int index, @Nullable Term noun) {
    String before = sentence.word(index - 1);
    boolean these =
        switch (before) {
          case "these", "following" -> true;
          case "are" -> sentence.word(index - 2).equals("here");
          default -> false;
        };
    boolean below = noun != null && sentence.word(noun.to()).equals("below");
    return these || below;
  }

  /** "these two stretches each day of the fourteen": some of many. */
  private static boolean isSubset(Sentence sentence, Term noun) {
    String next = sentence.word(noun.to());
    return next.equals("a") || next.equals("per") || next.equals("at") || next.equals("daily");
  }
}
