package io.github.stretchlint.document;

import io.github.stretchlint.document.Block.Divider;
import io.github.stretchlint.document.Block.Group;
import io.github.stretchlint.document.Block.Heading;
import io.github.stretchlint.document.Block.Item;
import io.github.stretchlint.document.Block.ListBlock;
import io.github.stretchlint.document.Block.Paragraph;
import io.github.stretchlint.document.Block.Table;
import io.github.stretchlint.document.InlineText.Stress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws a document for tests: one block a line, stresses as {@code <strong:…>}. */
public final class DocumentOutline {

  private DocumentOutline() {}

  /** Returns one line per block, each ended by LF, nested ones indented. */
  public static String of(List<Block> blocks) {
    return draw(blocks, "");
  }

  private static String draw(List<Block> blocks, String indent) {
    return blocks.stream().map(block -> draw(block, indent)).collect(Collectors.joining());
  }

  private static String draw(Block block, String indent) {
    if (block instanceof Heading heading) {
      return indent + "h" + heading.level() + " " + text(heading.text()) + "\n";
    }
    if (block instanceof Paragraph paragraph) {
      return indent + "p " + text(paragraph.text()) + "\n";
    }
    if (block instanceof ListBlock list) {
      return list.items().stream().map(item -> item(item, indent)).collect(Collectors.joining());
    }
    if (block instanceof Table table) {
      return table.rows().stream()
          .map(
              row ->
                  indent
                      + (row.header() ? "th" : "tr")
                      + row.cells().stream()
                          .map(cell -> " | " + draw(cell.blocks(), "").replace("\n", ""))
                          .collect(Collectors.joining())
                      + "\n")
          .collect(Collectors.joining());
    }
    if (block instanceof Group group) {
      String kind = group.kind().name().toLowerCase(Locale.ROOT);
      return indent + kind + "\n" + draw(group.blocks(), indent + "  ");
    }
    return indent + (block instanceof Divider ? "---" : block.toString()) + "\n";
  }

  private static String item(Item item, String indent) {
    String marker = item.number() == null ? "*" : item.number() + ".";
    return indent + marker + "\n" + draw(item.blocks(), indent + "  ");
  }

  private static String text(InlineText inline) {
    StringBuilder out = new StringBuilder(inline.string());
    List<Stress> stresses = inline.stresses();
    for (int i = stresses.size() - 1; i >= 0; i--) {
      Stress stress = stresses.get(i);
      String kind = stress.kind().name().toLowerCase(Locale.ROOT);
      out.insert(stress.span().end(), ">");
      out.insert(stress.span().start(), "<" + kind + ":");
    }
    return out.toString().replace("\n", "⏎");
  }
}
