package io.github.stretchlint.rule.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;

/**
 * Finds the pieces that may repeat an earlier one, from fingerprints alone: those that share rare
 * grams, most of their telling words, and a stretch of words in the same order.
 */
final class Candidates {

  /** One shared gram is chance. */
  private static final int LEAST_GRAMS = 2;

  /**
   * Of the words of the smaller piece this share must stand in or near the other one, in the same
   * order.
   */
  private static final double LEAST_SHARE = 0.6;

  /** The same, for each word of the smaller piece. */
  private static final double LEAST_SCORE_SHARE = 0.25;

  /** So many more words must agree than differ where the pieces are most alike. */
  private static final int LEAST_SCORE = 13;

  /** Two pieces may part the same text at different places. */
  private static final int MARGIN = 24;

  /** So many candidates for one piece are enough to find what it repeats. */
  private static final int MOST = 6;

  private final List<Fingerprint> files;
  private final int[] firstPieces;
  private final LongList pairs;

  private Candidates(List<Fingerprint> files) {
    this.files = files;
    GramIndex index = new GramIndex(files);
    this.firstPieces = index.firstPieces();
    this.pairs = index.sharedGrams();
  }

  /**
   * Returns for each file that may repeat something the candidates in order of their later pieces,
   * the best first.
   */
  static Map<Integer, List<Candidate>> of(List<Fingerprint> files) {
    return new Candidates(files).find();
  }

  private Map<Integer, List<Candidate>> find() {
    int[] starts = fileStarts();
    Map<Integer, List<Candidate>> found = new ConcurrentSkipListMap<>();
    IntStream.range(0, files.size())
        .parallel()
        .filter(file -> starts[file] < starts[file + 1])
        .forEach(
            file -> {
              List<Candidate> candidates = inFile(file, starts[file], starts[file + 1]);
              if (!candidates.isEmpty()) {
                found.put(file, candidates);
              }
            });
    return new TreeMap<>(found);
  }

  /** Where the pairs begin whose later piece lies in each file. */
  private int[] fileStarts() {
    int[] starts = new int[files.size() + 1];
    int pair = 0;
    for (int file = 0; file < files.size(); file++) {
      while (pair < pairs.size() && GramIndex.later(pairs.get(pair)) < firstPieces[file]) {
        pair++;
      }
      starts[file] = pair;
    }
    starts[files.size()] = pairs.size();
    return starts;
  }

  private List<Candidate> inFile(int file, int from, int to) {
    pairs.sort(from, to);
    PiecePair pieces = new PiecePair(files.get(file));
    List<Candidate> found = new ArrayList<>();
    List<Candidate> ofPiece = new ArrayList<>();
    int later = -1;
    int at = from;
    while (at < to) {
      long pair = pairs.get(at);
      int grams = 1;
      while (at + grams < to && pairs.get(at + grams) == pair) {
        grams++;
      }
      if (GramIndex.later(pair) != later) {
        addBest(ofPiece, found);
        later = GramIndex.later(pair);
        pieces.later(later - firstPieces[file]);
      }
      if (grams >= LEAST_GRAMS) {
        int earlierFile = fileOf(GramIndex.earlier(pair));
        int earlier = GramIndex.earlier(pair) - firstPieces[earlierFile];
        int score =
            earlierFile == file && GramIndex.earlier(pair) == later
                ? 0
                : pieces.score(files.get(earlierFile), earlier);
        if (score > 0) {
          ofPiece.add(pieces.candidate(earlierFile, earlier, score));
        }
      }
      at += grams;
    }
    addBest(ofPiece, found);
    return found;
  }

  private static void addBest(List<Candidate> ofPiece, List<Candidate> found) {
    ofPiece.sort(Candidate::bestFirst);
    found.addAll(ofPiece.subList(0, Math.min(MOST, ofPiece.size())));
    ofPiece.clear();
  }

  private int fileOf(int piece) {
    int found = Arrays.binarySearch(firstPieces, piece);
    int file = found >= 0 ? found : -found - 2;
    while (firstPieces[file + 1] == piece) {
      file++;
    }
    return file;
  }

  /** Compares one later piece with earlier ones. */
  private static final class PiecePair {
    private final Fingerprint file;
    // For each code the places in the later piece that have it, as bits.
    private final long[] places = new long[1 << 16];
    private final int[] row = new int[Fingerprint.LARGEST_PIECE + 1];
    private int piece;
    private int words;

    PiecePair(Fingerprint file) {
      this.file = file;
    }

    void later(int number) {
      short[] codes = file.codes();
      for (int i = file.wordStart(piece); i < file.wordStart(piece) + words; i++) {
        places[codes[i] & 0xFFFF] = 0;
      }
      piece = number;
      int start = file.wordStart(piece);
      words = file.wordStart(piece + 1) - start;
      for (int i = 0; i < words; i++) {
        places[codes[start + i] & 0xFFFF] |= 1L << i;
      }
    }

    Candidate candidate(int earlierFile, int earlier, int score) {
      return new Candidate(earlierFile, earlier, piece, score);
    }

    /**
     * Returns how much alike the pieces are where they are most alike, or 0 where that is too
     * little.
     */
    int score(Fingerprint other, int earlier) {
      int limit = other == file ? file.wordStart(piece) : other.codes().length;
      int from = Math.max(0, other.wordStart(earlier) - MARGIN);
      int to = Math.min(other.wordStart(earlier + 1) + MARGIN, limit);
      if (inOrder(other.codes(), from, to)
          < LEAST_SHARE
              * Math.min(words, other.wordStart(earlier + 1) - other.wordStart(earlier))) {
        return 0;
      }
      int score = local(other.codes(), from, to);
      int shorter = Math.min(words, other.wordStart(earlier + 1) - other.wordStart(earlier));
      return score >= Math.max(LEAST_SCORE, LEAST_SCORE_SHARE * shorter) ? score : 0;
    }

    /**
     * The best local alignment, in which a word that agrees counts 1 and one that differs -1: Smith
     * and Waterman 1981, "Identification of common molecular subsequences",
     * https://doi.org/10.1016/0022-2836(81)90087-5.
     */
    private int local(short[] others, int from, int to) {
      short[] codes = file.codes();
      int start = file.wordStart(piece);
      Arrays.fill(row, 0, words + 1, 0);
      int best = 0;
      for (int j = from; j < to; j++) {
        int diagonal = 0;
        int left = 0;
        for (int i = 1; i <= words; i++) {
          int above = row[i];
          int through = codes[start + i - 1] == others[j] ? diagonal + 1 : diagonal - 1;
          left = Math.max(Math.max(0, through), Math.max(above, left) - 1);
          diagonal = above;
          row[i] = left;
          best = Math.max(best, left);
        }
      }
      return best;
    }

    /**
     * The length of the longest common subsequence, a bit for each word of the piece: Hyyrö 2004,
     * "Bit-parallel LCS-length computation revisited", Australasian Workshop on Combinatorial
     * Algorithms.
     */
    private int inOrder(short[] others, int from, int to) {
      long open = -1;
      for (int i = from; i < to; i++) {
        long met = open & places[others[i] & 0xFFFF];
        open = (open + met) | (open - met);
      }
      return Long.bitCount(~open & (words == Long.SIZE ? -1 : (1L << words) - 1));
    }
  }
}
