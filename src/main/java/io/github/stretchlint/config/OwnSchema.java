package io.github.stretchlint.config;

import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.schema.TeamSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A team's own JSON Schema for some data files.
 *
 * @param files which files
 * @param schema where the schema lies
 * @param place where it is named
 */
public record OwnSchema(List<PlacedGlob> files, Path schema, Place place) {

  /** Returns what keeps the schema from being used; nothing where it can be. */
  public Optional<RunError> fault() {
    try {
      TeamSchema.of(schema);
      return Optional.empty();
    } catch (IOException unusable) {
      return Optional.of(new RunError(place.toString(), String.valueOf(unusable.getMessage())));
    }
  }

  /** Copies the list. */
  public OwnSchema {
    files = List.copyOf(files);
  }
}
