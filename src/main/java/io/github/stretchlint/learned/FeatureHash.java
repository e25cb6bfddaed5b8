package io.github.stretchlint.learned;

/**
 * Hashes the names of features. A page tells the same few names with ever new values, so that what
 * a name's hash is, is kept.
 */
final class FeatureHash {

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  /** Stands between a feature's name and its value. */
  static final char EQUALS = '=';

  private final String[] wheres;
  private final String[] names;
  private final long[] hashes;

  /**
   * Makes one.
   *
   * @param places how many names it keeps, a power of two; a few times as many as are told
   */
  FeatureHash(int places) {
    this.wheres = new String[places];
    this.names = new String[places];
    this.hashes = new long[places];
  }

  /** Returns the hash of a feature. */
  long of(String where, String name, String value) {
    int place = (where.hashCode() * 31 + name.hashCode()) & (hashes.length - 1);
    if (!name.equals(names[place]) || !where.equals(wheres[place])) {
      wheres[place] = where;
      names[place] = name;
      hashes[place] = fowler(fowler(FNV_OFFSET, where), name);
    }
    return with(hashes[place], value);
  }

  /** Returns the hash of a feature by its whole name, as {@link Weights#name} puts it together. */
  static long of(String whole) {
    int end = whole.indexOf(EQUALS);
    return end < 0
        ? fowler(FNV_OFFSET, whole)
        : with(fowler(FNV_OFFSET, whole.substring(0, end)), whole.substring(end + 1));
  }

  private static long with(long name, String value) {
    return value.isEmpty() ? name : (name ^ value.hashCode()) * FNV_PRIME;
  }

  /** FNV-1a of G. Fowler, L. Noll and K. Vo, over the code units of a text. */
  private static long fowler(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
