package io.github.stretchlint.config;

import java.util.List;

/**
 * A caution that readers see beside the content of some files, because the site or the app shows
 * it.
 *
 * @param files where it is shown
 * @param text its words
 * @param shown where readers see it: "above every exercise"
 * @param place where it is written
 */
record StandingCaution(List<PlacedGlob> files, String text, String shown, Place place) {

  /** Copies the list. */
  public StandingCaution {
    files = List.copyOf(files);
  }
}
