package io.github.stretchlint.files;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the search for what applies to a file ends: at the root of its git repository. */
public final class Repository {

  private Repository() {}

  /** Returns whether a folder is the root of a repository or of a work tree. */
  public static boolean isRoot(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }

  /** Returns the folder above one; null at the root of the repository, or at the very top. */
  public static @Nullable Path above(Path folder) {
    return isRoot(folder) ? null : folder.getParent();
  }
}
