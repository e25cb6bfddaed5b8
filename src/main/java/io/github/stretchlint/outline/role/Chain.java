package io.github.stretchlint.outline.role;

import java.util.Arrays;

/**
 * Decodes a linear chain: the best sequence of states, and how probable each state is at each line.
 *
 * <p>Viterbi's algorithm (A. Viterbi 1967, Error bounds for convolutional codes and an
 * asymptotically optimum decoding algorithm, IEEE Transactions on Information Theory 13(2)) and the
 * forward-backward algorithm (L. Rabiner 1989, A tutorial on hidden Markov models, Proceedings of
 * the IEEE 77(2)), over the scores of a conditional random field (J. Lafferty, A. McCallum and F.
 * Pereira 2001, Conditional random fields, ICML).
 */
public final class Chain {

  /** Less than any sum of weights, so that a state with it is never chosen. */
  private static final double RULED_OUT = -1e6;

  private final int states;
  private final double[][] scores;
  private final Joint[] joints;

  /** What stands between two lines. */
  static final class Joint {
    private final double[][] scores;
    private final double[][] factors;

    /**
     * Makes a joint.
     *
     * @param scores the score of each state (second index) behind each other (first index), of
     *     which the last one is the beginning; negative infinity where it cannot follow
     */
    Joint(double[][] scores) {
      this.scores = scores;
      this.factors = new double[scores.length][scores[0].length];
      for (int a = 0; a < factors.length; a++) {
        for (int b = 0; b < factors[a].length; b++) {
          factors[a][b] = Math.exp(scores[a][b]);
        }
      }
    }
  }

  /**
   * Makes a chain.
   *
   * @param scores for each line, the score of each state
   * @param joints for each line, the joint before it
   */
  Chain(double[][] scores, Joint[] joints) {
    this.scores = scores;
    this.joints = joints;
    this.states = scores.length == 0 ? 0 : scores[0].length;
  }

  /** Rules out all states but those allowed for each line. */
  void allow(boolean[][] allowed) {
    for (int i = 0; i < scores.length; i++) {
      for (int s = 0; s < states; s++) {
        scores[i][s] += allowed[i][s] ? 0 : RULED_OUT;
      }
    }
  }

  /** Returns the most probable sequence. The last row of a transition is that of the beginning. */
  public int[] best() {
    int size = scores.length;
    if (size == 0) {
      return new int[0];
    }
    int[][] from = new int[size][states];
    double[] current = new double[states];
    for (int s = 0; s < states; s++) {
      current[s] = scores[0][s] + joints[0].scores[states][s];
    }
    for (int i = 1; i < size; i++) {
      double[] next = new double[states];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      double[][] transition = joints[i].scores;
      for (int a = 0; a < states; a++) {
        for (int b = 0; b < states; b++) {
          double score = current[a] + transition[a][b];
          if (score > next[b]) {
            next[b] = score;
            from[i][b] = a;
          }
        }
      }
      for (int s = 0; s < states; s++) {
        next[s] += scores[i][s];
      }
      current = next;
    }
    int[] path = new int[size];
    for (int s = 1; s < states; s++) {
      path[size - 1] = current[s] > current[path[size - 1]] ? s : path[size - 1];
    }
    for (int i = size - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  /**
   * Returns the most probable sequence of those in which one entry begins, and one only.
   *
   * @param begins for each state, whether it begins an entry
   * @param inside for each state, whether it is one of a later line of an entry
   */
  public int[] bestOfOne(boolean[] begins, boolean[] inside) {
    int size = scores.length;
    int all = 2 * states;
    int[][] from = new int[size][all];
    double[] current = new double[all];
    Arrays.fill(current, Double.NEGATIVE_INFINITY);
    for (int s = 0; s < states; s++) {
      if (!inside[s]) {
        int at = begins[s] ? states + s : s;
        current[at] = scores[0][s] + joints[0].scores[states][s];
      }
    }
    for (int i = 1; i < size; i++) {
      double[] next = new double[all];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      double[][] transition = joints[i].scores;
      for (int a = 0; a < all; a++) {
        if (current[a] == Double.NEGATIVE_INFINITY) {
          continue;
        }
        boolean begun = a >= states;
        for (int b = 0; b < states; b++) {
          if (begun && begins[b] || !begun && inside[b]) {
            continue;
          }
          int to = begun || begins[b] ? states + b : b;
          double score = current[a] + transition[a % states][b];
          if (score > next[to]) {
            next[to] = score;
            from[i][to] = a;
          }
        }
      }
      for (int s = 0; s < all; s++) {
        next[s] += scores[i][s % states];
      }
      current = next;
    }
    int last = states;
    for (int s = states; s < all; s++) {
      last = current[s] > current[last] ? s : last;
    }
    int[] path = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      path[i] = last % states;
      last = from[i][last];
    }
    return path;
  }

  /** Returns, for each line, the probability of each state. */
  public double[][] probabilities() {
    int size = scores.length;
    double[][] forward = new double[size][states];
    double[][] local = new double[size][states];
    for (int i = 0; i < size; i++) {
      local[i] = exp(scores[i]);
      if (i == 0) {
        System.arraycopy(joints[0].factors[states], 0, forward[0], 0, states);
      } else {
        for (int a = 0; a < states; a++) {
          addTo(forward[i], forward[i - 1][a], joints[i].factors[a]);
        }
      }
      for (int b = 0; b < states; b++) {
        forward[i][b] *= local[i][b];
      }
      normalize(forward[i]);
    }
    double[] backward = new double[states];
    Arrays.fill(backward, 1);
    for (int i = size - 1; i >= 0; i--) {
      for (int s = 0; s < states; s++) {
        forward[i][s] *= backward[s];
      }
      normalize(forward[i]);
      if (i > 0) {
        double[] before = new double[states];
        for (int a = 0; a < states; a++) {
          before[a] = sum(joints[i].factors[a], local[i], backward);
        }
        normalize(before);
        backward = before;
      }
    }
    return forward;
  }

  private static void addTo(double[] sums, double factor, double[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * values[i];
    }
  }

  private static double sum(double[] factors, double[] local, double[] backward) {
    double sum = 0;
    for (int i = 0; i < factors.length; i++) {
      sum += factors[i] * local[i] * backward[i];
    }
    return sum;
  }

  private static double[] exp(double[] scores) {
    double largest = scores[0];
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double[] result = new double[scores.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = Math.exp(scores[i] - largest);
    }
    return result;
  }

  private static void normalize(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; sum > 0 && i < values.length; i++) {
      values[i] /= sum;
    }
  }
}
