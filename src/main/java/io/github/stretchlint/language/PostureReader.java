package io.github.stretchlint.language;

import io.github.stretchlint.model.Posture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the posture that an entry begins in. */
public final class PostureReader {

  private PostureReader() {}

  /** Returns the first posture that the sentences put the reader in, or null. */
  public static @Nullable Posture start(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (Term term : sentence.terms(Category.POSTURE)) {
        if (isEntered(sentence, term)) {
          return Posture.of(term.attribute("posture"));
        }
      }
    }
    return null;
  }

  /**
   * Returns whether a term puts the reader into its posture: an order at the start of a clause, or
   * words of being there that do not speak of a hand, a foot or somebody else.
   */
  static boolean isEntered(Sentence sentence, Term term) {
    if (term.inflection() == Inflection.BASE
        && sentence.termAt(term.from(), Category.ACTION) != null) {
      return Instructions.isClauseStart(sentence, term.from())
          || sentence.word(term.from() - 1).equals("to");
    }
    return term.inflection() != Inflection.PAST && term.inflection() != Inflection.THIRD_PERSON;
  }
}
