package io.github.stretchlint.report;

import io.github.stretchlint.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one file for people: where a file has the same one again and again, as a database
 * of 800 records has, a few are shown and the others counted.
 */
public final class FoldedFindings {

  /** Up to so many that are alike are all shown: each tells an author where to write. */
  static final int MOST_ALIKE = 20;

  /** So many are shown of more. */
  static final int SHOWN = 2;

  private FoldedFindings() {}

  /**
   * A finding to show.
   *
   * @param more how many more like it are not shown; 0 before the last one that is shown
   */
  public record Shown(Finding finding, int more) {

    /** Returns what stands for those that are not shown. */
    public String others() {
      return "and " + more + " more like this; --verbose shows all";
    }
  }

  /** Returns what to show of the findings of one file, in their order. */
  public static List<Shown> of(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(kind(finding), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    List<Shown> shown = new ArrayList<>();
    for (Finding finding : findings) {
      int count = counts.getOrDefault(kind(finding), 0);
      int number = seen.merge(kind(finding), 1, Integer::sum);
      if (count <= MOST_ALIKE || number < SHOWN) {
        shown.add(new Shown(finding, 0));
      } else if (number == SHOWN) {
        shown.add(new Shown(finding, count - SHOWN));
      }
    }
    return shown;
  }

  private static String kind(Finding finding) {
    return finding.rule() + " " + finding.severity().word();
  }
}
