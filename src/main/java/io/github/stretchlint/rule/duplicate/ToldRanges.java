package io.github.stretchlint.rule.duplicate;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a file is known to tell something again, by offsets or, in rough words, their indexes. */
final class ToldRanges {

  private final @Nullable ToldRanges known;

  /** Starts with ends (exclusive). */
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  private ToldRanges(@Nullable ToldRanges known) {
    this.known = known;
  }

  /** Makes the ranges of a file of which nothing is known. */
  static ToldRanges none() {
    return new ToldRanges(null);
  }

  /** Returns these ranges, to which others can be added without changing these. */
  ToldRanges more() {
    return new ToldRanges(this);
  }

  void add(int start, int end) {
    ends.put(start, end);
  }

  /** Returns the range that begins last at or in front of a place, or null. */
  Map.@Nullable Entry<Integer, Integer> floor(int offset) {
    Map.Entry<Integer, Integer> own = ends.floorEntry(offset);
    Map.Entry<Integer, Integer> other = known == null ? null : known.floor(offset);
    boolean isOther = own == null || (other != null && other.getKey() > own.getKey());
    return isOther ? other : own;
  }

  private @Nullable Integer ceiling(int offset) {
    Integer own = ends.ceilingKey(offset);
    Integer other = known == null ? null : known.ceiling(offset);
    return own == null || (other != null && other < own) ? other : own;
  }

  /** Returns the word behind the range that begins last in front of a word. */
  int before(Words words, int word) {
    Map.Entry<Integer, Integer> before = floor(words.offset(word));
    return before == null ? 0 : words.indexAt(before.getValue());
  }

  /** Returns the word at which the next range begins; the word itself if it stands in one. */
  int end(Words words, int word) {
    Map.Entry<Integer, Integer> floor = floor(words.offset(word));
    if (floor != null && floor.getValue() > words.offset(word)) {
      return word;
    }
    Integer next = ceiling(words.offset(word));
    return next == null ? words.size() : words.indexAt(next);
  }

  /** Returns {@link #end} for each of the words {@code from} to {@code to} (exclusive). */
  int[] ends(Words words, int from, int to) {
    int[] found = new int[Math.max(0, to - from)];
    int word = from;
    while (word < to) {
      int end = end(words, word);
      Integer next = ceiling(words.offset(word) + 1);
      int same = next == null ? words.size() : words.indexAt(next);
      if (end == word) {
        // Inside one range, each word stands in it.
        same = Math.min(same, before(words, word));
      }
      for (int last = Math.max(same, word + 1); word < Math.min(last, to); word++) {
        found[word - from] = Math.max(word, end);
      }
    }
    return found;
  }
}
