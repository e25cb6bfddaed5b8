package io.github.stretchlint.outline;

import io.github.stretchlint.document.Block;
import io.github.stretchlint.document.Block.Cell;
import io.github.stretchlint.document.Block.Divider;
import io.github.stretchlint.document.Block.Group;
import io.github.stretchlint.document.Block.Heading;
import io.github.stretchlint.document.Block.Item;
import io.github.stretchlint.document.Block.ListBlock;
import io.github.stretchlint.document.Block.Paragraph;
import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.document.Block.Table;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.LineCollector.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays blocks out as lines. */
final class ProseLines {

  private final LineCollector lines;

  ProseLines(LineCollector lines) {
    this.lines = lines;
  }

  /**
   * Adds blocks.
   *
   * @param place where they stand, as running text
   */
  void add(List<Block> blocks, Place place) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        lines.add(
            heading.text(),
            new Place(Form.HEADING, heading.level(), place.marks(), place.key(), place.field()),
            null);
      } else if (block instanceof Paragraph paragraph) {
        if (!paragraph.apart()) {
          lines.markNext(Mark.TIGHT);
        }
        lines.add(paragraph.text(), place, null);
      } else if (block instanceof ListBlock list) {
        list.items().forEach(item -> item(item, place));
      } else if (block instanceof Table table) {
        table(table, place);
      } else if (block instanceof Group group) {
        add(group.blocks(), place.with(mark(group.kind())));
        lines.markNext(Mark.DIVIDED);
      } else if (block instanceof Divider) {
        lines.markNext(Mark.DIVIDED);
      }
    }
  }

  private static Mark mark(Group.Kind kind) {
    return switch (kind) {
      case QUOTE -> Mark.QUOTE;
      case ASIDE -> Mark.ASIDE;
    };
  }

  private void item(Item item, Place outer) {
    Place inner =
        new Place(Form.ITEM, outer.level() + 1, outer.marks(), outer.key(), outer.field());
    boolean first = true;
    for (Block block : item.blocks()) {
      if (first && block instanceof Paragraph paragraph) {
        lines.add(paragraph.text(), inner, item.number());
      } else {
        add(List.of(block), inner.form(Form.ITEM_TEXT));
      }
      first = false;
    }
  }

  private void table(Table table, Place place) {
    lines.markNext(Mark.DIVIDED);
    List<String> columns = List.of();
    for (Row row : table.rows()) {
      if (row.header()) {
        columns = row.cells().stream().map(ProseLines::text).toList();
      }
      row(row, row.header() ? List.of() : columns, place);
    }
    lines.markNext(Mark.DIVIDED);
  }

  private void row(Row row, List<String> columns, Place place) {
    lines.markNext(Mark.ROW_START);
    Integer number = number(row);
    for (int i = number == null ? 0 : 1; i < row.cells().size(); i++) {
      String head = i < columns.size() ? columns.get(i) : "";
      FieldName field = head.isEmpty() ? FieldName.UNKNOWN : FieldName.of(head);
      Place cell = new Place(Form.CELL, i + 1, place.marks(), head, field);
      Place marked = row.header() ? cell.with(Mark.HEAD_ROW) : cell;
      for (InlineText text : texts(row.cells().get(i).blocks())) {
        lines.add(text, marked, number);
        number = null;
      }
    }
  }

  /** The number that a row of several cells begins with, or null. */
  private static @Nullable Integer number(Row row) {
    String digits = text(row.cells().get(0)).replaceAll("[.)]$", "");
    boolean number =
        row.cells().size() > 1
            && !digits.isEmpty()
            && digits.length() < 3
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.valueOf(digits) : null;
  }

  private static String text(Cell cell) {
    List<String> strings = texts(cell.blocks()).stream().map(InlineText::string).toList();
    return String.join(" ", strings).strip();
  }

  private static List<InlineText> texts(List<Block> blocks) {
    List<InlineText> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        texts.add(heading.text());
      } else if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof ListBlock list) {
        list.items().forEach(item -> texts.addAll(texts(item.blocks())));
      } else if (block instanceof Table table) {
        table
            .rows()
            .forEach(row -> row.cells().forEach(cell -> texts.addAll(texts(cell.blocks()))));
      } else if (block instanceof Group group) {
        texts.addAll(texts(group.blocks()));
      }
    }
    return texts;
  }
}
