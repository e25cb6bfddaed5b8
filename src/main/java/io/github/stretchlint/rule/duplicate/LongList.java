package io.github.stretchlint.rule.duplicate;

import java.util.Arrays;

/** A growing array of longs, which the standard library has only boxed. */
final class LongList {

  /** So many bits are sorted by at a time. */
  static final int DIGIT = 11;

  private long[] values;
  private int size;

  LongList() {
    this(1024);
  }

  /** Makes an empty list with room for so many values. */
  LongList(int room) {
    values = new long[room];
  }

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(16, size * 2));
    }
    values[size++] = value;
  }

  void addAll(LongList other) {
    if (size + other.size > values.length) {
      values = Arrays.copyOf(values, Math.max(size + other.size, values.length * 2));
    }
    System.arraycopy(other.values, 0, values, size, other.size);
    size += other.size;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return values[index];
  }

  void clear() {
    values = new long[0];
    size = 0;
  }

  /** Sorts a range of the list, its end exclusive, in rising order. */
  void sort(int from, int to) {
    Arrays.sort(values, from, to);
  }

  /**
   * Sorts by some of the bits only, least significant digit first; what is equal in them keeps its
   * order.
   *
   * @param lowest the lowest of the bits
   * @param digits how many times {@link #DIGIT} bits
   */
  void sortByBits(int lowest, int digits) {
    long[] from = values;
    long[] to = new long[size];
    int mask = (1 << DIGIT) - 1;
    for (int digit = 0; digit < digits; digit++) {
      int shift = lowest + digit * DIGIT;
      int[] places = new int[mask + 2];
      for (int i = 0; i < size; i++) {
        places[(int) (from[i] >>> shift & mask) + 1]++;
      }
      for (int i = 0; i < mask; i++) {
        places[i + 1] += places[i];
      }
      for (int i = 0; i < size; i++) {
        to[places[(int) (from[i] >>> shift & mask)]++] = from[i];
      }
      long[] swapped = from.length < size ? new long[size] : from;
      from = to;
      to = swapped;
    }
    values = from;
  }
}
