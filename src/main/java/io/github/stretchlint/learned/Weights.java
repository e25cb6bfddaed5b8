package io.github.stretchlint.learned;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What each feature adds to the score of each outcome, in hundredths. Features are known by a hash
 * of their names: 32 bits, so that one of ten thousand that is not among the weights is taken for
 * one that is about once in five hundred thousand times.
 */
public final class Weights {

  /** Weights are whole numbers of this part of one. */
  public static final double UNIT = 0.01;

  /** An entry has some thirty names of features. */
  private static final int NAMES = 128;

  private final int outcomes;
  private final int seed;

  /** In rising order. */
  private final int[] hashes;

  /** For each value of the highest bits of a hash, where hashes with these begin. */
  private final int[] buckets;

  private final int[] starts;
  private final byte[] outcomeOf;
  private final short[] weights;
  private final @Nullable Consumer<Set<String>> recorder;

  private Weights(
      int outcomes,
      int seed,
      int[] hashes,
      int[] buckets,
      int[] starts,
      byte[] outcomeOf,
      short[] weights,
      @Nullable Consumer<Set<String>> recorder) {
    this.outcomes = outcomes;
    this.seed = seed;
    this.hashes = hashes;
    this.buckets = buckets;
    this.starts = starts;
    this.outcomeOf = outcomeOf;
    this.weights = weights;
    this.recorder = recorder;
  }

  /**
   * Makes weights.
   *
   * @param outcomes how many outcomes there are, at most 127
   * @param named for each feature's name, what it adds to each outcome, in {@link #UNIT}s
   */
  public static Weights of(int outcomes, Map<String, short[]> named) {
    for (int seed = 0; ; seed++) {
      TreeMap<Integer, short[]> hashed = new TreeMap<>();
      for (Map.Entry<String, short[]> feature : named.entrySet()) {
        hashed.put(key(FeatureHash.of(feature.getKey()), seed), feature.getValue());
      }
      // Another seed parts the features that share a hash.
      if (hashed.size() == named.size()) {
        return of(outcomes, seed, hashed);
      }
    }
  }

  /**
   * Makes weights that know no feature, and tell which ones they are asked for.
   *
   * @param recorder takes the names of the features of each sum
   */
  public static Weights recording(int outcomes, Consumer<Set<String>> recorder) {
    int[] none = new int[0];
    return new Weights(
        outcomes, 0, none, buckets(none), new int[1], new byte[0], new short[0], recorder);
  }

  private static Weights of(int outcomes, int seed, SortedMap<Integer, short[]> hashed) {
    int size = 0;
    for (short[] row : hashed.values()) {
      for (short weight : row) {
        size += weight == 0 ? 0 : 1;
      }
    }
    int[] hashes = new int[hashed.size()];
    int[] starts = new int[hashed.size() + 1];
    byte[] outcomeOf = new byte[size];
    short[] weights = new short[size];
    int at = 0;
    int feature = 0;
    for (Map.Entry<Integer, short[]> entry : hashed.entrySet()) {
      hashes[feature] = entry.getKey();
      short[] row = entry.getValue();
      for (int outcome = 0; outcome < row.length; outcome++) {
        if (row[outcome] != 0) {
          outcomeOf[at] = (byte) outcome;
          weights[at++] = row[outcome];
        }
      }
      starts[++feature] = at;
    }
    return new Weights(outcomes, seed, hashes, buckets(hashes), starts, outcomeOf, weights, null);
  }

  /** Hashes are spread evenly, so that about one of them is in each bucket. */
  private static int[] buckets(int[] hashes) {
    int size = Math.max(2, Integer.highestOneBit(hashes.length));
    int[] buckets = new int[size + 1];
    for (int hash : hashes) {
      buckets[bucket(hash, size) + 1]++;
    }
    for (int i = 0; i < size; i++) {
      buckets[i + 1] += buckets[i];
    }
    return buckets;
  }

  /** The bucket of a hash among so many, a power of two; the lowest hash is in the first one. */
  private static int bucket(int hash, int size) {
    return (hash ^ Integer.MIN_VALUE) >>> (Integer.numberOfLeadingZeros(size) + 1);
  }

  /** The 32 bits of a hash that go with a seed. */
  private static int key(long hash, int seed) {
    return (int) ((hash * (2L * seed + 1)) >>> Integer.SIZE);
  }

  /** Returns the number of a feature by its hash, or -1 where it is not among these. */
  private int find(int hash) {
    int[] known = hashes;
    int bucket = bucket(hash, buckets.length - 1);
    int end = buckets[bucket + 1];
    for (int i = buckets[bucket]; i < end; i++) {
      if (known[i] == hash) {
        return i;
      }
    }
    return -1;
  }

