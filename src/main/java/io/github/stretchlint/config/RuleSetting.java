package io.github.stretchlint.config;

import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Severity;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says of one rule.
 *
 * @param severities the severity by level, {@link #EVERY_LEVEL} for all levels; nothing where that
 *     level is off
 * @param parameters parameters of the rule's check, by name
 * @param place where it is written
 */
record RuleSetting(
    RuleId rule,
    Map<String, Optional<Severity>> severities,
    Map<String, String> parameters,
    Place place) {

  /** Stands for all levels of a rule. */
  static final String EVERY_LEVEL = "";

  /** The word for a rule, or a level of it, that is not reported. */
  static final String OFF = "off";

  /** Copies the maps. */
  RuleSetting {
    severities = Map.copyOf(severities);
    parameters = Map.copyOf(parameters);
  }

  // What a record would have by itself, but without the machinery that it starts at its first use.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleSetting setting
        && rule.equals(setting.rule)
        && severities.equals(setting.severities)
        && parameters.equals(setting.parameters)
        && place.position().compareTo(setting.place.position()) == 0
        && place.file().equals(setting.place.file());
  }

  @Override
  public int hashCode() {
    return rule.hashCode();
  }
}
