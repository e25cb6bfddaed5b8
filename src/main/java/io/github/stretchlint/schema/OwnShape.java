package io.github.stretchlint.schema;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells files in the shape of our schema from the many other shapes that data files have. */
final class OwnShape {

  private static final Pattern OWN_SCHEMA =
      Pattern.compile("(?:.*[/\\\\])?write-up\\.schema\\.json(?:#.*)?");

  private static final List<String> MEASURES = List.of("seconds", "breaths", "count");

  private OwnShape() {}

  /** Returns whether a document, or a record in its list, names our schema. */
  static boolean isDeclared(DataNode root) {
    if (root instanceof DataArray records) {
      return records.items().stream().anyMatch(OwnShape::namesSchema);
    }
    return namesSchema(root);
  }

  private static boolean namesSchema(DataNode node) {
    return node instanceof DataObject object
        && object.get("$schema") instanceof DataString name
        && OWN_SCHEMA.matcher(name.value().text().strip()).matches();
  }

  /**
   * Returns whether a document looks like our shape: a list of stretches, most of which have a name
   * and a list of steps. One alone is too little to go by.
   */
  static boolean isLikely(DataNode root) {
    List<DataNode> stretches = stretches(root).toList();
    long ours = stretches.stream().filter(OwnShape::isEntry).count();
    return ours > 1 && ours * 2 > stretches.size();
  }

  /**
   * Returns whether a document can only be meant for our schema: most of its stretches have a name
   * and a list of steps, or it calls them "stretches", and one has holds as no other shape has
   * them.
   */
  static boolean isCertain(DataNode root) {
    boolean called = root instanceof DataObject object && object.get("stretches") != null;
    List<DataNode> stretches = stretches(root).toList();
    long ours = stretches.stream().filter(OwnShape::isEntry).count();
    return (called || ours * 2 > stretches.size())
        && stretches.stream().anyMatch(stretch -> isEntry(stretch) && hasOwnHolds(stretch));
  }

  private static boolean hasOwnHolds(DataNode stretch) {
    return stretch instanceof DataObject object
        && object.get("holds") instanceof DataArray holds
        && holds.items().stream().anyMatch(OwnShape::isOwnHold);
  }

  private static boolean isOwnHold(DataNode hold) {
    return hold instanceof DataObject object
        && MEASURES.stream().anyMatch(measure -> object.get(measure) != null);
  }

  private static Stream<DataNode> stretches(DataNode node) {
    if (node instanceof DataArray array) {
      return array.items().stream().flatMap(OwnShape::stretches);
    }
    return node instanceof DataObject object
            && object.get("stretches") instanceof DataArray stretches
        ? stretches.items().stream()
        : Stream.of(node);
  }

  private static boolean isEntry(DataNode node) {
    return node instanceof DataObject object
        && object.get("name") instanceof DataString
        && object.get("steps") instanceof DataArray;
  }
}
