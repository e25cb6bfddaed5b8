package io.github.stretchlint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code .gitignore} files of a folder, of those above it up to the repository's root and
 * of those below it leave out.
 */
final class GitIgnore {

  private record Rules(Path folder, IgnoreNode node) {}

  private final List<Rules> rules = new ArrayList<>();

  /** Reads the ignore files above {@code top}, up to the root of the repository it lies in. */
  GitIgnore(Path top) {
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
    try (InputStream in = Files.newInputStream(file)) {
      node.parse(in);
      rules.add(new Rules(folder.toAbsolutePath().normalize(), node));
    } catch (IOException unreadable) {
      // A walk without it only finds more files; the author then sees which.
      return;
    }
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
