package io.github.stretchlint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A JSON Schema (2020-12) of stretchlint's own, ready to validate. Serves all threads. */
public final class JsonSchema {

  /**
   * The keywords that our schemas use; a schema with any other is refused. Each one that the
   * validator sets up costs time at the start of a run.
   */
  private static final List<KeywordType> KEYWORDS =
      List.of(
          KeywordType.ADDITIONAL_PROPERTIES,
          KeywordType.DEPENDENT_SCHEMAS,
          KeywordType.ENUM,
          KeywordType.FALSE,
          KeywordType.IF_THEN_ELSE,
          KeywordType.ITEMS,
          KeywordType.MINIMUM,
          KeywordType.MIN_ITEMS,
          KeywordType.MIN_PROPERTIES,
          KeywordType.PATTERN,
          KeywordType.PATTERN_PROPERTIES,
          KeywordType.PROPERTIES,
          KeywordType.REF,
          KeywordType.REQUIRED,
          KeywordType.TRUE,
          KeywordType.TYPE);

  private static final List<Keyword> SILENT =
      Stream.of("$schema", "$id", "$defs", "title", "description", "examples", "then", "else")
          .<Keyword>map(NonValidationKeyword::new)
          .toList();

  private final JsonNode root;
  private final Schema schema;

  private JsonSchema(JsonNode root) {
    this.root = root;
    this.schema = registry().getSchema(root);
  }

  /** Returns the schema of write-ups; it is read at the first call. */
  public static JsonSchema writeUp() {
    return WriteUp.SCHEMA;
  }

  /** Returns the schema of rule files; it is read at the first call. */
  public static JsonSchema rule() {
    return Rule.SCHEMA;
  }

  /** Returns what is wrong with a file's data, in reading order. */
  public List<Violation> violations(DataNode data) {
    return new Validation(this, data, KeyNames.SPELLING).run(JsonTree.of(data, true));
  }

  JsonNode root() {
    return root;
  }

  List<Error> errors(JsonNode data) {
    return schema.validate(data);
  }

  /** Without a loader that fetches, without format checks, without messages in forty languages. */
  private static SchemaRegistry registry() {
    Dialect dialect =
        Dialect.builder(DialectId.DRAFT_2020_12)
            .specificationVersion(SpecificationVersion.DRAFT_2020_12)
            .idKeyword("$id")
            .keywords(KEYWORDS)
            .keywords(SILENT)
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .messageSource((key, fallback, locale, arguments) -> key)
            .build();
    return SchemaRegistry.withDialect(
        dialect,
        registry ->
            registry
                .schemaLoader(loader -> loader.fetchRemoteResources(false))
                .schemaRegistryConfig(config));
  }

  private static JsonSchema load(String name) {
    try (InputStream in =
        JsonSchema.class.getResourceAsStream("/io/github/stretchlint/schemas/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the library was built without its schema " + name);
      }
      MappedText text = MappedText.of(SourceText.decode(name, in.readAllBytes()));
      return new JsonSchema(JsonTree.of(JsonReader.read(text).documents().get(0), true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DataSyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static final class WriteUp {
    static final JsonSchema SCHEMA = load("write-up.schema.json");
  }

  private static final class Rule {
    static final JsonSchema SCHEMA = load("rule.schema.json");
  }
}
