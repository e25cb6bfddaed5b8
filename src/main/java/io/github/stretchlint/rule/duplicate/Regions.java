package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of two aligned texts are told twice: whole passages of one of them, of which most
 * words stand in the other, in the same order.
 */
final class Regions {

  static final int LEAST_WORDS = 25;
  static final double LEAST_SHARE = 0.8;

  /** So many words in a row are told twice even inside passages that otherwise differ. */
  static final int LEAST_RUN = 50;

  /**
   * A passage of which less agrees is no part of a region, unless those beside it make up for it.
   */
  private static final double LEAST_INSIDE = 0.7;

  private final Words later;
  private final Words earlier;
  private final Pairs pairs;
  private final Effort effort;

  private Regions(Words later, Words earlier, Pairs pairs, Effort effort) {
    this.effort = effort;
    this.later = later;
    this.earlier = earlier;
    this.pairs = pairs;
  }

  /** Returns what the later text tells again, or null. */
  static @Nullable Region of(Words later, Words earlier, Pairs pairs, Effort effort) {
    if (pairs.size() < LEAST_WORDS * LEAST_SHARE) {
      return null;
    }
    Regions regions = new Regions(later, earlier, pairs, effort);
    Region whole = regions.wholePassages();
    if (whole == null) {
      Regions flipped = new Regions(earlier, later, pairs.flipped(), effort);
      Region other = flipped.wholePassages();
      whole =
          other == null
              ? regions.longestRun()
              : new Region(
                  later,
                  earlier,
                  pairs,
                  other.earlierFrom(),
                  other.earlierTo(),
                  other.from(),
                  other.to(),
                  other.common());
    }
    return whole;
  }

  private @Nullable Region wholePassages() {
    Span best = densestPassages();
    int first = best.start();
    int last = best.end() - 1;
    while (first <= last && !effort.isSpent()) {
      Region region = region(later.first(first), later.first(last + 1));
      if (region == null || region.leastWords() < LEAST_WORDS) {
        return null;
      }
      if (region.share() >= LEAST_SHARE) {
        return region;
      }
      if (shareOf(first) < shareOf(last)) {
        first++;
      } else {
        last--;
      }
    }
    return null;
  }

  private double shareOf(int passage) {
    int words = later.first(passage + 1) - later.first(passage);
    return (double) pairs.within(later.first(passage), later.first(passage + 1)) / words;
  }

  /**
   * Returns the numbers of the passages in a row in which most words agree beyond those that must:
   * Bentley 1984, "Programming pearls: algorithm design techniques",
   * https://doi.org/10.1145/358234.381162.
   */
  private Span densestPassages() {
    Span best = new Span(0, 0);
    double most = 0;
    double sum = 0;
    int start = later.passageOf(pairs.later(0));
    int reached = pairs.earlier(0);
    for (int passage = start; passage <= later.passageOf(pairs.lastLater()); passage++) {
      int first = pairs.indexOfLater(later.first(passage));
      int next = pairs.indexOfLater(later.first(passage + 1));
      int words = later.first(passage + 1) - later.first(passage);
      if (sum <= 0) {
        sum = 0;
        start = passage;
        reached = first < pairs.size() ? pairs.earlier(first) : reached;
      }
      int earlierWords = next > first ? pairs.earlier(next - 1) + 1 - reached : 0;
      sum += next - first - LEAST_INSIDE * Math.max(words, earlierWords);
      reached += earlierWords;
      if (sum > most) {
        most = sum;
        best = new Span(start, passage + 1);
      }
    }
    return best;
  }

  private @Nullable Region region(int from, int to) {
    int first = pairs.indexOfLater(from);
    int last = pairs.indexOfLater(to) - 1;
    if (last < first) {
      return null;
    }
    int earlierFrom = pairs.earlier(first);
    int earlierTo = pairs.earlier(last) + 1;
    int length = Math.max(to - from, earlierTo - earlierFrom);
    int common = last - first + 1;
    boolean close = common >= (LEAST_SHARE - 0.2) * length;
    boolean exact = common == length;
    if (close && !exact && CommonWords.isFeasible(to - from, earlierTo - earlierFrom)) {
      effort.add((long) (to - from) * (earlierTo - earlierFrom) / Long.SIZE + to - from);
      common = CommonWords.count(later, from, to, earlier, earlierFrom, earlierTo);
    }
    return new Region(later, earlier, pairs, from, to, earlierFrom, earlierTo, common);
  }

  private @Nullable Region longestRun() {
    int best = 0;
    int bestEnd = 0;
    int run = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean next =
          i > 0
              && pairs.later(i) == pairs.later(i - 1) + 1
              && pairs.earlier(i) == pairs.earlier(i - 1) + 1;
      run = next ? run + 1 : 1;
      if (run > best) {
        best = run;
        bestEnd = i + 1;
      }
    }
    return best < LEAST_RUN
        ? null
        : region(pairs.later(bestEnd - best), pairs.later(bestEnd - 1) + 1);
  }
}
