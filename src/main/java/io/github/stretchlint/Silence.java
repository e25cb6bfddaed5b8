package io.github.stretchlint;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what would be told twice: inside a copy word for word in the same file, findings that
 * the first copy has, too. What is wrong with a file's form is told everywhere, and so is what is
 * wrong with a copy in another file: each file has readers of its own.
 */
final class Silence {

  private static final String FORM = "structure";

  /**
   * A copy word for word, and the first one.
   *
   * @param first where the first one stands; null if that is in another file
   */
  record Copy(Location place, @Nullable Location first) {}

  private final RuleSet rules;

  Silence(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Takes what is told twice because of a file's copies away from what was found, and returns it.
   */
  List<Finding> apply(List<Copy> copies, List<Finding> found) {
    if (copies.isEmpty()) {
      return List.of();
    }
    NavigableMap<Position, Copy> places = new TreeMap<>();
    copies.forEach(copy -> places.put(copy.place.start(), copy));
    Map<String, NavigableMap<Position, Finding>> known = new HashMap<>();
    for (Finding finding : found) {
      known
          .computeIfAbsent(key(finding), key -> new TreeMap<>())
          .put(finding.location().start(), finding);
    }
    List<Finding> twice = new ArrayList<>();
    found.removeIf(finding -> isToldBefore(finding, places, known) && twice.add(finding));
    return twice;
  }

  private boolean isToldBefore(
      Finding finding,
      NavigableMap<Position, Copy> copies,
      Map<String, NavigableMap<Position, Finding>> known) {
    var floor = copies.floorEntry(finding.location().start());
    boolean form = rules.get(finding.rule()).family().equals(FORM);
    if (floor == null || form || !isInside(finding, floor.getValue().place)) {
      return false;
    }
    Location first = floor.getValue().first;
    NavigableMap<Position, Finding> same = known.get(key(finding));
    if (first == null || same == null) {
      return false;
    }
    var earlier = same.ceilingEntry(first.start());
    return earlier != null && isInside(earlier.getValue(), first);
  }

  private static boolean isInside(Finding finding, Location place) {
    return finding.location().start().compareTo(place.start()) >= 0
        && finding.location().end().compareTo(place.end()) <= 0;
  }

  private static String key(Finding finding) {
    return finding.rule() + "|" + finding.subject().replaceAll("\\W+", "").toLowerCase(Locale.ROOT);
  }
}
