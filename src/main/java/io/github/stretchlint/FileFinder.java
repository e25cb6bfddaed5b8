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

  private final FileFilter filter;
  private final boolean emptyFoldersAllowed;
  private final TreeMap<String, Found> found = new TreeMap<>();
  private final List<RunError> errors = new ArrayList<>();

  FileFinder(FileFilter filter, boolean emptyFoldersAllowed) {
    this.filter = filter;
    this.emptyFoldersAllowed = emptyFoldersAllowed;
  }

  /** Looks at a file or folder; what cannot be used becomes an error. */
  void add(Path path) {
    if (path.toString().isEmpty()) {
      errors.add(
          new RunError("", "an empty path names nothing: write . for the folder you are in"));
    } else if (Files.isDirectory(path)) {
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

  /** Returns the path as reports show it: as given, with forward slashes and no leading "./". */
  static String name(Path path) {
    boolean here = path.startsWith(".") && path.getNameCount() > 1;
    Path shown = here ? path.subpath(1, path.getNameCount()) : path;
    return shown.toString().replace('\\', '/');
  }

  private void addFile(Path path) {
    Format.ofFileName(name(path))
        .ifPresentOrElse(
            format -> found.put(name(path), new Found(path, format, true)),
            () ->
                errors.add(
                    new RunError(
                        name(path),
                        "this kind of file is not known: stretchlint reads " + Format.ENDINGS)));
  }

  private void addFolder(Path folder) {
    int errorsBefore = errors.size();
    try {
      // A walk does not follow links, but a link that was named is meant.
      Path top = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
      Walker walker = new Walker(folder, top);
      Files.walkFileTree(top, walker);
      if (!walker.foundAny && !emptyFoldersAllowed && errors.size() == errorsBefore) {
        errors.add(new RunError(name(folder), nothingToLint()));
      }
    } catch (IOException e) {
      errors.add(RunError.unreadable(name(folder), e));
    }
  }

  private String nothingToLint() {
    String left = filter.equals(FileFilter.ALL) ? "" : " is left by the includes and excludes";
    return "nothing to lint here: no .md, .html, .txt, .json or .yaml file" + left;
  }

  private final class Walker extends SimpleFileVisitor<Path> {
    private final Path given;
    private final Path top;
    private final GitIgnore ignored;
    private boolean foundAny;

    Walker(Path given, Path top) {
      this.given = given;
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
      Path below = top.relativize(file);
      Format.ofFileName(name(file))
          .filter(format -> !ignored.ignores(file, false) && filter.accepts(below))
          .ifPresent(format -> add(given.resolve(below), format));
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, Format format) {
      foundAny = true;
      found.putIfAbsent(name(file), new Found(file, format, false));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      errors.add(RunError.unreadable(name(given.resolve(top.relativize(file))), failure));
      return FileVisitResult.CONTINUE;
    }
  }
}
