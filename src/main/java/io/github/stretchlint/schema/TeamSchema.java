package io.github.stretchlint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A team's own JSON Schema, of any version that names itself in {@code $schema}. It stands in one
 * file; nothing is loaded from the network.
 */
public final class TeamSchema {

  private static final SpecificationVersion DEFAULT = SpecificationVersion.DRAFT_2020_12;

  private final String name;
  private final Schema schema;

  private TeamSchema(String name, Schema schema) {
    this.name = name;
    this.schema = schema;
  }

  /**
   * Reads the schema of a file.
   *
   * @throws IOException if it cannot be read, or is no schema; the message tells which
   */
  public static TeamSchema of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    SourceText source = SourceText.decode(name, Files.readAllBytes(file));
    try {
      MappedText text = MappedText.of(source);
      boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
      List<DataNode> documents = (json ? JsonReader.read(text) : YamlReader.read(text)).documents();
      if (documents.isEmpty()) {
        throw new IOException(name + " is empty: write a JSON Schema there");
      }
      return new TeamSchema(name, schema(name, JsonTree.of(documents.get(0), true)));
    } catch (DataSyntaxException broken) {
      throw new IOException(
          name + ":" + source.lines().position(broken.span().start()) + ": " + broken.getMessage(),
          broken);
    }
  }

  private static Schema schema(String name, JsonNode root) throws IOException {
    SchemaRegistry registry = registry();
    if (!root.isObject() && !root.isBoolean()) {
      throw new IOException(name + " is not a JSON Schema: it must be an object");
    }
    try {
      String version = root.path("$schema").asString(DEFAULT.getDialectId());
      List<Error> errors = registry.getSchema(SchemaLocation.of(version)).validate(root);
      if (!errors.isEmpty()) {
        throw new IOException(name + " is not a JSON Schema: " + told(errors.get(0)));
      }
      Schema schema = registry.getSchema(root);
      schema.initializeValidators();
      return schema;
    } catch (SchemaException | IllegalArgumentException noSchema) {
      throw new IOException(
          name + " cannot be used: correct what \"$schema\" and \"$ref\" name in it", noSchema);
    }
  }

  private static String told(Error error) {
    NodePath place = error.getInstanceLocation();
    return place.getNameCount() == 0
        ? error.getMessage()
        : "\"" + place + "\": " + error.getMessage();
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        DEFAULT,
        registry ->
            registry
                .schemaLoader(loader -> loader.fetchRemoteResources(false))
                .schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));
  }

  /** Returns what in a data file does not fit, one defect for each place. */
  public List<Defect> check(DataFile file) {
    Map<Span, Defect> defects = new LinkedHashMap<>();
    for (Defect doubled : SchemaCheck.doubleKeys(file)) {
      defects.put(doubled.span(), doubled);
    }
    for (DataNode root : file.documents()) {
      Places places = new Places(root);
      for (Error error : schema.validate(JsonTree.of(root, true))) {
        Span place = place(error, places);
        defects.putIfAbsent(
            place, Defect.of(RuleId.SCHEMA_VIOLATION, place).word("fault", fault(error)));
      }
    }
    return List.copyOf(defects.values());
  }

  private String fault(Error error) {
    String place = error.getInstanceLocation().toString();
    return "\""
        + (place.isEmpty() ? "/" : place)
        + "\" does not follow "
        + name
        + ": "
        + error.getMessage()
        + ".";
  }

  private static Span place(Error error, Places places) {
    List<Object> path = new ArrayList<>();
    NodePath location = error.getInstanceLocation();
    for (int i = 0; i < location.getNameCount(); i++) {
      path.add(location.getElement(i));
    }
    return switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties" ->
          places.ofKey(path, error.getProperty());
      case "required" -> places.ofOwner(path);
      default -> places.ofValue(path);
    };
  }
}
