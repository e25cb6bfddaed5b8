package io.github.stretchlint.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What applies in a folder: configurations in layers, the strongest last.
 *
 * @param layers the layers
 */
record Config(List<Layer> layers) {

  /** Where nothing is configured. */
  static final Config NONE = new Config(List.of());

  /**
   * A configuration at its place.
   *
   * @param file the configuration
   * @param base the folder that its globs are relative to: that of the configuration which was
   *     found, also where this one is only extended by it
   * @param extended whether another configuration extends it
   */
  record Layer(ConfigFile file, Path base, boolean extended) {

    /** Returns all globs, so that those which match nothing can be told. */
    List<PlacedGlob> globs() {
      List<PlacedGlob> globs = new ArrayList<>(file.ignored());
      file.overrides().forEach(override -> globs.addAll(override.files()));
      file.overrides().forEach(override -> globs.addAll(override.except()));
      file.cautions().forEach(caution -> globs.addAll(caution.files()));
      file.schemas().forEach(schema -> globs.addAll(schema.files()));
      file.mappings().forEach(mapping -> globs.addAll(mapping.files()));
      return globs;
    }
  }

  /** Copies the list. */
  Config {
    layers = List.copyOf(layers);
  }

  /** Returns this configuration with stronger layers on top. */
  Config under(List<Layer> stronger) {
    List<Layer> all = new ArrayList<>(layers);
    all.addAll(stronger);
    return new Config(all);
  }
}
