package io.github.stretchlint.model;

/**
 * An amount of time: "20–30 seconds", "five slow breaths", "a count of ten".
 *
 * @param measure what it is counted in
 * @param least the number, or the first one of a range; seconds, breaths or counts
 * @param most the second number of a range, else the same as {@code least}
 * @param vague whether the number is only hinted at: "a few seconds"
 * @param bound whether the amount is only a lower or an upper limit
 */
public record TimeAmount(Measure measure, double least, double most, boolean vague, Bound bound) {

  /** What an amount of time is counted in. */
  public enum Measure {
    /** Seconds; minutes and hours are turned into them. */
    SECONDS,
    /** Breaths. */
    BREATHS,
    /** A count at no told speed. */
    COUNT
  }

  /** How firm an amount is. */
  public enum Bound {
    /** "for 30 seconds". */
    NONE,
    /** "at least 30 seconds", "30 seconds or more". */
    LEAST,
    /** "up to 30 seconds", "no longer than a minute". */
    MOST
  }

  /** Makes an exact amount of seconds. */
  public static TimeAmount seconds(double seconds) {
    return new TimeAmount(Measure.SECONDS, seconds, seconds, false, Bound.NONE);
  }

  /**
   * Returns whether one instruction can mean both amounts: ranges that meet. Amounts in different
   * measures, and vague ones, never exclude each other.
   */
  public boolean agreesWith(TimeAmount other) {
    if (measure != other.measure || vague || other.vague) {
      return true;
    }
    return low() <= other.high() && other.low() <= high();
  }

  private double low() {
    return bound == Bound.MOST ? 0 : Math.min(least, most);
  }

  private double high() {
    return bound == Bound.LEAST ? Double.MAX_VALUE : Math.max(least, most);
  }

  /** Returns whether this is a range whose second number is the smaller one: "30–20 seconds". */
  public boolean isReversed() {
    return most < least;
  }

  /** Returns this amount as a limit. */
  public TimeAmount bounded(Bound limit) {
    return new TimeAmount(measure, least, most, vague, limit);
  }
}
