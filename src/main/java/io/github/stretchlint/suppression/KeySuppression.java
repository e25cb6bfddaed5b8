package io.github.stretchlint.suppression;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.text.Span;
import io.github.stretchlint.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An {@code x-stretchlint} key of data: {@code {"disable": ["missing-side"], "reason": "…",
 * "until": "2027-03-31"}}, or a list of such.
 *
 * @param owner the object that it stands in, and speaks of
 * @param directives what it says
 * @param faults what is wrong with it, by place
 */
record KeySuppression(DataObject owner, List<Directive> directives, Map<Span, String> faults) {

  /** The key. */
  static final String KEY = "x-stretchlint";

  private static final List<String> KEYS = List.of("disable", "reason", "until");
  private static final List<String> TEXTS = List.of("reason", "until");

  /** Returns those that stand anywhere in a value. */
  static List<KeySuppression> in(DataNode node) {
    List<KeySuppression> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(DataNode node, List<KeySuppression> found) {
    if (node instanceof DataArray array) {
      array.items().forEach(item -> collect(item, found));
    } else if (node instanceof DataObject object) {
      for (Member member : object.members()) {
        if (member.name().equals(KEY)) {
          found.add(read(object, member));
        } else {
          collect(member.value(), found);
        }
      }
    }
  }

  private static KeySuppression read(DataObject owner, Member key) {
    List<Directive> directives = new ArrayList<>();
    Map<Span, String> faults = new LinkedHashMap<>();
    List<DataNode> said =
        key.value() instanceof DataArray several ? several.items() : List.of(key.value());
    for (DataNode item : said) {
      if (item instanceof DataObject object) {
        if (isSound(object, faults)) {
          directives.add(directive(object, key.key().value().span()));
        }
      } else {
        faults.put(
            key.key().value().span(),
            "write {\"disable\": \"name of a rule\", \"reason\": \"why\"} here");
      }
    }
    return new KeySuppression(owner, directives, faults);
  }

  private static boolean isSound(DataObject object, Map<Span, String> faults) {
    int before = faults.size();
    for (Member member : object.members()) {
      if (TEXTS.contains(member.name()) && !(member.value() instanceof DataString)) {
        faults.put(
            member.key().value().span(),
            "the value of \"" + member.name() + "\" is not a text: write it in quotes");
      } else if (!KEYS.contains(member.name())) {
        faults.put(
            member.key().value().span(),
            "there is no key \""
                + member.name()
                + "\" here: "
                + Spelling.advice(member.name(), KEYS, "write disable, reason or until"));
      }
    }
    return faults.size() == before;
  }

  private static Directive directive(DataObject object, Span place) {
    List<String> rules = new ArrayList<>();
    DataNode disabled = object.get("disable");
    List<DataNode> named =
        disabled instanceof DataArray array
            ? array.items()
            : disabled == null ? List.of() : List.of(disabled);
    for (DataNode name : named) {
      rules.add(name instanceof DataString string ? string.value().text().strip() : "");
    }
    String reason = text(object, "reason");
    return new Directive(
        Directive.FILE, rules, text(object, "until"), reason == null ? "" : reason, place);
  }

  private static @Nullable String text(DataObject object, String key) {
    return object.get(key) instanceof DataString string ? string.value().text().strip() : null;
  }

  /** Returns a value without these keys, which are no part of the content. */
  static DataNode without(DataNode node) {
    if (node instanceof DataArray array) {
      return new DataArray(
          array.items().stream().map(KeySuppression::without).toList(), node.span());
    }
    if (node instanceof DataObject object) {
      return new DataObject(
          object.members().stream()
              .filter(member -> !member.name().equals(KEY))
              .map(member -> new Member(member.key(), without(member.value())))
              .toList(),
          node.span());
    }
    return node;
  }
}
