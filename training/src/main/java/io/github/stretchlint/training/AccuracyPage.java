package io.github.stretchlint.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page that tells how often stretchlint is right: what was measured stands between two marks.
 */
final class AccuracyPage {

  private static final String BEGIN = "<!-- Measured: written by the training module. -->\n";
  private static final String END = "<!-- Measured until here. -->\n";

  private AccuracyPage() {}

  /**
   * Replaces what was measured before.
   *
   * @throws IOException if the page cannot be read or written, or has lost its marks
   */
  static void write(Path page, String measured) throws IOException {
    String text = Files.readString(page);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new IOException(page + " has no place for what is measured");
    }
    Files.writeString(
        page,
        text.substring(0, from + BEGIN.length()) + "\n" + measured + "\n" + text.substring(to));
  }
}
