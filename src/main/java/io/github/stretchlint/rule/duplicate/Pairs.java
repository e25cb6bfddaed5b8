package io.github.stretchlint.rule.duplicate;

import java.util.Arrays;

/**
 * Words of a later text and the words of an earlier one that they agree with, both in rising order.
 */
final class Pairs {

  private int[] laters;
  private int[] earliers;
  private int size;

  Pairs() {
    this(new int[64], new int[64], 0);
  }

  private Pairs(int[] laters, int[] earliers, int size) {
    this.laters = laters;
    this.earliers = earliers;
    this.size = size;
  }

  void add(int later, int earlier) {
    if (size == laters.length) {
      laters = Arrays.copyOf(laters, size * 2);
      earliers = Arrays.copyOf(earliers, size * 2);
    }
    laters[size] = later;
    earliers[size++] = earlier;
  }

  int size() {
    return size;
  }

  int later(int index) {
    return laters[index];
  }

  int earlier(int index) {
    return earliers[index];
  }

  int lastLater() {
    return laters[size - 1];
  }

  int lastEarlier() {
    return earliers[size - 1];
  }

  /** Returns the index of the first pair whose later word is {@code word} or stands behind it. */
  int indexOfLater(int word) {
    int found = Arrays.binarySearch(laters, 0, size, word);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns how many of the later words {@code from} to {@code to} (exclusive) agree with one. */
  int within(int from, int to) {
    return indexOfLater(to) - indexOfLater(from);
  }

  /** Returns the same pairs with the texts exchanged. */
  Pairs flipped() {
    return new Pairs(/* laters= */ earliers, /* earliers= */ laters, size);
  }

  /** Returns these pairs with those of the other behind them. */
  Pairs with(Pairs other) {
    Pairs all =
        new Pairs(
            Arrays.copyOf(laters, size + other.size),
            Arrays.copyOf(earliers, size + other.size),
            size);
    for (int i = 0; i < other.size; i++) {
      all.add(other.laters[i], other.earliers[i]);
    }
    return all;
  }

  /** Returns the pairs in the opposite order, from {@code first} of this order on. */
  Pairs reversed() {
    Pairs all = new Pairs(new int[Math.max(1, size)], new int[Math.max(1, size)], 0);
    for (int i = size - 1; i >= 0; i--) {
      all.add(laters[i], earliers[i]);
    }
    return all;
  }
}
