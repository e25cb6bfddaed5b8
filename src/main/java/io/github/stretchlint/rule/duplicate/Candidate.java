package io.github.stretchlint.rule.duplicate;

import java.util.Comparator;

/**
 * A piece that may repeat an earlier one.
 *
 * @param file the file of the earlier piece
 * @param piece the number of the earlier piece in its file
 * @param later the number of the later piece in its own file
 * @param score how much alike they are by their codes
 */
record Candidate(int file, int piece, int later, int score) {

  /** The most alike first; of those the earliest. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::score)
          .reversed()
          .thenComparing(Candidate::file)
          .thenComparing(Candidate::piece);
}
