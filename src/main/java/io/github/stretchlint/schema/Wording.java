package io.github.stretchlint.schema;

import io.github.stretchlint.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Words faults for an author. The words come from the schema itself: each property's {@code title}
 * is a noun phrase that tells what to write, and its {@code examples} show it.
 */
final class Wording {

  /** Keywords whose value is no schema but holds some, each under a name of its own. */
  private static final Set<Object> OF_SCHEMAS_BY_NAME =
      Set.of("properties", "patternProperties", "dependentSchemas");

  private final List<JsonNode> trail;

  private Wording(List<JsonNode> trail) {
    this.trail = trail;
  }

  /**
   * Words what one part of a schema demands.
   *
   * @param root the schema
   * @param evaluation the way from the root to the keyword that is not satisfied, through
   *     references
   */
  static Wording of(JsonNode root, List<Object> evaluation) {
    List<JsonNode> trail = new ArrayList<>();
    JsonNode schema = root;
    boolean byName = false;
    for (Object step : evaluation) {
      if (!byName) {
        trail.add(schema);
      }
      if (step.equals("$ref") && !byName) {
        schema = referred(root, schema);
      } else {
        schema = step instanceof Integer index ? schema.get(index) : schema.get((String) step);
      }
      byName = !byName && OF_SCHEMAS_BY_NAME.contains(step);
    }
    return new Wording(trail);
  }

  private static JsonNode referred(JsonNode root, JsonNode schema) {
    return root.at(schema.get("$ref").stringValue().substring(1));
  }

  /** Returns the keys that an object may have here. */
  List<String> knownKeys() {
    JsonNode properties = owner().get("properties");
    return properties == null ? List.of() : List.copyOf(properties.propertyNames());
  }

  /** Says what an object lacks; the sentence's subject stands before it. */
  String missing(List<String> keys) {
    JsonNode property = owner().path("properties").path(keys.get(0));
    String wanted =
        keys.size() == 1 ? phrase(titled(property), ": write ") : phrase(titled(), ": write ");
    return sentence(keys.stream().collect(Collectors.joining(" and no ", "has no ", "")) + wanted);
  }

  /** Whether it is told what the key would hold, so that its absence can be spoken of by name. */
  boolean describes(String key) {
    return owner().path("properties").has(key);
  }

  /**
   * Says that a key is unknown.
   *
   * @param meant the key that was meant, or null
   * @param fits whether the value is what that key asks for
   */
  String unknown(String key, @Nullable String meant, boolean fits) {
    String fault = "\"" + key + "\" is not known here: ";
    if (meant != null) {
      JsonNode property = owner().path("properties").path(meant);
      return fault
          + "did you mean \""
          + meant
          + "\""
          + (fits ? "" : phrase(titled(property), ", "))
          + "?";
    }
    boolean notes = owner().path("patternProperties").has("^x-");
    return fault
        + (notes
            ? "remove it, or call it \"x-" + key + "\" if it is a note of your own."
            : "remove it.");
  }

  /**
   * Says what a value must be; the sentence's subject stands before it.
   *
   * @param empty whether nothing is written there
   * @param word the value if it is a text, else null
   */
  String wrong(boolean empty, @Nullable String word) {
    String fault = empty ? "must not be empty: write " : "must be ";
    JsonNode values = owner().get("enum");
    if (values == null) {
      return sentence(fault + phrase(titled(), ""));
    }
    List<String> words = values.valueStream().map(JsonNode::stringValue).toList();
    String meant = word == null ? null : Spelling.nearest(word, words);
    String choice = fault + "one of " + String.join(", ", words);
    return meant == null ? choice + "." : choice + ": did you mean \"" + meant + "\"?";
  }

  /** The part of the schema that has the keyword. */
  private JsonNode owner() {
    return trail.get(trail.size() - 1);
  }

  /** The closest part on the way that says what it is. */
  private JsonNode titled() {
    JsonNode titled = trail.get(0);
    for (JsonNode schema : trail) {
      titled = schema.has("title") ? schema : titled;
    }
    return titled;
  }

  private JsonNode titled(JsonNode property) {
    if (property.has("title") || !property.has("$ref")) {
      return property;
    }
    return titled(referred(trail.get(0), property));
  }

  /** With a full stop, unless an example brings one. */
  private static String sentence(String words) {
    return words.endsWith(".\"") ? words : words + ".";
  }

  /** "a list of sentences, such as ["Kneel on all fours."]". */
  private static String phrase(JsonNode schema, String before) {
    if (!schema.has("title")) {
      return "";
    }
    String examples =
        schema
            .path("examples")
            .valueStream()
            .map(Wording::json)
            .collect(Collectors.joining(" or "));
    return before
        + schema.get("title").stringValue()
        + (examples.isEmpty() ? "" : ", such as " + examples);
  }

  private static String json(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(Wording::json).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value.isObject()) {
      StringJoiner members = new StringJoiner(", ", "{", "}");
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        members.add('"' + member.getKey() + "\": " + json(member.getValue()));
      }
      return members.toString();
    }
    return value.isString()
        ? '"' + value.stringValue().replace("\"", "\\\"") + '"'
        : value.asString();
  }
}
