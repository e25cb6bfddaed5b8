package io.github.stretchlint.files;

import java.io.IOException;
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

  private static final String FATAL = "fatal: ";

  /** What git says of a folder that is in none, and not of a repository that is broken. */
  private static final String NO_REPOSITORY = "not a git repository (or any";

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
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
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
    return changed.contains(Files.exists(file) ? file.toRealPath() : absolute);
  }

  private static Path top(Path folder) throws IOException {
    Answer top = git(folder, "rev-parse", "--show-toplevel");
    if (top.complaint().startsWith(NO_REPOSITORY)) {
      throw new IOException(
          "--since needs a git repository, but " + ShownName.of(folder) + " is not in one");
    }
    return Path.of(told(top, folder).strip()).toRealPath();
  }

  private Set<Path> changed(Path top) throws IOException {
    if (revision.startsWith("-")
        || !git(top, "rev-parse", "--verify", "--quiet", revision + "^{commit}").isGiven()) {
      throw new IOException(
          "--since "
              + revision
              + ": there is no such revision here: check the spelling, or fetch it first");
    }
    String names =
        told(git(top, "diff", "--name-only", "-z", revision, "--"), top)
            + told(git(top, "ls-files", "--others", "--exclude-standard", "-z"), top);
    Set<Path> changed = new HashSet<>();
    for (String name : names.split("\0", -1)) {
      Path file = top.resolve(name);
      changed.add(Files.exists(file) ? file.toRealPath() : file);
    }
    return changed;
  }

  /** Where git fails, nobody knows what has changed. */
  private static String told(Answer answer, Path folder) throws IOException {
    if (!answer.isGiven()) {
      throw new IOException(
          "--since: git cannot tell what has changed in "
              + ShownName.of(folder)
              + ": "
              + answer.complaint());
    }
    return answer.told();
  }

  /**
   * What git says.
   *
   * @param isGiven whether it could do what it was asked for
   * @param complaint why not
   */
  private record Answer(boolean isGiven, String told, String complaint) {}

  private static Answer git(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    // Two streams read one after the other could each wait for the other.
    Path complaints = Files.createTempFile("stretchlint", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
      builder.environment().put("LC_ALL", "C");
      Process git = started(builder);
      git.getOutputStream().close();
      String told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean isGiven = git.waitFor() == 0;
      return new Answer(isGiven, told, isGiven ? "" : complaint(complaints));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("git was interrupted", stopped);
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  private static Process started(ProcessBuilder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException noGit) {
      throw new IOException("--since needs git, but git cannot be started: install it", noGit);
    }
  }

  /** Returns in one line what git complained of in the end, with the remedy it may have told. */
  private static String complaint(Path complaints) throws IOException {
    String all = new String(Files.readAllBytes(complaints), StandardCharsets.UTF_8).strip();
    int fatal = all.lastIndexOf(FATAL);
    String last = fatal < 0 ? all.substring(all.lastIndexOf('\n') + 1) : all.substring(fatal);
    return last.replaceFirst("^" + FATAL, "").replaceAll("\\s+", " ");
  }
}
