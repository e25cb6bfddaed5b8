package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Compares a part of a later text with a part of an earlier one, word by word. */
final class Comparison {

  /** Words in a row that agree are where an alignment begins. */
  private static final int SEED = GramPlaces.WORDS;

  /** Runs of so many words are no chance. */
  private static final int SURE = 12;

  private record Run(int later, int earlier, int length) {

    /**
     * Of a text written many times each copy is to be met with the first one before two with two.
     */
    int rank() {
      return length >= SURE ? later : Integer.MAX_VALUE;
    }

    /** The longest first; of those the one that is met with the earliest text. */
    static int longestFirst(Run one, Run other) {
      return one.length != other.length
          ? Integer.compare(other.length, one.length)
          : Integer.compare(one.earlier, other.earlier);
    }

    static int byRank(Run one, Run other) {
      int rank = Integer.compare(one.rank(), other.rank());
      return rank != 0 ? rank : longestFirst(one, other);
    }
  }

  private final Words later;
  private final Words earlier;
  private final ToldRanges told;
  private final boolean sameFile;
  private final Effort effort;

  /**
   * Prepares a comparison.
   *
   * @param told where the later file is known to tell something again
   * @param sameFile whether both texts stand in the same file
   * @param effort counts the work; when it is spent, no further places are looked at
   */
  Comparison(Words later, Words earlier, ToldRanges told, boolean sameFile, Effort effort) {
    this.later = later;
    this.earlier = earlier;
    this.told = told.more();
    this.sameFile = sameFile;
    this.effort = effort;
  }

  /** Returns what the later part tells again of the earlier one, in order. */
  List<Region> regions(Span laterPart, Span earlierPart) {
    return joined(alignments(laterPart, earlierPart));
  }

  /** Returns where words of the parts agree in order, of those of both at most once. */
  List<Pairs> alignments(Span laterPart, Span earlierPart) {
    NavigableMap<Integer, Pairs> aligned = new TreeMap<>();
    for (Run run : runs(laterPart, earlierPart)) {
      if (effort.isSpent()) {
        break;
      }
      Map.Entry<Integer, Pairs> before = aligned.floorEntry(run.later);
      boolean known = before != null && before.getValue().lastLater() >= run.later;
      if (!known && length(run.later, run.earlier) >= SEED) {
        Pairs pairs = align(run);
        if (pairs.size() >= SEED * 2) {
          aligned.put(pairs.later(0), pairs);
          told.add(later.offset(pairs.later(0)), later.offset(pairs.lastLater() + 1));
        }
      }
    }
    return List.copyOf(aligned.values());
  }

  /** What stands between two regions may be new, where both are long enough to bear it. */
  private List<Region> joined(List<Pairs> aligned) {
    List<Region> regions = new ArrayList<>();
    Pairs open = null;
    Region found = null;
    for (Pairs next : aligned) {
      boolean follows =
          open != null && next.later(0) > open.lastLater() && next.earlier(0) > open.lastEarlier();
      Region both =
          follows && open != null ? Regions.of(later, earlier, open.with(next), effort) : null;
      if (both != null && open != null && (found == null || both.words() >= found.words())) {
        open = open.with(next);
        found = both;
        continue;
      }
      if (found != null) {
        regions.add(found);
      }
      open = next;
      found = Regions.of(later, earlier, next, effort);
    }
    if (found != null) {
      regions.add(found);
    }
    return regions;
  }

  /** Returns where words in a row agree, the longest first. */
  private List<Run> runs(Span laterPart, Span earlierPart) {
    int from = later.indexAt(laterPart.start());
    int to = Math.min(later.indexAt(laterPart.end()), later.size() - SEED + 1);
    GramPlaces places =
        new GramPlaces(
            earlier,
            earlier.indexAt(earlierPart.start()),
            Math.min(earlier.indexAt(earlierPart.end()), earlier.size() - SEED + 1));
    List<Run> runs = new ArrayList<>();
    // For each distance between two places of the same words how far they were followed.
    int[] reached = new int[Math.max(0, to - from) + places.size()];
    effort.add(reached.length);
    int[] laterEnds = told.ends(later, from, to);
    int[] earlierEnds = earlierEnds(places);
    for (int i = from; i < to; i++) {
      int before = before(i);
      int met = 0;
      for (int j = places.first(later, i); j >= 0; j = places.next(j)) {
        met++;
        int distance = j - places.from() + to - 1 - i;
        if (reached[distance] <= i) {
          int end = Math.min(before, earlierEnds[j - places.from()]);
          int length = length(i, j, laterEnds[i - from], end);
          reached[distance] = i + Math.max(1, length);
          if (length >= SEED) {
            runs.add(new Run(i, j, length));
          }
        }
      }
      effort.add(met);
    }
    runs.sort(sameFile ? Run::byRank : Run::longestFirst);
    return runs;
  }

  private int[] earlierEnds(GramPlaces places) {
    int[] ends = new int[places.size()];
    Arrays.fill(ends, earlier.size());
    return sameFile ? told.ends(earlier, places.from(), places.from() + places.size()) : ends;
  }

  /** How many words agree in a row from here; none where one of the texts is told again already. */
  private int length(int i, int j) {
    return length(i, j, told.end(later, i), earlierEnd(j, i));
  }

  private int length(int i, int j, int laterEnd, int earlierEnd) {
    int length = 0;
    while (i + length < laterEnd
        && j + length < earlierEnd
        && later.hash(i + length) == earlier.hash(j + length)) {
      length++;
    }
    effort.add(length + 1);
    return length;
  }

  private Pairs align(Run run) {
    int i = run.later;
    int j = run.earlier;
    int lowest = sameFile ? later.indexAt(earlier.offset(j + run.length - 1)) + 1 : 0;
    int laterStart = Math.max(told.before(later, i), lowest);
    int earlierStart = sameFile ? told.before(earlier, j) : 0;
    Pairs before =
        Alignment.backwards(later, earlier, i - 1, j - 1, laterStart, earlierStart, effort);
    int start = before.size() == 0 ? i : before.later(0);
    return before.with(
        Alignment.forwards(later, earlier, i, j, told.end(later, i), earlierEnd(j, start), effort));
  }

  /** Where the earlier text ends for what begins at these words: told again, or the later text. */
  private int earlierEnd(int earlierWord, int laterWord) {
    return sameFile ? Math.min(told.end(earlier, earlierWord), before(laterWord)) : earlier.size();
  }

  /** Returns the word of the earlier text that lies behind those in front of the later text. */
  private int before(int laterWord) {
    return sameFile ? earlier.indexAt(later.offset(laterWord)) : earlier.size();
  }
}
