package io.github.stretchlint;

import io.github.stretchlint.finding.RunError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code .gitignore} files of a folder, of those above it up to the repository's root and
 * of those below it leave out.
 */
final class GitIgnore {

  private record Rules(Path folder, IgnoreNode node) {}

  /** JGit tries all ways to share a name out among the asterisks of a pattern. */
  private static final int MOST_STARS = 4;

  private final List<Rules> rules = new ArrayList<>();
  private final Collection<RunError> errors;

  /**
   * Reads the ignore files above {@code top}, up to the root of the repository it lies in.
   *
   * @param errors told of patterns that are left out
   */
  GitIgnore(Path top, Collection<RunError> errors) {
    this.errors = errors;
    List<Path> above = new ArrayList<>();
    Path folder = top.toAbsolutePath().normalize();
    while (folder != null && !Files.exists(folder.resolve(".git"))) {
      folder = folder.getParent();
      above.add(folder);
    }
    if (folder != null) {
      for (int i = above.size() - 1; i >= 0; i--) {
        enter(above.get(i));
      }
    }
  }

  /** Takes the ignore file of a folder into account for what lies below it. */
  void enter(@Nullable Path folder) {
    Path file = folder == null ? null : folder.resolve(".gitignore");
    if (folder == null || file == null || !Files.isRegularFile(file)) {
      return;
    }
    IgnoreNode node = new IgnoreNode();
    try {
      node.parse(new ByteArrayInputStream(matchable(file)));
      rules.add(new Rules(folder.toAbsolutePath().normalize(), node));
    } catch (IOException unreadable) {
      // A walk without it only finds more files; the author then sees which.
      return;
    }
  }

  /** Returns the content of an ignore file without the patterns that would take too long. */
  private byte[] matchable(Path file) throws IOException {
    String patterns = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    StringBuilder kept = new StringBuilder();
    int number = 0;
    for (String line : patterns.split("\n", -1)) {
      number++;
      if (isMatchable(line)) {
        kept.append(line).append('\n');
      } else {
        errors.add(
            new RunError(
                ShownName.of(file),
                "line "
                    + number
                    + " has more than "
                    + MOST_STARS
                    + " asterisks in one name and takes too long to match: shorten it"));
      }
    }
    return kept.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isMatchable(String line) {
    if (line.startsWith("#")) {
      return true;
    }
    for (String name : line.split("/", -1)) {
      if (name.chars().filter(sign -> sign == '*').count() > MOST_STARS) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a path is left out; the ignore file nearest to it decides. */
  boolean ignores(Path path, boolean isFolder) {
    Path absolute = path.toAbsolutePath().normalize();
    for (int i = rules.size() - 1; i >= 0; i--) {
      Path folder = rules.get(i).folder();
      if (absolute.startsWith(folder)) {
        String relative = ShownName.of(folder.relativize(absolute));
        Boolean ignored = rules.get(i).node().checkIgnored(relative, isFolder);
        if (ignored != null) {
          return ignored;
        }
      }
    }
    return false;
  }
}
