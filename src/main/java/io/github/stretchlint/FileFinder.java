package io.github.stretchlint;

import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.read.Format;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the files to lint: those named, and those of known formats below the folders named. Build
 * output, dot folders and what {@code .gitignore} names are left out of a walk.
 */
final class FileFinder {

  private static final Set<String> NEVER_WALKED = Set.of("target", "node_modules");

  /**
   * A file to lint.
   *
   * @param named whether it was named, not met while walking
   */
  record Found(Path path, Format format, boolean named) {}

  private final TreeMap<String, Found> found = new TreeMap<>();
  private final List<RunError> errors = new ArrayList<>();

  /** Looks at a file or folder; what cannot be used becomes an error. */
  void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!Files.exists(path)) {
      errors.add(new RunError(name(path), "there is no such file or folder: check the spelling"));
    } else {
      addFile(path);
    }
  }

  List<Found> found() {
    return List.copyOf(found.values());
  }

  List<RunError> errors() {
    return errors;
  }

  /** Returns the path as reports show it: as given, with forward slashes. */
  static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private void addFile(Path path) {
    Format.ofFileName(name(path))
        .ifPresentOrElse(
            format -> found.put(name(path), new Found(path, format, true)),
            () ->
                errors.add(
                    new RunError(
                        name(path),
                        "this kind of file is not known: stretchlint reads .md, .html, .txt, .json"
                            + " and .yaml")));
  }

  private void addFolder(Path folder) {
    int before = found.size();
    try {
      Files.walkFileTree(folder, new Walker(folder));
    } catch (IOException e) {
      errors.add(new RunError(name(folder), "the folder cannot be read: " + e.getMessage()));
      return;
    }
    if (found.size() == before && errors.isEmpty()) {
      errors.add(
          new RunError(
              name(folder), "nothing to lint here: no .md, .html, .txt, .json or .yaml file"));
    }
  }

  private final class Walker extends SimpleFileVisitor<Path> {
    private final Path top;
    private final GitIgnore ignored;

    Walker(Path top) {
      this.top = top;
      this.ignored = new GitIgnore(top);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(top)) {
        ignored.enter(folder);
        return FileVisitResult.CONTINUE;
      }
      String name = String.valueOf(folder.getFileName());
      if (name.startsWith(".") || NEVER_WALKED.contains(name) || ignored.ignores(folder, true)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      ignored.enter(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!ignored.ignores(file, false)) {
        Format.ofFileName(name(file))
            .ifPresent(format -> found.putIfAbsent(name(file), new Found(file, format, false)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      errors.add(new RunError(name(file), "cannot be read: " + failure.getMessage()));
      return FileVisitResult.CONTINUE;
    }
  }
}
