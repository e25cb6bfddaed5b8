package io.github.stretchlint;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (done, all) -> {};

  /**
   * Tells that one more file is checked. Any thread may call it.
   *
   * @param done how many are checked
   * @param all how many there are
   */
  void checked(int done, int all);
}
