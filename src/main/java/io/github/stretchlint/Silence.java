package io.github.stretchlint;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes away what would be told twice: inside a copy word for word in the same file, findings that
 * the first copy has, too. What is wrong with a file's form is told everywhere, and so is what is
 * wrong with a copy in another file: each file has readers of its own.
 */
final class Silence {

  private static final String FORM = "structure";

  /** A copy word for word, and the first one. */
  record Copy(Location place, Location first) {}

  private final RuleSet rules;
  private final Set<String> files;

  /** For what a finding says and the file it stands in, the places where it is said. */
  private final Map<String, NavigableMap<Position, Finding>> known = new HashMap<>();

  Silence(RuleSet rules, List<String> files) {
    this.rules = rules;
    this.files = new HashSet<>(files);
  }

  void apply(List<Copy> copies, Map<String, List<Finding>> found) {
    Map<String, NavigableMap<Position, Copy>> byFile = new TreeMap<>();
    for (Copy copy : copies) {
      byFile
          .computeIfAbsent(copy.place.path(), path -> new TreeMap<>())
          .put(copy.place.start(), copy);
    }
    if (byFile.isEmpty()) {
      return;
    }
    found.values().forEach(findings -> findings.forEach(this::know));
    byFile.forEach(
        (path, places) ->
            found
                .getOrDefault(path, new ArrayList<>())
                .removeIf(finding -> isToldBefore(finding, places)));
  }

  private void know(Finding finding) {
    if (files.contains(finding.location().path())) {
      known
          .computeIfAbsent(key(finding, finding.location().path()), key -> new TreeMap<>())
          .put(finding.location().start(), finding);
    }
  }

  private boolean isToldBefore(Finding finding, NavigableMap<Position, Copy> copies) {
    var floor = copies.floorEntry(finding.location().start());
    boolean form = rules.get(finding.rule()).family().equals(FORM);
    if (floor == null || form || !isInside(finding, floor.getValue().place)) {
      return false;
    }
    Location first = floor.getValue().first;
    if (!first.path().equals(finding.location().path())) {
      return false;
    }
    NavigableMap<Position, Finding> same = known.get(key(finding, first.path()));
    var earlier = same == null ? null : same.ceilingEntry(first.start());
    return earlier != null && isInside(earlier.getValue(), first);
  }

  private static boolean isInside(Finding finding, Location place) {
    return finding.location().start().compareTo(place.start()) >= 0
        && finding.location().end().compareTo(place.end()) <= 0;
  }

  private static String key(Finding finding, String path) {
    return finding.rule()
        + "|"
        + finding.subject().replaceAll("\\W+", "").toLowerCase(Locale.ROOT)
        + "|"
        + path;
  }
}
