package io.github.stretchlint.rule.duplicate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the pairs of pieces that share grams, which are runs of telling words.
 *
 * <p>Grams are fingerprints as in Schleimer, Wilkerson and Aiken 2003, "Winnowing: Local Algorithms
 * for Document Fingerprinting" (SIGMOD, https://doi.org/10.1145/872757.872770), with two changes.
 * Every gram is kept, not one of each window, because a copy of twenty-five words of which each
 * fifth was changed has few whole grams. And a gram that stands in too many pieces to tell them
 * apart is not dropped but lengthened, until it stands in few: so neither a database of formulas
 * nor its size makes pairs grow faster than texts.
 */
final class GramIndex {

  /** Numbers of telling words in a gram, tried one after the other. */
  private static final int[] LENGTHS = {4, 6, 8, 12};

  private static final int SHORTEST = LENGTHS[0];

  /** A gram in more pieces than these is lengthened. */
  private static final int MOST_SHARERS = 8;

  /** The files are read in so many portions, which threads share. */
  private static final int CHUNKS = 16;

  private static final int PIECE_BITS = 28;
  private static final long PIECE_MASK = (1L << PIECE_BITS) - 1;

  /** Keys are sorted by three digits of eleven bits; the bits above part the work. */
  private static final int DIGITS = 3;

  /** About so many grams are sorted at a time, however large the library is. */
  private static final int KEYS_AT_A_TIME = 1 << 22;

  private final Grams[] files;
  private final int[] firstPieces;
  private final int parts;

  GramIndex(List<Fingerprint> files) {
    this.files = files.parallelStream().map(Grams::new).toArray(Grams[]::new);
    this.firstPieces = new int[files.size() + 1];
    long words = 0;
    for (int file = 0; file < files.size(); file++) {
      firstPieces[file + 1] = firstPieces[file] + files.get(file).pieces();
      words += files.get(file).codes().length;
    }
    this.parts = Math.max(2, Integer.highestOneBit((int) (words / 2 / KEYS_AT_A_TIME)) * 2);
  }

  /**
   * Returns the number of the first piece of each file, and behind them the number of all pieces.
   */
  int[] firstPieces() {
    return firstPieces;
  }

  /**
   * Returns a pair for each gram that two pieces share, in the order of the {@link #later} pieces;
   * {@link #earlier} tells the other one.
   */
  LongList sharedGrams() {
    LongList shared = new LongList();
    LongSet frequent = new LongSet();
    for (int level = 0; level < LENGTHS.length && (level == 0 || !frequent.isEmpty()); level++) {
      int length = level;
      LongSet known = frequent;
      LongList[][] keys =
          IntStream.range(0, CHUNKS)
              .parallel()
              .mapToObj(chunk -> keys(chunk, length, known))
              .toArray(LongList[][]::new);
      List<Part> done =
          IntStream.range(0, parts)
              .parallel()
              .mapToObj(part -> new Part(length, part, keys).run())
              .toList();
      frequent = new LongSet();
      for (Part part : done) {
        shared.addAll(part.shared);
        for (int i = 0; i < part.frequent.size(); i++) {
          frequent.add(part.frequent.get(i));
        }
      }
    }
    int pieceBits = Integer.SIZE - Integer.numberOfLeadingZeros(firstPieces[files.length]);
    shared.sortByBits(PIECE_BITS, (pieceBits + LongList.DIGIT - 1) / LongList.DIGIT);
    return shared;
  }

  static int later(long pair) {
    return (int) (pair >>> PIECE_BITS);
  }

  static int earlier(long pair) {
    return (int) (pair & PIECE_MASK);
  }

  private static long pair(long earlier, long later) {
    return later << PIECE_BITS | earlier;
  }

  /** The grams of one length in some of the files, by the parts that their hashes fall into. */
  private LongList[] keys(int chunk, int level, LongSet known) {
    LongList[] keys = new LongList[parts];
    Arrays.setAll(keys, part -> new LongList());
    int length = LENGTHS[level];
    int to = (int) ((chunk + 1L) * files.length / CHUNKS);
    for (int file = (int) ((long) chunk * files.length / CHUNKS); file < to; file++) {
      Grams grams = files[file];
      grams.restart();
      while (grams.next()) {
        boolean candidate = grams.isWhole(length) && !grams.isMonotonous();
        if (candidate
            && (level == 0 || known.contains(grams.hash(LENGTHS[level - 1]) >>> PIECE_BITS))) {
          grams.keep();
          long hash = grams.hash(length);
          keys[(int) (hash >>> 40 & (parts - 1))].add(
              hash >>> PIECE_BITS << PIECE_BITS | (firstPieces[file] + grams.piece()));
        }
      }
    }
    return keys;
  }

