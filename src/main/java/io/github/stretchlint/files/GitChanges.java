package io.github.stretchlint.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which files have changed since a revision, as the user's own git tells: it knows every kind of
 * clone and work tree. Files that git does not know yet have changed, too.
 */
public final class GitChanges {

  private final String revision;
  private final Map<Path, Path> topByFolder = new HashMap<>();
  private final Map<Path, Set<Path>> changedByTop = new HashMap<>();

  /** Names the revision. */
  public GitChanges(String revision) {
    this.revision = revision;
  }

  /**
   * Returns whether a file has changed, or is new.
   *
   * @throws IOException if git cannot tell; the message says why, and what to do
   */
  public boolean isChanged(Path file) throws IOException {
    Path folder = existing(file.toAbsolutePath().normalize());
    Path top = topByFolder.get(folder);
    if (top == null) {
      top = top(folder);
      topByFolder.put(folder, top);
    }
    Set<Path> changed = changedByTop.get(top);
    if (changed == null) {
      changed = changed(top);
      changedByTop.put(top, changed);
    }
    return changed.contains(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
  }

  /** The folder of a file; that of a text that is no file need not be there. */
  private static Path existing(Path file) {
    Path folder = file.getParent();
    while (folder != null && folder.getParent() != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    return folder == null ? file : folder;
  }

  private Path top(Path folder) throws IOException {
    List<String> told = git(folder, "rev-parse", "--show-toplevel");
    if (told.isEmpty()) {
      throw new IOException(
          "--since needs a git repository, but " + ShownName.of(folder) + " is not in one");
    }
    return Path.of(told.get(0).strip()).toRealPath();
  }

  private Set<Path> changed(Path top) throws IOException {
    if (revision.startsWith("-")
        || git(top, "rev-parse", "--verify", "--quiet", revision + "^{commit}").isEmpty()) {
      throw new IOException(
          "--since "
              + revision
              + ": there is no such revision here: check the spelling, or fetch it first");
    }
    Set<Path> changed = new HashSet<>();
    List<String> names = new ArrayList<>(git(top, "diff", "--name-only", "-z", revision, "--"));
    names.addAll(git(top, "ls-files", "--others", "--exclude-standard", "-z"));
    for (String name : names) {
      Path file = top.resolve(name);
      changed.add(Files.exists(file) ? file.toRealPath() : file);
    }
    return changed;
  }

  /** Returns what git tells, in pieces; nothing where it fails. */
  private static List<String> git(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException noGit) {
      throw new IOException("--since needs git, but git cannot be started: install it", noGit);
    }
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (InputStream out = process.getInputStream()) {
      process.getOutputStream().close();
      out.transferTo(told);
      if (process.waitFor() != 0) {
        return List.of();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new IOException("git was interrupted", stopped);
    }
    List<String> pieces = new ArrayList<>();
    for (String piece : told.toString(StandardCharsets.UTF_8).split("\0", -1)) {
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }
}
