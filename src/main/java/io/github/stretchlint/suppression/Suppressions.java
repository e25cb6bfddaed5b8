package io.github.stretchlint.suppression;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Suppressed;
import io.github.stretchlint.text.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The suppressions of one file, each with what to report where it has no effect. */
public final class Suppressions {

  /** Where nothing is suppressed. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of(), true);

  private static final int UNCOVERED = Integer.MAX_VALUE;

  private final List<Suppression> suppressions;

  /** By the number of the suppression. */
  private final List<Finding> unused;

  private final boolean checked;

  private final Map<RuleId, Ranges> ranges = new HashMap<>();

  /**
   * Keeps what is suppressed.
   *
   * @param unused for each suppression the finding that tells that it has no effect
   * @param checked whether the file was checked: if not, nobody knows what has no effect
   */
  public Suppressions(List<Suppression> suppressions, List<Finding> unused, boolean checked) {
    this.checked = checked;
    this.suppressions = List.copyOf(suppressions);
    this.unused = List.copyOf(unused);
    // The first one that covers a place is told, so it is the last one to be kept.
    for (int i = this.suppressions.size() - 1; i >= 0; i--) {
      Suppression suppression = this.suppressions.get(i);
      ranges
          .computeIfAbsent(suppression.rule(), rule -> new Ranges())
          .cover(suppression.covered(), i);
    }
  }

  /** Which of one rule's suppressions covers a place. */
  private static final class Ranges {

    /** From each of these places up to the next one the same suppression covers, or none. */
    private final NavigableMap<Position, Integer> covering = new TreeMap<>();

    /** What covers a place where nothing stands. */
    private final Map<Position, Integer> beginning = new HashMap<>();

    void cover(Location covered, int number) {
      Position start = covered.start();
      Position end = covered.end();
      beginning.put(start, number);
      if (start.compareTo(end) < 0) {
        int behind = at(end);
        covering.subMap(start, end).clear();
        covering.put(start, number);
        covering.putIfAbsent(end, behind);
      }
    }

    /** Returns the number of the first suppression that covers a place; a high one for none. */
    int first(Position place) {
      return Math.min(at(place), beginning.getOrDefault(place, UNCOVERED));
    }

    private int at(Position place) {
      var before = covering.floorEntry(place);
      return before == null ? UNCOVERED : before.getValue();
    }
  }

  /**
   * Returns what tells of suppressions without effect: those that cover none of these findings.
   *
   * @param ran the rules that ran: of others nobody knows whether they would have found something
   */
  public List<Finding> unused(List<Finding> findings, Set<RuleId> ran) {
    Map<RuleId, NavigableSet<Position>> found = new HashMap<>();
    for (Finding finding : findings) {
      found
          .computeIfAbsent(finding.rule(), rule -> new TreeSet<>())
          .add(finding.location().start());
    }
    List<Finding> told = new ArrayList<>();
    for (int i = 0; i < suppressions.size(); i++) {
      Suppression suppression = suppressions.get(i);
      if (checked && ran.contains(suppression.rule()) && !coversAny(suppression, found)) {
        told.add(unused.get(i));
      }
    }
    return told;
  }

  private static boolean coversAny(
      Suppression suppression, Map<RuleId, NavigableSet<Position>> found) {
    NavigableSet<Position> places = found.get(suppression.rule());
    Location covered = suppression.covered();
    Position next = places == null ? null : places.ceiling(covered.start());
    return next != null && (next.equals(covered.start()) || next.compareTo(covered.end()) < 0);
  }

  /** Returns a finding as the first suppression that covers it has it suppressed; null if none. */
  public @Nullable Suppressed suppress(Finding finding) {
    Ranges ofRule = ranges.get(finding.rule());
    int first = ofRule == null ? UNCOVERED : ofRule.first(finding.location().start());
    if (first == UNCOVERED) {
      return null;
    }
    Suppression suppression = suppressions.get(first);
    return new Suppressed(
        finding, suppression.by(), place(unused.get(first)), suppression.reason());
  }

  private static String place(Finding written) {
    Location location = written.location();
    return location.path() + ":" + location.start();
  }
}
