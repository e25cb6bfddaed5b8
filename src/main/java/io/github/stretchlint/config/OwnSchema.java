package io.github.stretchlint.config;

import java.nio.file.Path;
import java.util.List;

/**
 * A team's own JSON Schema for some data files.
 *
 * @param files which files
 * @param schema where the schema lies
 * @param place where it is named
 */
record OwnSchema(List<PlacedGlob> files, Path schema, Place place) {

  /** Copies the list. */
  public OwnSchema {
    files = List.copyOf(files);
  }
}
