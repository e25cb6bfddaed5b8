package io.github.stretchlint.rule.duplicate;

/**
 * Aligns two texts around a place where they agree: goes on word by word, and where they part looks
 * for the nearest place where enough words agree again, by the longest common subsequence of the
 * words up to there.
 *
 * <p>The idea is that of seed and extend: Altschul, Gish, Miller, Myers and Lipman 1990, "Basic
 * local alignment search tool" (https://doi.org/10.1016/S0022-2836(05)80360-2). What costs most,
 * the alignment, is done only where texts differ, so that copies of any length take linear time.
 */
final class Alignment {

  /** So far ahead the texts may agree again: the bits of a long stand for the words. */
  private static final int WINDOW = Long.SIZE;

  /** So many words in a row must agree to go on; more of them the longer the gap. */
  private static final int LEAST_RUN = 2;

  private static final int GAP_FOR_EACH = 6;

  private final Words later;
  private final Words earlier;
  private final int step;
  private final int laterEnd;
  private final int earlierEnd;
  private final Effort effort;
  private final Pairs pairs = new Pairs();
  private int i;
  private int j;

  private Alignment(
      Words later, Words earlier, int step, int laterEnd, int earlierEnd, Effort effort) {
    this.effort = effort;
    this.later = later;
    this.earlier = earlier;
    this.step = step;
    this.laterEnd = laterEnd;
    this.earlierEnd = earlierEnd;
  }

  /**
   * Aligns forwards.
   *
   * @param i the first word of the later text
   * @param j the first word of the earlier text
   * @param laterEnd index behind the last word that may be used of the later text
   * @param earlierEnd the same of the earlier text
   */
  static Pairs forwards(
      Words later, Words earlier, int i, int j, int laterEnd, int earlierEnd, Effort effort) {
    return new Alignment(later, earlier, 1, laterEnd, earlierEnd, effort).extend(i, j);
  }

  /**
   * Aligns backwards; the pairs come in rising order.
   *
   * @param i the last word of the later text
   * @param j the last word of the earlier text
   * @param laterStart the first word that may be used of the later text
   * @param earlierStart the same of the earlier text
   */
  static Pairs backwards(
      Words later, Words earlier, int i, int j, int laterStart, int earlierStart, Effort effort) {
    return new Alignment(later, earlier, -1, laterStart - 1, earlierStart - 1, effort)
        .extend(i, j)
        .reversed();
  }

  private Pairs extend(int firstLater, int firstEarlier) {
    i = firstLater;
    j = firstEarlier;
    do {
      while (isInside(i, j) && agree(i, j)) {
        pairs.add(i, j);
        i += step;
        j += step;
      }
    } while (bridge());
    effort.add(pairs.size());
    return pairs;
  }

  private boolean isInside(int a, int b) {
    return (laterEnd - a) * step > 0 && (earlierEnd - b) * step > 0;
  }

  private boolean agree(int a, int b) {
    return later.hash(a) == earlier.hash(b);
  }

  /** Goes to the next place where the texts agree; false if there is none. */
  private boolean bridge() {
    int rows = Math.min(WINDOW, (laterEnd - i) * step);
    int columns = Math.min(WINDOW, (earlierEnd - j) * step);
    if (rows <= 0 || columns <= 0 || effort.isSpent()) {
      return false;
    }
    effort.add((long) rows * columns);
    long[] flat = lengthsFrom(rows, columns);
    int row = 0;
    int column = 0;
    int met = 0;
    int[] bridged = new int[2 * Math.min(rows, columns)];
    while (row < rows && column < columns) {
      if (agree(i + step * row, j + step * column)) {
        int gap = Math.max(row, column) - met;
        if (run(row, column) >= LEAST_RUN + gap / GAP_FOR_EACH) {
          commit(bridged, met, row, column);
          return true;
        }
        bridged[2 * met] = row++;
        bridged[2 * met++ + 1] = column++;
      } else if (length(flat[row + 1], columns - column)
          >= length(flat[row], columns - column - 1)) {
        row++;
      } else {
        column++;
      }
    }
    return false;
  }

  private int run(int row, int column) {
    int length = 0;
    while (length < WINDOW
        && isInside(i + step * (row + length), j + step * (column + length))
        && agree(i + step * (row + length), j + step * (column + length))) {
      length++;
    }
    boolean atEnd = !isInside(i + step * (row + length), j + step * (column + length));
    return atEnd ? length + 1 : length;
  }

  private void commit(int[] bridged, int met, int row, int column) {
    for (int k = 0; k < met; k++) {
      pairs.add(i + step * bridged[2 * k], j + step * bridged[2 * k + 1]);
    }
    i += step * row;
    j += step * column;
  }

  /**
   * Prepares the lengths of the longest common subsequences of what follows each pair of words, a
   * bit for each of the earlier words, the last one lowest: Hyyrö 2004, "Bit-parallel LCS-length
   * computation revisited", Australasian Workshop on Combinatorial Algorithms.
   *
   * @return for each row the bits where a word more of the earlier text makes nothing longer
   */
  private long[] lengthsFrom(int rows, int columns) {
    long[] words = new long[columns];
    for (int bit = 0; bit < columns; bit++) {
      words[bit] = earlier.hash(j + step * (columns - 1 - bit));
    }
    long[] flat = new long[rows + 1];
    flat[rows] = -1;
    for (int row = rows - 1; row >= 0; row--) {
      long word = later.hash(i + step * row);
      long places = 0;
      for (int bit = 0; bit < columns; bit++) {
        if (words[bit] == word) {
          places |= 1L << bit;
        }
      }
      long met = flat[row + 1] & places;
      flat[row] = (flat[row + 1] + met) | (flat[row + 1] - met);
    }
    return flat;
  }

  /** The length of the longest common subsequence of so many last earlier words with a row's. */
  private static int length(long flat, int words) {
    return words == 0 ? 0 : Long.bitCount(~flat << (Long.SIZE - words));
  }
}
