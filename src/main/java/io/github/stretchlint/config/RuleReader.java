package io.github.stretchlint.config;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.UnknownRuleException;
import io.github.stretchlint.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a configuration says of rules. */
final class RuleReader {

  private static final List<String> WORDS = List.of("off", "error", "warning", "info");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  private final ConfigValues values;

  RuleReader(ConfigValues values) {
    this.values = values;
  }

  /** Reads the value of {@code rules}. */
  List<RuleSetting> read(DataNode node) {
    List<RuleSetting> settings = new ArrayList<>();
    for (Member member : values.members(node, "rules")) {
      Rule rule = rule(member);
      if (rule != null) {
        settings.add(setting(rule, member));
      }
    }
    return settings;
  }

  private @Nullable Rule rule(Member member) {
    try {
      return RuleSet.builtIn().named(member.name());
    } catch (UnknownRuleException unknown) {
      values.complain(member.key().span(), String.valueOf(unknown.getMessage()));
      return null;
    }
  }

  private RuleSetting setting(Rule rule, Member member) {
    Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
    Map<String, String> parameters = new LinkedHashMap<>();
    if (member.value() instanceof DataObject) {
      Map<String, Member> keys =
          values.object(member.value(), rule.id().value(), List.of("severity", "parameters"));
      Member severity = keys.get("severity");
      if (severity != null) {
        severities(rule, severity.value(), severities);
      }
      Member changed = keys.get("parameters");
      if (changed != null) {
        parameters(rule, changed.value(), parameters);
      }
    } else {
      severities(rule, member.value(), severities);
    }
    return new RuleSetting(rule.id(), severities, parameters, values.place(member.key().span()));
  }

  private void severities(Rule rule, DataNode node, Map<String, Optional<Severity>> severities) {
    if (!(node instanceof DataObject)) {
      severity(rule, node).ifPresent(found -> severities.put(RuleSetting.EVERY_LEVEL, found));
      return;
    }
    List<String> levels = List.copyOf(rule.levels().keySet());
    for (Member level : values.object(node, "severity", levels).values()) {
      severity(rule, level.value()).ifPresent(found -> severities.put(level.name(), found));
    }
  }

  /** Returns a severity, or nothing in it for "off"; nothing at all where it is none. */
  private Optional<Optional<Severity>> severity(Rule rule, DataNode node) {
    String word = node instanceof DataString string ? string.value().text().strip() : "";
    if (word.equals(RuleSetting.OFF) && rule.id().isAlwaysTold()) {
      values.complain(
          node.span(), rule.id() + " cannot be off: a file that was not read was not checked");
      return Optional.empty();
    }
    if (word.equals(RuleSetting.OFF)) {
      return Optional.of(Optional.empty());
    }
    if (WORDS.contains(word)) {
      return Optional.of(Optional.of(Severity.of(word)));
    }
    values.complain(
        node.span(),
        (word.isEmpty() ? "this is not a severity: " : "\"" + word + "\" is not a severity: ")
            + Spelling.advice(word, WORDS, "write off, error, warning or info"));
    return Optional.empty();
  }

  private void parameters(Rule rule, DataNode node, Map<String, String> parameters) {
    List<String> known = EffectiveRules.parameters(rule);
    if (known.isEmpty()) {
      values.complain(node.span(), rule.id() + " has no parameters: leave this out");
      return;
    }
    for (Member member : values.object(node, "parameters", known).values()) {
      String value = values.scalar(member.value(), member.name());
      if (value == null) {
        continue;
      }
      String builtIn = rule.parameters().getOrDefault(member.name(), "");
      String fault = fault(builtIn, value, member.value() instanceof DataNumber);
      if (fault == null) {
        parameters.put(member.name(), value);
      } else {
        values.complain(member.value().span(), member.name() + " must be " + fault);
      }
    }
  }

  /** Tells what a parameter must be; null where it is. */
  private static @Nullable String fault(String builtIn, String value, boolean isNumber) {
    if (WHOLE.matcher(builtIn).matches()) {
      return WHOLE.matcher(value).matches()
          ? null
          : "a whole number of at most 9 digits, such as " + builtIn;
    }
    if (NUMBER.matcher(builtIn).matches()) {
      return NUMBER.matcher(value).matches() ? null : "a number, such as " + builtIn;
    }
    return isNumber || NUMBER.matcher(value).matches() ? "text" : null;
  }
}