  /** Returns a sum of weights that has had nothing added to it. */
  public Sum sum() {
    return new Sum();
  }

  /** Adds up what features tell; each feature counts once. */
  public final class Sum implements FeatureSink {

    /** In {@link #UNIT}s. */
    private final int[] scores = new int[outcomes];

    private final BitSet told = new BitSet(hashes.length);

    private final FeatureHash hash = new FeatureHash(NAMES);
    private final Set<String> names = new LinkedHashSet<>();

    private Sum() {}

    @Override
    public void add(String where, String name, String value) {
      if (recorder != null) {
        names.add(name(where, name, value));
        return;
      }
      add(hash.of(where, name, value));
    }

    /** Adds features that were told before. */
    public void addAll(long[] hashes) {
      for (long hash : hashes) {
        add(hash);
      }
    }

    private void add(long hash) {
      int feature = find(key(hash, seed));
      if (feature < 0 || told.get(feature)) {
        return;
      }
      told.set(feature);
      // The innermost loop of all: fields are read once.
      int[] sums = scores;
      byte[] to = outcomeOf;
      short[] added = weights;
      int end = starts[feature + 1];
      for (int i = starts[feature]; i < end; i++) {
        sums[to[i]] += added[i];
      }
    }

    /** Returns the score of each outcome, and begins anew. */
    public double[] take() {
      if (recorder != null) {
        recorder.accept(new LinkedHashSet<>(names));
        names.clear();
      }
      double[] taken = new double[outcomes];
      for (int i = 0; i < outcomes; i++) {
        taken[i] = scores[i] * UNIT;
      }
      Arrays.fill(scores, 0);
      told.clear();
      return taken;
    }

    /** Returns how probable each outcome is, and begins anew. */
    public double[] probabilities() {
      return probable(take());
    }
  }

  /** Returns what tells most for an outcome, to be asked after features have been told to it. */
  public Reasons reasons(int outcome) {
    return new Reasons(outcome);
  }

  /** Finds the features that speak most for one outcome, against all outcomes together. */
  public final class Reasons implements FeatureSink {

    private final int outcome;
    private final Map<String, Double> speaking = new LinkedHashMap<>();

    private Reasons(int outcome) {
      this.outcome = outcome;
    }

    @Override
    public void add(String where, String name, String value) {
      String whole = name(where, name, value);
      int feature = find(key(FeatureHash.of(whole), seed));
      if (feature >= 0) {
        double own = 0;
        double all = 0;
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
          own += outcomeOf[i] == outcome ? weights[i] * UNIT : 0;
          all += weights[i] * UNIT;
        }
        speaking.put(whole, own - all / outcomes);
      }
    }

    /** Returns the names of the features that speak most for the outcome, the strongest first. */
    public List<String> strongest(int most) {
      return speaking.entrySet().stream()
          .filter(feature -> feature.getValue() > 0)
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
          .limit(most)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  private static double[] probable(double[] scores) {
    double largest = scores[0];
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - largest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /** Returns the name by which a feature is known among the weights. */
  public static String name(String where, String name, String value) {
    return value.isEmpty() ? where + name : where + name + FeatureHash.EQUALS + value;
  }

  /** Writes them as they are read again by {@link #read}. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(outcomes);
    out.writeInt(seed);
    out.writeInt(hashes.length);
    out.writeInt(buckets.length);
    out.writeInt(weights.length);
    for (int[] numbers : new int[][] {hashes, buckets, starts}) {
      for (int number : numbers) {
        out.writeInt(number);
      }
    }
    for (short weight : weights) {
      out.writeShort(weight);
    }
    out.write(outcomeOf);
  }

  /** Reads weights, whole arrays at a time: they are read at each start of the program. */
  public static Weights read(ByteBuffer in) {
    int outcomes = in.getInt();
    int seed = in.getInt();
    int[] hashes = new int[in.getInt()];
    int[] buckets = new int[in.getInt()];
    short[] weights = new short[in.getInt()];
    int[] starts = new int[hashes.length + 1];
    in.asIntBuffer().get(hashes).get(buckets).get(starts);
    in.position(in.position() + Integer.BYTES * (hashes.length + buckets.length + starts.length));
    in.asShortBuffer().get(weights);
    in.position(in.position() + Short.BYTES * weights.length);
    byte[] outcomeOf = new byte[weights.length];
    in.get(outcomeOf);
    return new Weights(outcomes, seed, hashes, buckets, starts, outcomeOf, weights, null);
  }
}
