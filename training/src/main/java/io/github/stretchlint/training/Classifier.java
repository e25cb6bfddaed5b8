package io.github.stretchlint.training;

import io.github.stretchlint.training.FieldObjective.Numbered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** A maximum entropy classifier. */
final class Classifier {

  private record Example(Set<String> features, int kind, String owner) {}

  private final int kinds;
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private double[] weights = new double[0];

  Classifier(int kinds) {
    this.kinds = kinds;
  }

  void add(Set<String> features, int kind, String owner) {
    examples.add(new Example(features, kind, owner));
  }

  void train(int leastOwners, double l2) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (Example example : examples) {
      for (String name : example.features) {
        owners.computeIfAbsent(name, n -> new HashSet<>()).add(example.owner);
      }
    }
    owners.forEach(
        (name, who) -> {
          if (who.size() >= leastOwners) {
            numbers.put(name, numbers.size());
          }
        });
    List<Numbered> numbered = new ArrayList<>();
    for (Example example : examples) {
      boolean[][] allowed = new boolean[1][kinds];
      allowed[0][example.kind] = true;
      numbered.add(new Numbered(new int[][] {numbers(example.features)}, new int[1], allowed, 1));
    }
    boolean[][] follows = new boolean[kinds + 1][kinds];
    for (boolean[] row : follows) {
      java.util.Arrays.fill(row, true);
    }
    FieldObjective objective = new FieldObjective(numbered, numbers.size(), 1, follows, 2);
    weights = new QNMinimizer(0, l2 / examples.size(), 60, 10, 1000).minimize(objective);
    examples.clear();
  }

  private int[] numbers(Collection<String> features) {
    return features.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
  }

  double[] probabilities(Set<String> features) {
    double[] scores = new double[kinds];
    for (int feature : numbers(features)) {
      for (int kind = 0; kind < kinds; kind++) {
        scores[kind] += weights[feature * kinds + kind];
      }
    }
    double sum = 0;
    for (int kind = 0; kind < kinds; kind++) {
      scores[kind] = Math.exp(scores[kind]);
      sum += scores[kind];
    }
    for (int kind = 0; kind < kinds; kind++) {
      scores[kind] /= sum;
    }
    return scores;
  }

  int best(Set<String> features) {
    double[] probabilities = probabilities(features);
    int best = 0;
    for (int kind = 1; kind < kinds; kind++) {
      best = probabilities[kind] > probabilities[best] ? kind : best;
    }
    return best;
  }
}
