package io.github.stretchlint.model;

import io.github.stretchlint.model.TimeAmount.Bound;
import io.github.stretchlint.text.Span;

/**
 * How often something is done.
 *
 * @param least the number, or the first one of a range
 * @param most the second number of a range, else the same as {@code least}
 * @param unit what is counted
 * @param bound whether the number is only a lower or an upper limit: "not more than twice a week"
 * @param vague whether the number is only hinted at: "several times"
 * @param option whether it belongs to a level, an option or a later stage
 * @param eachSide whether it is told for each side: "four times per leg"
 * @param telling how it is told
 * @param span the words that tell it
 */
public record Repetitions(
    double least,
    double most,
    Unit unit,
    Bound bound,
    boolean vague,
    boolean option,
    boolean eachSide,
    Telling telling,
    Span span) {

  /** Makes an exact number or range that a field gives. */
  public static Repetitions field(
      double least, double most, Unit unit, boolean option, boolean eachSide, Span span) {
    return new Repetitions(
        least, most, unit, Bound.NONE, false, option, eachSide, Telling.SUMMARY, span);
  }

  /** Returns the same, told in another way. */
  public Repetitions told(Telling way) {
    return new Repetitions(least, most, unit, bound, vague, option, eachSide, way, span);
  }

  /** Returns whether one instruction can mean both: numbers or ranges that meet. */
  public boolean agreesWith(Repetitions other) {
    return unit != other.unit
        || vague
        || other.vague
        || (low() <= other.high() && other.low() <= high());
  }

  /** Returns whether sessions are counted, not what is done in one. */
  public boolean isFrequency() {
    return unit != Unit.REPETITIONS && unit != Unit.SETS;
  }

  /** Returns the smallest number that it allows. */
  public double low() {
    return bound == Bound.MOST ? 0 : Math.min(least, most);
  }

  /** Returns the largest number that it allows. */
  public double high() {
    return bound == Bound.LEAST ? Double.MAX_VALUE : Math.max(least, most);
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
