package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a part that tell which one is meant by what the reader does with it: "the arm
 * you are stretching", "the foot that you stand on".
 *
 * @param verb index of the verb
 * @param to index behind the last word
 * @param on whether the part carries the reader: "the foot you are standing on"
 * @param side which one it is: in "the leg you have behind you" that at the back, else {@link
 *     Side#UNTOLD}
 */
record RelativeClause(int verb, int to, boolean on, Side side) {

  /** Returns the relative clause that begins there, or null. */
  static @Nullable RelativeClause at(Sentence sentence, int from) {
    int at = from;
    at += sentence.word(at).equals("that") || sentence.word(at).equals("which") ? 1 : 0;
    boolean you = sentence.word(at).equals("you");
    boolean youAre = sentence.word(at).equals("you're");
    if (!you && !youAre) {
      return null;
    }
    at++;
    if (you && sentence.word(at).equals("have")) {
      int behind = placed(sentence, at + 1);
      if (behind > 0) {
        Side side = sentence.word(behind - 2).equals("behind") ? Side.BACK : Side.FRONT;
        return new RelativeClause(at, behind, false, side);
      }
    }
    boolean are =
        switch (sentence.word(at)) {
          case "are", "were" -> true;
          default -> false;
        };
    boolean have = sentence.word(at).equals("have") || sentence.word(at).equals("just");
    at += are || have ? 1 : 0;
    at += sentence.word(at).equals("now") || sentence.word(at).equals("just") ? 1 : 0;
    boolean progressive = youAre || are;
    if (!isVerb(sentence, at, progressive)) {
      return null;
    }
    boolean on = sentence.word(at + 1).equals("on");
    boolean with = on || sentence.word(at + 1).equals("with");
    return new RelativeClause(at, with ? at + 2 : at + 1, on, Side.UNTOLD);
  }

  /** Returns the index behind "behind you" or "in front" in "the leg you have behind you", or 0. */
  private static int placed(Sentence sentence, int from) {
    int at = from;
    at += sentence.word(at).equals("in") || sentence.word(at).equals("out") ? 1 : 0;
    boolean place = sentence.word(at).equals("behind") || sentence.word(at).equals("front");
    boolean of = sentence.word(at + 1).equals("of");
    int you = of ? at + 2 : at + 1;
    return !place ? 0 : sentence.word(you).equals("you") ? you + 1 : at + 1;
  }

  /** A verb of doing follows "you are" in "-ing"; "you stand on" is told by its preposition. */
  private static boolean isVerb(Sentence sentence, int index, boolean progressive) {
    boolean gerund =
        sentence.terms().stream()
            .anyMatch(t -> t.from() == index && t.inflection() == Inflection.GERUND);
    boolean posture = sentence.termAt(index, Category.POSTURE) != null;
    boolean on = sentence.word(index + 1).equals("on");
    return progressive
        ? gerund || sentence.word(index).endsWith("ing")
        : (posture && on) || sentence.word(index).endsWith("ed");
  }
}
