package io.github.stretchlint.data;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a JSON or YAML file, with its place. */
public sealed interface DataNode {

  /**
   * Returns the range of the value in the file, quotes and brackets included. What a YAML alias
   * stands for lies at the alias.
   */
  Span span();

  /** {@code {"name": "Cat-Cow"}}: keys with values, in the order of the file. */
  record DataObject(List<Member> members, Span span) implements DataNode {

    /** Copies the members. */
    public DataObject {
      members = List.copyOf(members);
    }

    /** Returns the value of the key spelled exactly so, or null. */
    public @Nullable DataNode get(String key) {
      return member(key).map(Member::value).orElse(null);
    }

    /** Returns the first member with the key spelled exactly so. */
    public Optional<Member> member(String key) {
      return members.stream().filter(member -> member.name().equals(key)).findFirst();
    }
  }

  /** A key with its value. */
  record Member(DataString key, DataNode value) {

    /** Returns the key's text. */
    public String name() {
      return key.value().text();
    }

    /** Returns the range from the key's start to the value's end. */
    public Span span() {
      return key.span().cover(value.span());
    }
  }

  /** {@code [1, 2]}: values in order. */
  record DataArray(List<DataNode> items, Span span) implements DataNode {

    /** Copies the items. */
    public DataArray {
      items = List.copyOf(items);
    }
  }

  /** {@code "Sit tall"}: text, escapes resolved, each character with its place. */
  record DataString(MappedText value, Span span) implements DataNode {}

  /** {@code 30}: a number as it is written. */
  record DataNumber(String literal, double value, Span span) implements DataNode {}

  /** {@code true}. */
  record DataBoolean(boolean value, Span span) implements DataNode {}

  /** {@code null}, or a YAML key with nothing behind it. */
  record DataNull(Span span) implements DataNode {}
}
