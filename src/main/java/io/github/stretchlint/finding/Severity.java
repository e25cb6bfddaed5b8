package io.github.stretchlint.finding;

import java.util.Locale;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** Unsafe or impossible to follow: stops a publication. */
  ERROR,
  /** Likely wrong or incomplete: worth a look before publishing. */
  WARNING,
  /** Good to know; never stops anything by default. */
  INFO;

  /** Returns whether this is at least as grave as {@code other}. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** Returns the word used in files and reports: "error", "warning", "info". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the severity of that word.
   *
   * @throws IllegalArgumentException if it is none of "error", "warning", "info"
   */
  public static Severity of(String word) {
    for (Severity severity : values()) {
      if (severity.word().equals(word)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(
        "\"" + word + "\" is not a severity: write error, warning or info");
  }
}
