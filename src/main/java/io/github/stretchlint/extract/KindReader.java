package io.github.stretchlint.extract;

import io.github.stretchlint.learned.Weights;
import io.github.stretchlint.model.Kind;
import java.util.List;

/** Tells what kind of entry one is, by what was learned of labelled entries. */
final class KindReader {

  /** Their order is that of the weights. */
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final double[] probabilities;

  private KindReader(double[] probabilities) {
    this.probabilities = probabilities;
  }

  /** Weighs the evidence of an entry, and that of all entries of its page. */
  static KindReader read(KindEvidence entry, List<KindEvidence> page, Weights weights) {
    Weights.Sum sum = weights.sum();
    entry.tell(sum);
    entry.tellOthers(page, sum);
    return new KindReader(sum.probabilities());
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
