package io.github.stretchlint.files;

import io.github.stretchlint.files.FileFilter.Syntax;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.plexus.util.MatchPatterns;

/** A filter at work: it remembers which of its globs matched something. */
final class FilterUse {

  private final FileFilter filter;
  private final List<Glob> includes = new ArrayList<>();
  private final List<Glob> excludes = new ArrayList<>();
  private final Set<Glob> used = new HashSet<>();

  FilterUse(FileFilter filter) {
    this.filter = filter;
    if (filter.syntax() == Syntax.GLOB) {
      filter.includes().forEach(pattern -> includes.add(new Glob(pattern)));
      filter.excludes().forEach(pattern -> excludes.add(new Glob(pattern)));
    }
  }

  /**
   * Returns whether a file is wanted.
   *
   * @param belowFolder its path below the folder that is walked
   * @param shown its path as reports show it, which globs may also be written for
   */
  boolean accepts(Path belowFolder, String shown) {
    if (filter.isAll()) {
      return true;
    }
    if (filter.syntax() == Syntax.ANT) {
      return (filter.includes().isEmpty() || matchesAnt(filter.includes(), belowFolder))
          && !matchesAnt(filter.excludes(), belowFolder);
    }
    String below = ShownName.of(belowFolder);
    boolean included = matches(includes, below, shown);
    boolean excluded = matches(excludes, below, shown);
    return (includes.isEmpty() || included) && !excluded;
  }

  /** Returns whether a folder need not be walked. */
  boolean excludesFolder(Path belowFolder, String shown) {
    boolean excluded = false;
    for (Glob glob : excludes) {
      if (glob.matchesFolder(ShownName.of(belowFolder)) || glob.matchesFolder(shown)) {
        used.add(glob);
        excluded = true;
      }
    }
    return excluded;
  }

  /** Every glob is tried, so that each one that matches is known. */
  private boolean matches(List<Glob> globs, String below, String shown) {
    boolean matched = false;
    for (Glob glob : globs) {
      if (glob.matches(below) || glob.matches(shown)) {
        used.add(glob);
        matched = true;
      }
    }
    return matched;
  }

  private static boolean matchesAnt(List<String> patterns, Path path) {
    return !patterns.isEmpty()
        && MatchPatterns.from(patterns.stream().map(FilterUse::inFull).toList())
            .matches(path.toString(), true);
  }

  private static String inFull(String pattern) {
    String slashes = pattern.strip().replace('\\', '/');
    return (slashes.endsWith("/") ? slashes + "**" : slashes).replace('/', File.separatorChar);
  }

  /** Returns what to tell of the globs that matched nothing. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    complain("--include", includes, complaints);
    complain("--exclude", excludes, complaints);
    return complaints;
  }

  private void complain(String option, List<Glob> globs, List<String> complaints) {
    for (Glob glob : globs) {
      if (!used.contains(glob)) {
        complaints.add(
            option + " " + glob + " matches nothing in the folders to lint: correct or remove it");
      }
    }
  }
}
