package io.github.stretchlint.schema;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.text.Span;
import io.github.stretchlint.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks data against the schema of write-ups: wholly where it names the schema, and for slips
 * where it is only written in the same shape. The validator is loaded only if there is such data;
 * of other shapes only keys that stand twice are told.
 */
public final class SchemaCheck {

  /** What a field may tell under another name than ours. */
  private static final Set<String> ROLES =
      Set.of(
          "name",
          "steps",
          "start",
          "hold",
          "caution",
          "repetitions",
          "frequency",
          "sides",
          "kind",
          "list");

  /** A longer name is not shown as a whole. */
  private static final int LONGEST_NAME = 60;

  private final Places places;
  private final Map<List<Object>, RecordType> types = new HashMap<>();

  private SchemaCheck(Places places) {
    this.places = places;
  }

  /**
   * Returns the faults of a data file.
   *
   * @param frontMatter whether it stands in front of a text, and so has keys of its own at its top
   */
  public static List<Defect> check(DataFile file, boolean frontMatter) {
    List<Defect> defects = new ArrayList<>();
    file.documents().forEach(root -> defects.addAll(check(file, root, frontMatter)));
    return defects;
  }

  private static List<Defect> check(DataFile file, DataNode root, boolean frontMatter) {
    boolean own = OwnShape.isDeclared(root) || OwnShape.isCertain(root);
    if (!own && !OwnShape.isLikely(root)) {
      return doubleKeys(file, root);
    }
    KeyNames names = own ? SchemaCheck::meant : SchemaCheck::misspelt;
    Validation validation = new Validation(JsonSchema.writeUp(), root, names);
    List<Violation> violations = validation.run(JsonTree.of(root, own));
    if (!own) {
      violations = Deviations.among(violations, root);
    }
    SchemaCheck check = new SchemaCheck(validation.places());
    return Repeats.without(violations, file.anchors()).stream()
        .filter(violation -> !frontMatter || !isForeign(violation))
        .map(check::defect)
        .toList();
  }

  /** Returns the keys of a data file that stand twice in one object. */
  static List<Defect> doubleKeys(DataFile file) {
    List<Defect> defects = new ArrayList<>();
    file.documents().forEach(root -> defects.addAll(doubleKeys(file, root)));
    return defects;
  }

  private static List<Defect> doubleKeys(DataFile file, DataNode root) {
    SchemaCheck check = new SchemaCheck(new Places(root));
    return Repeats.without(DoubleKeys.in(root), file.anchors()).stream()
        .map(check::defect)
        .toList();
  }

  private static boolean isForeign(Violation violation) {
    return violation.type() == Violation.Type.UNKNOWN_KEY && violation.path().isEmpty();
  }

  /** By its spelling, else by what the lexicon knows of it: {@code duration} means "holds". */
  private static @Nullable String meant(String unknown, List<String> free) {
    String near = Spelling.nearest(unknown, free);
    String role = FieldName.of(unknown).role();
    if (near != null || !ROLES.contains(role)) {
      return near;
    }
    return free.stream()
        .filter(key -> FieldName.of(key).role().equals(role))
        .findFirst()
        .orElse(null);
  }

  /** By its spelling, unless it is a word that other shapes use: {@code hold}, {@code step}. */
  private static @Nullable String misspelt(String unknown, List<String> free) {
    return FieldName.of(unknown).role().isEmpty() ? Spelling.nearest(unknown, free) : null;
  }

  private Defect defect(Violation violation) {
    Owner owner = owner(violation.path());
    Defect defect =
        Defect.of(RuleId.SCHEMA_VIOLATION, violation.span())
            .word("fault", violation.sentence(owner.label, owner.path));
    Span earlier = violation.earlier();
    if (earlier != null) {
      defect = defect.related(earlier, "It is here the first time.");
    }
    return owner.entry == null ? defect : defect.entry(owner.entry);
  }

  /**
   * What a fault is in.
   *
   * @param label its number and its name for the message; empty for the file
   * @param path the path that leads there
   * @param entry the entry's name if it is one with a name
   */
  private record Owner(String label, List<Object> path, @Nullable String entry) {}

  private Owner owner(List<Object> path) {
    int last = path.size() - 1;
    while (last >= 0 && !isRecord(path, last)) {
      last--;
    }
    List<Object> record = path.subList(0, last + 1);
    RecordType type = types.computeIfAbsent(record, this::type);
    String name = places.text(record, type == RecordType.ENTRY ? "name" : "title");
    String entry = type == RecordType.ENTRY ? name : null;
    List<String> label = new ArrayList<>();
    if (last >= 0) {
      label.add(type.word + " " + ((Integer) path.get(last) + 1));
    }
    if (name != null && (last >= 0 || entry != null)) {
      label.add("\"" + shortened(name) + "\"");
    }
    return new Owner(String.join(", ", label), record, entry);
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }

  private static boolean isRecord(List<Object> path, int at) {
    if (!(path.get(at) instanceof Integer)) {
      return false;
    }
    return at == 0 || path.get(at - 1).equals("stretches");
  }

  /** What an item of a list is, for the author. */
  private enum RecordType {
    ENTRY("Entry"),
    WRITE_UP("Write-up"),
    UNKNOWN("Item");

    private final String word;

    RecordType(String word) {
      this.word = word;
    }
  }

  private RecordType type(List<Object> record) {
    if (record.size() > 1) {
      return RecordType.ENTRY;
    }
    if (!(places.value(record) instanceof DataObject object)) {
      return RecordType.UNKNOWN;
    }
    boolean entry = object.get("name") != null || object.get("steps") != null;
    return object.get("stretches") != null
        ? RecordType.WRITE_UP
        : entry ? RecordType.ENTRY : RecordType.UNKNOWN;
  }
}
