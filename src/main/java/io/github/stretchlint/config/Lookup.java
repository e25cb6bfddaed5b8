package io.github.stretchlint.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of the user's settings is looked for.
 *
 * @param type whether it is looked for at all
 * @param file the file, where one is named; else null
 */
public record Lookup(Type type, @Nullable Path file) {

  /** How a file is looked for. */
  public enum Type {
    /** Not at all. */
    NONE,
    /** In the folder of what is linted, then in those above. */
    NEAREST,
    /** One file serves all. */
    FILE
  }

  /** Looks for nothing. */
  public static final Lookup NONE = new Lookup(Type.NONE, null);

  /** Looks for the nearest. */
  public static final Lookup NEAREST = new Lookup(Type.NEAREST, null);

  /** Takes one file for everything. */
  public static Lookup of(Path file) {
    return new Lookup(Type.FILE, file);
  }
}
