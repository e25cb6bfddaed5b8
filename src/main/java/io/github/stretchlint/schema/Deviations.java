package io.github.stretchlint.schema;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNull;
import io.github.stretchlint.data.DataNode.DataObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells slips from another shape in a file that does not name the schema: what most of its records
 * do is the file's own way, and only what departs from it is a fault.
 */
final class Deviations {

  /** A place in every record: its path, whatever the indexes in it. */
  private record Pattern(Violation.Type type, List<Object> path, List<String> keys) {}

  private final DataNode root;
  private final Map<Pattern, Integer> faults = new HashMap<>();
  private final Map<Pattern, Integer> chances = new HashMap<>();
  private final Set<List<Object>> extended = new HashSet<>();

  private Deviations(DataNode root) {
    this.root = root;
  }

  /** Returns those violations of a document that the rest of the document shows to be slips. */
  static List<Violation> among(List<Violation> violations, DataNode root) {
    Deviations deviations = new Deviations(root);
    for (Violation violation : violations) {
      deviations.faults.merge(pattern(violation), 1, Integer::sum);
      if (violation.type() == Violation.Type.UNKNOWN_KEY) {
        deviations.extended.add(violation.path());
      }
    }
    return violations.stream().filter(deviations::isSlip).toList();
  }

  private boolean isSlip(Violation violation) {
    Pattern pattern = pattern(violation);
    int times = faults.getOrDefault(pattern, 0);
    return switch (violation.type()) {
      case UNKNOWN_KEY -> false;
      case MISSPELT_KEY -> times <= chances(pattern);
      // What has keys of its own may tell there what it seems to lack.
      case MISSING_KEY -> !extended.contains(violation.path()) && times * 2 < chances(pattern);
      case WRONG_VALUE -> times * 2 < chances(pattern);
      case DOUBLE_KEY -> true;
    };
  }

  /** How often the place is there, or the key that was meant. */
  private int chances(Pattern pattern) {
    return chances.computeIfAbsent(
        pattern,
        place -> {
          List<Object> path = new ArrayList<>(place.path);
          if (place.type == Violation.Type.MISSPELT_KEY) {
            path.addAll(place.keys);
          }
          return count(root, path, 0);
        });
  }

  private static int count(DataNode node, List<Object> path, int from) {
    if (from == path.size()) {
      return node instanceof DataNull ? 0 : 1;
    }
    if (path.get(from) instanceof String key) {
      DataNode value = node instanceof DataObject object ? object.get(key) : null;
      return value == null ? 0 : count(value, path, from + 1);
    }
    return node instanceof DataArray array
        ? array.items().stream().mapToInt(item -> count(item, path, from + 1)).sum()
        : 0;
  }

  private static Pattern pattern(Violation violation) {
    List<Object> path =
        violation.path().stream().map(step -> step instanceof Integer ? (Object) 0 : step).toList();
    String meant = violation.meant();
    List<String> keys = meant == null ? violation.keys() : List.of(meant);
    return new Pattern(violation.type(), path, keys);
  }
}
