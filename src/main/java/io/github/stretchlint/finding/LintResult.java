package io.github.stretchlint.finding;

import java.util.List;

/**
 * The outcome of a run.
 *
 * @param files every file that was read, in order of path, with or without findings
 * @param errors what kept the run from doing its job
 */
public record LintResult(List<FileResult> files, List<RunError> errors) {

  /** Copies the lists. */
  public LintResult {
    files = List.copyOf(files);
    errors = List.copyOf(errors);
  }

  /** Returns how many findings there are of one severity. */
  public long count(Severity severity) {
    return files.stream()
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  /** Returns how many entries were checked. */
  public int entries() {
    return files.stream().mapToInt(file -> Math.max(0, file.entries())).sum();
  }

  /** Returns how many files present no entry. */
  public long filesWithoutEntries() {
    return files.stream().filter(file -> file.entries() == 0).count();
  }

  /** Returns whether any finding is at least as grave as {@code level}. */
  public boolean hasAtLeast(Severity level) {
    return files.stream()
        .flatMap(file -> file.findings().stream())
        .anyMatch(finding -> finding.severity().isAtLeast(level));
  }
}
