package io.github.stretchlint.schema;

import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a data file.
 *
 * @param type what sort of fault it is
 * @param path where it is: names and indexes (from 0) that lead from the file's root to the object
 *     that has the key or lacks it, or to the value that is wrong
 * @param keys the key that is unknown or stands twice, or the missing ones; empty for a wrong value
 * @param meant the key that was meant by a misspelt one, else null
 * @param span the key or value; where something is absent, the name of what lacks it
 * @param earlier the first of two equal keys, else null
 * @param fault what is wrong and what to write, to the end of the sentence; of a missing key and of
 *     a wrong value "has no …" or "must be …", for a subject to stand before it
 */
public record Violation(
    Type type,
    List<Object> path,
    List<String> keys,
    @Nullable String meant,
    Span span,
    @Nullable Span earlier,
    String fault) {

  /** What sort of fault it is. */
  public enum Type {
    /** A key that the schema does not know. */
    UNKNOWN_KEY,
    /** Such a key that is spelled nearly like a known one whose value would fit. */
    MISSPELT_KEY,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** A value that is not what the schema asks for. */
    WRONG_VALUE,
    /** A key that stands twice in one object. */
    DOUBLE_KEY
  }

  /** Copies the lists. */
  public Violation {
    path = List.copyOf(path);
    keys = List.copyOf(keys);
  }

  /** Returns the fault as a whole sentence about a file. */
  public String sentence() {
    return sentence("", List.of());
  }

  /**
   * Returns the fault as a whole sentence.
   *
   * @param owner what it is in, such as "Entry 3"; empty where that is the file
   * @param ownerPath the path that leads there
   */
  String sentence(String owner, List<Object> ownerPath) {
    boolean predicate = type == Type.MISSING_KEY || type == Type.WRONG_VALUE;
    if (predicate && path.equals(ownerPath)) {
      return (owner.isEmpty() ? "The file" : owner) + " " + fault;
    }
    return (owner.isEmpty() ? "" : owner + ": ") + (predicate ? subject() + " " : "") + fault;
  }

  /** The last key of the path: "steps", "item 2 of steps". */
  private String subject() {
    int last = path.size() - 1;
    while (last >= 0 && path.get(last) instanceof Integer) {
      last--;
    }
    String key = last < 0 ? "" : (String) path.get(last);
    if (last == path.size() - 1) {
      return key;
    }
    return "item " + ((Integer) path.get(last + 1) + 1) + (key.isEmpty() ? "" : " of " + key);
  }
}
