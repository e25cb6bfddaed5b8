package io.github.stretchlint.cli;

import io.github.stretchlint.finding.RunError;
import java.util.List;

/** The process {@code stretchlint}. */
public final class Main {

  /**
   * Set by the launcher to what says "findings" to it: 1 is also what a JVM says that cannot start.
   */
  private static final String FINDINGS_STATUS = "stretchlint.status.findings";

  private Main() {}

  /** Runs the command and ends the process with its exit code: 0, 1 or 2. */
  public static void main(String[] arguments) {
    int code = run(arguments, Terminal.ofProcess());
    System.exit(code == ExitCode.FINDINGS ? Integer.getInteger(FINDINGS_STATUS, code) : code);
  }

  /**
   * Runs the command.
   *
   * @param arguments the command line behind the command's name
   * @return 0 if nothing was found at or above the fail level, 1 if something was, 2 if the command
   *     could not do its job
   */
  static int run(String[] arguments, Terminal terminal) {
    try {
      return Stretchlint.execute(arguments, terminal);
    } catch (Throwable failure) {
      // Java's own exit code for this would be 1, which says that write-ups were checked.
      if (List.of(arguments).contains(Stretchlint.DEBUG)) {
        failure.printStackTrace(terminal.err());
      }
      terminal.complain(
          failure instanceof OutOfMemoryError tooMuch
              ? RunError.outOfMemory("", "this run", tooMuch).message()
              : Stretchlint.CRASHED);
      return ExitCode.FAILURE;
    }
  }
}
