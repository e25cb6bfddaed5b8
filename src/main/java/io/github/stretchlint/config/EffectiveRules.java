package io.github.stretchlint.config;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules as some settings leave them: which run, with what parameters, and how grave. */
public final class EffectiveRules {

  /** What parts of the program agree on among themselves. */
  private static final Set<String> INTERNAL = Set.of("kinds", "yields-to");

  private final RuleSet rules;

  /** Only of rules that are set, by level. */
  private final Map<RuleId, Map<String, Optional<Severity>>> severities = new HashMap<>();

  private EffectiveRules(RuleSet all, List<RuleSetting> settings) {
    if (settings.isEmpty()) {
      this.rules = all;
      return;
    }
    Map<RuleId, Map<String, String>> parameters = new HashMap<>();
    for (RuleSetting setting : settings) {
      all.find(setting.rule()).ifPresent(rule -> apply(setting, rule));
      parameters
          .computeIfAbsent(setting.rule(), rule -> new LinkedHashMap<>())
          .putAll(setting.parameters());
    }
    List<Rule> left = new ArrayList<>();
    for (Rule rule : all.all()) {
      if (!isOff(rule)) {
        left.add(rule.with(parameters.getOrDefault(rule.id(), Map.of())));
      }
    }
    this.rules = new RuleSet(left);
  }

  /**
   * Settles the rules.
   *
   * @param all the rules that are to run
   * @param settings what is said of them, the strongest last
   */
  static EffectiveRules of(RuleSet all, List<RuleSetting> settings) {
    return new EffectiveRules(all, settings);
  }

  private void apply(RuleSetting setting, Rule rule) {
    Map<String, Optional<Severity>> levels =
        severities.computeIfAbsent(rule.id(), id -> new LinkedHashMap<>());
    Optional<Severity> every = setting.severities().get(RuleSetting.EVERY_LEVEL);
    if (every != null) {
      rule.levels().keySet().forEach(level -> levels.put(level, every));
    }
    setting
        .severities()
        .forEach(
            (level, severity) -> {
              if (!level.equals(RuleSetting.EVERY_LEVEL)) {
                levels.put(level, severity);
              }
            });
  }

  private boolean isOff(Rule rule) {
    Map<String, Optional<Severity>> levels = severities.getOrDefault(rule.id(), Map.of());
    return !rule.id().isAlwaysTold()
        && rule.levels().keySet().stream()
            .allMatch(level -> levels.containsKey(level) && levels.get(level).isEmpty());
  }

  /** Returns the rules that run, with their parameters. */
  public RuleSet rules() {
    return rules;
  }

  /** Returns a finding at the severity that is set for it; null where it is off. */
  public @Nullable Finding settle(Finding finding) {
    if (rules.find(finding.rule()).isEmpty()) {
      return null;
    }
    Map<String, Optional<Severity>> levels = severities.get(finding.rule());
    Optional<Severity> severity = levels == null ? null : levels.get(finding.level());
    if (severity == null) {
      return finding;
    }
    return severity.map(finding::severity).orElse(null);
  }

  /** Returns the parameters of a rule that a configuration may change. */
  static List<String> parameters(Rule rule) {
    return rule.parameters().keySet().stream()
        .filter(name -> !INTERNAL.contains(name))
        .sorted()
        .toList();
  }
}
