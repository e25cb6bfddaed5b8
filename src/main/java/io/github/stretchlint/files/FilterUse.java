package io.github.stretchlint.files;

import io.github.stretchlint.files.FileFilter.Syntax;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.codehaus.plexus.util.MatchPatterns;

/** A filter at work: it remembers which of its patterns matched something. */
final class FilterUse {

  /** A pattern of either syntax. */
  private interface Pattern {
    boolean matches(Path belowFolder, String shown);

    /** Only globs can tell of a folder that all in it fits. */
    boolean matchesFolder(Path belowFolder, String shown);
  }

  private final FileFilter filter;
  private final Map<String, Pattern> includes = new LinkedHashMap<>();
  private final Map<String, Pattern> excludes = new LinkedHashMap<>();
  private final Set<String> usedIncludes = new HashSet<>();
  private final Set<String> usedExcludes = new HashSet<>();

  FilterUse(FileFilter filter) {
    this.filter = filter;
    filter.includes().forEach(written -> includes.put(written, pattern(written)));
    filter.excludes().forEach(written -> excludes.put(written, pattern(written)));
  }

  private Pattern pattern(String written) {
    return filter.syntax() == Syntax.ANT ? ant(written) : glob(new Glob(written));
  }

  private static Pattern glob(Glob glob) {
    return new Pattern() {
      @Override
      public boolean matches(Path belowFolder, String shown) {
        return glob.matches(ShownName.of(belowFolder)) || glob.matches(shown);
      }

      @Override
      public boolean matchesFolder(Path belowFolder, String shown) {
        return glob.matchesFolder(ShownName.of(belowFolder)) || glob.matchesFolder(shown);
      }
    };
  }

  private static Pattern ant(String written) {
    String slashes = written.strip().replace('\\', '/');
    String full = slashes.endsWith("/") ? slashes + "**" : slashes;
    MatchPatterns patterns = MatchPatterns.from(full.replace('/', File.separatorChar));
    return new Pattern() {
      @Override
      public boolean matches(Path belowFolder, String shown) {
        return patterns.matches(belowFolder.toString(), true);
      }

      @Override
      public boolean matchesFolder(Path belowFolder, String shown) {
        return false;
      }
    };
  }

  /**
   * Returns whether a file is wanted.
   *
   * @param belowFolder its path below the folder that is walked
   * @param shown its path as reports show it, which globs may also be written for
   */
  boolean accepts(Path belowFolder, String shown) {
    boolean included = uses(includes, usedIncludes, pattern -> pattern.matches(belowFolder, shown));
    boolean excluded = uses(excludes, usedExcludes, pattern -> pattern.matches(belowFolder, shown));
    return (includes.isEmpty() || included) && !excluded;
  }

  /** Returns whether a folder need not be walked. */
  boolean excludesFolder(Path belowFolder, String shown) {
    return uses(excludes, usedExcludes, pattern -> pattern.matchesFolder(belowFolder, shown));
  }

  /** Every pattern is tried, so that each one that matches is known. */
  private static boolean uses(
      Map<String, Pattern> patterns, Set<String> used, Predicate<Pattern> matches) {
    boolean any = false;
    for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
      if (matches.test(pattern.getValue())) {
        used.add(pattern.getKey());
        any = true;
      }
    }
    return any;
  }

  /** Returns a sentence for each pattern that nothing matched so far. */
  List<String> unused() {
    List<String> unused = new ArrayList<>();
    includes.keySet().stream().filter(each -> !usedIncludes.contains(each)).forEach(unused::add);
    excludes.keySet().stream()
        .filter(each -> !usedExcludes.contains(each) && !unused.contains(each))
        .forEach(unused::add);
    return unused.stream().map(this::sentence).toList();
  }

  private String sentence(String pattern) {
    return filter.syntax() == Syntax.ANT
        ? "The pattern \""
            + pattern
            + "\" matches none of the files that could be checked: patterns are relative to the"
            + " folder that is checked."
        : "no file or folder to check matches the pattern \""
            + pattern
            + "\": correct it or remove it";
  }
}
