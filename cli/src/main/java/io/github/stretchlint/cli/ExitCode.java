package io.github.stretchlint.cli;

/** What the command's exit status says; never a count. */
final class ExitCode {

  /** The command did its job and found nothing at or above the fail level. */
  static final int OK = 0;

  /** The command did its job, and something was found at or above the fail level. */
  static final int FINDINGS = 1;

  /** The command could not do its job: a wrong option, a missing path, nothing to lint, a crash. */
  static final int FAILURE = 2;

  private ExitCode() {}
}
