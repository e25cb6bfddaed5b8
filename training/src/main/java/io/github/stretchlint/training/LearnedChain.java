package io.github.stretchlint.training;

import io.github.stretchlint.learned.Weights;
import io.github.stretchlint.outline.role.ChainWeights;
import io.github.stretchlint.outline.role.RoleState;
import io.github.stretchlint.training.FieldObjective.Numbered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * A chain that was learned, its features by their names.
 *
 * @param lines for each feature of a line, what it adds to each state
 * @param transitions for each kind of joint and each state before it, what is added to each state
 */
@SuppressWarnings("ArrayRecordComponent")
record LearnedChain(Map<String, short[]> lines, short[][][] transitions) {

  private static final int STATES = RoleState.ALL.size();

  /** What only the pages of fewer owners have is their manner, not the language. */
  private static final int LEAST_OWNERS = 3;

  /** One page for training. */
  @SuppressWarnings("ArrayRecordComponent")
  record Page(
      String owner, List<Set<String>> features, int[] joints, boolean[][] allowed, double weight) {}

  /**
   * Learns a chain.
   *
   * @param joints how many kinds of joints there are
   * @param penalty of large weights (L2), for each line
   */
  static LearnedChain of(List<Page> pages, int joints, int iterations, double penalty) {
    Map<String, Integer> numbers = numbers(pages);
    boolean[][] follows = new boolean[STATES + 1][STATES];
    for (int from = 0; from <= STATES; from++) {
      for (int to = 0; to < STATES; to++) {
        follows[from][to] = ChainWeights.follows(from, to);
      }
    }
    List<Numbered> numbered = new ArrayList<>();
    double lines = 0;
    for (Page page : pages) {
      numbered.add(
          new Numbered(numbers(page.features, numbers), page.joints, page.allowed, page.weight));
      lines += page.joints.length * page.weight;
    }
    FieldObjective objective = new FieldObjective(numbered, numbers.size(), joints, follows, 2);
    double[] weights =
        new QNMinimizer(0, penalty / lines, iterations, 10, iterations * 20).minimize(objective);
    Map<String, short[]> named = new TreeMap<>();
    numbers.forEach((name, number) -> put(named, name, weights, number * STATES, STATES));
    short[][][] transitions = new short[joints][STATES + 1][STATES];
    for (int joint = 0; joint < joints; joint++) {
      for (int from = 0; from <= STATES; from++) {
        for (int to = 0; to < STATES; to++) {
          transitions[joint][from][to] =
              rounded(
                  weights[objective.transition(joint, from, to)]
                      + weights[objective.transition(joints, from, to)]);
        }
      }
    }
    return new LearnedChain(named, transitions);
  }

  private static int[][] numbers(List<Set<String>> features, Map<String, Integer> numbers) {
    int[][] lines = new int[features.size()][];
    for (int i = 0; i < lines.length; i++) {
      lines[i] =
          features.get(i).stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    }
    return lines;
  }

  /** Numbers the features that the pages of several owners have. */
  private static Map<String, Integer> numbers(List<Page> pages) {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Page page : pages) {
      for (Set<String> names : page.features) {
        for (String name : names) {
          Set<String> known = owners.computeIfAbsent(name, n -> new HashSet<>(4));
          if (known.size() < LEAST_OWNERS) {
            known.add(page.owner);
          }
        }
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    owners.forEach(
        (name, who) -> {
          if (who.size() >= LEAST_OWNERS) {
            numbers.put(name, numbers.size());
          }
        });
    return numbers;
  }

  static void put(Map<String, short[]> named, String name, double[] weights, int at, int size) {
    // Halves of characters and control characters cannot be written down, and tell nothing.
    if (name.chars().anyMatch(c -> c < ' ' || Character.isSurrogate((char) c))) {
      return;
    }
    short[] row = new short[size];
    boolean any = false;
    for (int i = 0; i < size; i++) {
      double weight = weights[at + i];
      row[i] = Math.abs(weight) < 0.025 ? 0 : rounded(weight);
      any |= row[i] != 0;
    }
    if (any) {
      named.put(name, row);
    }
  }

  static short rounded(double weight) {
    return (short) Math.round(weight / Weights.UNIT);
  }

  ChainWeights weights() {
    return new ChainWeights(Weights.of(STATES, lines), transitions);
  }
}
