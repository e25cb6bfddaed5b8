package io.github.stretchlint.learned;

/** Receives the features of a line, a page or an entry. */
public interface FeatureSink {

  /**
   * Takes one feature.
   *
   * @param where whose it is: empty for the line itself, else that of a neighbour or a heading
   * @param name the feature's name
   * @param value its value, or empty where it only holds
   */
  void add(String where, String name, String value);
}
