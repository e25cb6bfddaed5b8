package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Statement;

/**
 * How surely two statements exclude each other. An alarm must be a fact, so everything that may be
 * otherwise takes from it: what the kind of conflict leaves open, how each of the two was read, and
 * how far they stand apart, for a position that nobody speaks of any more was often left unsaid.
 */
final class Confidence {

  /** What no reading allows. */
  static final double CERTAIN = 1;

  /** What a writer may still have meant as one. */
  static final double LIKELY = 0.9;

  /** What only hints at a slip. */
  static final double HINT = 0.8;

  private static final double PER_SENTENCE = 0.97;

  private Confidence() {}

  /** Returns the confidence in a conflict between two statements. */
  static double of(double kind, Statement earlier, Statement later) {
    int apart = Math.abs(later.manner().sentence() - earlier.manner().sentence());
    return kind
        * Math.min(earlier.manner().certainty(), later.manner().certainty())
        * Math.pow(PER_SENTENCE, Math.max(0, apart - 1));
  }
}
