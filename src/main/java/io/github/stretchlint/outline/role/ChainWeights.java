package io.github.stretchlint.outline.role;

import io.github.stretchlint.learned.Weights;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** The weights of a linear chain: those of each line's features, and those of each two states. */
public final class ChainWeights {

  private static final int STATES = RoleState.ALL.size();

  private final Weights lines;
  private final double[][][] transitions;
  private final double[][][] factors;

  /**
   * Makes them.
   *
   * @param lines what each feature of a line adds to each state
   * @param transitions for each kind of joint and each state before it, the last row standing for
   *     the beginning, what is added to each state behind it, in {@link Weights#UNIT}s
   */
  public ChainWeights(Weights lines, short[][][] transitions) {
    this.lines = lines;
    this.transitions = new double[transitions.length][STATES + 1][STATES];
    for (int joint = 0; joint < transitions.length; joint++) {
      for (int from = 0; from <= STATES; from++) {
        for (int to = 0; to < STATES; to++) {
          this.transitions[joint][from][to] =
              follows(from, to)
                  ? transitions[joint][from][to] * Weights.UNIT
                  : Double.NEGATIVE_INFINITY;
        }
      }
    }
    this.factors = Chain.factors(this.transitions);
  }

  /** Returns whether a state can stand behind another, or behind the beginning. */
  public static boolean follows(int from, int to) {
    RoleState state = RoleState.ALL.get(to);
    return from == STATES
        ? state.place() != RoleState.Place.INSIDE
        : state.follows(RoleState.ALL.get(from));
  }

  /**
   * Lays the weights along the lines of a page.
   *
   * @param features for each line, its features
   * @param joints for each line, the kind of joint before it
   */
  public Chain chain(List<long[]> features, int[] joints) {
    double[][] scores = new double[features.size()][];
    Weights.Sum sum = lines.sum();
    for (int i = 0; i < scores.length; i++) {
      sum.addAll(features.get(i));
      scores[i] = sum.take();
    }
    return new Chain(scores, transitions, factors, joints);
  }

  /** Returns what finds the features that speak for a state. */
  Weights.Reasons reasons(RoleState state) {
    return lines.reasons(state.number());
  }

  void write(DataOutput out) throws IOException {
    lines.write(out);
    out.writeShort(transitions.length);
    for (double[][] joint : transitions) {
      for (int from = 0; from <= STATES; from++) {
        for (int to = 0; to < STATES; to++) {
          if (follows(from, to)) {
            out.writeShort((int) Math.round(joint[from][to] / Weights.UNIT));
          }
        }
      }
    }
  }

  static ChainWeights read(ByteBuffer in) {
    Weights lines = Weights.read(in);
    short[][][] transitions = new short[in.getShort()][STATES + 1][STATES];
    for (short[][] joint : transitions) {
      for (int from = 0; from <= STATES; from++) {
        for (int to = 0; to < STATES; to++) {
          joint[from][to] = follows(from, to) ? in.getShort() : 0;
        }
      }
    }
    return new ChainWeights(lines, transitions);
  }
}
