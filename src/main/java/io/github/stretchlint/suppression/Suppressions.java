package io.github.stretchlint.suppression;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Suppressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The suppressions of one file, each with what to report where it has no effect. */
public final class Suppressions {

  /** Where nothing is suppressed. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of(), true);

  private final List<Suppression> suppressions;

  /** By the number of the suppression. */
  private final List<Finding> unused;

  private final boolean checked;

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
  }

  /**
   * Returns what tells of suppressions without effect: those that cover none of these findings.
   *
   * @param ran the rules that ran: of others nobody knows whether they would have found something
   */
  public List<Finding> unused(List<Finding> findings, Set<RuleId> ran) {
    List<Finding> told = new ArrayList<>();
    for (int i = 0; i < suppressions.size(); i++) {
      Suppression suppression = suppressions.get(i);
      if (checked
          && ran.contains(suppression.rule())
          && findings.stream().noneMatch(finding -> covers(suppression, finding))) {
        told.add(unused.get(i));
      }
    }
    return told;
  }

  /** Returns a finding as the first suppression that covers it has it suppressed; null if none. */
  public @Nullable Suppressed suppress(Finding finding) {
    for (int i = 0; i < suppressions.size(); i++) {
      Suppression suppression = suppressions.get(i);
      if (covers(suppression, finding)) {
        return new Suppressed(
            finding, suppression.by(), place(unused.get(i)), suppression.reason());
      }
    }
    return null;
  }

  private static String place(Finding written) {
    Location location = written.location();
    return location.path() + ":" + location.start();
  }

  private static boolean covers(Suppression suppression, Finding finding) {
    Location covered = suppression.covered();
    Location found = finding.location();
    return suppression.rule().equals(finding.rule())
        && covered.start().compareTo(found.start()) <= 0
        && (found.start().compareTo(covered.end()) < 0 || covered.start().equals(found.start()));
  }
}
