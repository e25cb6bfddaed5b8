package io.github.stretchlint.training;

import java.util.Locale;

/** Right, wrong and missed. */
final class Figures {

  int right;
  int wrong;
  int missed;

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Returns the cells of a row in Markdown: labels, precision, recall and F1. */
  String row() {
    return String.format(
        Locale.ROOT, "%,d | %.2f | %.2f | %.2f", right + missed, precision(), recall(), f1());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "labels %5d  P %.3f  R %.3f  F1 %.3f",
        right + missed,
        precision(),
        recall(),
        f1());
  }
}
