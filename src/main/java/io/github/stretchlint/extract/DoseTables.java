package io.github.stretchlint.extract;

import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.Mark;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives the doses of a table that stands apart to the entries that its rows name. */
final class DoseTables {

  private DoseTables() {}

  static void assign(List<Line> outside, List<EntryDraft> drafts) {
    EntryDraft entry = null;
    for (Line line : outside) {
      if (line.form() != Form.CELL || line.is(Mark.ROW_START)) {
        entry = null;
      }
      if (line.form() != Form.CELL || line.is(Mark.HEAD_ROW)) {
        continue;
      }
      EntryDraft named = entry == null ? named(line.string(), drafts) : null;
      if (named != null) {
        entry = named;
      } else if (entry != null && !line.key().isEmpty()) {
        String field = line.field().role();
        boolean time = field.isEmpty() ? isTime(line.tagged()) : field.equals("hold");
        String role = time && !isHold(line.key()) ? "slot" : field;
        entry.addField(new EntryDraft.Field(role, line.field().unit(), line.tagged()));
      }
    }
  }

  /** Below "Hold" stands a hold; below "Time" or "Level 1" all that is done may take so long. */
  private static boolean isHold(String head) {
    return head.toLowerCase(Locale.ROOT).contains("hold");
  }

  /** A cell with nothing but a time, below "Level 1". */
  private static boolean isTime(TaggedText value) {
    for (Sentence sentence : value.sentences()) {
      for (Duration duration : Durations.in(sentence)) {
        if (duration.from() == 0 && duration.to() == value.tokens().size()) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable EntryDraft named(String cell, List<EntryDraft> drafts) {
    String name = folded(cell);
    for (EntryDraft draft : drafts) {
      String told = folded(draft.name().text());
      boolean numbered = name.contains(" ") && told.endsWith(" " + name);
      if (told.equals(name) || numbered) {
        return draft;
      }
    }
    return null;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
