package io.github.stretchlint.schema;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataBoolean;
import io.github.stretchlint.data.DataNode.DataNull;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Turns the data tree into the one that the validator knows. */
final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean nulls;

  private JsonTree(boolean nulls) {
    this.nulls = nulls;
  }

  /**
   * Returns the same data for the validator. Of two equal keys the first one counts.
   *
   * @param nulls whether a key whose value is null is there at all
   */
  static JsonNode of(DataNode node, boolean nulls) {
    return new JsonTree(nulls).node(node);
  }

  private JsonNode node(DataNode node) {
    if (node instanceof DataObject object) {
      return object(object);
    }
    if (node instanceof DataArray array) {
      ArrayNode items = NODES.arrayNode(array.items().size());
      array.items().forEach(item -> items.add(node(item)));
      return items;
    }
    if (node instanceof DataString string) {
      return new Text(string.value().text());
    }
    if (node instanceof DataNumber number) {
      return number(number.value());
    }
    return node instanceof DataBoolean bool ? NODES.booleanNode(bool.value()) : NODES.nullNode();
  }

  private ObjectNode object(DataObject object) {
    ObjectNode members = NODES.objectNode();
    for (Member member : object.members()) {
      boolean there = nulls || !(member.value() instanceof DataNull);
      if (there && !members.has(member.name())) {
        members.set(member.name(), node(member.value()));
      }
    }
    return members;
  }

  /**
   * A whole number is one however it is written: 30.0 as well. One that no long holds is taken for
   * the largest: the validator fails on it otherwise, and no schema of ours tells them apart.
   */
  private static JsonNode number(double value) {
    return value == Math.rint(value) ? NODES.numberNode((long) value) : NODES.numberNode(value);
  }

  /**
   * A text that can be printed without Jackson's serializers. The validator prints each value of an
   * {@code enum} while it is set up, and loading the serializers for that takes longer than all
   * else.
   */
  private static final class Text extends StringNode {
    private static final long serialVersionUID = 1L;

    Text(String value) {
      super(value);
    }

    @Override
    public String toString() {
      return '"' + stringValue() + '"';
    }
  }
}
