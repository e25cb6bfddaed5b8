package io.github.stretchlint.schema;

import io.github.stretchlint.text.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the key that an author meant. */
@FunctionalInterface
interface KeyNames {

  /** Goes by the spelling alone. */
  KeyNames SPELLING = Spelling::nearest;

  /**
   * Returns the key that was meant, or null.
   *
   * @param unknown the key as written
   * @param free the known keys that the object does not have yet
   */
  @Nullable String meant(String unknown, List<String> free);
}
