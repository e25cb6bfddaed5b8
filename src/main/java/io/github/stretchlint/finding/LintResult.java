package io.github.stretchlint.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run.
 *
 * @param files every file that was read, in order of path, with or without findings
 * @param errors what kept the run from doing its job, in order of path
 * @param notes what was asked for and made no difference, such as a pattern that no file matches; a
 *     sentence each
 * @param gone how many findings of the baseline are not there any more
 */
public record LintResult(
    List<FileResult> files, List<RunError> errors, List<String> notes, int gone) {

  private static final Comparator<RunError> BY_PATH =
      Comparator.comparing(RunError::path).thenComparing(RunError::message);

  /** Copies the lists, and the errors into an order that is the same in every run. */
  public LintResult {
    files = List.copyOf(files);
    errors = errors.stream().sorted(BY_PATH).toList();
    notes = List.copyOf(notes);
  }

  /** An outcome without notes and without a baseline. */
  public LintResult(List<FileResult> files, List<RunError> errors) {
    this(files, errors, List.of(), 0);
  }

  /** Returns this result with something more that kept the run from doing its job. */
  public LintResult and(RunError error) {
    return new LintResult(
        files, Stream.concat(errors.stream(), Stream.of(error)).toList(), notes, gone);
  }

  /** Returns whether everything that was asked for was checked. */
  public boolean isComplete() {
    return errors.stream().noneMatch(RunError::leavesUnchecked);
  }

  /** Returns how many findings there are of one severity. */
  public long count(Severity severity) {
    return files.stream()
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  /** Returns how many findings are suppressed. */
  public int suppressed() {
    return files.stream().mapToInt(file -> file.suppressed().size()).sum();
  }

  /** Returns how many findings are in the baseline. */
  public int known() {
    return files.stream().mapToInt(file -> file.known().size()).sum();
  }

  /** Returns how many entries were checked. */
  public int entries() {
    return files.stream().mapToInt(file -> Math.max(0, file.entries())).sum();
  }

  /** Returns how many files present no entry. */
  public long filesWithoutEntries() {
    return files.stream().filter(file -> file.entries() == 0).count();
  }

  /**
   * Returns whether the result is one that a build stops at.
   *
   * @param level the least serious severity that it stops at
   * @param mostWarnings how many warnings are allowed; null for any number
   */
  public boolean fails(Severity level, @Nullable Integer mostWarnings) {
    return hasAtLeast(level) || (mostWarnings != null && count(Severity.WARNING) > mostWarnings);
  }

  /** Returns whether no file presents an entry, so that the rules had nothing to look at. */
  public boolean isNothingChecked() {
    return files.stream().allMatch(file -> file.entries() == 0);
  }

  /** Returns whether the rules that ran need to know of no entries. */
  public boolean isUncounted() {
    return files.stream().allMatch(file -> file.entries() == FileResult.UNCOUNTED);
  }

  /** Returns whether any finding is at least as grave as {@code level}. */
  public boolean hasAtLeast(Severity level) {
    return files.stream()
        .flatMap(file -> file.findings().stream())
        .anyMatch(finding -> finding.severity().isAtLeast(level));
  }
}
