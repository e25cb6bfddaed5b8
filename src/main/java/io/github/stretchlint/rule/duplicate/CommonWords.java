package io.github.stretchlint.rule.duplicate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the words that two texts have in common, in the same order: the longest common
 * subsequence, a bit for each word of one text. Hyyrö 2004, "Bit-parallel LCS-length computation
 * revisited", Australasian Workshop on Combinatorial Algorithms.
 */
final class CommonWords {

  /** The products of lengths beyond this take too long. */
  private static final long MOST = 1L << 24;

  private CommonWords() {}

  /** Returns whether the texts are short enough to be compared so. */
  static boolean isFeasible(int length, int other) {
    return (long) length * other <= MOST;
  }

  /**
   * Returns how many words agree in order, of the words {@code from} to {@code to} (exclusive) of
   * both texts.
   */
  static int count(Words text, int from, int to, Words other, int otherFrom, int otherTo) {
    int blocks = (to - from + Long.SIZE - 1) / Long.SIZE;
    Map<Long, long[]> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.computeIfAbsent(text.hash(i), hash -> new long[blocks])[(i - from) / Long.SIZE] |=
          1L << (i - from);
    }
    long[] open = new long[blocks];
    Arrays.fill(open, -1);
    for (int j = otherFrom; j < otherTo; j++) {
      long[] met = places.get(other.hash(j));
      if (met != null) {
        advance(open, met);
      }
    }
    int common = 0;
    for (int i = 0; i < to - from; i++) {
      common += (open[i / Long.SIZE] >>> i & 1) == 0 ? 1 : 0;
    }
    return common;
  }

  private static void advance(long[] open, long[] met) {
    long carry = 0;
    for (int block = 0; block < open.length; block++) {
      long before = open[block];
      long hit = before & met[block];
      long half = before + hit;
      long sum = half + carry;
      boolean over = Long.compareUnsigned(half, before) < 0 || Long.compareUnsigned(sum, half) < 0;
      carry = over ? 1 : 0;
      open[block] = sum | (before & ~met[block]);
    }
  }
}
