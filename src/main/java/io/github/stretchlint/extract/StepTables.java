package io.github.stretchlint.extract;

import io.github.stretchlint.document.Block.Cell;
import io.github.stretchlint.document.Block.Item;
import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.document.Block.Table;
import io.github.stretchlint.document.InlineText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables whose rows are the steps of one entry: a number, and what to do. */
final class StepTables {

  private StepTables() {}

  /** Returns whether every row but the head begins with its number, counted from 1. */
  static boolean isOne(Table table) {
    int expected = 1;
    for (Row row : table.rows()) {
      if (row.header()) {
        continue;
      }
      Integer number = row.cells().size() < 2 ? null : number(row.cells().get(0));
      if (number == null || number != expected) {
        return false;
      }
      expected++;
    }
    return expected > 2 && hasOneText(table);
  }

  /** Rows of "1 | Calf stretch | 30 s" are entries, those of "1 | Stand facing a wall." steps. */
  private static boolean hasOneText(Table table) {
    return table.rows().stream().allMatch(row -> row.cells().size() == 2);
  }

  static List<Item> steps(Table table) {
    List<Item> steps = new ArrayList<>();
    for (Row row : table.rows()) {
      if (!row.header()) {
        Cell told = row.cells().get(1);
        steps.add(new Item(number(row.cells().get(0)), told.blocks(), row.span()));
      }
    }
    return steps;
  }

  private static @Nullable Integer number(Cell cell) {
    InlineText text = Outline.joined(Outline.texts(cell.blocks()));
    String digits = text == null ? "" : text.string().strip().replaceAll("[.)]$", "");
    return digits.length() < 3 && !digits.isEmpty() && digits.chars().allMatch(Character::isDigit)
        ? Integer.valueOf(digits)
        : null;
  }
}
