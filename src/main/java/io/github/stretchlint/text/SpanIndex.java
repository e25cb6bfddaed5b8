package io.github.stretchlint.text;

import java.util.Arrays;
import java.util.List;

/** Ranges that may overlap, kept so that it is quickly told whether any of them meets a place. */
public final class SpanIndex {

  private final int[] starts;

  /** By the place in the order of the starts: how far that range or an earlier one reaches. */
  private final int[] reached;

  /** Makes an index of ranges in any order. */
  public SpanIndex(List<Span> spans) {
    Span[] sorted = spans.toArray(Span[]::new);
    Arrays.sort(sorted);
    starts = new int[sorted.length];
    reached = new int[sorted.length];
    int farthest = 0;
    for (int i = 0; i < sorted.length; i++) {
      farthest = Math.max(farthest, sorted[i].end());
      starts[i] = sorted[i].start();
      reached[i] = farthest;
    }
  }

  /** Returns whether one of the ranges {@linkplain Span#overlaps overlaps} another one. */
  public boolean overlaps(Span other) {
    int behind = firstNotBefore(other.end());
    return behind > 0 && reached[behind - 1] > other.start();
  }

  private int firstNotBefore(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
