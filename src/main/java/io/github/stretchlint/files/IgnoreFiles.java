package io.github.stretchlint.files;

import io.github.stretchlint.finding.RunError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;

/** The ignore files of a run; each is read once. */
final class IgnoreFiles {

  private final Map<Path, Optional<IgnoreNode>> byFile = new HashMap<>();
  private final Collection<RunError> errors;

  /**
   * Has read none so far.
   *
   * @param errors told of patterns that are left out
   */
  IgnoreFiles(Collection<RunError> errors) {
    this.errors = errors;
  }

  /** Returns what a file says; nothing where it does not exist or cannot be read. */
  Optional<IgnoreNode> read(Path file) {
    return byFile.computeIfAbsent(file, this::parsed);
  }

  private Optional<IgnoreNode> parsed(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    IgnoreNode node = new IgnoreNode();
    try {
      node.parse(new ByteArrayInputStream(matchable(file)));
      return Optional.of(node);
    } catch (IOException unreadable) {
      // A walk without it only finds more files; the author then sees which.
      return Optional.empty();
    }
  }

  /** Returns the content of an ignore file without the patterns that would take too long. */
  private byte[] matchable(Path file) throws IOException {
    String patterns = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    StringBuilder kept = new StringBuilder();
    int number = 0;
    for (String line : patterns.split("\n", -1)) {
      number++;
      if (line.startsWith("#") || Glob.isMatchable(line)) {
        kept.append(line).append('\n');
      } else {
        errors.add(
            RunError.inVain(
                ShownName.of(file),
                "line "
                    + number
                    + " has more than "
                    + Glob.MOST_STARS
                    + " asterisks in one name and takes too long to match: shorten it"));
      }
    }
    return kept.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
