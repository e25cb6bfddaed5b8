package io.github.stretchlint.language;

/**
 * A term of the lexicon met in a text.
 *
 * @param entry what the lexicon says of it
 * @param inflection the form of its first word
 * @param from index of its first token
 * @param to index behind its last token
 */
public record Term(LexiconEntry entry, Inflection inflection, int from, int to) {

  /** Returns what kind of term it is. */
  public Category category() {
    return entry.category();
  }

  /** Returns its name within the category. */
  public String id() {
    return entry.id();
  }

  /** Returns whether it is a term of that category. */
  public boolean is(Category category) {
    return entry.category() == category;
  }

  /** Returns whether its name within the category is one of {@code ids}. */
  public boolean isOneOf(String... ids) {
    for (String id : ids) {
      if (entry.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Returns an attribute, or the empty text where the lexicon has none. */
  public String attribute(String name) {
    return entry.attributes().getOrDefault(name, "");
  }

  /** Returns whether the other term lies wholly inside this one. */
  public boolean contains(Term other) {
    return from <= other.from && other.to <= to;
  }

  /** Returns whether the two terms share a token. */
  public boolean overlaps(Term other) {
    return from < other.to && other.from < to;
  }
}
