package io.github.stretchlint;

import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.report.ReportForm;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Reads files as a whole, as far as they are texts that a linter can hold. */
final class FileContent {

  /** So many of the first bytes tell a report. */
  private static final int HEAD = 4000;

  private static final int BYTES_PER_MEGABYTE = 1 << 20;

  /** A file that is not read; the message tells why and what to do. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** A report of an earlier run, which is no write-up. */
  static final class IsReport extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What a file held, in a few bytes: whether it has changed since.
   *
   * @param length how many bytes
   * @param sum their checksum
   */
  record Print(int length, long sum) {
    static Print of(byte[] bytes) {
      CRC32C sum = new CRC32C();
      sum.update(bytes);
      return new Print(bytes.length, sum.getValue());
    }
  }

  private FileContent() {}

  /**
   * Reads a file.
   *
   * @param megabytes how large it may be
   * @throws Refused if it is no text, or too large
   * @throws IsReport if it is a report of an earlier run
   */
  static byte[] read(Path file, Format format, int megabytes) throws IOException {
    int most = most(megabytes);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      // What is far too large is not read first, and a file that grows for ever has no size.
      bytes = in.readNBytes(Files.size(file) > most ? HEAD : most + 1);
      if (ReportForm.is(head(bytes), format)) {
        throw new IsReport();
      }
      if (bytes.length > most || Files.size(file) > most) {
        throw tooLarge(megabytes);
      }
    }
    return text(bytes);
  }

  /**
   * Reads a stream to its end.
   *
   * @throws Refused if it is no text, or too large
   */
  static byte[] read(InputStream in, int megabytes) throws IOException {
    byte[] bytes = in.readNBytes(most(megabytes) + 1);
    if (bytes.length > most(megabytes)) {
      throw tooLarge(megabytes);
    }
    return text(bytes);
  }

  private static int most(int megabytes) {
    return Math.min(megabytes, LintRequest.MOST_MEGABYTES) * BYTES_PER_MEGABYTE;
  }

  private static String head(byte[] bytes) {
    return new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.UTF_8);
  }

  private static Refused tooLarge(int megabytes) {
    return new Refused(
        "this file is larger than "
            + megabytes
            + " MB: split it, or raise the limit with --max-file-size (in Maven: maxFileSize)");
  }

  private static byte[] text(byte[] bytes) throws Refused {
    if (SourceText.isUnmarkedUtf16(bytes)) {
      throw new Refused("this file is in UTF-16 but does not say so: save it as UTF-8");
    }
    if (SourceText.isBinary(bytes)) {
      throw new Refused("this is not a text file: name files with stretches in them");
    }
    return bytes;
  }

  /** Returns what kept a file from being read, as a user is told. */
  static RunError error(String name, IOException failure) {
    return failure instanceof Refused
        ? new RunError(name, String.valueOf(failure.getMessage()))
        : RunError.unreadable(name, failure);
  }

  /** Returns what a user is told who names a report. */
  static RunError isReport(String name) {
    return new RunError(
        name, "this is a report from stretchlint: name files with stretches in them");
  }
}
