package io.github.stretchlint.finding;

import java.util.Locale;

/**
 * A finding that is not counted, and why.
 *
 * @param finding what was found
 * @param by what suppresses it
 * @param place where that is written, as path, line and column
 * @param reason why, in the author's words; empty where none is given
 */
public record Suppressed(Finding finding, By by, String place, String reason) {

  /** What suppresses a finding. */
  public enum By {
    /** A comment in the content, or a marked line. */
    COMMENT,
    /** A key in the data. */
    KEY,
    /** A caution that the site or the app shows, as the configuration tells. */
    STANDING_CAUTION;

    /** Returns the word used in reports: "comment", "key", "standing-caution". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
