package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;
import java.util.Locale;

/**
 * An amount of time in an entry, with what it is the time of.
 *
 * @param amount how long
 * @param role what lasts so long
 * @param option whether it belongs to a level, an option or a later stage: "beginners 15 seconds"
 * @param telling how it is told
 * @param span the words that tell it
 */
public record Hold(TimeAmount amount, Role role, boolean option, Telling telling, Span span) {

  /** Makes one that an instruction gives. */
  public Hold(TimeAmount amount, Role role, boolean option, Span span) {
    this(amount, role, option, Telling.ORDER, span);
  }

  /** Returns the same, told in another way. */
  public Hold told(Telling way) {
    return new Hold(amount, role, option, way, span);
  }

  /** What an amount of time is the time of. */
  public enum Role {
    /** The end position of the stretch: its hold. */
    END_POSITION,
    /** Working against resistance, as in contract-relax. */
    CONTRACTION,
    /** A rest between repetitions or sides. */
    REST,
    /** Continuous movement. */
    MOVEMENT,
    /** The whole session, or something outside the stretch. */
    SESSION,
    /** Light activity before. */
    WARM_UP,
    /** The distance between repetitions: "every two hours". */
    FREQUENCY,
    /** Talk about doses in general. */
    STUDY,
    /** A bare number in a field for holds, of which nothing tells the unit. */
    UNCLEAR;

    /** Returns the word used in files: "end-position". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
