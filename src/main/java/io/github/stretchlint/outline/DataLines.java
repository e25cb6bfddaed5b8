package io.github.stretchlint.outline;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.LineCollector.Place;
import io.github.stretchlint.read.TextInData;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays data out as lines: each value is one, and each key with several values behind it. */
final class DataLines {

  private final LineCollector lines;
  private final ProseLines prose;
  private final Set<Mark> marks;

  DataLines(LineCollector lines, Set<Mark> marks) {
    this.lines = lines;
    this.prose = new ProseLines(lines);
    this.marks = marks;
  }

  /** Adds an object, the names that it gives itself before all else. */
  void add(DataObject object, int depth) {
    List<Member> named = new ArrayList<>();
    List<Member> others = new ArrayList<>();
    for (Member member : object.members()) {
      boolean name =
          FieldName.of(member.name()).role().equals("name") && member.value() instanceof DataString;
      (name ? named : others).add(member);
    }
    named.forEach(member -> add(member, depth));
    others.forEach(member -> add(member, depth));
  }

  private void add(Member member, int depth) {
    Place place = new Place(Form.FIELD, depth, marks, member.name(), FieldName.of(member.name()));
    DataNode value = member.value();
    if (value instanceof DataArray || value instanceof DataObject) {
      lines.add(InlineText.plain(member.key().value()), place.form(Form.KEY), null);
      inside(value, place, depth + 1);
    } else {
      scalar(value, place, null);
    }
  }

  private void inside(DataNode value, Place place, int depth) {
    if (value instanceof DataObject object) {
      add(object, depth);
      return;
    }
    if (value instanceof DataArray array) {
      int number = 1;
      for (DataNode item : array.items()) {
        if (item instanceof DataObject object) {
          lines.markNext(Mark.RECORD_START);
          add(object, depth);
        } else if (item instanceof DataArray inner) {
          inside(inner, place, depth + 1);
        } else {
          Place listed = new Place(Form.ITEM, depth, place.marks(), place.key(), place.field());
          scalar(item, listed, number);
        }
        number++;
      }
    }
  }

  private void scalar(DataNode value, Place place, @Nullable Integer number) {
    if (value instanceof DataString string) {
      if (string.value().text().indexOf('\n') < 0 && !TextInData.isMarkedUp(string.value())) {
        lines.add(InlineText.plain(string.value().strip()), place, number);
      } else {
        prose.add(TextInData.blocks(string.value()), place);
      }
    } else if (value instanceof DataNumber figure) {
      MappedText text = new MappedText.Builder().replace(figure.literal(), figure.span()).build();
      TaggedText tagged = TaggedText.of(text);
      lines.add(tagged, tagged, place, number, EnumSet.noneOf(Mark.class), ' ');
    }
  }
}
