package io.github.stretchlint;

import io.github.stretchlint.baseline.Baseline;
import io.github.stretchlint.baseline.Baselines;
import io.github.stretchlint.config.Configs;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a baseline of some files and folders lies, so that each of them finds it. */
final class BaselinePlace {

  private final Baselines baselines = new Baselines();
  private final Configs configs = new Configs(Lookup.NEAREST, RuleSet.builtIn());

  /** The files, and of each folder a file in it. */
  private final List<Path> files;

  BaselinePlace(List<Path> paths) {
    this.files = paths.stream().map(BaselinePlace::inside).toList();
  }

  private static Path inside(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return Files.isDirectory(absolute) ? absolute.resolve(Baseline.NAME) : absolute;
  }

  /**
   * Returns the nearest baseline that there is; else a place for one: beside the nearest
   * configuration, in the working folder, or in the deepest folder that all have in common.
   *
   * @throws IOException if no baseline applies to all of them
   */
  Path find() throws IOException {
    Path nearest = baselines.nearest(files.get(0));
    if (!files.stream().allMatch(file -> same(nearest, baselines.nearest(file)))) {
      throw none();
    }
    return nearest == null ? folder().resolve(Baseline.NAME) : nearest;
  }

  private Path folder() throws IOException {
    Path configured = configs.folder(files.get(0));
    if (configured != null && files.stream().allMatch(f -> same(configured, configs.folder(f)))) {
      return configured;
    }
    Path here = Path.of("").toAbsolutePath();
    Path folder = isFoundFromAll(here) ? here : common();
    if (folder == null || !isFoundFromAll(folder)) {
      throw none();
    }
    return folder;
  }

  private boolean isFoundFromAll(Path folder) {
    return files.stream().allMatch(file -> Baselines.reaches(file, folder));
  }

  private @Nullable Path common() {
    Path common = files.get(0).getParent();
    for (Path file : files) {
      while (common != null && !file.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }

  private static boolean same(@Nullable Path one, @Nullable Path other) {
    return one == null ? other == null : one.equals(other);
  }

  private static IOException none() {
    return new IOException(
        "no baseline applies to all of these paths: run \"stretchlint baseline\" for each of them,"
            + " or name one with --baseline");
  }
}
