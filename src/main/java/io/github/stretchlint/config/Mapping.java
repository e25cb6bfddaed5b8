package io.github.stretchlint.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the records of some data files have what, in JSON Pointers (RFC 6901).
 *
 * @param files which files
 * @param records where the records are, from the top of a file; {@code *} stands for every item
 * @param fields where a record has its name, steps, hold, repetitions and cautions
 */
record Mapping(List<PlacedGlob> files, Pointer records, Map<Field, Pointer> fields) {

  /** What a record tells. */
  public enum Field {
    NAME,
    STEPS,
    HOLD,
    REPETITIONS,
    CAUTIONS
  }

  /**
   * A JSON Pointer.
   *
   * @param text as it is written
   * @param steps the keys and indexes
   * @param place where it is written
   */
  public record Pointer(String text, List<String> steps, Place place) {

    /** Copies the steps. */
    public Pointer {
      steps = List.copyOf(steps);
    }
  }

  /** Copies the collections. */
  public Mapping {
    files = List.copyOf(files);
    fields = Map.copyOf(fields);
  }

  // A mapping is what stands at one place, and what a record would have takes long at its first
  // use.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Mapping mapping && records.place().equals(mapping.records.place());
  }

  @Override
  public int hashCode() {
    return records.text().hashCode();
  }
}
