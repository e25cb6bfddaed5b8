package io.github.stretchlint.outline.role;

import io.github.stretchlint.learned.Weights;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The weights of a linear chain: those of each line's features, and those of each two states. */
public final class ChainWeights {

  private static final int STATES = RoleState.ALL.size();

  private final Weights lines;
  private final short[][] transitions;

  /** Made when first met: a page has a few kinds of joints only. */
  private final AtomicReferenceArray<Chain.Joint> joints;

  /**
   * Makes them.
   *
   * @param lines what each feature of a line adds to each state
   * @param transitions for each kind of joint and each state before it, the last row standing for
   *     the beginning, what is added to each state behind it, in {@link Weights#UNIT}s
   */
  public ChainWeights(Weights lines, short[][][] transitions) {
    this(lines, flat(transitions));
  }

  private ChainWeights(Weights lines, short[][] transitions) {
    this.lines = lines;
    this.transitions = transitions;
    this.joints = new AtomicReferenceArray<>(transitions.length);
  }

  private static short[][] flat(short[][][] transitions) {
    short[][] flat = new short[transitions.length][(STATES + 1) * STATES];
    for (int joint = 0; joint < flat.length; joint++) {
      for (int from = 0; from <= STATES; from++) {
        System.arraycopy(transitions[joint][from], 0, flat[joint], from * STATES, STATES);
      }
    }
    return flat;
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
   * @param kinds for each line, the kind of joint before it
   */
  public Chain chain(List<long[]> features, int[] kinds) {
    double[][] scores = new double[features.size()][];
    Chain.Joint[] before = new Chain.Joint[scores.length];
    Weights.Sum sum = lines.sum();
    for (int i = 0; i < scores.length; i++) {
      sum.addAll(features.get(i));
      scores[i] = sum.take();
      before[i] = joint(kinds[i]);
    }
    return new Chain(scores, before);
  }

  private Chain.Joint joint(int kind) {
    Chain.Joint known = joints.get(kind);
    if (known != null) {
      return known;
    }
    double[][] scores = new double[STATES + 1][STATES];
    for (int from = 0; from <= STATES; from++) {
      for (int to = 0; to < STATES; to++) {
        scores[from][to] =
            follows(from, to)
                ? transitions[kind][from * STATES + to] * Weights.UNIT
                : Double.NEGATIVE_INFINITY;
      }
    }
    Chain.Joint made = new Chain.Joint(scores);
    joints.set(kind, made);
    return made;
  }

  /** Returns what finds the features that speak for a state. */
  Weights.Reasons reasons(RoleState state) {
    return lines.reasons(state.number());
  }

  void write(DataOutput out) throws IOException {
    lines.write(out);
    out.writeShort(transitions.length);
    for (short[] joint : transitions) {
      for (short weight : joint) {
        out.writeShort(weight);
      }
    }
  }

  static ChainWeights read(ByteBuffer in) {
    Weights lines = Weights.read(in);
    short[][] transitions = new short[in.getShort()][(STATES + 1) * STATES];
    for (short[] joint : transitions) {
      in.asShortBuffer().get(joint);
      in.position(in.position() + Short.BYTES * joint.length);
    }
    return new ChainWeights(lines, transitions);
  }
}
