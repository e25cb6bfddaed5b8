package io.github.stretchlint;

import io.github.stretchlint.files.FileFinder.Found;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to lint: a file, or a text that is none.
 *
 * @param name its name as reports show it
 * @param named whether it was named, not met while walking
 * @param path where it lies; null for a text
 * @param text the text; null for a file
 */
record Input(
    String name, Format format, boolean named, @Nullable Path path, @Nullable SourceText text) {

  /** Returns where it lies, or would lie by its name; null where the name is that of no file. */
  @Nullable Path place() {
    if (path != null) {
      return path;
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException noFile) {
      return null;
    }
  }

  /**
   * Returns whether this is a text that has the name of a file, not one such as {@code <stdin>}.
   */
  boolean isTextOfFile() {
    return text != null && Format.ofFileName(name).isPresent();
  }

  /** Returns what a request asks for, in order of name. */
  static List<Input> of(LintRequest request, List<Found> files) {
    List<Input> inputs = new ArrayList<>();
    SourceText text = request.text();
    if (text != null) {
      inputs.add(new Input(text.name(), request.textFormat(), true, null, text));
    }
    for (Found file : files) {
      inputs.add(new Input(file.name(), file.format(), file.named(), file.path(), null));
    }
    inputs.sort(Comparator.comparing(Input::name));
    return inputs;
  }
}
