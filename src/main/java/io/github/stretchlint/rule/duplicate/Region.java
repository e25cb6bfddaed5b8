package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.text.Span;

/**
 * A text that tells an earlier one again.
 *
 * @param later the words of the file that it stands in
 * @param earlier the words of the file that tells it first
 * @param pairs the words that agree
 * @param from the first word of the later text
 * @param to index behind its last word
 * @param earlierFrom the first word of the earlier text
 * @param earlierTo index behind its last word
 * @param common how many words agree, in the same order
 */
record Region(
    Words later,
    Words earlier,
    Pairs pairs,
    int from,
    int to,
    int earlierFrom,
    int earlierTo,
    int common) {

  int words() {
    return to - from;
  }

  /** Returns how many words the shorter one of the texts has. */
  int leastWords() {
    return Math.min(to - from, earlierTo - earlierFrom);
  }

  /** Returns the share of the longer text's words that agree in order, 0 to 1. */
  double share() {
    return (double) common / Math.max(to - from, earlierTo - earlierFrom);
  }

  /** Returns whether the texts agree word for word. */
  boolean isExact() {
    return common == to - from && common == earlierTo - earlierFrom;
  }

  /** Returns the range of the later text in its file. */
  Span span() {
    return later.span(from, to);
  }

  /** Returns the range of the earlier text in its file. */
  Span earlierSpan() {
    return earlier.span(earlierFrom, earlierTo);
  }

  /** Returns whether both texts begin and end with a passage. */
  boolean isWholePassages() {
    return isWhole(later, from, to) && isWhole(earlier, earlierFrom, earlierTo);
  }

  private static boolean isWhole(Words words, int from, int to) {
    return words.first(words.passageOf(from)) == from
        && words.first(words.passageOf(to - 1) + 1) == to;
  }
}
