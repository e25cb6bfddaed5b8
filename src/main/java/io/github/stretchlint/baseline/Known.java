package io.github.stretchlint.baseline;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a baseline.
 *
 * @param rule the name of the rule
 * @param entry the entry's name, or null; for people who read the file
 * @param identity what it is recognised by; several that are alike have the same
 * @param other the path of the file that its file was compared with, itself or another, relative to
 *     the baseline's folder; null where its rule compares none, and in baselines without it
 */
public record Known(String rule, @Nullable String entry, String identity, @Nullable String other) {

  /** Returns what a baseline keeps of a finding of a rule that looks at each file by itself. */
  public static Known of(Finding finding) {
    return of(finding, null);
  }

  /**
   * Returns what a baseline keeps of a finding.
   *
   * @param other the file that its file was compared with, or null
   */
  public static Known of(Finding finding, @Nullable String other) {
    return new Known(finding.rule().value(), finding.entry(), Identity.kind(finding), other);
  }

  /** Returns what it has in common with a finding that is this one, wherever that stands now. */
  String key() {
    return rule + "|" + identity;
  }
}
