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
 */
public record Known(String rule, @Nullable String entry, String identity) {

  /** Returns what a baseline keeps of a finding. */
  public static Known of(Finding finding) {
    return new Known(finding.rule().value(), finding.entry(), Identity.kind(finding));
  }

  /** Returns what it has in common with a finding that is this one, wherever that stands now. */
  String key() {
    return rule + "|" + identity;
  }
}
