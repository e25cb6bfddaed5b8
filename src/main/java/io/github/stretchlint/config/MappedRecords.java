package io.github.stretchlint.config;

import io.github.stretchlint.config.Mapping.Field;
import io.github.stretchlint.config.Mapping.Pointer;
import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Gives the records of a data file the keys that every reader knows. All else stays as it is, and
 * every value keeps its place.
 */
final class MappedRecords {

  private static final String EVERY = "*";

  /** The keys, and the roles that other keys of a record may not have besides them. */
  private static final Map<Field, String> KEYS =
      new EnumMap<>(
          Map.of(
              Field.NAME, "name",
              Field.STEPS, "steps",
              Field.HOLD, "hold",
              Field.REPETITIONS, "repetitions",
              Field.CAUTIONS, "cautions"));

  private final Mapping mapping;
  private final AtomicBoolean used = new AtomicBoolean();

  /** What led to something in any file so far. */
  private final Set<Pointer> found = ConcurrentHashMap.newKeySet();

  MappedRecords(Mapping mapping) {
    this.mapping = mapping;
  }

  Mapping mapping() {
    return mapping;
  }

  /** Returns a file with its records mapped. All threads may call it. */
  DataFile in(DataFile data) {
    used.set(true);
    return new DataFile(
        data.documents().stream().map(root -> walk(root, 0)).toList(), data.anchors());
  }

  /** Returns the pointers that led to nothing in any file that was mapped. */
  List<Pointer> useless() {
    List<Pointer> useless = new ArrayList<>();
    if (used.get() && !found.contains(mapping.records())) {
      useless.add(mapping.records());
    } else if (used.get()) {
      for (Field field : Field.values()) {
        Pointer pointer = mapping.fields().get(field);
        if (pointer != null && !found.contains(pointer)) {
          useless.add(pointer);
        }
      }
    }
    return useless;
  }

  /** Follows the pointer to the records. */
  private DataNode walk(DataNode node, int step) {
    List<String> steps = mapping.records().steps();
    if (step == steps.size()) {
      found.add(mapping.records());
      return records(node);
    }
    String key = steps.get(step);
    if (node instanceof DataArray array) {
      List<DataNode> items = new ArrayList<>();
      for (int i = 0; i < array.items().size(); i++) {
        boolean meant = key.equals(EVERY) || key.equals(String.valueOf(i));
        DataNode item = array.items().get(i);
        items.add(meant ? walk(item, step + 1) : item);
      }
      return new DataArray(items, array.span());
    }
    if (node instanceof DataObject object) {
      List<Member> members = new ArrayList<>();
      for (Member member : object.members()) {
        boolean meant = key.equals(EVERY) || key.equals(member.name());
        members.add(meant ? new Member(member.key(), walk(member.value(), step + 1)) : member);
      }
      return new DataObject(members, object.span());
    }
    return node;
  }

  /** A list of records, records by name, or one record. */
  private DataNode records(DataNode node) {
    if (node instanceof DataArray array) {
      return new DataArray(array.items().stream().map(this::record).toList(), array.span());
    }
    if (node instanceof DataObject object && !isRecord(object)) {
      return new DataObject(
          object.members().stream()
              .map(member -> new Member(member.key(), record(member.value())))
              .toList(),
          object.span());
    }
    return record(node);
  }

  private boolean isRecord(DataObject object) {
    return mapping.fields().values().stream()
        .anyMatch(pointer -> member(object, pointer.steps()) != null);
  }

  private DataNode record(DataNode node) {
    if (!(node instanceof DataObject object)) {
      return node;
    }
    List<Member> members = new ArrayList<>();
    Set<String> roles = new HashSet<>();
    for (Field field : Field.values()) {
      Pointer pointer = mapping.fields().get(field);
      Member meant = pointer == null ? null : member(object, pointer.steps());
      if (pointer != null && meant != null) {
        found.add(pointer);
        members.add(new Member(key(field, meant), meant.value()));
        roles.add(FieldName.of(KEYS.getOrDefault(field, "")).role());
      }
    }
    if (members.isEmpty()) {
      return object;
    }
    DataNode rest = object;
    for (Pointer pointer : mapping.fields().values()) {
      rest = rest == null ? null : without(rest, pointer.steps());
    }
    if (rest instanceof DataObject others) {
      others.members().stream()
          .filter(other -> !roles.contains(FieldName.of(other.name()).role()) || isEntered(other))
          .forEach(members::add);
    }
    return new DataObject(members, object.span());
  }

  /** Whether a pointer leads into a value, so that its name says little of what else is in it. */
  private boolean isEntered(Member member) {
    return mapping.fields().values().stream()
        .map(Pointer::steps)
        .anyMatch(steps -> steps.size() > 1 && steps.get(0).equals(member.name()));
  }

  /** Returns a value without what a pointer leads to; null where nothing else is in it. */
  private static @Nullable DataNode without(DataNode node, List<String> steps) {
    if (steps.isEmpty()) {
      return null;
    }
    List<String> rest = steps.subList(1, steps.size());
    if (node instanceof DataObject object) {
      List<Member> members = new ArrayList<>();
      for (Member member : object.members()) {
        boolean meant = steps.get(0).equals(member.name());
        DataNode left = meant ? without(member.value(), rest) : member.value();
        if (left != null) {
          members.add(new Member(member.key(), left));
        }
      }
      return members.isEmpty() ? null : new DataObject(members, object.span());
    }
    if (node instanceof DataArray array) {
      List<DataNode> items = new ArrayList<>();
      for (int i = 0; i < array.items().size(); i++) {
        boolean meant = steps.get(0).equals(String.valueOf(i));
        DataNode left = meant ? without(array.items().get(i), rest) : array.items().get(i);
        if (left != null) {
          items.add(left);
        }
      }
      return items.isEmpty() ? null : new DataArray(items, array.span());
    }
    return node;
  }

  /** The known key at the place of the one it stands for, with the unit that this one names. */
  private static DataString key(Field field, Member meant) {
    String name = KEYS.getOrDefault(field, "");
    if (field == Field.HOLD) {
      name = holdKey(meant.name());
    }
    Span place = meant.key().span();
    return new DataString(new MappedText.Builder().replace(name, place).build(), place);
  }

  private static String holdKey(String written) {
    String joined = "hold_" + written;
    if (FieldName.of(written).role().equals("hold")) {
      return written;
    }
    return FieldName.of(joined).role().equals("hold") ? joined : "hold";
  }

  /** Returns the last key on the way of a pointer with its value, or null. */
  private static @Nullable Member member(DataObject object, List<String> steps) {
    DataNode node = object;
    Member last = null;
    for (String step : steps) {
      if (node instanceof DataObject inner) {
        last = inner.member(step).orElse(null);
      } else if (node instanceof DataArray array && last != null && isIndexOf(step, array)) {
        last = new Member(last.key(), array.items().get(Integer.parseInt(step)));
      } else {
        last = null;
      }
      if (last == null) {
        return null;
      }
      node = last.value();
    }
    return last;
  }

  private static boolean isIndexOf(String step, DataArray array) {
    return step.matches("\\d{1,6}") && Integer.parseInt(step) < array.items().size();
  }
}
