package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a later and an earlier text that are worth reading again, found from the codes of
 * their words alone.
 *
 * <p>Most pieces that share some phrases tell nothing twice. That shows without reading them again,
 * which is what costs most: fingerprint codes are words to {@link Comparison}, too.
 */
record Parts(Span later, Span earlier) {

  /** So many words of a text told twice agree at least. */
  private static final int LEAST_PAIRS = (int) (Regions.LEAST_WORDS * Regions.LEAST_SHARE);

  /**
   * Somewhere they stand on so many words or fewer. A text told twice has them on {@link
   * Regions#LEAST_WORDS}; but numbers, labels and addresses count here that do not count there.
   */
  private static final int MOST_WORDS = LEAST_PAIRS * 2;

  /**
   * Returns the parts to read, or null where nothing can be told twice.
   *
   * @param first the first of the later and earlier pieces that may agree
   * @param last the last of them
   */
  static @Nullable Parts of(
      Fingerprint file, Fingerprint earlier, Candidate first, Candidate last, Effort effort) {
    int from = file.wordStart(Math.max(0, first.later() - 1));
    int to = file.wordStart(Math.min(file.pieces(), last.later() + 2));
    int earlierFrom = earlier.wordStart(Math.max(0, first.piece() - 1));
    int earlierTo = earlier.wordStart(Math.min(earlier.pieces(), last.piece() + 2));
    boolean overlap = file == earlier && earlierTo > from;
    if (!overlap && !mayRepeat(file, from, to, earlier, earlierFrom, earlierTo, effort)) {
      return null;
    }
    return new Parts(
        file.span(first.later() - 1, last.later() + 1),
        earlier.span(first.piece() - 1, last.piece() + 1));
  }

  private static boolean mayRepeat(
      Fingerprint file,
      int from,
      int to,
      Fingerprint earlier,
      int earlierFrom,
      int earlierTo,
      Effort effort) {
    Words words = Words.rough(file, from, to);
    Words others = Words.rough(earlier, earlierFrom, earlierTo);
    return areDense(
        new Comparison(words, others, ToldRanges.none(), false, effort)
            .alignments(new Span(from, to), new Span(earlierFrom, earlierTo)));
  }

  /** Whether enough words agree on few enough. */
  private static boolean areDense(List<Pairs> aligned) {
    List<Integer> laters = new ArrayList<>();
    List<Integer> earliers = new ArrayList<>();
    for (Pairs pairs : aligned) {
      for (int i = 0; i < pairs.size(); i++) {
        laters.add(pairs.later(i));
        earliers.add(pairs.earlier(i));
      }
    }
    return IntStream.rangeClosed(0, laters.size() - LEAST_PAIRS)
        .anyMatch(i -> isDense(laters, i) && isDense(earliers, i));
  }

  private static boolean isDense(List<Integer> words, int first) {
    return Math.abs(words.get(first + LEAST_PAIRS - 1) - words.get(first)) < MOST_WORDS;
  }
}
