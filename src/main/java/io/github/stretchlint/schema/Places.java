package io.github.stretchlint.schema;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.text.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a path leads to, and the place in the file to report it at. */
final class Places {

  private final DataNode root;
  private final IdentityHashMap<DataObject, Map<String, Member>> indexes = new IdentityHashMap<>();

  Places(DataNode root) {
    this.root = root;
  }

  /** Returns the value that names and indexes (from 0) lead to. */
  DataNode value(List<Object> path) {
    DataNode node = root;
    for (Object element : path) {
      if (node instanceof DataArray array && element instanceof Integer index) {
        node = array.items().get(index);
      } else {
        node = member(node, element).value();
      }
    }
    return node;
  }

  /** From now on a path calls that key by the name that was meant. */
  void rename(List<Object> object, String written, String meant) {
    DataNode node = value(object);
    Member member = member(node, written);
    index((DataObject) node).put(meant, member);
  }

  /** Returns the range of a key, without its quotes. */
  Span ofKey(List<Object> object, String key) {
    return ofKey(member(value(object), key));
  }

  /** Returns the range of a value; of a list or an object only where it opens. */
  Span ofValue(List<Object> path) {
    DataNode node = value(path);
    Span span =
        node instanceof DataObject || node instanceof DataArray ? opening(node) : node.span();
    return span.isEmpty() && !path.isEmpty() && path.get(path.size() - 1) instanceof String key
        ? ofKey(path.subList(0, path.size() - 1), key)
        : span;
  }

  /** Returns where to say that something is not there: at its owner's name, else its key. */
  Span ofOwner(List<Object> object) {
    DataString name = string(object, "name");
    if (name != null) {
      return name.value().strip().span();
    }
    return !object.isEmpty() && object.get(object.size() - 1) instanceof String key
        ? ofKey(object.subList(0, object.size() - 1), key)
        : opening(value(object));
  }

  /** Returns the text under a key on one line, or null where there is none. */
  @Nullable String text(List<Object> object, String key) {
    DataString string = string(object, key);
    return string == null ? null : string.value().text().strip().replaceAll("\\s+", " ");
  }

  private @Nullable DataString string(List<Object> path, String key) {
    Member member = value(path) instanceof DataObject object ? index(object).get(key) : null;
    return member != null
            && member.value() instanceof DataString string
            && !string.value().isBlank()
        ? string
        : null;
  }

  static Span ofKey(Member member) {
    Span words = member.key().value().span();
    return words.isEmpty() ? member.key().span() : words;
  }

  private Member member(DataNode node, Object key) {
    Member member = node instanceof DataObject object ? index(object).get(key) : null;
    if (member == null) {
      throw new IllegalArgumentException("no '" + key + "' in the value at " + node.span());
    }
    return member;
  }

  private Map<String, Member> index(DataObject object) {
    return indexes.computeIfAbsent(object, Places::byName);
  }

  private static Map<String, Member> byName(DataObject object) {
    Map<String, Member> byName = new HashMap<>();
    object.members().forEach(member -> byName.putIfAbsent(member.name(), member));
    return byName;
  }

  /** A bracket; in YAML without brackets the first key or dash; or an alias as a whole. */
  private static Span opening(DataNode node) {
    Span span = node.span();
    if (node instanceof DataObject object
        && !object.members().isEmpty()
        && object.members().get(0).key().span().start() == span.start()) {
      return ofKey(object.members().get(0));
    }
    boolean alias =
        node instanceof DataArray array
            && !array.items().isEmpty()
            && array.items().get(0).span().equals(span);
    return alias || span.isEmpty() ? span : new Span(span.start(), span.start() + 1);
  }
}
