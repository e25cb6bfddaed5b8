package io.github.stretchlint.files;

import java.util.List;

/**
 * Which files of a walked folder are wanted.
 *
 * @param includes what to look at; none for everything
 * @param excludes what to leave out of that
 * @param syntax how both are written
 */
public record FileFilter(List<String> includes, List<String> excludes, Syntax syntax) {

  /** How patterns are written. */
  public enum Syntax {
    /**
     * As in Ant and Maven: {@code *} and {@code ?} stay within a name, {@code **} stands for any
     * number of folders, and a pattern that ends in a slash for all that lies below. They are
     * matched against the path below the walked folder. One that matches nothing is a note of the
     * result.
     */
    ANT,
    /** As a {@link Glob}; one that matches nothing is an error. */
    GLOB
  }

  /** Leaves nothing out. */
  public static final FileFilter ALL = new FileFilter(List.of(), List.of(), Syntax.GLOB);

  /** Copies the patterns. */
  public FileFilter {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** Returns whether nothing is left out. */
  public boolean isAll() {
    return includes.isEmpty() && excludes.isEmpty();
  }
}
