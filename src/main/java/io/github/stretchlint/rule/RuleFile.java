package io.github.stretchlint.rule;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.rule.Rule.Level;
import io.github.stretchlint.rule.Rule.Source;
import io.github.stretchlint.schema.JsonSchema;
import io.github.stretchlint.schema.Violation;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code rules/<family>/<id>.yaml}; its form is told in {@code schemas/rule.schema.json}. */
final class RuleFile {

  private RuleFile() {}

  /**
   * Reads a rule file.
   *
   * @throws RuleException if it breaks the schema; the message names each place on a line of its
   *     own
   */
  static Rule read(SourceText file) throws RuleException {
    DataObject root = root(file);
    List<Violation> violations = JsonSchema.rule().violations(root);
    if (!violations.isEmpty()) {
      throw new RuleException(file, violations);
    }
    return rule(root);
  }

  /** Returns the one object that a rule file holds. */
  static DataObject root(SourceText file) throws RuleException {
    try {
      List<DataNode> documents = YamlReader.read(MappedText.of(file)).documents();
      if (documents.size() == 1 && documents.get(0) instanceof DataObject object) {
        return object;
      }
      throw new RuleException(file, new Span(0, 0), "a rule file must be one object");
    } catch (DataSyntaxException broken) {
      throw new RuleException(file, broken.span(), String.valueOf(broken.getMessage()));
    }
  }

  private static Rule rule(DataObject root) {
    return new Rule(
        new RuleId(text(root, "id")),
        text(root, "family"),
        text(root, "summary"),
        levels(root),
        text(root, "rationale"),
        sources(root),
        text(root, "since"),
        text(root, "status"),
        text(root, "applies-to"),
        text(root, "check"),
        parameters(root));
  }

  private static Map<String, Level> levels(DataObject root) {
    Map<String, Level> levels = new LinkedHashMap<>();
    if (root.get("levels") instanceof DataObject named) {
      named
          .members()
          .forEach(member -> levels.put(member.name(), level((DataObject) member.value())));
    } else {
      levels.put(Rule.DEFAULT_LEVEL, level(root));
    }
    return levels;
  }

  private static Level level(DataObject object) {
    return new Level(Severity.of(text(object, "severity")), text(object, "message"));
  }

  private static List<Source> sources(DataObject root) {
    List<Source> sources = new ArrayList<>();
    if (root.get("sources") instanceof DataArray list) {
      for (DataNode item : list.items()) {
        DataObject source = (DataObject) item;
        sources.add(new Source(text(source, "title"), text(source, "url")));
      }
    }
    return sources;
  }

  private static Map<String, String> parameters(DataObject root) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (root.get("parameters") instanceof DataObject object) {
      object
          .members()
          .forEach(member -> parameters.put(member.name(), text(object, member.name())));
    }
    return parameters;
  }

  /** Returns a text on one line, or a number as it is written. */
  private static String text(DataObject object, String key) {
    DataNode value = object.get(key);
    if (value instanceof DataString string) {
      return string.value().text().strip().replaceAll("\\s+", " ");
    }
    if (value instanceof DataNumber number) {
      return number.literal();
    }
    throw new IllegalArgumentException("'" + key + "' is neither a text nor a number");
  }
}
