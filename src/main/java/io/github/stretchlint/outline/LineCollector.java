package io.github.stretchlint.outline;

import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.document.InlineText.Stress;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.outline.Line.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a document; each text is read here, and only here, for its terms. */
final class LineCollector {

  /** A line is a link where links leave no more of it than a number or a sign. */
  private static final int MOST_BESIDE_LINK = 4;

  private final List<Line> lines = new ArrayList<>();
  private final Set<Mark> pending = EnumSet.noneOf(Mark.class);

  List<Line> lines() {
    return lines;
  }

  /** Marks the line that comes next. */
  void markNext(Mark mark) {
    pending.add(mark);
  }

  /** Where a text stands: what {@link Line} says of all lines that are cut from it. */
  record Place(Form form, int level, Set<Mark> marks, String key, FieldName field) {

    Place form(Form other) {
      return new Place(other, level, marks, key, field);
    }

    Place with(Mark mark) {
      Set<Mark> more = EnumSet.of(mark);
      more.addAll(marks);
      return new Place(form, level, more, key, field);
    }
  }

  /** Adds a text: its lines, each cut into what may head it and the rest. */
  void add(InlineText text, Place place, @Nullable Integer number) {
    Integer next = number;
    Place at = place;
    for (InlineText line : Breaks.cut(text)) {
      addLine(line, at, next);
      next = null;
      at = at.form == Form.ITEM ? at.form(Form.ITEM_TEXT) : at;
      pending.add(Mark.TIGHT);
    }
    pending.remove(Mark.TIGHT);
  }

  private void addLine(InlineText text, Place place, @Nullable Integer number) {
    TaggedText tagged = TaggedText.of(text.text());
    if (tagged.tokens().isEmpty()) {
      return;
    }
    LeadIn leadIn = place.form == Form.HEADING ? null : LeadIn.of(text, tagged);
    if (leadIn == null) {
      add(tagged, tagged, place, number, marks(text), ' ');
      return;
    }
    int size = tagged.tokens().size();
    Set<Mark> strong = leadIn.sign() == '*' ? EnumSet.of(Mark.STRONG) : EnumSet.noneOf(Mark.class);
    strong.add(Mark.LEAD);
    add(tagged.cut(0, leadIn.end()), tagged, place, number, strong, leadIn.sign());
    add(tagged.cut(leadIn.rest(), size), tagged, place, null, EnumSet.of(Mark.REST), ' ');
  }

  void add(
      TaggedText tagged,
      TaggedText whole,
      Place place,
      @Nullable Integer number,
      Set<Mark> marks,
      char sign) {
    Set<Mark> all = EnumSet.copyOf(pending);
    all.addAll(place.marks);
    all.addAll(marks);
    pending.clear();
    lines.add(
        new Line(
            place.form, place.level, number, tagged, whole, all, sign, place.key, place.field));
  }

  private static Set<Mark> marks(InlineText text) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    int length = text.string().length();
    int linked = 0;
    for (Stress stress : text.stresses()) {
      boolean whole = stress.span().length() + 1 >= length;
      switch (stress.kind()) {
        case STRONG -> add(marks, Mark.STRONG, whole);
        case EMPHASIS -> add(marks, Mark.EMPHASIS, whole);
        case LINK -> linked += stress.span().length();
      }
    }
    add(marks, Mark.LINK, linked > 0 && linked + MOST_BESIDE_LINK >= length);
    return marks;
  }

  private static void add(Set<Mark> marks, Mark mark, boolean holds) {
    if (holds) {
      marks.add(mark);
    }
  }
}
