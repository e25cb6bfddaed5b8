package io.github.stretchlint.files;

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

/**
 * What the ignore files of a folder, of those above it up to the repository's root and of those
 * below it leave out: {@code .gitignore}, and {@code .stretchlintignore} in the same syntax, which
 * comes after it and needs no repository.
 */
final class GitIgnore {

  private record Rules(Path folder, IgnoreNode node) {}

  private static final String OF_GIT = ".gitignore";
  private static final String OWN = ".stretchlintignore";

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
      if (folder != null) {
        above.add(folder);
      }
    }
    for (int i = above.size() - 1; i >= 0; i--) {
      if (folder != null) {
        read(above.get(i), OF_GIT);
      }
      read(above.get(i), OWN);
    }
  }

  /** Takes the ignore files of a folder into account for what lies below it. */
  void enter(Path folder) {
    read(folder, OF_GIT);
    read(folder, OWN);
  }

  private void read(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
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
      if (line.startsWith("#") || Glob.isMatchable(line)) {
        kept.append(line).append('\n');
      } else {
        errors.add(
            new RunError(
                ShownName.of(file),
                "line "
                    + number
                    + " has more than "
                    + Glob.MOST_STARS
                    + " asterisks in one name and takes too long to match: shorten it"));
      }
    }
    return kept.toString().getBytes(StandardCharsets.ISO_8859_1);
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

  /** Returns whether a file, or a folder that it is in, is left out. */
  static boolean ignores(Path file, Collection<RunError> errors) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    if (folder == null) {
      return false;
    }
    GitIgnore ignored = new GitIgnore(folder, errors);
    ignored.enter(folder);
    if (ignored.ignores(absolute, false)) {
      return true;
    }
    for (Path above = folder; above != null; above = above.getParent()) {
      if (ignored.ignores(above, true)) {
        return true;
      }
    }
    return false;
  }
}
