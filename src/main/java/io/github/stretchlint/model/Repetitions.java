package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;

/**
 * How often something is done.
 *
 * @param least the number, or the first one of a range
 * @param most the second number of a range, else the same as {@code least}
 * @param unit what is counted
 * @param vague whether the number is only hinted at: "several times"
 * @param option whether it belongs to a level, an option or a later stage
 * @param telling how it is told
 * @param span the words that tell it
 */
public record Repetitions(
    double least,
    double most,
    Unit unit,
    boolean vague,
    boolean option,
    Telling telling,
    Span span) {

  /** Makes one that an instruction gives. */
  public Repetitions(double least, double most, Unit unit, boolean option, Span span) {
    this(least, most, unit, false, option, Telling.ORDER, span);
  }

  /** Returns the same, told in another way. */
  public Repetitions told(Telling way) {
    return new Repetitions(least, most, unit, vague, option, way, span);
  }

  /** Returns whether one instruction can mean both: numbers or ranges that meet. */
  public boolean agreesWith(Repetitions other) {
    return unit != other.unit
        || vague
        || other.vague
        || (least <= other.most && other.least <= most);
  }

  /** What is counted. */
  public enum Unit {
    /** Single repetitions. */
    REPETITIONS,
    /** Sets or rounds. */
    SETS,
    /** Sessions in a day. */
    PER_DAY,
    /** Sessions in a week. */
    PER_WEEK,
    /** Days of a week with a session: "every second day" is three or four. */
    DAYS
  }
}
