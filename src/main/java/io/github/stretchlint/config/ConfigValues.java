package io.github.stretchlint.config;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataBoolean;
import io.github.stretchlint.data.DataNode.DataNull;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.files.Glob;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import io.github.stretchlint.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes values out of a configuration; one that is not what it must be becomes an error. */
final class ConfigValues {

  private final SourceText source;
  private final Collection<RunError> errors;

  ConfigValues(SourceText source, Collection<RunError> errors) {
    this.source = source;
    this.errors = errors;
  }

  Place place(Span span) {
    return new Place(source.name(), source.lines().position(span.start()));
  }

  void complain(Span span, String message) {
    errors.add(new RunError(place(span).toString(), message));
  }

  /** Returns the members of an object by key, in order; a key that is none of these is an error. */
  Map<String, Member> object(DataNode node, String what, List<String> keys) {
    Map<String, Member> known = new LinkedHashMap<>();
    for (Member member : members(node, what)) {
      if (keys.contains(member.name())) {
        known.put(member.name(), member);
      } else if (!member.name().startsWith("x-")) {
        complain(
            member.key().span(),
            "there is no key \""
                + member.name()
                + "\" here: "
                + Spelling.advice(member.name(), keys, "write one of " + String.join(", ", keys)));
      }
    }
    return known;
  }

  /** Returns the members of an object in order; a key that is given twice is an error. */
  List<Member> members(DataNode node, String what) {
    if (node instanceof DataNull) {
      return List.of();
    }
    if (!(node instanceof DataObject object)) {
      complain(node.span(), what + " must be keys with values");
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    for (Member member : object.members()) {
      if (!seen.add(member.name())) {
        complain(member.key().span(), "\"" + member.name() + "\" is given twice: remove one");
      }
    }
    return object.members();
  }

  /** Returns the items of a list; a single value counts as a list of one. */
  static List<DataNode> list(DataNode node) {
    if (node instanceof DataArray array) {
      return array.items();
    }
    return node instanceof DataNull ? List.of() : List.of(node);
  }

  /** Returns a text, or null where there is none. */
  @Nullable String text(DataNode node, String what) {
    if (node instanceof DataString string && !string.value().isBlank()) {
      return string.value().text().strip();
    }
    complain(node.span(), what + " must be text");
    return null;
  }

  /** Returns a text or a number as it is written, or null where there is none. */
  @Nullable String scalar(DataNode node, String what) {
    return node instanceof DataNumber number ? number.literal() : text(node, what);
  }

  /** Returns whether a value is {@code true}. */
  boolean isTrue(DataNode node, String what) {
    if (node instanceof DataBoolean bool) {
      return bool.value();
    }
    complain(node.span(), what + " must be true or false");
    return false;
  }

  /** Returns globs that can be matched. */
  List<PlacedGlob> globs(DataNode node, String what) {
    List<PlacedGlob> globs = new ArrayList<>();
    for (DataNode item : list(node)) {
      String pattern = text(item, what);
      if (pattern != null) {
        try {
          globs.add(new PlacedGlob(new Glob(pattern), place(item.span())));
        } catch (IllegalArgumentException unusable) {
          complain(item.span(), String.valueOf(unusable.getMessage()));
        }
      }
    }
    return globs;
  }
}
