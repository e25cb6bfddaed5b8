package io.github.stretchlint.extract;

import io.github.stretchlint.learned.Weights;
import io.github.stretchlint.model.Kind;
import java.util.List;

/** Tells what kind of entry one is, by what was learned of labelled entries. */
final class KindReader {

  /** Their order is that of the weights. */
  private static final List<Kind> KINDS = List.of(Kind.values());

  /** Of entries with the name of an exercise, so much less often one is held than of others. */
  private static final double HELD_DESPITE_NAME = 0.4;

  /** And of the poses of a sequence, whose hold is not told. */
  private static final double HELD_IN_A_SEQUENCE = 0.1;

  private final double[] probabilities;

  private KindReader(double[] probabilities) {
    this.probabilities = probabilities;
  }

  /** Weighs the evidence of an entry, and that of all entries of its page. */
  static KindReader read(KindEvidence entry, KindEvidence.Page page, Weights weights) {
    Weights.Sum sum = weights.sum();
    entry.tell(sum);
    page.tellOthers(entry, sum);
    double[] probabilities = sum.probabilities();
    if (entry.isNamedExercise()) {
      lessHeld(probabilities, HELD_DESPITE_NAME);
    }
    if (entry.isOfSequence()) {
      lessHeld(probabilities, HELD_IN_A_SEQUENCE);
    }
    return new KindReader(probabilities);
  }

  /** What is known of names counts where few labelled pages had such names. */
  private static void lessHeld(double[] probabilities, double share) {
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] *= KINDS.get(i).isHeld() ? share : 1;
      sum += probabilities[i];
    }
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] /= sum;
    }
  }

  /** Returns the most probable kind. */
  Kind kind() {
    int best = 0;
    for (int i = 1; i < KINDS.size(); i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return KINDS.get(best);
  }

  /** Returns how probable it is that the entry's end position is held, from 0 to 1. */
  double held() {
    double sum = 0;
    for (int i = 0; i < KINDS.size(); i++) {
      sum += KINDS.get(i).isHeld() ? probabilities[i] : 0;
    }
    return sum;
  }
}
