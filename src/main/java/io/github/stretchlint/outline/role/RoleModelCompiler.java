package io.github.stretchlint.outline.role;

import io.github.stretchlint.learned.Weights;
import io.github.stretchlint.model.Kind;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Compiles {@code rules/line-roles/*.tsv} when the library is built. */
public final class RoleModelCompiler {

  private static final int STATES = RoleState.ALL.size();

  /** Begins the line of a transition among those of features. */
  private static final char TRANSITION = '>';

  private RoleModelCompiler() {}

  /**
   * Compiles a folder of weights into the folder of classes.
   *
   * @param arguments the folder of weights; the folder that classes are compiled into
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path target =
        Path.of(arguments[1])
            .resolve(RoleModelCompiler.class.getPackageName().replace('.', '/'))
            .resolve(RoleModel.RESOURCE);
    Files.createDirectories(target.getParent());
    RoleModel model =
        new RoleModel(
            chain(folder.resolve("first.tsv"), RoleFeatures.JOINTS),
            classes(folder.resolve("pages.tsv"), PageKind.values().length),
            chain(folder.resolve("second.tsv"), RoleFeatures.JOINTS * PageKind.values().length),
            classes(folder.resolve("kinds.tsv"), Kind.values().length));
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      model.write(out);
    }
  }

  private static ChainWeights chain(Path file, int joints) throws IOException {
    Map<String, short[]> features = new TreeMap<>();
    short[][][] transitions = new short[joints][STATES + 1][STATES];
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      if (line.charAt(0) == TRANSITION) {
        String[] place = columns[0].substring(1).split(",", -1);
        fill(transitions[Integer.parseInt(place[0])][Integer.parseInt(place[1])], columns);
      } else {
        features.put(columns[0], fill(new short[STATES], columns));
      }
    }
    return new ChainWeights(Weights.of(STATES, features), transitions);
  }

  private static Weights classes(Path file, int classes) throws IOException {
    Map<String, short[]> features = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      features.put(columns[0], fill(new short[classes], columns));
    }
    return Weights.of(classes, features);
  }

  private static short[] fill(short[] row, String[] columns) {
    for (int i = 1; i < columns.length; i++) {
      int colon = columns[i].indexOf(':');
      row[Integer.parseInt(columns[i].substring(0, colon))] =
          Short.parseShort(columns[i].substring(colon + 1));
    }
    return row;
  }
}
