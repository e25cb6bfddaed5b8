package io.github.stretchlint.extract;

import io.github.stretchlint.document.Block.Cell;
import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table whose columns are named as fields: each row with instructions is an
 * entry.
 */
final class TableEntries {

  private TableEntries() {}

  /** Returns the entries that the rows of a section's tables tell. */
  static List<EntryDraft> of(Section section) {
    List<EntryDraft> drafts = new ArrayList<>();
    List<FieldName> columns = List.of();
    for (OutlineLine line : section.lines()) {
      if (line.kind() == Kind.HEAD_ROW) {
        columns = columns(line);
      } else if (line.kind() == Kind.ROW) {
        EntryDraft draft = draft(line, columns);
        if (draft != null) {
          drafts.add(draft);
        }
      } else {
        columns = List.of();
      }
    }
    return drafts;
  }

  /** Returns what stands in each column of a table, by its head row. */
  static List<FieldName> columns(OutlineLine head) {
    Row row = head.row();
    List<FieldName> columns = new ArrayList<>();
    for (Cell cell : row == null ? List.<Cell>of() : row.cells()) {
      InlineText text = Outline.joined(Outline.texts(cell.blocks()));
      columns.add(text == null ? FieldName.UNKNOWN : FieldName.of(text.string()));
    }
    return columns;
  }

  private static @Nullable EntryDraft draft(OutlineLine line, List<FieldName> columns) {
    Row row = line.row();
    if (row == null || row.cells().size() < 2) {
      return null;
    }
    InlineText name = Outline.joined(Outline.texts(row.cells().get(nameColumn(columns)).blocks()));
    if (name == null || Headings.words(TaggedText.of(name.text())) == 0) {
      return null;
    }
    EntryDraft draft = new EntryDraft(EntryName.of(name.text()), line.span());
    boolean instructs = false;
    for (int i = 0; i < row.cells().size(); i++) {
      FieldName column = i < columns.size() ? columns.get(i) : FieldName.UNKNOWN;
      if (i == nameColumn(columns)) {
        continue;
      }
      for (InlineText text : Outline.texts(row.cells().get(i).blocks())) {
        TaggedText tagged = TaggedText.of(text.text());
        boolean told = tagged.sentences().stream().anyMatch(Instructions::isInstruction);
        instructs |= told && !column.isValue();
        add(draft, column, tagged);
      }
    }
    return instructs ? draft : null;
  }

  private static int nameColumn(List<FieldName> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role().equals("name")) {
        return i;
      }
    }
    return 0;
  }

  private static void add(EntryDraft draft, FieldName column, TaggedText text) {
    switch (column.role()) {
      case "hold", "rest", "contraction", "session", "repetitions", "frequency", "caution" ->
          draft.addField(new EntryDraft.Field(column.role(), column.unit(), text));
      case "meta", "sides", "kind" -> {}
      default -> draft.add(new OutlineLine(Kind.TEXT, 0, null, text, null));
    }
  }

  /** Returns the text of a cell, or null where it is empty. */
  static @Nullable MappedText text(Cell cell) {
    InlineText text = Outline.joined(Outline.texts(cell.blocks()));
    return text == null ? null : text.text();
  }
}
