package io.github.stretchlint.training;

import io.github.stretchlint.learned.Weights;
import io.github.stretchlint.training.FieldObjective.Numbered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * A maximum entropy classifier that was learned, its features by their names.
 *
 * @param classes how many classes there are
 * @param features for each feature, what it adds to each class
 */
@SuppressWarnings("ArrayRecordComponent")
record LearnedClasses(int classes, Map<String, short[]> features) {

  private static final int ITERATIONS = 80;

  /** Something of a known class. */
  @SuppressWarnings("ArrayRecordComponent")
  record Example(Set<String> features, int known, String owner, double weight) {}

  /** Learns from examples; {@code penalty} is that of large weights (L2). */
  static LearnedClasses of(int classes, List<Example> examples, double penalty) {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Example example : examples) {
      for (String name : example.features) {
        owners.computeIfAbsent(name, n -> new HashSet<>()).add(example.owner);
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    owners.forEach(
        (name, who) -> {
          if (who.size() >= 2) {
            numbers.put(name, numbers.size());
          }
        });
    List<Numbered> numbered = new ArrayList<>();
    double total = 0;
    for (Example example : examples) {
      boolean[][] allowed = new boolean[1][classes];
      allowed[0][example.known] = true;
      int[] told =
          example.features.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
      numbered.add(new Numbered(new int[][] {told}, new int[1], allowed, example.weight));
      total += example.weight;
    }
    boolean[][] follows = new boolean[classes + 1][classes];
    for (boolean[] row : follows) {
      Arrays.fill(row, true);
    }
    FieldObjective objective = new FieldObjective(numbered, numbers.size(), 1, follows, 2);
    double[] weights =
        new QNMinimizer(0, penalty / total, ITERATIONS, 10, 1000).minimize(objective);
    Map<String, short[]> named = new TreeMap<>();
    numbers.forEach(
        (name, number) -> LearnedChain.put(named, name, weights, number * classes, classes));
    return new LearnedClasses(classes, named);
  }

  Weights weights() {
    return Weights.of(classes, features);
  }
}
