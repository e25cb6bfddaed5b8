package io.github.stretchlint.baseline;

import io.github.stretchlint.files.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the baseline of a file: the nearest in its folder or those above, up to the repository. */
public final class Baselines {

  private final Map<Path, @Nullable Path> byFolder = new HashMap<>();

  /** Returns the baseline that applies to a file, or null. */
  public @Nullable Path nearest(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? null : in(folder);
  }

  /** Returns whether the search for the baseline of a file comes to a folder, if none is nearer. */
  public static boolean reaches(Path file, Path folder) {
    Path searched = file.toAbsolutePath().normalize().getParent();
    while (searched != null && !searched.equals(folder)) {
      searched = Files.exists(searched.resolve(".git")) ? null : searched.getParent();
    }
    return searched != null;
  }

  private @Nullable Path in(Path folder) {
    if (byFolder.containsKey(folder)) {
      return byFolder.get(folder);
    }
    Path candidate = folder.resolve(Baseline.NAME);
    Path parent = Repository.above(folder);
    Path found = null;
    if (Files.isRegularFile(candidate)) {
      found = candidate;
    } else if (parent != null) {
      found = in(parent);
    }
    byFolder.put(folder, found);
    return found;
  }
}
