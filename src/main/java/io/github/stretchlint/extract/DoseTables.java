package io.github.stretchlint.extract;

import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.text.MappedText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives the doses of a table that stands apart to the entries that its rows name. */
final class DoseTables {

  private DoseTables() {}

  static void assign(List<OutlineLine> loose, List<EntryDraft> drafts) {
    List<FieldName> columns = List.of();
    for (OutlineLine line : loose) {
      if (line.kind() == Kind.HEAD_ROW) {
        columns = TableEntries.columns(line);
      } else if (line.kind() == Kind.ROW && line.row() != null) {
        assign(line.row(), columns, drafts);
      }
    }
  }

  private static void assign(Row row, List<FieldName> columns, List<EntryDraft> drafts) {
    EntryDraft entry = null;
    for (int i = 0; i < row.cells().size(); i++) {
      MappedText text = TableEntries.text(row.cells().get(i));
      if (text == null) {
        continue;
      }
      EntryDraft named = entry == null ? named(text.text(), drafts) : null;
      if (named != null) {
        entry = named;
      } else if (entry != null && i < columns.size()) {
        FieldName column = columns.get(i);
        TaggedText value = TaggedText.of(text);
        String role = column.role().isEmpty() && isTime(value) ? "hold" : column.role();
        entry.addField(new EntryDraft.Field(role, column.unit(), value));
      }
    }
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
