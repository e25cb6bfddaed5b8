package io.github.stretchlint;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Which files of a walked folder are wanted, in the patterns of Ant: {@code *} and {@code ?} stay
 * within a name, {@code **} stands for any number of folders, and a pattern that ends in a slash
 * for all that lies below. They are matched against the path below the walked folder.
 *
 * @param includes what to look at; none for everything
 * @param excludes what to leave out of that
 */
public record FileFilter(List<String> includes, List<String> excludes) {

  /** Leaves nothing out. */
  public static final FileFilter ALL = new FileFilter(List.of(), List.of());

  /** Copies the patterns. */
  public FileFilter {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** Returns whether a file is wanted. */
  boolean accepts(Path belowFolder) {
    return (includes.isEmpty() || matches(includes, belowFolder))
        && !matches(excludes, belowFolder);
  }

  /** Returns the patterns that match a file. */
  List<String> matching(Path belowFolder) {
    return patterns().filter(pattern -> matches(List.of(pattern), belowFolder)).toList();
  }

  /** Returns all patterns. */
  Stream<String> patterns() {
    return Stream.concat(includes.stream(), excludes.stream());
  }

  private static boolean matches(List<String> patterns, Path path) {
    return !patterns.isEmpty()
        && MatchPatterns.from(patterns.stream().map(FileFilter::inFull).toList())
            .matches(path.toString(), true);
  }

  private static String inFull(String pattern) {
    String slashes = pattern.strip().replace('\\', '/');
    return (slashes.endsWith("/") ? slashes + "**" : slashes).replace('/', File.separatorChar);
  }
}
