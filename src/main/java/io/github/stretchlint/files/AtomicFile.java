package io.github.stretchlint.files;

import io.github.stretchlint.finding.RunError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file so that a reader sees the old content or the new, never a part. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a file.
   *
   * @throws IOException if it cannot be written; the message names the file, and what stood there
   *     before still does
   */
  public static void write(Path file, byte[] content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " cannot be written: it is a folder");
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A device such as /dev/null has no content to protect.
        Files.write(file, content);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path part =
          target.resolveSibling(
              target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      try {
        Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        keepPermissions(target, part);
        Files.move(
            part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (NoSuchFileException missing) {
      throw new IOException(file + " cannot be written: its folder does not exist", missing);
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: " + RunError.reason(e), e);
    }
  }

  /** Who may read the old content may read the new, and nobody else. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }
}
