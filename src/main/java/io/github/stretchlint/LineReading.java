package io.github.stretchlint;

import io.github.stretchlint.text.Position;
import java.util.List;

/**
 * What one line of a document was read to do.
 *
 * @param place where it begins
 * @param text its text without markup
 * @param state what it does and where among the entries: "begin-name", "outside-prose"
 * @param probability how probable that is, from 0 to 1
 * @param reasons the names of the features that speak most for it
 */
public record LineReading(
    Position place, String text, String state, double probability, List<String> reasons) {

  /** Copies the list. */
  public LineReading {
    reasons = List.copyOf(reasons);
  }
}
