package io.github.stretchlint.rule.duplicate;

import java.io.IOException;

/** The files of a set, numbered in the order of their names. */
@FunctionalInterface
public interface Library {

  /**
   * Reads a file again.
   *
   * @param file its number, counted from 0
   * @throws IOException if it cannot be read any more
   */
  Reading read(int file) throws IOException;
}
