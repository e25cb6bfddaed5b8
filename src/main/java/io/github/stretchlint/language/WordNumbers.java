package io.github.stretchlint.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Words with their numbers, the first of which is 1. The words are parts of one long text, found
 * through a table of hashes with linear probing (D. Knuth, The Art of Computer Programming, volume
 * 3, section 6.4); both are read as they were written, so that no word is touched that a text does
 * not have.
 */
final class WordNumbers {

  /** What is no word of these. */
  static final int UNKNOWN = -1;

  private final String letters;

  /** Where each word ends in the letters; the first element is the beginning. */
  private final int[] ends;

  /** The word at each place of the table, 0 where there is none; a power of two of places. */
  private final int[] table;

  private WordNumbers(String letters, int[] ends, int[] table) {
    this.letters = letters;
    this.ends = ends;
    this.table = table;
  }

  /** Numbers words in their order. */
  static WordNumbers of(List<String> words) {
    int[] ends = new int[words.size() + 1];
    int[] table = new int[Integer.highestOneBit(Math.max(1, words.size())) << 2];
    for (int number = 1; number < ends.length; number++) {
      String word = words.get(number - 1);
      ends[number] = ends[number - 1] + word.length();
      int place = place(word, table.length);
      while (table[place] != 0) {
        place = (place + 1) & (table.length - 1);
      }
      table[place] = number;
    }
    return new WordNumbers(String.join("", words), ends, table);
  }

  /** Returns how many words there are. */
  int count() {
    return ends.length - 1;
  }

  /** Returns the number of a word, or {@link #UNKNOWN}. */
  int of(String word) {
    int place = place(word, table.length);
    while (table[place] != 0) {
      int number = table[place];
      int start = ends[number - 1];
      if (ends[number] - start == word.length() && letters.startsWith(word, start)) {
        return number;
      }
      place = (place + 1) & (table.length - 1);
    }
    return UNKNOWN;
  }

  private static int place(String word, int size) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & (size - 1);
  }

  void write(DataOutput out) throws IOException {
    Compiled.write(letters, out);
    Compiled.write(ends, out);
    Compiled.write(table, out);
  }

  static WordNumbers read(ByteBuffer in) {
    return new WordNumbers(Compiled.text(in), Compiled.numbers(in), Compiled.numbers(in));
  }
}
