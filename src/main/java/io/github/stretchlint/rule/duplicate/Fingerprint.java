package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.text.Span;
import java.util.Arrays;

/**
 * What is kept of a file while the others are read: two bytes for each word, and where its pieces
 * begin. A piece is a paragraph, or about fifty words where nothing parts the text.
 */
public final class Fingerprint {

  /** Set in the code of a word of four letters or more: such words tell texts apart. */
  private static final int TELLING = 0x8000;

  private static final int SHORTEST_TELLING = 4;

  /** Nothing ends a piece before so many words: a heading goes with what it heads. */
  private static final int SMALLEST_PIECE = 25;

  /** The end of a line ends a piece of so many words. */
  private static final int FULL_PIECE = 48;

  /** A line of so many words is a paragraph of its own, not a part of one wrapped by hand. */
  private static final int LONG_LINE = 20;

  /** A piece ends here wherever it is: the bits of a long stand for its words. */
  static final int LARGEST_PIECE = Long.SIZE;

  private final short[] codes;
  private final int[] wordStarts;
  private final int[] offsets;

  private Fingerprint(short[] codes, int[] wordStarts, int[] offsets) {
    this.codes = codes;
    this.wordStarts = wordStarts;
    this.offsets = offsets;
  }

  /**
   * Reads a file roughly, in whatever format it is.
   *
   * @param bytes its text in UTF-8
   */
  public static Fingerprint of(byte[] bytes) {
    Builder builder = new Builder(bytes.length);
    WordScanner.scan(bytes, true, builder);
    return builder.build();
  }

  /** Returns a code for each word; equal words have equal codes, and different ones hardly ever. */
  short[] codes() {
    return codes;
  }

  /** Returns whether a word tells texts apart, by its code. */
  static boolean isTelling(short code) {
    return code < 0;
  }

  /** Returns the number of pieces. */
  int pieces() {
    return offsets.length;
  }

  /**
   * Returns the index of a piece's first word; that of the piece behind the last is the number of
   * words.
   */
  int wordStart(int piece) {
    return wordStarts[piece];
  }

  /** Returns the number of the piece that a word stands in. */
  int pieceOf(int word) {
    int found = Arrays.binarySearch(wordStarts, word);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * Returns the range in the text from the beginning of a piece to that behind another one, as far
   * as there are any.
   */
  Span span(int first, int last) {
    int from = offsets[Math.max(0, first)];
    return new Span(from, last + 1 < offsets.length ? offsets[last + 1] : Integer.MAX_VALUE);
  }

  private static final class Builder implements WordScanner.Sink {
    private short[] codes;
    private int[] wordStarts = new int[16];
    private int[] offsets = new int[16];
    private int words;
    private int pieces;
    private int lineStart;
    private boolean endsPiece = true;

    Builder(int bytes) {
      this.codes = new short[bytes / 6 + 16];
    }

    @Override
    public void word(long hash, int start, int end) {
      if (endsPiece || words - wordStarts[pieces - 1] >= LARGEST_PIECE) {
        beginPiece(start);
      }
      if (words == codes.length) {
        codes = Arrays.copyOf(codes, words * 2);
      }
      int telling = end - start >= SHORTEST_TELLING ? TELLING : 0;
      codes[words++] = (short) (telling | (hash >>> 20 & (TELLING - 1)));
    }

    @Override
    public void lineEnd(boolean blank) {
      int length = pieces == 0 ? 0 : words - wordStarts[pieces - 1];
      boolean paragraph = blank || words - lineStart >= LONG_LINE;
      endsPiece |= length >= (paragraph ? SMALLEST_PIECE : FULL_PIECE);
      lineStart = words;
    }

    private void beginPiece(int offset) {
      if (pieces == offsets.length) {
        offsets = Arrays.copyOf(offsets, pieces * 2);
        wordStarts = Arrays.copyOf(wordStarts, pieces * 2);
      }
      offsets[pieces] = offset;
      wordStarts[pieces++] = words;
      endsPiece = false;
    }

    Fingerprint build() {
      int[] starts = Arrays.copyOf(wordStarts, pieces + 1);
      starts[pieces] = words;
      return new Fingerprint(Arrays.copyOf(codes, words), starts, Arrays.copyOf(offsets, pieces));
    }
  }
}
