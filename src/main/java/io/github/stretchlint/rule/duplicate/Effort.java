package io.github.stretchlint.rule.duplicate;

/**
 * How much work the comparison of one file has taken, and how much it may take. A file of which
 * everything is nearly like everything else would otherwise never come to an end.
 */
final class Effort {

  /**
   * For each word of a file, in comparisons of two words. Files of people and programs stay below a
   * third of it.
   */
  private static final int MOST_FOR_A_WORD = 4000;

  /** What a small file may take in any case. */
  private static final int LEAST = 1 << 27;

  private final long most;
  private long done;

  /** Allows what is in proportion to a file. */
  Effort(int words) {
    this.most = LEAST + (long) MOST_FOR_A_WORD * words;
  }

  /** Counts comparisons of two words. */
  void add(long comparisons) {
    done += comparisons;
  }

  /** Returns whether nothing more is to be compared. */
  boolean isSpent() {
    return done > most;
  }
}
