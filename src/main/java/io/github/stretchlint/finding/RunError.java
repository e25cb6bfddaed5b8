package io.github.stretchlint.finding;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/**
 * Something that kept the run from doing its job: a missing path, a crash in a rule.
 *
 * @param path the file or folder concerned
 * @param message one line: what, and what to do
 * @param cause the crash, for those who look for its reason in the code; null where none is to
 *     blame
 */
public record RunError(String path, String message, @Nullable Throwable cause) {

  /** Tells of something that is no fault of the code. */
  public RunError(String path, String message) {
    this(path, message, null);
  }

  /** Tells of a file or folder that is there and cannot be read. */
  public static RunError unreadable(String path, IOException failure) {
    return new RunError(path, "cannot be read: " + reason(failure));
  }

  /** Returns why something failed, in words that do not repeat the file's name. */
  public static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission is denied";
    }
    String reason =
        failure instanceof FileSystemException denied ? denied.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
