package io.github.stretchlint.files;

import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.read.Format;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the files to lint: those named, and those of known formats below the folders named. Build
 * output, dot folders, stretchlint's own files and what {@code .gitignore}, {@code
 * .stretchlintignore} and the configuration name are left out of a walk, and so are pipes, devices
 * and links that lead out of the folder. A file with several names is found once.
 */
public final class FileFinder {

  private static final Set<String> NEVER_WALKED = Set.of("target", "node_modules");

  /** What the names of stretchlint's own files begin with: its configuration, its baseline. */
  private static final String OWN = ".stretchlint";

  private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "odt", "pages", "pdf", "rtf");

  private static final Set<String> TABLES = Set.of("csv", "numbers", "ods", "tsv", "xls", "xlsx");

  /**
   * A file to lint.
   *
   * @param name its name as reports show it
   * @param named whether it was named, not met while walking
   * @param linked whether this name is that of a link to it
   */
  public record Found(String name, Path path, Format format, boolean named, boolean linked) {

    /** The first is the name that a file is shown under: one that was given, and its own. */
    private static final Comparator<Found> BEST_NAME =
        Comparator.comparing((Found file) -> !file.named)
            .thenComparing(Found::linked)
            .thenComparing(Found::name);
  }

  private final FilterUse filter;
  private final boolean filtered;
  private final boolean emptyFoldersAllowed;
  private final boolean namedMayBeIgnored;
  private final Predicate<Path> ignored;
  private final List<Path> walked = new ArrayList<>();

  /** By the place where the file really is. */
  private final Map<Path, Found> found = new HashMap<>();

  private final List<RunError> errors = new ArrayList<>();
  private final IgnoreFiles ignoreFiles = new IgnoreFiles(errors);

  /**
   * Makes a finder that has found nothing yet.
   *
   * @param emptyFoldersAllowed whether a folder may have nothing to lint; else that is an error
   * @param namedMayBeIgnored whether a file that was named is left out, too, where a walk would
   *     leave it out; one of an unknown format then is no error
   * @param ignored tells what else is left out
   */
  public FileFinder(
      FileFilter filter,
      boolean emptyFoldersAllowed,
      boolean namedMayBeIgnored,
      Predicate<Path> ignored) {
    this.filter = new FilterUse(filter);
    this.filtered = !filter.isAll();
    this.emptyFoldersAllowed = emptyFoldersAllowed;
    this.namedMayBeIgnored = namedMayBeIgnored;
    this.ignored = ignored;
  }

  /** Looks at a file or folder; what cannot be used becomes an error. */
  public void add(Path path) {
    if (path.toString().isEmpty()) {
      error("", "a path is empty: write . for the folder you are in");
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.isRegularFile(path)) {
      addFile(path);
    } else if (Files.exists(path)) {
      error(ShownName.of(path), "this is a pipe or a device: name a file or a folder");
    } else if (Files.isSymbolicLink(path)) {
      error(
          ShownName.of(path),
          "this is a link to a file that does not exist: correct it or remove it");
    } else {
      error(ShownName.of(path), missing(path.toString()));
    }
  }

  private static String missing(String path) {
    return path.matches(".*[*?\\[{].*")
        ? "no file matches: stretchlint does not expand patterns, so leave out the quotes or name the"
            + " folder"
        : "there is no such file or folder: check the spelling";
  }

  /** Returns the files in order of their names. */
  public List<Found> found() {
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Path, Found>comparingByValue(Comparator.comparing(Found::name))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Returns the folders that were walked, by the names that they were given. */
  public List<Path> walked() {
    return List.copyOf(walked);
  }

  /** Returns what could not be used. */
  public List<RunError> errors() {
    return errors;
  }

  /**
   * Returns a sentence for each pattern of the filter that nothing in the folders matched. Where no
   * folder was walked, as in a hook, there was nothing to match.
   */
  public List<String> unusedPatterns() {
    return walked.isEmpty() ? List.of() : filter.unused();
  }

  private void error(String name, String message) {
    errors.add(new RunError(name, message));
  }

  private void addFile(Path path) {
    String name = ShownName.of(path);
    Format format = Format.ofFileName(name).orElse(null);
    if (format == null && !namedMayBeIgnored) {
      error(name, unknownKind(name));
    }
    if (format == null || leavesOut(path)) {
      return;
    }
    try {
      put(path.toRealPath(), new Found(name, path, format, true, Files.isSymbolicLink(path)));
    } catch (IOException e) {
      errors.add(RunError.unreadable(name, e));
    }
  }

  /** Returns whether a file is left out though it was named. */
  public boolean leavesOut(Path path) {
    return namedMayBeIgnored && isLeftOut(path, ShownName.of(path));
  }

  private boolean isLeftOut(Path path, String name) {
    return !filter.accepts(path, name)
        || isPassedOver(path.toAbsolutePath().normalize())
        || GitIgnore.ignores(path, ignoreFiles)
        || ignored.test(path);
  }

  /** Whether a walk from the working folder or the root of the repository never meets a file. */
  private static boolean isPassedOver(Path file) {
    Path here = Path.of("").toAbsolutePath();
    boolean passedOver = isOwn(file);
    Path folder = file.getParent();
    while (folder != null && !folder.equals(here) && !Repository.isRoot(folder)) {
      passedOver |= isNeverWalked(folder);
      folder = folder.getParent();
    }
    return passedOver && folder != null;
  }

  private static boolean isOwn(Path file) {
    return String.valueOf(file.getFileName()).startsWith(OWN);
  }

  private static boolean isNeverWalked(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.startsWith(".") || NEVER_WALKED.contains(name);
  }

  private static String unknownKind(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (DOCUMENTS.contains(ending)) {
      return "stretchlint cannot read ." + ending + " files: save the text as .md, .html or .txt";
    }
    if (TABLES.contains(ending)) {
      return "stretchlint cannot read ." + ending + " files: convert it to .json or .yaml";
    }
    return "stretchlint cannot read this kind of file, only " + Format.ENDINGS;
  }

  private void put(Path real, Found file) {
    found.merge(real, file, (a, b) -> Found.BEST_NAME.compare(a, b) <= 0 ? a : b);
  }

  private void addFolder(Path folder) {
    int errorsBefore = errors.size();
    try {
      // A walk does not follow links, but a link that was named is meant.
      Walker walker = new Walker(folder, folder.toRealPath());
      walked.add(folder.toAbsolutePath().normalize());
      Files.walkFileTree(walker.top, walker);
      if (!walker.foundAny && !emptyFoldersAllowed && errors.size() == errorsBefore) {
        error(ShownName.of(folder), nothingToLint(walker.ignoredAny));
      }
    } catch (IOException e) {
      errors.add(RunError.unreadable(ShownName.of(folder), e));
    }
  }

  private String nothingToLint(boolean ignoredAny) {
    return "nothing to lint here: no .md, .html, .txt, .json or .yaml file"
        + (ignoredAny ? " that is not ignored" : "")
        + (filtered ? " matches the includes and excludes" : "");
  }

  private final class Walker extends SimpleFileVisitor<Path> {
    private final Path given;
    private final Path top;
    private final GitIgnore gitIgnore;
    private boolean foundAny;
    private boolean ignoredAny;

    Walker(Path given, Path top) {
      this.given = given;
      this.top = top;
      this.gitIgnore = new GitIgnore(top, ignoreFiles);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(top)) {
        gitIgnore.enter(folder);
        return FileVisitResult.CONTINUE;
      }
      Path below = top.relativize(folder);
      if (filter.excludesFolder(below, ShownName.of(given.resolve(below)))
          || isNeverWalked(folder)
          || isIgnored(folder, true)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      gitIgnore.enter(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path below = top.relativize(file);
      Format format = Format.ofFileName(ShownName.of(file)).orElse(null);
      if (format == null
          || isOwn(file)
          || isIgnored(file, false)
          || !filter.accepts(below, ShownName.of(given.resolve(below)))
          || isIgnored(given.resolve(below))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        add(file, below, format, false);
      } else if (attributes.isSymbolicLink()) {
        addLinked(file, below, format);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isIgnored(Path path, boolean isFolder) {
      boolean isIgnored = gitIgnore.ignores(path, isFolder);
      ignoredAny |= isIgnored;
      return isIgnored;
    }

    /** The configuration, too, is asked about the file by the name that it was given. */
    private boolean isIgnored(Path shown) {
      boolean isIgnored = ignored.test(shown);
      ignoredAny |= isIgnored;
      return isIgnored;
    }

    private void addLinked(Path link, Path below, Format format) {
      try {
        Path real = link.toRealPath();
        if (real.startsWith(top) && Files.isRegularFile(real)) {
          add(real, below, format, true);
        }
      } catch (IOException leadsToNothing) {
        // There is nothing to lint, and whoever named the folder did not mean the link.
        return;
      }
    }

    private void add(Path real, Path below, Format format, boolean linked) {
      foundAny = true;
      Path shown = given.resolve(below);
      put(real, new Found(ShownName.of(shown), shown, format, false, linked));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      errors.add(RunError.unreadable(ShownName.of(given.resolve(top.relativize(file))), failure));
      return FileVisitResult.CONTINUE;
    }
  }
}
