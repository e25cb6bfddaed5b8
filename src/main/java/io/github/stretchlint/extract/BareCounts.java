package io.github.stretchlint.extract;

import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number that stands alone below "Sets" or "Reps". */
final class BareCounts {

  private static final Pattern BARE =
      Pattern.compile("\\s*(\\d{1,3})(?:\\s*(?:-|–|to)\\s*(\\d{1,3}))?\\s*");

  private BareCounts() {}

  /**
   * Returns the number that a value consists of, if it does.
   *
   * @param unit what its name says is counted: "set", or empty for repetitions
   */
  static List<Repetitions> of(TaggedText value, String unit) {
    Matcher bare = BARE.matcher(value.text().text());
    if (!bare.matches() || !(unit.isEmpty() || unit.equals("set"))) {
      return List.of();
    }
    double least = Double.parseDouble(bare.group(1));
    double most = bare.group(2) == null ? least : Double.parseDouble(bare.group(2));
    Unit counted = unit.equals("set") ? Unit.SETS : Unit.REPETITIONS;
    return least <= 0
        ? List.of()
        : List.of(Repetitions.field(least, most, counted, false, false, value.text().span()));
  }
}
