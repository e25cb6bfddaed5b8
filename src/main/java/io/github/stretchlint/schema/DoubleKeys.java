package io.github.stretchlint.schema;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds keys that stand twice in one object, whatever the shape of the data. A validator never sees
 * the second one.
 */
final class DoubleKeys {

  private final List<Object> path = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();

  private DoubleKeys() {}

  /** Returns a violation for each key of a document that stands there again. */
  static List<Violation> in(DataNode root) {
    DoubleKeys keys = new DoubleKeys();
    keys.look(root);
    return keys.violations;
  }

  private void look(DataNode node) {
    if (node instanceof DataArray array) {
      int index = 0;
      for (DataNode item : array.items()) {
        look(item, index++);
      }
    } else if (node instanceof DataObject object) {
      Map<String, Member> seen = new HashMap<>();
      for (Member member : object.members()) {
        Member first = seen.putIfAbsent(member.name(), member);
        if (first == null) {
          look(member.value(), member.name());
        } else {
          add(first, member);
        }
      }
    }
  }

  private void look(DataNode value, Object step) {
    path.add(step);
    look(value);
    path.remove(path.size() - 1);
  }

  private void add(Member first, Member second) {
    String fault =
        "\""
            + second.name()
            + "\" is given twice, and most programs read only one of the two: keep one.";
    violations.add(
        new Violation(
            Violation.Type.DOUBLE_KEY,
            path,
            List.of(second.name()),
            null,
            Places.ofKey(second),
            Places.ofKey(first),
            fault));
  }
}
