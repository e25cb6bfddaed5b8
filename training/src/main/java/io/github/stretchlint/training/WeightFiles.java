package io.github.stretchlint.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what was learned as files that the build compiles. */
final class WeightFiles {

  private WeightFiles() {}

  /** Writes the files into a folder; the same model gives the same bytes. */
  static void write(ModelTrainer.Learned learned, Path folder) throws IOException {
    Files.createDirectories(folder);
    chain(learned.first(), folder.resolve("first.tsv"));
    classes(learned.pages(), folder.resolve("pages.tsv"));
    chain(learned.second(), folder.resolve("second.tsv"));
    classes(learned.kinds(), folder.resolve("kinds.tsv"));
  }

  private static void chain(LearnedChain chain, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    short[][][] transitions = chain.transitions();
    for (int joint = 0; joint < transitions.length; joint++) {
      for (int from = 0; from < transitions[joint].length; from++) {
        add(lines, ">" + joint + "," + from, transitions[joint][from]);
      }
    }
    features(lines, chain.lines());
    Files.write(file, lines);
  }

  private static void classes(LearnedClasses classes, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    features(lines, classes.features());
    Files.write(file, lines);
  }

  private static void features(List<String> lines, Map<String, short[]> features) {
    features.forEach((name, row) -> add(lines, name, row));
  }

  private static void add(List<String> lines, String name, short[] row) {
    StringBuilder line = new StringBuilder(name);
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        line.append('\t').append(i).append(':').append(row[i]);
      }
    }
    if (line.length() > name.length()) {
      lines.add(line.toString());
    }
  }
}
