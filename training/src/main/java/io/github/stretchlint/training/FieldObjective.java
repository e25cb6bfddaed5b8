package io.github.stretchlint.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * What a conditional random field is trained for: that the labelled sequences are probable. Where
 * the labels leave several states open, their probabilities are added (J. Quattoni et al. 2007,
 * Hidden conditional random fields, IEEE PAMI 29(10), and partial labels as in Y. Tsuboi et al.
 * 2008, Training conditional random fields using incomplete annotations, COLING).
 */
final class FieldObjective implements Function {

  /** A sequence with its features as numbers. */
  @SuppressWarnings("ArrayRecordComponent")
  record Numbered(int[][] features, int[] joints, boolean[][] allowed, double weight) {}

  private final List<Numbered> sequences;
  private final int features;
  private final int states;
  private final int joints;
  private final boolean[][] follows;
  private final int threads;
  private double[] lastPoint = new double[0];
  private double lastValue;
  private double[] lastGradient = new double[0];

  FieldObjective(
      List<Numbered> sequences, int features, int joints, boolean[][] follows, int threads) {
    this.sequences = sequences;
    this.features = features;
    this.states = follows.length - 1;
    this.joints = joints;
    this.follows = follows;
    this.threads = threads;
  }

  @Override
  public int getDimension() {
    return features * states + (joints + 1) * (states + 1) * states;
  }

  @Override
  public double valueAt(double[] x) {
    compute(x);
    return lastValue;
  }

  @Override
  public double[] gradientAt(double[] x) {
    compute(x);
    return lastGradient;
  }

  private void compute(double[] x) {
    if (Arrays.equals(x, lastPoint)) {
      return;
    }
    double[][][] factors = factors(x);
    double[][] gradients = new double[threads][];
    double[] values = new double[threads];
    IntStream.range(0, threads)
        .parallel()
        .forEach(
            thread -> {
              double[] gradient = new double[getDimension()];
              for (int i = thread; i < sequences.size(); i += threads) {
                values[thread] += add(sequences.get(i), x, factors, gradient);
              }
              gradients[thread] = gradient;
            });
    double[] gradient = gradients[0];
    for (int thread = 1; thread < threads; thread++) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += gradients[thread][i];
      }
    }
    // The mean: a first step along the sum's gradient would leave what numbers can hold.
    double lines = sequences.stream().mapToDouble(s -> s.weight * s.joints.length).sum();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] /= lines;
    }
    lastPoint = x.clone();
    lastValue = Arrays.stream(values).sum() / lines;
    lastGradient = gradient;
  }

  /** The place of a transition's weight; the one behind the last kind of joint stands for all. */
  int transition(int joint, int from, int to) {
    return features * states + (joint * (states + 1) + from) * states + to;
  }

  private double[][][] factors(double[] x) {
    double[][][] factors = new double[joints][states + 1][states];
    for (int joint = 0; joint < joints; joint++) {
      for (int from = 0; from <= states; from++) {
        for (int to = 0; to < states; to++) {
          factors[joint][from][to] =
              follows[from][to]
                  ? Math.exp(x[transition(joint, from, to)] + x[transition(joints, from, to)])
                  : 0;
        }
      }
    }
    return factors;
  }

  /** Adds a sequence's part of the gradient, and returns its part of the value. */
  private double add(Numbered sequence, double[] x, double[][][] factors, double[] gradient) {
    int size = sequence.features.length;
    double[][] local = new double[size][states];
    for (int i = 0; i < size; i++) {
      double[] scores = local[i];
      for (int feature : sequence.features[i]) {
        int at = feature * states;
        for (int s = 0; s < states; s++) {
          scores[s] += x[at + s];
        }
      }
      double largest = Arrays.stream(scores).max().orElse(0);
      for (int s = 0; s < states; s++) {
        scores[s] = Math.exp(scores[s] - largest);
      }
    }
    double free = pass(sequence, local, factors, null, gradient, sequence.weight);
    double bound = pass(sequence, local, factors, sequence.allowed, gradient, -sequence.weight);
    return sequence.weight * (free - bound);
  }

  /** Forward and backward; returns the logarithm of the sum, and adds the expected counts. */
  private double pass(
      Numbered sequence,
      double[][] local,
      double[][][] factors,
      boolean[][] allowed,
      double[] gradient,
      double sign) {
    int size = local.length;
    double[][] forward = new double[size][states];
    double logSum = 0;
    for (int i = 0; i < size; i++) {
      double[][] factor = factors[sequence.joints[i]];
      double[] current = forward[i];
      if (i == 0) {
        System.arraycopy(factor[states], 0, current, 0, states);
      } else {
        for (int a = 0; a < states; a++) {
          double before = forward[i - 1][a];
          if (before > 0) {
            double[] row = factor[a];
            for (int b = 0; b < states; b++) {
              current[b] += before * row[b];
            }
          }
        }
      }
      double sum = 0;
      for (int s = 0; s < states; s++) {
        current[s] *= allowed == null || allowed[i][s] ? local[i][s] : 0;
        sum += current[s];
      }
      if (!(sum > 0)) {
        throw new IllegalStateException("no sequence is allowed at line " + i);
      }
      for (int s = 0; s < states; s++) {
        current[s] /= sum;
      }
      logSum += Math.log(sum);
    }
    double[] backward = new double[states];
    Arrays.fill(backward, 1);
    for (int i = size - 1; i >= 0; i--) {
      double total = 0;
      for (int s = 0; s < states; s++) {
        total += forward[i][s] * backward[s];
      }
      for (int feature : sequence.features[i]) {
        int at = feature * states;
        for (int s = 0; s < states; s++) {
          gradient[at + s] += sign * forward[i][s] * backward[s] / total;
        }
      }
      double[][] factor = factors[sequence.joints[i]];
      if (i == 0) {
        for (int b = 0; b < states; b++) {
          double part = sign * forward[0][b] * backward[b] / total;
          gradient[transition(sequence.joints[0], states, b)] += part;
          gradient[transition(joints, states, b)] += part;
        }
        break;
      }
      double[] behind = new double[states];
      for (int b = 0; b < states; b++) {
        behind[b] = backward[b] * (allowed == null || allowed[i][b] ? local[i][b] : 0);
      }
      double[] next = new double[states];
      double pairs = 0;
      for (int a = 0; a < states; a++) {
        double[] row = factor[a];
        double sum = 0;
        for (int b = 0; b < states; b++) {
          sum += row[b] * behind[b];
        }
        next[a] = sum;
        pairs += forward[i - 1][a] * sum;
      }
      for (int a = 0; a < states; a++) {
        double before = forward[i - 1][a];
        if (before > 1e-12) {
          double[] row = factor[a];
          double scale = sign * before / pairs;
          int own = transition(sequence.joints[i], a, 0);
          int all = transition(joints, a, 0);
          for (int b = 0; b < states; b++) {
            double part = scale * row[b] * behind[b];
            gradient[own + b] += part;
            gradient[all + b] += part;
          }
        }
      }
      double largest = 0;
      for (double value : next) {
        largest = Math.max(largest, value);
      }
      for (int s = 0; s < states; s++) {
        backward[s] = next[s] / largest;
      }
    }
    return logSum;
  }
}
