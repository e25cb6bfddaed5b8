package io.github.stretchlint.rule.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells variants from copies among cells of tables and items of lists. Such rows have no names of
 * their own, but are written to differ: by what is added to one of them as well as by what is
 * exchanged, and by how much and how often in the steps of a progression.
 */
final class Rows {

  /** Of the words by which rows differ this share must tell variants apart. */
  private static final double LEAST_TELLING = 0.5;

  private final Region region;
  private final List<Difference> differences;

  private Rows(Region region) {
    this.region = region;
    this.differences = differences(region);
  }

  /** Returns whether the texts of a region are rows, and most of what differs tells them apart. */
  static boolean areVariants(Region region, Distinctions distinctions) {
    return areRows(region.later(), region.from(), region.to())
        && areRows(region.earlier(), region.earlierFrom(), region.earlierTo())
        && new Rows(region).areVariants(distinctions);
  }

  private static boolean areRows(Words words, int from, int to) {
    return IntStream.rangeClosed(words.passageOf(from), words.passageOf(to - 1))
        .mapToObj(words::passage)
        .allMatch(passage -> passage.heading() || passage.kind().isListed());
  }

  /**
   * Returns the differences, with what one of the rows has before or behind all that they have in
   * common; that is left out where it is most of the row, which then is about something else.
   */
  private static List<Difference> differences(Region region) {
    Words later = region.later();
    Words earlier = region.earlier();
    Difference before =
        new Difference(
            later.first(later.passageOf(region.from())),
            region.from(),
            earlier.first(earlier.passageOf(region.earlierFrom())),
            region.earlierFrom());
    Difference behind =
        new Difference(
            region.to(),
            later.first(later.passageOf(region.to() - 1) + 1),
            region.earlierTo(),
            earlier.first(earlier.passageOf(region.earlierTo() - 1) + 1));
    List<Difference> differences = new ArrayList<>(Difference.in(region));
    if (before.words() + behind.words() <= region.leastWords()) {
      Stream.of(before, behind).filter(edge -> edge.words() > 0).forEach(differences::add);
    }
    return differences;
  }

  private boolean areVariants(Distinctions distinctions) {
    if (differences.isEmpty() || wordsInSameRows() >= Regions.LEAST_WORDS) {
      return false;
    }
    int all = differences.stream().mapToInt(Difference::words).sum();
    int telling =
        differences.stream()
            .filter(difference -> tells(difference, distinctions))
            .mapToInt(Difference::words)
            .sum();
    return telling >= LEAST_TELLING * all;
  }

  /** How many words stand in rows without any difference: enough of them are told twice. */
  private int wordsInSameRows() {
    Words words = region.later();
    int same = 0;
    for (int row = words.passageOf(region.from()); words.first(row) < region.to(); row++) {
      int from = words.first(row);
      int to = words.first(row + 1);
      if (differences.stream().noneMatch(difference -> difference.touches(from, to))) {
        same += to - from;
      }
    }
    return same;
  }

  private boolean tells(Difference difference, Distinctions distinctions) {
    Distinctions.Told told = distinctions.of(region, difference, true);
    return difference.isAddition() ? told.tellsAddition() : !told.isNothing();
  }
}
