package io.github.stretchlint.rule.duplicate;

import java.util.Arrays;

/** A set of well-mixed longs other than zero, in an open-addressed table. */
final class LongSet {

  private static final int SIEVE_BITS = 20;

  private long[] table = new long[1024];
  // A bit for some bits of each value: most of what is not in the set is told without the table,
  // which no cache holds.
  private final long[] sieve = new long[(1 << SIEVE_BITS) / Long.SIZE];
  private int size;

  void add(long value) {
    if (size * 2 >= table.length) {
      grow();
    }
    int slot = slot(value);
    if (table[slot] == 0) {
      table[slot] = value;
      sieve[sieveIndex(value)] |= 1L << value;
      size++;
    }
  }

  boolean contains(long value) {
    return (sieve[sieveIndex(value)] >>> value & 1) != 0 && table[slot(value)] == value;
  }

  boolean isEmpty() {
    return size == 0;
  }

  private static int sieveIndex(long value) {
    return (int) (value & ((1 << SIEVE_BITS) - 1)) / Long.SIZE;
  }

  private int slot(long value) {
    int mask = table.length - 1;
    int slot = (int) (value ^ value >>> 21) & mask;
    while (table[slot] != 0 && table[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 4];
    Arrays.stream(old).filter(value -> value != 0).forEach(value -> table[slot(value)] = value);
  }
}
