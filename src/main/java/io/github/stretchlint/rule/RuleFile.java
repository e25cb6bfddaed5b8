package io.github.stretchlint.rule;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.rule.Rule.Level;
import io.github.stretchlint.rule.Rule.Source;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/<family>/<id>.yaml}; its form is told in {@code schemas/rule.schema.json}. */
final class RuleFile {

  private static final Set<String> KEYS =
      Set.of(
          "id", "family", "summary", "severity", "message", "levels", "rationale", "sources",
          "since", "status", "applies-to", "check", "parameters");

  private final SourceText file;
  private final DataObject root;

  private RuleFile(SourceText file, DataObject root) {
    this.file = file;
    this.root = root;
  }

  static Rule read(SourceText file) throws RuleException {
    return new RuleFile(file, root(file)).rule();
  }

  /** Returns the one object that a rule file holds. */
  static DataObject root(SourceText file) throws RuleException {
    try {
      List<DataNode> documents = YamlReader.read(MappedText.of(file)).documents();
      if (documents.size() == 1 && documents.get(0) instanceof DataObject object) {
        return object;
      }
      throw new RuleException(file, new Span(0, 0), "a rule file is one object");
    } catch (DataSyntaxException broken) {
      throw new RuleException(file, broken.span(), String.valueOf(broken.getMessage()));
    }
  }

  private Rule rule() throws RuleException {
    for (Member member : root.members()) {
      if (!KEYS.contains(member.name())) {
        throw fault(member.span(), "unknown key '" + member.name() + "'");
      }
    }
    String scope = string(root, "applies-to");
    if (!Rule.SCOPES.contains(scope)) {
      throw fault(root.span(), "applies-to is one of " + Rule.SCOPES + ", not '" + scope + "'");
    }
    return new Rule(
        id(),
        string(root, "family"),
        string(root, "summary"),
        levels(),
        string(root, "rationale"),
        sources(),
        string(root, "since"),
        string(root, "status"),
        scope,
        string(root, "check"),
        parameters());
  }

  private RuleId id() throws RuleException {
    try {
      return new RuleId(string(root, "id"));
    } catch (IllegalArgumentException malformed) {
      throw fault(root.span(), String.valueOf(malformed.getMessage()));
    }
  }

  private Map<String, Level> levels() throws RuleException {
    Map<String, Level> levels = new LinkedHashMap<>();
    if (root.get("levels") instanceof DataObject named) {
      for (Member member : named.members()) {
        if (!(member.value() instanceof DataObject level)) {
          throw fault(member.span(), "a level has a severity and a message");
        }
        levels.put(member.name(), level(level));
      }
    } else {
      levels.put(Rule.DEFAULT_LEVEL, level(root));
    }
    return levels;
  }

  private Level level(DataObject object) throws RuleException {
    try {
      return new Level(Severity.of(string(object, "severity")), string(object, "message"));
    } catch (IllegalArgumentException unknown) {
      throw fault(object.span(), String.valueOf(unknown.getMessage()));
    }
  }

  private List<Source> sources() throws RuleException {
    List<Source> sources = new ArrayList<>();
    if (root.get("sources") instanceof DataArray list) {
      for (DataNode item : list.items()) {
        if (!(item instanceof DataObject source)) {
          throw fault(item.span(), "a source has a title and a url");
        }
        sources.add(new Source(string(source, "title"), string(source, "url")));
      }
    }
    return sources;
  }

  private Map<String, String> parameters() throws RuleException {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (root.get("parameters") instanceof DataObject object) {
      for (Member member : object.members()) {
        parameters.put(member.name(), string(object, member.name()));
      }
    }
    return parameters;
  }

  private String string(DataObject object, String key) throws RuleException {
    @Nullable DataNode value = object.get(key);
    if (value instanceof DataString string && !string.value().isBlank()) {
      return string.value().text().strip().replaceAll("\\s+", " ");
    }
    if (value instanceof DataNumber number) {
      return number.literal();
    }
    throw fault(value == null ? object.span() : value.span(), "'" + key + "' must be told here");
  }

  private RuleException fault(Span place, String message) {
    return new RuleException(file, place, message);
  }
}
