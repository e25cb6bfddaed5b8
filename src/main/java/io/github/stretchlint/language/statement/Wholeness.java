package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import java.util.BitSet;

/**
 * How much of a clause was understood. A word that the lexicon does not know may turn the meaning
 * of all others: only where every word is accounted for a reading is as sure as it can be.
 */
final class Wholeness {

  /** What is left of the certainty for each word that is not known. */
  private static final double PER_WORD = 0.94;

  private Wholeness() {}

  /** Returns how sure it is that a clause means what its terms say, from 0 to 1. */
  static double of(Clause clause) {
    Sentence sentence = clause.sentence();
    BitSet known = new BitSet();
    for (Term term : sentence.terms()) {
      if (term.from() < clause.to() && term.to() > clause.from()) {
        known.set(term.from(), term.to());
      }
    }
    int unknown = 0;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = sentence.token(i);
      unknown += token.isWord() && !known.get(i) ? 1 : 0;
    }
    return Math.pow(PER_WORD, unknown);
  }
}
