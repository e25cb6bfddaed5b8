package io.github.stretchlint;

import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to lint.
 *
 * @param paths files and folders; folders are walked for files of the known formats
 * @param text a text that is no file, such as standard input, or null
 * @param textFormat the format of {@code text}
 */
public record LintRequest(List<Path> paths, @Nullable SourceText text, Format textFormat) {

  /** Copies the paths. */
  public LintRequest {
    paths = List.copyOf(paths);
  }

  /** Asks for files and folders. */
  public static LintRequest of(List<Path> paths) {
    return new LintRequest(paths, null, Format.TEXT);
  }

  /** Asks for one text that is no file. */
  public static LintRequest of(SourceText text, Format format) {
    return new LintRequest(List.of(), text, format);
  }
}
