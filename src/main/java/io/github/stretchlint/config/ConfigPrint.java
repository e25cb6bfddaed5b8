package io.github.stretchlint.config;

import io.github.stretchlint.config.Mapping.Field;
import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A listing of what applies to a file, with comments that tell where each value is from. */
public final class ConfigPrint {

  private static final String BUILT_IN = "built in";

  private final StringBuilder text = new StringBuilder();

  private ConfigPrint() {}

  /** Returns what applies to a file. */
  public static String of(Path file, Configs configs, RuleSet rules) {
    FileConfig config = configs.of(file);
    List<String> names = configs.names(file);
    ConfigPrint print = new ConfigPrint();
    print.line("# Settings for " + ShownName.fromHere(file));
    print.line(
        names.isEmpty()
            ? "# There is no configuration: all settings are built in."
            : "# Configurations, the one that wins first: " + String.join(", ", names));
    print.line("rules:");
    rules.all().forEach(rule -> print.rule(rule, config.settings()));
    if (config.ignored()) {
      print.line("# This file is ignored unless you name it.");
    }
    print.cautions(config.cautions());
    OwnSchema schema = config.schema();
    if (schema != null) {
      print.line("schemas:");
      print.line("  - schema: " + ShownName.fromHere(schema.schema()), schema.place());
    }
    if (config.records() != null) {
      print.mapping(config.records().mapping());
    }
    return print.text.toString();
  }

  private void rule(Rule rule, List<RuleSetting> settings) {
    line("  " + rule.id() + ":");
    line("    severity:");
    rule.levels()
        .forEach(
            (name, level) -> {
              RuleSetting setting = last(rule, settings, s -> severity(s, name) != null);
              String set = setting == null ? null : severity(setting, name);
              String word = set == null ? level.severity().word() : set;
              line("      " + name + ": " + word, place(setting));
            });
    if (!EffectiveRules.parameters(rule).isEmpty()) {
      line("    parameters:");
    }
    for (String name : EffectiveRules.parameters(rule)) {
      RuleSetting setting = last(rule, settings, s -> s.parameters().containsKey(name));
      Map<String, String> values = setting == null ? rule.parameters() : setting.parameters();
      line("      " + name + ": " + quoted(values.getOrDefault(name, "")), place(setting));
    }
  }

  private interface Criterion {
    boolean holds(RuleSetting setting);
  }

  /** The strongest setting of a rule that says something. */
  private static @Nullable RuleSetting last(
      Rule rule, List<RuleSetting> settings, Criterion wanted) {
    RuleSetting last = null;
    for (RuleSetting setting : settings) {
      last = setting.rule().equals(rule.id()) && wanted.holds(setting) ? setting : last;
    }
    return last;
  }

  /** Returns what a setting says of a level, or null. */
  private static @Nullable String severity(RuleSetting setting, String level) {
    Map<String, Optional<Severity>> said = setting.severities();
    String key = said.containsKey(level) ? level : RuleSetting.EVERY_LEVEL;
    return said.containsKey(key)
        ? said.getOrDefault(key, Optional.empty()).map(Severity::word).orElse(RuleSetting.OFF)
        : null;
  }

  private static Object place(@Nullable RuleSetting setting) {
    return setting == null ? BUILT_IN : setting.place();
  }

  private void cautions(List<StandingCaution> cautions) {
    if (!cautions.isEmpty()) {
      line("cautions:");
    }
    for (StandingCaution caution : cautions) {
      line("  - text: " + quoted(caution.text()), caution.place());
      line("    shown: " + quoted(caution.shown()));
    }
  }

  private void mapping(Mapping mapping) {
    line("mappings:");
    line("  - records: " + quoted(mapping.records().text()), mapping.records().place());
    for (Field field : Field.values()) {
      Mapping.Pointer pointer = mapping.fields().get(field);
      if (pointer != null) {
        String key = field.name().toLowerCase(Locale.ROOT);
        line("    " + key + ": " + quoted(pointer.text()), pointer.place());
      }
    }
  }

  /** A number stays one; a text stands in quotes. */
  private static String quoted(String value) {
    return value.matches("\\d+(\\.\\d+)?") ? value : "'" + value.replace("'", "''") + "'";
  }

  private void line(String line, Object place) {
    line(line + "  # " + place);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
