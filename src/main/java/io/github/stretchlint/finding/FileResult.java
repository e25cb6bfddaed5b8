package io.github.stretchlint.finding;

import java.util.List;

/**
 * What was found in one file.
 *
 * @param path the file, as it was given or found, with forward slashes
 * @param findings its findings in reading order
 * @param entries how many entries were checked, or {@link #UNCOUNTED}
 */
public record FileResult(String path, List<Finding> findings, int entries) {

  /** Where nothing that was asked for needs to know the entries. */
  public static final int UNCOUNTED = -1;

  /** Copies the findings into reading order. */
  public FileResult {
    findings = findings.stream().sorted(Finding.READING_ORDER).toList();
  }
}
