package io.github.stretchlint.rule.duplicate;

import java.util.Arrays;

/** A set of well-mixed longs other than zero, in an open-addressed table. */
final class LongSet {

  private long[] table = new long[1024];
  private int size;

  void add(long value) {
    if (size * 2 >= table.length) {
      grow();
    }
    int slot = slot(value);
    if (table[slot] == 0) {
      table[slot] = value;
      size++;
    }
  }

  boolean contains(long value) {
    return table[slot(value)] == value;
  }

  boolean isEmpty() {
    return size == 0;
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
