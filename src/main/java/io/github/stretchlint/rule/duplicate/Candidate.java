package io.github.stretchlint.rule.duplicate;

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
  static int bestFirst(Candidate one, Candidate other) {
    int score = Integer.compare(other.score, one.score);
    int file = Integer.compare(one.file, other.file);
    return score != 0 ? score : file != 0 ? file : Integer.compare(one.piece, other.piece);
  }
}
