package io.github.stretchlint.rule.duplicate;

import java.util.Arrays;

/** Knows where each run of a few words stands in a part of a text, in an open-addressed table. */
final class GramPlaces {

  /** The number of words in a run. */
  static final int WORDS = 4;

  /** Places of the same words that are known, the first ones. */
  private static final int MOST = 8;

  private static final int NONE = -1;

  private final Words text;
  private final int from;
  private final int[] slots;
  private final int[] next;

  /**
   * Reads a part of a text.
   *
   * @param from the first place to know
   * @param to index behind the last one; so many words stand behind it that its run is whole
   */
  GramPlaces(Words text, int from, int to) {
    this.text = text;
    this.from = from;
    this.next = new int[Math.max(0, to - from)];
    this.slots = new int[Integer.highestOneBit(next.length + 1) * 4];
    Arrays.fill(slots, NONE);
    for (int place = from; place < to; place++) {
      add(place);
    }
  }

  private void add(int place) {
    next[place - from] = NONE;
    int slot = slot(text, place);
    if (slots[slot] == NONE) {
      slots[slot] = place;
      return;
    }
    int last = slots[slot];
    int known = 1;
    while (next(last) != NONE) {
      last = next(last);
      known++;
    }
    if (known < MOST) {
      next[last - from] = place;
    }
  }

  int from() {
    return from;
  }

  int size() {
    return next.length;
  }

  /** Returns the first place of the words that stand at a place of some text, or -1. */
  int first(Words other, int at) {
    return slots[slot(other, at)];
  }

  /** Returns the next place of the words that stand at {@code place}, or -1. */
  int next(int place) {
    return next[place - from];
  }

  private int slot(Words other, int at) {
    int mask = slots.length - 1;
    int slot = (int) hash(other, at) & mask;
    while (slots[slot] != NONE && !isSame(slots[slot], other, at)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isSame(int place, Words other, int at) {
    for (int i = 0; i < WORDS; i++) {
      if (text.hash(place + i) != other.hash(at + i)) {
        return false;
      }
    }
    return true;
  }

  private static long hash(Words words, int at) {
    long hash = 0;
    for (int i = at; i < at + WORDS; i++) {
      hash = (hash ^ words.hash(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
