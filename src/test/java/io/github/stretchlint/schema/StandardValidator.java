package io.github.stretchlint.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * JSON Schema 2020-12 with all its keywords, as any editor or other program applies our schemas.
 */
public final class StandardValidator {

  /** Where the schemas and their examples stand. */
  static final Path SCHEMAS = Path.of("..", "schemas");

  private static final String ADDRESS = "https://stretchlint.github.io/schemas/";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry
                  .schemaLoader(loader -> loader.fetchRemoteResources(false))
                  .schemas(StandardValidator::published));

  private final Schema schema;

  private StandardValidator(Schema schema) {
    this.schema = schema;
  }

  /** Returns a validator of JSON Schemas themselves. */
  static StandardValidator ofSchemas() {
    return new StandardValidator(
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
  }

  /** Returns a validator for one of our schemas: "report", "rule", "write-up". */
  public static StandardValidator of(String name) {
    return of(schema(name));
  }

  static StandardValidator of(JsonNode schema) {
    return new StandardValidator(REGISTRY.getSchema(schema));
  }

  static JsonNode schema(String name) {
    try {
      return json(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our schemas are read from the folder, not from where they are published. */
  private static @Nullable String published(String address) {
    if (!address.startsWith(ADDRESS)) {
      return null;
    }
    try {
      return Files.readString(SCHEMAS.resolve(address.substring(ADDRESS.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String json) {
    try {
      MappedText text = MappedText.of(SourceText.of("a.json", json));
      return JsonTree.of(JsonReader.read(text).documents().get(0), true);
    } catch (DataSyntaxException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  /** Returns what is wrong with some JSON: the keyword, and a pointer to the key or value. */
  public List<String> faults(String json) {
    return faults(json(json));
  }

  List<String> faults(JsonNode json) {
    return schema.validate(json).stream()
        .map(
            error ->
                error.getKeyword()
                    + " "
                    + error.getInstanceLocation()
                    + (error.getProperty() == null ? "" : "/" + error.getProperty()))
        .toList();
  }
}
