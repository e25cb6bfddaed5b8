package io.github.stretchlint.cli;

import io.github.stretchlint.report.TextReport;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the command reads from and writes to, always in UTF-8.
 *
 * @param in standard input
 * @param out standard output, which carries reports and nothing else
 * @param err standard error, which carries everything else
 * @param environment the environment variables
 * @param interactive whether standard output is shown on a screen
 * @param errorsInteractive whether standard error is
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean interactive,
    boolean errorsInteractive) {

  /** Set by the launcher: Java cannot tell whether standard output alone is a screen. */
  private static final String INTERACTIVE = "stretchlint.interactive";

  private static final String ERRORS_INTERACTIVE = "stretchlint.interactive.errors";

  /** Set by the launcher: what was typed to start it. */
  private static final String COMMAND = "STRETCHLINT_COMMAND";

  /** On a narrower screen lines are as wide as on this one. */
  private static final int NARROWEST = 40;

  /** When to colour. */
  enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Returns the terminal that the process was started in. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        Boolean.getBoolean(INTERACTIVE),
        Boolean.getBoolean(ERRORS_INTERACTIVE));
  }

  /**
   * Returns whether to colour what goes to standard output. What was chosen on the command line
   * decides; then NO_COLOR (no-color.org), FORCE_COLOR (force-color.org), CLICOLOR_FORCE and
   * CLICOLOR (bixense.com/clicolors); then whether anyone looks.
   */
  boolean colors(ColorChoice choice) {
    if (choice != ColorChoice.AUTO) {
      return choice == ColorChoice.ALWAYS;
    }
    if (isSet("NO_COLOR")) {
      return false;
    }
    if (isSet("FORCE_COLOR") || isSwitchedOn("CLICOLOR_FORCE")) {
      return true;
    }
    boolean refused = environment.getOrDefault("CLICOLOR", "1").equals("0");
    boolean able = !environment.getOrDefault("TERM", "").equals("dumb");
    return interactive && able && !refused;
  }

  /**
   * Returns how wide the screen is that shows standard output; 0 where none does, or nobody knows.
   */
  int columns() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return interactive && columns.matches("\\d{1,4}")
        ? Math.max(NARROWEST, Integer.parseInt(columns))
        : 0;
  }

  /** Returns the command as the user typed it, such as "./stretchlint". */
  String command() {
    return environment.getOrDefault(COMMAND, Stretchlint.NAME);
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  private boolean isSwitchedOn(String variable) {
    return isSet(variable) && !environment.getOrDefault(variable, "").equals("0");
  }

  /**
   * Writes a report to standard output. A reader who has seen enough, as {@code head} does, is no
   * fault.
   *
   * @throws IOException if the report cannot be written for another reason
   */
  void print(byte[] report) throws IOException {
    try {
      out.write(report);
      out.flush();
    } catch (IOException e) {
      // Java tells the reason in words only; these are the system's under the launcher's locale.
      if (!"Broken pipe".equals(e.getMessage())) {
        throw new IOException("the report cannot be written: " + e.getMessage(), e);
      }
    }
  }

  /** Writes a text to standard output. */
  void print(String text) throws IOException {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Tells what went wrong, in one line. */
  void complain(String message) {
    err.println("stretchlint: " + TextReport.harmless(message));
  }
}
