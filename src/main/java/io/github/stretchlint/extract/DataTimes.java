package io.github.stretchlint.extract;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.extract.EntryDraft.Field;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the amounts of time in a value of a data file: a number whose unit is told by a name, a
 * text, an object such as {@code {min: 20, max: 30}} or one value per week, a list of these.
 */
final class DataTimes {

  private DataTimes() {}

  static List<Hold> of(DataNode value, String unit, Role role) {
    List<Hold> holds = new ArrayList<>();
    if (value instanceof DataString string) {
      holds.addAll(FieldTimes.of(new Field("hold", unit, TaggedText.of(string.value())), role));
    } else if (value instanceof DataNumber number) {
      holds.addAll(number(number, unit, role));
    } else if (value instanceof DataArray array) {
      array.items().forEach(item -> holds.addAll(of(item, unit, role)));
    } else if (value instanceof DataObject object) {
      Hold told = SchemaDoses.hold(object, role);
      holds.addAll(told == null ? object(object, unit, role) : List.of(told));
    }
    return holds;
  }

  private static List<Hold> number(DataNumber number, String unit, Role role) {
    MappedText text = new MappedText.Builder().replace(number.literal(), number.span()).build();
    return FieldTimes.of(new Field("hold", unit, TaggedText.of(text)), role);
  }

  private static List<Hold> object(DataObject object, String unit, Role role) {
    String own = unit;
    Role inner = role;
    for (Member member : object.members()) {
      if (FieldName.of(member.name()).role().equals("unit")
          && member.value() instanceof DataString string) {
        own = unit(string.value().text());
      }
      if (member.name().equals("role") && member.value() instanceof DataString string) {
        inner = string.value().text().startsWith("contract") ? Role.CONTRACTION : role;
      }
    }
    List<Hold> holds = new ArrayList<>();
    for (Member member : object.members()) {
      FieldName field = FieldName.of(member.name());
      boolean other =
          field.role().equals("unit")
              || field.role().equals("rest")
              || field.role().equals("meta")
              || field.role().equals("session")
              || field.role().equals("repetitions");
      if (!other) {
        holds.addAll(of(member.value(), field.unit().isEmpty() ? own : field.unit(), inner));
      }
    }
    return holds.size() < 2 ? holds : asOptions(holds);
  }

  /** Several values in one object are those of levels or weeks, or the ends of a range. */
  private static List<Hold> asOptions(List<Hold> holds) {
    return holds.stream()
        .map(hold -> new Hold(hold.amount(), hold.role(), true, hold.telling(), hold.span()))
        .toList();
  }

  /** Returns the lexicon's name of a unit written out: "second" for "secs"; or the empty text. */
  static String unit(String word) {
    TaggedText text = TaggedText.of(MappedText.of(SourceText.of("unit", "1 " + word)));
    for (Term term : text.terms()) {
      if (term.is(Category.UNIT)) {
        String id = term.id().replace("-short", "");
        return term.attribute("kind").equals("repetition") ? "" : id;
      }
    }
    return word.equalsIgnoreCase("ms") ? "millisecond" : "";
  }
}
