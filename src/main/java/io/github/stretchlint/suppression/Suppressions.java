package io.github.stretchlint.suppression;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Suppressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The suppressions of one file, each with what to report where it has no effect. */
public final class Suppressions {

  /** Where nothing is suppressed. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of());

  private final List<Suppression> suppressions;

  /** By the number of the suppression. */
  private final List<Finding> unused;

  /**
   * Keeps what is suppressed.
   *
   * @param unused for each suppression the finding that tells that it has no effect
   */
  public Suppressions(List<Suppression> suppressions, List<Finding> unused) {
    this.suppressions = List.copyOf(suppressions);
    this.unused = List.copyOf(unused);
  }

  /** Returns whether nothing is suppressed. */
  public boolean isEmpty() {
    return suppressions.isEmpty();
  }

  /**
   * What became of the findings.
   *
   * @param left those that are still told, and those about suppressions without effect
   * @param suppressed those that are not
   */
  public record Outcome(List<Finding> left, List<Suppressed> suppressed) {

    /** Copies the lists. */
    public Outcome {
      left = List.copyOf(left);
      suppressed = List.copyOf(suppressed);
    }
  }

  /**
   * Takes findings of the file away that are suppressed.
   *
   * @param ran the rules that ran: of others nobody knows whether they would have found something
   */
  public Outcome apply(List<Finding> findings, Set<RuleId> ran) {
    List<Finding> left = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    Set<Integer> used = new TreeSet<>();
    for (Finding finding : findings) {
      int by = suppressing(finding, used);
      if (by < 0) {
        left.add(finding);
      } else {
        Suppression suppression = suppressions.get(by);
        suppressed.add(
            new Suppressed(finding, suppression.by(), place(unused.get(by)), suppression.reason()));
      }
    }
    for (int i = 0; i < suppressions.size(); i++) {
      if (!used.contains(i)
          && ran.contains(suppressions.get(i).rule())
          && ran.contains(RuleId.UNUSED_SUPPRESSION)) {
        left.add(unused.get(i));
      }
    }
    return new Outcome(left, suppressed);
  }

  private static String place(Finding written) {
    Location location = written.location();
    return location.path() + ":" + location.start();
  }

  /** Returns the first suppression of a finding, or -1; all that would do are used. */
  private int suppressing(Finding finding, Set<Integer> used) {
    int first = -1;
    for (int i = 0; i < suppressions.size(); i++) {
      if (covers(suppressions.get(i), finding)) {
        used.add(i);
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  private static boolean covers(Suppression suppression, Finding finding) {
    Location covered = suppression.covered();
    Location found = finding.location();
    return suppression.rule().equals(finding.rule())
        && covered.start().compareTo(found.start()) <= 0
        && (found.start().compareTo(covered.end()) < 0 || covered.start().equals(found.start()));
  }
}
