package io.github.stretchlint.config;

import io.github.stretchlint.config.ConfigFile.Parent;
import io.github.stretchlint.config.Mapping.Field;
import io.github.stretchlint.config.Mapping.Pointer;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNull;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a configuration. What it may say is described in {@code schemas/config.schema.json}, for
 * editors; here it is read by hand, because the validator would cost more than the linting of most
 * files.
 */
final class ConfigReader {

  static final List<String> KEYS =
      List.of("root", "extends", "rules", "overrides", "ignore", "cautions", "schemas", "mappings");

  private final Path path;
  private final SourceText source;
  private final ConfigValues values;
  private final RuleReader rules;

  private ConfigReader(Path path, SourceText source, Collection<RunError> errors) {
    this.path = path;
    this.source = source;
    this.values = new ConfigValues(source, errors);
    this.rules = new RuleReader(values);
  }

  /**
   * Reads a configuration.
   *
   * @param path where it lies
   * @param errors told of what is wrong with it
   */
  static ConfigFile read(Path path, SourceText source, Collection<RunError> errors) {
    return new ConfigReader(path, source, errors).read();
  }

  private ConfigFile read() {
    Map<String, Member> top = new LinkedHashMap<>();
    try {
      List<DataNode> documents = YamlReader.read(MappedText.of(source)).documents();
      if (documents.size() > 1) {
        values.complain(
            documents.get(1).span(), "a configuration must be one document: remove the ---");
      } else if (!documents.isEmpty()) {
        top = values.object(documents.get(0), "a configuration", KEYS);
      }
    } catch (DataSyntaxException broken) {
      values.complain(broken.span(), String.valueOf(broken.getMessage()));
    }
    return new ConfigFile(
        path,
        source.name(),
        top.containsKey("root") && values.isTrue(value(top, "root"), "root"),
        parents(value(top, "extends")),
        rules.read(value(top, "rules")),
        ConfigValues.list(value(top, "overrides")).stream().map(this::override).toList(),
        values.globs(value(top, "ignore"), "a pattern"),
        each(top, "cautions", this::caution),
        each(top, "schemas", this::schema),
        each(top, "mappings", this::mapping));
  }

  private interface ItemReader<T> {
    @Nullable T read(DataNode item);
  }

  private static <T> List<T> each(Map<String, Member> top, String key, ItemReader<T> reader) {
    List<T> read = new ArrayList<>();
    for (DataNode item : ConfigValues.list(value(top, key))) {
      T value = reader.read(item);
      if (value != null) {
        read.add(value);
      }
    }
    return read;
  }

  private static DataNode value(Map<String, Member> members, String key) {
    Member member = members.get(key);
    return member == null ? new DataNull(new Span(0, 0)) : member.value();
  }

  private List<Parent> parents(DataNode node) {
    List<Parent> parents = new ArrayList<>();
    for (DataNode item : ConfigValues.list(node)) {
      String name = values.text(item, "a file to extend");
      Path parent = name == null ? null : file(name, item);
      if (parent != null) {
        parents.add(new Parent(parent, values.place(item.span())));
      }
    }
    return parents;
  }

  /** Returns a file that is named relative to the configuration's folder. */
  private @Nullable Path file(String name, DataNode node) {
    try {
      Path file = path.resolveSibling(name).normalize();
      if (Files.isRegularFile(file)) {
        return file;
      }
      values.complain(
          node.span(), "there is no file " + name + " next to this one: correct the path");
    } catch (InvalidPathException malformed) {
      values.complain(node.span(), "\"" + name + "\" cannot be the name of a file here");
    }
    return null;
  }

  private RuleOverride override(DataNode node) {
    Map<String, Member> keys =
        values.object(node, "an override", List.of("files", "except", "rules"));
    require(node, keys, "files", "rules");
    return new RuleOverride(
        values.globs(value(keys, "files"), "a pattern"),
        values.globs(value(keys, "except"), "a pattern"),
        rules.read(value(keys, "rules")));
  }

  private @Nullable StandingCaution caution(DataNode node) {
    Map<String, Member> keys = values.object(node, "a caution", List.of("files", "text", "shown"));
    if (!require(node, keys, "files", "text", "shown")) {
      return null;
    }
    String text = values.text(value(keys, "text"), "text");
    String shown = values.text(value(keys, "shown"), "shown");
    if (text == null || shown == null) {
      return null;
    }
    if (CautionReader.in(TaggedText.of(MappedText.of(SourceText.of("", text))).sentences())
        .isEmpty()) {
      values.complain(
          value(keys, "text").span(),
          "this does not tell the reader to stop if it hurts: write the words that readers see,"
              + " such as \"Stop at once if you feel pain.\"");
    }
    return new StandingCaution(
        values.globs(value(keys, "files"), "a pattern"), text, shown, values.place(node.span()));
  }

  private @Nullable OwnSchema schema(DataNode node) {
    Map<String, Member> keys = values.object(node, "a schema", List.of("files", "schema"));
    if (!require(node, keys, "files", "schema")) {
      return null;
    }
    DataNode value = value(keys, "schema");
    String name = values.text(value, "schema");
    Path file = name == null ? null : file(name, value);
    return file == null
        ? null
        : new OwnSchema(
            values.globs(value(keys, "files"), "a pattern"), file, values.place(value.span()));
  }

  private @Nullable Mapping mapping(DataNode node) {
    List<String> known = new ArrayList<>(List.of("files", "records"));
    for (Field field : Field.values()) {
      known.add(word(field));
    }
    Map<String, Member> keys = values.object(node, "a mapping", known);
    if (!require(node, keys, "files", "name", "steps")) {
      return null;
    }
    Map<Field, Pointer> fields = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      Pointer pointer =
          keys.containsKey(word(field)) ? pointer(value(keys, word(field)), word(field)) : null;
      if (pointer != null) {
        fields.put(field, pointer);
      }
    }
    Pointer top = new Pointer("", List.of(), values.place(node.span()));
    Pointer records =
        keys.containsKey("records") ? pointer(value(keys, "records"), "records") : top;
    return new Mapping(
        values.globs(value(keys, "files"), "a pattern"), records == null ? top : records, fields);
  }

  private static String word(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Pointer pointer(DataNode node, String what) {
    String text = values.text(node, what);
    if (text == null) {
      return null;
    }
    if (!text.startsWith("/")) {
      values.complain(
          node.span(), what + " must be a JSON Pointer, which begins with a slash, such as /title");
      return null;
    }
    List<String> steps = new ArrayList<>();
    for (String step : text.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return new Pointer(text, steps, values.place(node.span()));
  }

  private boolean require(DataNode node, Map<String, Member> keys, String... required) {
    boolean complete = node instanceof DataObject;
    for (String key : required) {
      if (node instanceof DataObject && value(keys, key) instanceof DataNull) {
        Span start = new Span(node.span().start(), node.span().start());
        values.complain(start, "\"" + key + "\" is missing here: add it");
        complete = false;
      }
    }
    if (node instanceof DataArray) {
      complete = false;
    }
    return complete;
  }
}
