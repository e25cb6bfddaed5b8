package io.github.stretchlint.finding;

import java.util.List;

/**
 * What was found in one file.
 *
 * @param path the file, as it was given or found, with forward slashes
 * @param findings its findings in reading order
 * @param entries how many entries were checked, or {@link #UNCOUNTED}
 * @param suppressed findings that somebody asked not to be told, in reading order
 * @param known findings that the baseline has, in reading order
 */
public record FileResult(
    String path,
    List<Finding> findings,
    int entries,
    List<Suppressed> suppressed,
    List<Finding> known) {

  /** Where nothing that was asked for needs to know the entries. */
  public static final int UNCOUNTED = -1;

  /** Copies the findings into reading order. */
  public FileResult {
    findings = findings.stream().sorted(Finding.READING_ORDER).toList();
    suppressed =
        suppressed.stream()
            .sorted((a, b) -> Finding.READING_ORDER.compare(a.finding(), b.finding()))
            .toList();
    known = known.stream().sorted(Finding.READING_ORDER).toList();
  }

  /** Tells of a file in which nothing is suppressed and nothing was known. */
  public FileResult(String path, List<Finding> findings, int entries) {
    this(path, findings, entries, List.of(), List.of());
  }
}
