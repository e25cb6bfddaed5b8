package io.github.stretchlint.schema;

import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the faults that a YAML alias only repeats from those that arise where it stands: what is
 * wrong at its anchor is mended there, once.
 */
final class Repeats {

  /** What two violations of one cause have in common. */
  private record Cause(Violation.Type type, List<String> keys, String fault) {

    static Cause of(Violation violation) {
      return new Cause(violation.type(), violation.keys(), violation.fault());
    }
  }

  private final Map<Span, Span> anchors;
  private final Map<Span, Set<Cause>> causes = new HashMap<>();

  private Repeats(Map<Span, Span> anchors) {
    this.anchors = anchors;
  }

  /**
   * Returns the violations that are no repeats.
   *
   * @param violations in reading order
   * @param anchors for each alias the range of what it stands for
   */
  static List<Violation> without(List<Violation> violations, Map<Span, Span> anchors) {
    if (anchors.isEmpty()) {
      return violations;
    }
    Repeats repeats = new Repeats(anchors);
    List<Violation> kept = new ArrayList<>();
    for (Violation violation : violations) {
      if (!repeats.has(violation, violations)) {
        kept.add(violation);
      }
    }
    return kept;
  }

  private boolean has(Violation violation, List<Violation> all) {
    Span anchor = anchors.get(violation.span());
    return anchor != null
        && causes
            .computeIfAbsent(anchor, range -> causesWithin(range, all))
            .contains(Cause.of(violation));
  }

  private static Set<Cause> causesWithin(Span range, List<Violation> all) {
    Set<Cause> causes = new HashSet<>();
    for (Violation violation : all) {
      if (range.contains(violation.span())) {
        causes.add(Cause.of(violation));
      }
    }
    return causes;
  }
}
