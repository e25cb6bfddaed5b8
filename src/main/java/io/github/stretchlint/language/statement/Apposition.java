package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Side;
import org.jspecify.annotations.Nullable;

/** Reads the side that is named behind a part: "the front foot, the right one". */
final class Apposition {

  private Apposition() {}

  /**
   * "the front foot, the right one", "the kneeling knee, your left", "the straight leg, i.e. your
   * left foot", "the arm on the kneeling side, your left arm that is".
   */
  static @Nullable Side side(Sentence sentence, int to) {
    int at = to;
    boolean sign =
        switch (sentence.word(at)) {
          case ",", "(", "–", "—", "-", ":" -> true;
          default -> false;
        };
    if (!sign) {
      return null;
    }
    at++;
    int explaining = explaining(sentence, at);
    at += explaining;
    boolean explained = explaining > 0 || isThatIs(sentence, at + 2) || isThatIs(sentence, at + 3);
    boolean article = sentence.word(at).equals("the") || sentence.word(at).equals("your");
    at += article ? 1 : 0;
    boolean left = sentence.word(at).equals("left");
    if (!left && !sentence.word(at).equals("right") || !article && !explained) {
      return null;
    }
    at++;
    Term again = sentence.termAt(at, Category.BODY_PART);
    boolean closed =
        switch (sentence.word(again == null ? at : again.to())) {
          case "one", ",", ".", ")", "", ";", "–", "—" -> again == null || explained;
          case "that" -> again != null && isThatIs(sentence, again.to());
          default -> false;
        };
    return closed ? (left ? Side.LEFT : Side.RIGHT) : null;
  }

  private static boolean isThatIs(Sentence sentence, int at) {
    return sentence.word(at).equals("that") && sentence.word(at + 1).equals("is");
  }

  /** Returns how many tokens say that a name follows: "that is", "namely", "i.e.". */
  private static int explaining(Sentence sentence, int at) {
    int words =
        isThatIs(sentence, at)
            ? 2
            : sentence.word(at).equals("namely")
                ? 1
                : sentence.word(at).equals("i") && sentence.word(at + 2).equals("e") ? 4 : 0;
    return words > 0 && sentence.word(at + words).equals(",") ? words + 1 : words;
  }
}
