package io.github.stretchlint.files;

import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for paths, written as in {@code .gitignore}: {@code *.md} is a name in any folder,
 * {@code drafts/} a folder anywhere with all that is in it, {@code leaflets/*.md} and {@code
 * leaflets/**} begin at the folder that paths are relative to.
 */
public final class Glob {

  /** JGit tries all ways to share a name out among the asterisks of a pattern. */
  static final int MOST_STARS = 4;

  private final String pattern;
  private final FastIgnoreRule rule;

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it cannot be matched; the message says why
   */
  public Glob(String pattern) {
    this.pattern = pattern;
    String clean = pattern.strip().replaceFirst("^\\./", "");
    String fault = fault(clean);
    if (fault != null) {
      throw new IllegalArgumentException("\"" + pattern + "\" " + fault);
    }
    this.rule = new FastIgnoreRule(clean);
  }

  private static @Nullable String fault(String pattern) {
    if (pattern.isEmpty()) {
      return "is empty: write a pattern such as drafts/ or *.md";
    }
    if (pattern.startsWith("!")) {
      return "begins with !, which does not work here: leave it out";
    }
    if (!isMatchable(pattern)) {
      return "has more than "
          + MOST_STARS
          + " asterisks in one name and takes too long to match: shorten it";
    }
    return new FastIgnoreRule(pattern).isEmpty() ? "can match nothing: correct it" : null;
  }

  /** Returns whether a pattern can be matched in good time. */
  static boolean isMatchable(String pattern) {
    for (String name : pattern.split("/", -1)) {
      if (name.chars().filter(sign -> sign == '*').count() > MOST_STARS) {
        return false;
      }
    }
    return true;
  }

  /** Returns the pattern as it is written. */
  public String pattern() {
    return pattern;
  }

  /**
   * Returns whether a file, or a folder that it is in, fits.
   *
   * @param path a relative path with forward slashes
   */
  public boolean matches(String path) {
    return rule.isMatch(path, false, false);
  }

  /** Returns whether a folder, or one that it is in, fits. */
  public boolean matchesFolder(String path) {
    return rule.isMatch(path, true, false);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
