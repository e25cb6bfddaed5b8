package io.github.stretchlint.config;

import java.util.List;

/**
 * What a configuration says of the rules in some files only.
 *
 * @param files which files
 * @param except which of them not
 * @param rules what holds there
 */
record RuleOverride(List<PlacedGlob> files, List<PlacedGlob> except, List<RuleSetting> rules) {

  /** Copies the lists. */
  RuleOverride {
    files = List.copyOf(files);
    except = List.copyOf(except);
    rules = List.copyOf(rules);
  }
}
