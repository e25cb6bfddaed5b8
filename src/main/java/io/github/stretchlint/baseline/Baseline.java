package io.github.stretchlint.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was found, and is known since.
 *
 * @param findings the findings by the path of their file, relative to the baseline's folder, with
 *     forward slashes
 */
public record Baseline(NavigableMap<String, List<Known>> findings) {

  /** The name of a baseline that is found without being named. */
  public static final String NAME = ".stretchlint-baseline.json";

  /** Copies the findings; files without any are left out. */
  public Baseline {
    NavigableMap<String, List<Known>> copy = new TreeMap<>();
    findings.forEach(
        (path, known) -> {
          if (!known.isEmpty()) {
            copy.put(path, new ArrayList<>(known));
          }
        });
    findings = copy;
  }

  /** Returns how many findings it has. */
  public int size() {
    return findings.values().stream().mapToInt(List::size).sum();
  }
}
