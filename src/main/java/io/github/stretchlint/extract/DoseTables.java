package io.github.stretchlint.extract;

import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.FieldName;
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
        entry.addField(new EntryDraft.Field(column.role(), column.unit(), TaggedText.of(text)));
      }
    }
  }

  private static @Nullable EntryDraft named(String cell, List<EntryDraft> drafts) {
    String name = folded(cell);
    for (EntryDraft draft : drafts) {
      if (folded(draft.name().text()).equals(name)) {
        return draft;
      }
    }
    return null;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
