package io.github.stretchlint.finding;

import org.jspecify.annotations.Nullable;

/**
 * The stable name of a rule, which reads as the fault it finds: {@code missing-hold-time}.
 *
 * @param value lower-case words joined by hyphens
 */
public record RuleId(String value) implements Comparable<RuleId> {

  /** The file's content could not be read at all. */
  public static final RuleId UNREADABLE_FILE = new RuleId("unreadable-file");

  /** The file is no UTF-8. */
  public static final RuleId ENCODING = new RuleId("encoding");

  /** A file that was named holds no write-up. */
  public static final RuleId NO_WRITE_UP_FOUND = new RuleId("no-write-up-found");

  /** A write-up in another language than English. */
  public static final RuleId LANGUAGE_NOT_SUPPORTED = new RuleId("language-not-supported");

  /** A suppression that has no effect. */
  public static final RuleId UNUSED_SUPPRESSION = new RuleId("unused-suppression");

  /** A data file breaks its schema. */
  public static final RuleId SCHEMA_VIOLATION = new RuleId("schema-violation");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the id is not words of a to z and digits joined by hyphens
   */
  public RuleId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a rule name: write lower-case words joined by hyphens");
    }
  }

  /**
   * Returns whether it is told whatever anyone configures, suppresses or has in a baseline: a file
   * that was not read was not checked.
   */
  public boolean isAlwaysTold() {
    return equals(UNREADABLE_FILE);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  // What a record would have by itself, but without the machinery that it starts at its first use.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isWellFormed(String value) {
    boolean afterLetter = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && !(c == '-' && afterLetter)) {
        return false;
      }
      afterLetter = letter;
    }
    return afterLetter;
  }
}
