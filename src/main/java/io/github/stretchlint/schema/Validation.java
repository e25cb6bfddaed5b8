package io.github.stretchlint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNull;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Validates one document and turns the validator's errors into violations: one for each cause.
 *
 * <p>A key that means a known one is taken for it, and the document is validated again, so that
 * nothing is said to be missing that is only misspelt, and what stands below the key is checked
 * too.
 */
final class Validation {

  /** An error with its paths taken apart. */
  private record Fault(Error error, List<Object> path, Wording wording) {

    boolean is(String keyword) {
      return error.getKeyword().equals(keyword);
    }

    String key() {
      return error.getProperty();
    }
  }

  /** A key taken for another one. */
  private record Renamed(List<Object> object, String written, String meant, Wording wording) {

    List<Object> value() {
      return append(object, meant);
    }
  }

  private final JsonSchema schema;
  private final DataNode data;
  private final KeyNames names;
  private final Places places;
  private final List<Renamed> renamed = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();

  Validation(JsonSchema schema, DataNode data, KeyNames names) {
    this.schema = schema;
    this.data = data;
    this.names = names;
    this.places = new Places(data);
  }

  /** Returns where the document's values stand. */
  Places places() {
    return places;
  }

  /** Returns what is wrong, in reading order. */
  List<Violation> run(JsonNode tree) {
    List<Fault> faults = faults(tree);
    while (rename(faults)) {
      faults = faults(tree);
    }
    Map<List<Object>, Fault> wrong = new LinkedHashMap<>();
    Map<List<Object>, List<Fault>> missing = new LinkedHashMap<>();
    for (Fault fault : faults) {
      if (fault.is("additionalProperties")) {
        unknown(fault);
      } else if (fault.is("required") && fault.wording.describes(fault.key())) {
        missing.computeIfAbsent(fault.path, path -> new ArrayList<>()).add(fault);
      } else {
        wrong.putIfAbsent(fault.path, fault);
      }
    }
    renamed.forEach(key -> misspelt(key, wrong.remove(key.value()) == null));
    missing.forEach(this::missing);
    wrong.values().forEach(this::wrong);
    violations.addAll(DoubleKeys.in(data));
    violations.sort(Comparator.comparing(Violation::span));
    return violations;
  }

  private List<Fault> faults(JsonNode tree) {
    List<Fault> faults = new ArrayList<>();
    for (Error error : schema.errors(tree)) {
      Wording wording = Wording.of(schema.root(), elements(error.getEvaluationPath()));
      faults.add(new Fault(error, elements(error.getInstanceLocation()), wording));
    }
    return faults;
  }

  /** Gives unknown keys the names that were meant, and returns whether there was one. */
  private boolean rename(List<Fault> faults) {
    int before = renamed.size();
    for (Fault fault : faults) {
      if (fault.is("additionalProperties")) {
        ObjectNode object = (ObjectNode) fault.error.getInstanceNode();
        List<String> free =
            fault.wording.knownKeys().stream().filter(key -> !object.has(key)).toList();
        String meant = names.meant(fault.key(), free);
        if (meant != null) {
          object.set(meant, object.remove(fault.key()));
          places.rename(fault.path, fault.key(), meant);
          renamed.add(new Renamed(fault.path, fault.key(), meant, fault.wording));
        }
      }
    }
    return renamed.size() > before;
  }

  private void misspelt(Renamed key, boolean fits) {
    String fault = key.wording.unknown(key.written, key.meant, fits);
    Violation.Type type = fits ? Violation.Type.MISSPELT_KEY : Violation.Type.UNKNOWN_KEY;
    Span place = places.ofKey(key.object, key.written);
    add(type, key.object, List.of(key.written), key.meant, place, fault);
  }

  private void unknown(Fault fault) {
    String words = fault.wording.unknown(fault.key(), null, false);
    Span place = places.ofKey(fault.path, fault.key());
    add(Violation.Type.UNKNOWN_KEY, fault.path, List.of(fault.key()), null, place, words);
  }

  private void missing(List<Object> path, List<Fault> faults) {
    List<String> keys = faults.stream().map(Fault::key).toList();
    String words = faults.get(0).wording.missing(keys);
    add(Violation.Type.MISSING_KEY, path, keys, null, places.ofOwner(path), words);
  }

  private void wrong(Fault fault) {
    DataNode value = places.value(fault.path);
    String word = value instanceof DataString string ? string.value().text() : null;
    String words = fault.wording.wrong(isEmpty(value), word);
    add(Violation.Type.WRONG_VALUE, fault.path, List.of(), null, places.ofValue(fault.path), words);
  }

  private static boolean isEmpty(DataNode value) {
    return value instanceof DataNull
        || (value instanceof DataString string && string.value().isBlank())
        || (value instanceof DataArray array && array.items().isEmpty())
        || (value instanceof DataObject object && object.members().isEmpty());
  }

  private void add(
      Violation.Type type,
      List<Object> path,
      List<String> keys,
      @Nullable String meant,
      Span span,
      String fault) {
    violations.add(new Violation(type, path, keys, meant, span, null, fault));
  }

  private static List<Object> append(List<Object> path, Object element) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(element);
    return longer;
  }

  private static List<Object> elements(NodePath path) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      elements.add(path.getElement(i));
    }
    return elements;
  }
}
