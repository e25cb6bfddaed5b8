package io.github.stretchlint.config;

import io.github.stretchlint.config.Config.Layer;
import io.github.stretchlint.config.ConfigFile.Parent;
import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a configuration with all that it extends. */
final class ConfigLoader {

  /** Nobody writes a longer one. */
  private static final int MOST_BYTES = 1 << 20;

  private final Collection<RunError> errors;

  ConfigLoader(Collection<RunError> errors) {
    this.errors = errors;
  }

  /** Returns the layers of a configuration, the strongest last; none where it cannot be read. */
  List<Layer> load(Path file) {
    List<Layer> layers = new ArrayList<>();
    Path absolute = file.toAbsolutePath().normalize();
    add(absolute, parent(absolute), new ArrayDeque<>(), layers);
    return layers;
  }

  private void add(Path file, Path base, Deque<Path> extending, List<Layer> layers) {
    ConfigFile config = read(file);
    if (config == null) {
      return;
    }
    extending.addLast(file);
    for (Parent parent : config.parents()) {
      if (extending.contains(parent.path())) {
        errors.add(new RunError(parent.place().toString(), circle(extending, parent.path())));
      } else {
        add(parent.path(), base, extending, layers);
      }
    }
    extending.removeLast();
    layers.add(new Layer(config, base, !extending.isEmpty()));
  }

  private @Nullable ConfigFile read(Path file) {
    String name = ShownName.fromHere(file);
    try {
      if (!Files.exists(file)) {
        errors.add(new RunError(name, "there is no such file: check the spelling"));
        return null;
      }
      if (Files.size(file) > MOST_BYTES) {
        errors.add(
            new RunError(
                name, "this file is larger than 1 MB, which is too large for a configuration"));
        return null;
      }
      SourceText source = SourceText.decode(name, Files.readAllBytes(file));
      return ConfigReader.read(file, source, errors);
    } catch (IOException unreadable) {
      errors.add(RunError.unreadable(name, unreadable));
      return null;
    }
  }

  private static String circle(Deque<Path> extending, Path again) {
    String way = extending.stream().map(ShownName::fromHere).collect(Collectors.joining(" -> "));
    return "this configuration extends itself ("
        + way
        + " -> "
        + ShownName.fromHere(again)
        + "): remove one step";
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }
}
