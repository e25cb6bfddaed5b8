package io.github.stretchlint.learned;

import java.util.Arrays;

/**
 * Takes features as hashes of their names, so that they are told once and weighed several times.
 */
public final class HashedFeatures implements FeatureSink {

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final int USUAL_SIZE = 512;

  private long[] hashes = new long[USUAL_SIZE];
  private int size;

  @Override
  public void add(String where, String name, CharSequence value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash(where, name, value);
  }

  /** Returns the hashes that were told, and begins anew. */
  public long[] take() {
    long[] taken = Arrays.copyOf(hashes, size);
    size = 0;
    return taken;
  }

  static long hash(String where, String name, CharSequence value) {
    long hash = hash(hash(FNV_OFFSET, where), name);
    return value.isEmpty() ? hash : hash((hash ^ '=') * FNV_PRIME, value);
  }

  /** Returns the hash of a whole name: that of its parts. */
  static long hash(String name) {
    return hash(FNV_OFFSET, name);
  }

  /** FNV-1a of G. Fowler, L. Noll and K. Vo, over the code units of a text. */
  private static long hash(long start, CharSequence text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