  /** The grams of one length whose hashes fall into one part of all. */
  private static final class Part {
    private final int level;
    private final LongList keys = new LongList();
    private final LongList shared = new LongList();
    private final LongList frequent = new LongList();

    Part(int level, int part, LongList[][] chunks) {
      this.level = level;
      for (LongList[] chunk : chunks) {
        keys.addAll(chunk[part]);
        chunk[part] = new LongList(0);
      }
    }

    Part run() {
      keys.sortByBits(PIECE_BITS, DIGITS);
      int from = 0;
      while (from < keys.size()) {
        int to = from + 1;
        while (to < keys.size() && gram(keys.get(to)) == gram(keys.get(from))) {
          to++;
        }
        group(from, to);
        from = to;
      }
      keys.clear();
      return this;
    }

    private static long gram(long key) {
      return key >>> PIECE_BITS;
    }

    private void group(int from, int to) {
      boolean last = level == LENGTHS.length - 1;
      if (to - from > MOST_SHARERS && !last) {
        frequent.add(gram(keys.get(from)));
      } else if (to - from > MOST_SHARERS) {
        for (int i = from + 1; i < to; i++) {
          share(from, i);
          share(i - 1, i);
        }
      } else {
        for (int i = from + 1; i < to; i++) {
          for (int j = from; j < i; j++) {
            share(j, i);
          }
        }
      }
    }

    private void share(int i, int j) {
      shared.add(pair(keys.get(i) & PIECE_MASK, keys.get(j) & PIECE_MASK));
    }
  }

  /** Walks the grams of a file, once for each length. */
  private static final class Grams {
    private final short[] telling;
    // For each piece the first of these words that stands in it or behind it.
    private final int[] pieceStarts;
    // Where the last walk went that kept anything; the next one need not look elsewhere.
    private BitSet open = new BitSet();
    private BitSet kept = new BitSet();
    private int at;
    private int piece;

    Grams(Fingerprint file) {
      short[] codes = file.codes();
      short[] found = new short[codes.length];
      this.pieceStarts = new int[file.pieces()];
      int size = 0;
      for (int number = 0; number < pieceStarts.length; number++) {
        pieceStarts[number] = size;
        for (int word = file.wordStart(number); word < file.wordStart(number + 1); word++) {
          found[size] = codes[word];
          size += Fingerprint.isTelling(codes[word]) ? 1 : 0;
        }
      }
      this.telling = Arrays.copyOf(found, size);
      kept.set(0, Math.max(0, size - SHORTEST + 1));
    }

    /** Goes to where grams were kept the last time. */
    void restart() {
      open = kept;
      kept = new BitSet();
      at = -1;
      piece = 0;
    }

    boolean next() {
      at = open.nextSetBit(at + 1);
      while (at >= 0 && piece + 1 < pieceStarts.length && pieceStarts[piece + 1] <= at) {
        piece++;
      }
      return at >= 0;
    }

    void keep() {
      kept.set(at);
    }

    int piece() {
      return piece;
    }

    boolean isWhole(int length) {
      return at + length <= telling.length;
    }

    /** "word word word word" tells nothing. */
    boolean isMonotonous() {
      return telling[at] == telling[at + 2] && telling[at + 1] == telling[at + 3];
    }

    long hash(int length) {
      long hash = 0;
      for (int i = at;
          i + SHORTEST <= at + length;
          i += Math.max(1, Math.min(SHORTEST, at + length - SHORTEST - i))) {
        long four =
            (telling[i] & 0xFFFFL) << 48
                | (telling[i + 1] & 0xFFFFL) << 32
                | (telling[i + 2] & 0xFFFFL) << 16
                | (telling[i + 3] & 0xFFFFL);
        hash = (hash ^ four) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
      return hash * 0xBF58476D1CE4E5B9L;
    }
  }
}
