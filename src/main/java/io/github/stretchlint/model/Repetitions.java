package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;

/**
 * How often something is done.
 *
 * @param least the number, or the first one of a range
 * @param most the second number of a range, else the same as {@code least}
 * @param unit what is counted
 * @param option whether it belongs to a level, an option or a later stage
 * @param span the words that tell it
 */
public record Repetitions(double least, double most, Unit unit, boolean option, Span span) {

  /** What is counted. */
  public enum Unit {
    /** Single repetitions. */
    REPETITIONS,
    /** Sets or rounds. */
    SETS,
    /** Sessions in a day. */
    PER_DAY,
    /** Sessions in a week. */
    PER_WEEK
  }
}
