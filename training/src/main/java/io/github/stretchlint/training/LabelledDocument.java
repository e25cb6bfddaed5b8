package io.github.stretchlint.training;

import io.github.stretchlint.read.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A write-up with what careful readers found in it.
 *
 * @param file where its text is
 * @param owner who published it: what one owner wrote is in one fold; of a write-up in a folder
 *     without sources, the folder and its name
 * @param origin "hand", "copied", "llm", or empty
 * @param entries its entries
 * @param roles for each line of the file, counted from 1, the letters of what it does; empty where
 *     roles are not labelled
 * @param findings the findings that a fair reader reports
 */
record LabelledDocument(
    Path file,
    String owner,
    String origin,
    List<LabelledEntry> entries,
    Map<Integer, String> roles,
    List<LabelledFinding> findings) {

  private static final double CHOSEN = 3;

  /** An entry by its lines, both counted from 1 and inclusive. */
  record LabelledEntry(String name, int first, int last, String kind, String hold) {

    boolean isHeld() {
      return kind.equals("static") || kind.equals("contract-relax");
    }
  }

  /** A finding; an optional one counts neither way. */
  record LabelledFinding(String rule, int first, int last, String level, boolean optional) {}

  /**
   * How much it counts in training: what was chosen one by one is of more use than what was met.
   */
  double weight() {
    return owner.contains("/") ? CHOSEN : 1;
  }

  Format format() {
    return Format.ofFileName(name()).orElseThrow();
  }

  boolean isData() {
    return format() == Format.JSON || format() == Format.YAML;
  }

  String name() {
    return file.getFileName().toString();
  }
}
