package io.github.stretchlint.language;

import java.util.Map;

/**
 * What the lexicon says of one term.
 *
 * @param category what kind of term it is
 * @param id its name within the category
 * @param attributes what else is said of it, by the attribute's name
 */
public record LexiconEntry(Category category, String id, Map<String, String> attributes) {

  /** Copies the attributes. */
  public LexiconEntry {
    attributes = Map.copyOf(attributes);
  }
}
