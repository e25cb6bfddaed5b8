package io.github.stretchlint.outline.role;

import io.github.stretchlint.outline.role.RoleState.Place;

/** What was read of a page line by line, before it is known what the page is about. */
public final class FirstReading {

  private final int[] states;
  private final double[] begins;
  private final double[] inside;

  private FirstReading(int[] states, double[] begins, double[] inside) {
    this.states = states;
    this.begins = begins;
    this.inside = inside;
  }

  /** Makes one of the probabilities of the states of each line. */
  public static FirstReading of(double[][] probabilities) {
    int size = probabilities.length;
    int[] states = new int[size];
    double[] begins = new double[size];
    double[] inside = new double[size];
    for (int i = 0; i < size; i++) {
      for (int s = 0; s < RoleState.ALL.size(); s++) {
        double probability = probabilities[i][s];
        states[i] = probability > probabilities[i][states[i]] ? s : states[i];
        begins[i] += RoleState.ALL.get(s).place() == Place.BEGIN ? probability : 0;
        inside[i] += RoleState.ALL.get(s).place() == Place.INSIDE ? probability : 0;
      }
    }
    return new FirstReading(states, begins, inside);
  }

  /** Returns the most probable state of a line. */
  RoleState state(int line) {
    return RoleState.ALL.get(states[line]);
  }

  /** Returns how probably an entry begins at a line. */
  double begins(int line) {
    return begins[line];
  }

  /** Returns how probably a line stands in an entry that began before it. */
  double inside(int line) {
    return inside[line];
  }

  /** Returns how many entries are to be expected from one line to another (exclusive). */
  double expected(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += begins[i];
    }
    return sum;
  }

  static String level(double probability) {
    double[] limits = {0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98};
    int level = 0;
    while (level < limits.length && probability >= limits[level]) {
      level++;
    }
    return String.valueOf(level);
  }

  static String amount(double expected) {
    double[] limits = {0.1, 0.4, 0.8, 1.2, 1.7, 2.5, 4, 7, 12};
    int amount = 0;
    while (amount < limits.length && expected >= limits[amount]) {
      amount++;
    }
    return String.valueOf(amount);
  }
}
