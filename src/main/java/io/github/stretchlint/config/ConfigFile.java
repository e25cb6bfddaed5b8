package io.github.stretchlint.config;

import java.nio.file.Path;
import java.util.List;

/**
 * One configuration as it is written.
 *
 * @param path where it lies
 * @param name its name as users are told it
 * @param root whether no configuration of a folder above applies
 * @param parents the files that it extends, the weakest first
 * @param rules what it says of rules everywhere
 * @param overrides what it says of rules in some files; the last one that fits wins
 * @param ignored which files are not linted
 * @param cautions the cautions that readers see beside the content
 * @param schemas the team's own schemas
 * @param mappings where records of other shapes have what
 */
record ConfigFile(
    Path path,
    String name,
    boolean root,
    List<Parent> parents,
    List<RuleSetting> rules,
    List<RuleOverride> overrides,
    List<PlacedGlob> ignored,
    List<StandingCaution> cautions,
    List<OwnSchema> schemas,
    List<Mapping> mappings) {

  /** A file that is extended, and where that is written. */
  record Parent(Path path, Place place) {}

  /** Copies the lists. */
  ConfigFile {
    parents = List.copyOf(parents);
    rules = List.copyOf(rules);
    overrides = List.copyOf(overrides);
    ignored = List.copyOf(ignored);
    cautions = List.copyOf(cautions);
    schemas = List.copyOf(schemas);
    mappings = List.copyOf(mappings);
  }
}
