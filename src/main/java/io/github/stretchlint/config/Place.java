package io.github.stretchlint.config;

import io.github.stretchlint.text.Position;

/**
 * Where a value of a configuration is written.
 *
 * @param file the configuration, as users are told its name
 * @param position where the value begins
 */
record Place(String file, Position position) {

  @Override
  public String toString() {
    return file + ":" + position;
  }
}
