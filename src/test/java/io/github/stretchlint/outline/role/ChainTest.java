package io.github.stretchlint.outline.role;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decoding agrees with trying every sequence. */
class ChainTest {

  private static final int STATES = 3;
  private static final int LINES = 5;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final Random random = new Random(7);

  @Test
  void theBestSequenceScoresMostOfAll() {
    for (int trial = 0; trial < 50; trial++) {
      double[][] scores = scores();
      double[][][] transitions = transitions();
      int[] best = chain(scores, transitions).best();
      double most = NEVER;
      for (int[] path : paths()) {
        most = Math.max(most, score(path, scores, transitions));
      }
      assertEquals(most, score(best, scores, transitions), 1e-9);
    }
  }

  @Test
  void probabilitiesAreTheSharesOfAllSequences() {
    for (int trial = 0; trial < 50; trial++) {
      double[][] scores = scores();
      double[][][] transitions = transitions();
      double[][] shares = new double[LINES][STATES];
      double all = 0;
      for (int[] path : paths()) {
        double weight = Math.exp(score(path, scores, transitions));
        all += weight;
        for (int i = 0; i < LINES; i++) {
          shares[i][path[i]] += weight;
        }
      }
      double[][] told = chain(scores, transitions).probabilities();
      for (int i = 0; i < LINES; i++) {
        for (int s = 0; s < STATES; s++) {
          shares[i][s] /= all;
        }
        assertArrayEquals(shares[i], told[i], 1e-9);
      }
    }
  }

  @Test
  void ofOneEntryTheBestSequenceBeginsOneEntry() {
    boolean[] begins = {true, false, false};
    boolean[] inside = {false, true, false};
    for (int trial = 0; trial < 50; trial++) {
      double[][] scores = scores();
      double[][][] transitions = transitions();
      int[] best = chain(scores, transitions).bestOfOne(begins, inside);
      double most = NEVER;
      for (int[] path : paths()) {
        if (beginsOnce(path)) {
          most = Math.max(most, score(path, scores, transitions));
        }
      }
      assertEquals(1, count(best));
      assertEquals(most, score(best, scores, transitions), 1e-9);
    }
  }

  private static Chain chain(double[][] scores, double[][][] transitions) {
    Chain.Joint[] joints = new Chain.Joint[LINES];
    Arrays.fill(joints, new Chain.Joint(transitions[0]));
    return new Chain(scores, joints);
  }

  private static boolean beginsOnce(int[] path) {
    boolean begun = false;
    for (int state : path) {
      if (state == 1 && !begun) {
        return false;
      }
      begun |= state == 0;
    }
    return count(path) == 1;
  }

  private static int count(int[] path) {
    int count = 0;
    for (int state : path) {
      count += state == 0 ? 1 : 0;
    }
    return count;
  }

  private double[][] scores() {
    double[][] scores = new double[LINES][STATES];
    for (double[] line : scores) {
      fill(line);
    }
    return scores;
  }

  private double[][][] transitions() {
    double[][][] transitions = new double[1][STATES + 1][STATES];
    for (double[] from : transitions[0]) {
      fill(from);
    }
    return transitions;
  }

  private void fill(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextGaussian();
    }
  }

  private static int[][] paths() {
    int count = (int) Math.pow(STATES, LINES);
    int[][] paths = new int[count][LINES];
    for (int path = 0; path < count; path++) {
      int rest = path;
      for (int i = 0; i < LINES; i++) {
        paths[path][i] = rest % STATES;
        rest /= STATES;
      }
    }
    return paths;
  }

  private static double score(int[] path, double[][] scores, double[][][] transitions) {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      sum += scores[i][path[i]] + transitions[0][i == 0 ? STATES : path[i - 1]][path[i]];
    }
    return sum;
  }
}
