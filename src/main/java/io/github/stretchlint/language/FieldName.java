package io.github.stretchlint.language;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a key of a data file or the head of a column says of the values behind it.
 *
 * @param role what stands there: "hold", "steps", "caution"; empty where the lexicon has no such
 *     name
 * @param unit the unit that the name gives to a bare number: "second" of {@code hold_seconds}; or
 *     empty
 * @param eachSide whether the name tells that both sides are meant: {@code reps_per_side}
 */
public record FieldName(String role, String unit, boolean eachSide) {

  /** A name that the lexicon has not. */
  public static final FieldName UNKNOWN = new FieldName("", "", false);

  /** A key for programs, or one of the author's own: {@code $schema}, {@code x-reviewer}. */
  private static final FieldName OWN_NOTE = new FieldName("meta", "", false);

  // A database has few names and many records.
  private static final Map<String, FieldName> KNOWN = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 10_000;

  /** Returns whether a value stands there, not words that instruct. */
  public boolean isValue() {
    return switch (role) {
      case "hold",
          "general-hold",
          "rest",
          "contraction",
          "session",
          "repetitions",
          "frequency",
          "caution",
          "meta",
          "sides",
          "kind",
          "unit" ->
          true;
      default -> false;
    };
  }

  /** Reads a name: {@code holdSeconds}, {@code hold_seconds} and "Hold (seconds)" are the same. */
  public static FieldName of(String name) {
    if (name.startsWith("$") || name.startsWith("x-")) {
      return OWN_NOTE;
    }
    FieldName known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    FieldName read = read(name);
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(name, read);
    }
    return read;
  }

  private static FieldName read(String name) {
    String words =
        name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[^\\p{L}\\p{N}'%]+", " ").strip();
    TaggedText text = TaggedText.of(MappedText.of(SourceText.of("name", words)));
    boolean eachSide = text.sentences().stream().anyMatch(SidesReader::tellsOther);
    for (Term term : text.terms()) {
      if (term.is(Category.FIELD) && term.from() == 0 && term.to() == text.tokens().size()) {
        String role = term.attribute("role");
        return new FieldName(role, term.attribute("unit"), eachSide || role.equals("sides"));
      }
    }
    return eachSide ? new FieldName("", "", true) : UNKNOWN;
  }
}
