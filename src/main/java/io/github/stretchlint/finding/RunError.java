package io.github.stretchlint.finding;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Something that kept the run from doing its job: a missing path, a pattern that fits nothing, a
 * crash in a rule.
 *
 * @param path the file or folder concerned
 * @param message one line: what, and what to do
 * @param cause the crash, for those who look for its reason in the code; null where none is to
 *     blame
 * @param leavesUnchecked whether something was not checked because of it
 */
public record RunError(
    String path, String message, @Nullable Throwable cause, boolean leavesUnchecked) {

  /** Tells of something that could not be checked, and is no fault of the code. */
  public RunError(String path, String message) {
    this(path, message, null, true);
  }

  /** Tells of something that was asked for in vain, though all files were checked. */
  public static RunError inVain(String path, String message) {
    return new RunError(path, message, null, false);
  }

  /** Tells of a file or folder that is there and cannot be read. */
  public static RunError unreadable(String path, IOException failure) {
    return new RunError(path, "this cannot be read: " + reason(failure));
  }

  /**
   * Tells of a crash, without the names of classes, which say nothing to an author.
   *
   * @param what what failed, such as "the rule encoding"
   */
  public static RunError crash(String path, String what, Throwable failure) {
    String why =
        failure instanceof StackOverflowError
            ? " failed, because something in it is nested too deeply"
            : " failed, which is a fault in stretchlint: run it again with --debug (in Maven: -X) to see where";
    return new RunError(path, what + why, failure, true);
  }

  /**
   * Tells of work that the memory does not suffice for.
   *
   * @param what what needs it, such as "the comparison of all files"
   */
  public static RunError outOfMemory(String path, String what, OutOfMemoryError failure) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return new RunError(
        path,
        what
            + " needs more memory than the "
            + megabytes
            + " MB that Java may use: split the largest files, or set JAVA_TOOL_OPTIONS=-Xmx4g",
        failure,
        true);
  }

  /** Returns why something failed, in words that do not repeat the file's name. */
  public static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "it is no longer there";
    }
    String reason =
        failure instanceof FileSystemException denied ? denied.getReason() : failure.getMessage();
    return reason == null ? "the system does not say why" : reason;
  }
}
