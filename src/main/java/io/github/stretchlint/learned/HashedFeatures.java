package io.github.stretchlint.learned;

import java.util.Arrays;

/**
 * Takes features as hashes of their names, so that they are told once and weighed several times.
 */
public final class HashedFeatures implements FeatureSink {

  private static final int USUAL_SIZE = 512;

  /** A page has some four hundred names of features. */
  private static final int NAMES = 1024;

  private final FeatureHash hash = new FeatureHash(NAMES);
  private long[] hashes = new long[USUAL_SIZE];
  private int size;

  @Override
  public void add(String where, String name, String value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash.of(where, name, value);
  }

  /** Returns the hashes that were told, and begins anew. */
  public long[] take() {
    long[] taken = Arrays.copyOf(hashes, size);
    size = 0;
    return taken;
  }
}
