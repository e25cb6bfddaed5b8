package io.github.stretchlint.rule.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where two aligned texts differ: words of the later one stand for words of the earlier
 * one. One of the two ranges may be empty.
 *
 * @param from the first of the later words
 * @param to index behind the last of them
 * @param earlierFrom the first of the earlier words
 * @param earlierTo index behind the last of them
 */
record Difference(int from, int to, int earlierFrom, int earlierTo) {

  /** Returns whether one of the texts has words where the other one has none. */
  boolean isAddition() {
    return from == to || earlierFrom == earlierTo;
  }

  /**
   * Returns whether it lies in the later words {@code start} to {@code end} (exclusive), or words
   * are missing before, behind or between them.
   */
  boolean touches(int start, int end) {
    return from == to ? start <= from && from <= end : start < to && from < end;
  }

  /** Returns how many words the longer of the two ranges has. */
  int words() {
    return Math.max(to - from, earlierTo - earlierFrom);
  }

  /** Returns the differences inside a region, in order. */
  static List<Difference> in(Region region) {
    List<Difference> differences = new ArrayList<>();
    Pairs pairs = region.pairs();
    int from = region.from();
    int earlierFrom = region.earlierFrom();
    for (int i = pairs.indexOfLater(region.from());
        i < pairs.size() && pairs.later(i) < region.to();
        i++) {
      if (from < pairs.later(i) || earlierFrom < pairs.earlier(i)) {
        differences.add(new Difference(from, pairs.later(i), earlierFrom, pairs.earlier(i)));
      }
      from = pairs.later(i) + 1;
      earlierFrom = pairs.earlier(i) + 1;
    }
    if (from < region.to() || earlierFrom < region.earlierTo()) {
      differences.add(
          new Difference(
              from, region.to(), earlierFrom, Math.max(earlierFrom, region.earlierTo())));
    }
    return differences;
  }
}
