package io.github.stretchlint.files;

import java.nio.file.Path;
import java.util.ArrayList;
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
  private final IgnoreFiles files;

  /** Reads the ignore files above {@code top}, up to the root of the repository it lies in. */
  GitIgnore(Path top, IgnoreFiles files) {
    this.files = files;
    Path highest = top.toAbsolutePath().normalize();
    List<Path> above = new ArrayList<>();
    for (Path next = Repository.above(highest); next != null; next = Repository.above(next)) {
      above.add(0, next);
      highest = next;
    }
    boolean inRepository = Repository.isRoot(highest);
    for (Path folder : above) {
      if (inRepository) {
        read(folder, OF_GIT);
      }
      read(folder, OWN);
    }
  }

  /** Takes the ignore files of a folder into account for what lies below it. */
  void enter(Path folder) {
    read(folder, OF_GIT);
    read(folder, OWN);
  }

  private void read(Path folder, String name) {
    files
        .read(folder.resolve(name))
        .ifPresent(node -> rules.add(new Rules(folder.toAbsolutePath().normalize(), node)));
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
  static boolean ignores(Path file, IgnoreFiles files) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    if (folder == null) {
      return false;
    }
    GitIgnore ignored = new GitIgnore(folder, files);
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
