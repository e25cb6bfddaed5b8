package io.github.stretchlint.read;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.document.Block;
import io.github.stretchlint.document.Block.Cell;
import io.github.stretchlint.document.Block.Divider;
import io.github.stretchlint.document.Block.Group;
import io.github.stretchlint.document.Block.Item;
import io.github.stretchlint.document.Block.ListBlock;
import io.github.stretchlint.document.Block.Paragraph;
import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.document.Block.Table;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Turns the parser's tree into blocks. */
final class MarkdownBlocks extends AbstractVisitor {

  private final MappedText body;
  private final Wrapping wrapping;
  private final List<MappedText> directives = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();

  MarkdownBlocks(MappedText body) {
    this.body = body;
    this.wrapping = Wrapping.of(body.text());
  }

  List<Block> blocks() {
    return blocks;
  }

  List<MappedText> directives() {
    return directives;
  }

  @Override
  public void visit(Heading heading) {
    InlineText text = MarkdownInlines.read(body, wrapping, heading, directives);
    if (!text.text().isBlank()) {
      blocks.add(new Block.Heading(heading.getLevel(), text));
    }
  }

  @Override
  public void visit(org.commonmark.node.Paragraph paragraph) {
    InlineText text = MarkdownInlines.read(body, wrapping, paragraph, directives);
    if (!text.text().isBlank()) {
      blocks.add(new Paragraph(text));
    }
  }

  @Override
  public void visit(BulletList list) {
    list(list, false, 0);
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    list(list, true, first == null ? 1 : first);
  }

  private void list(Node list, boolean ordered, int firstNumber) {
    List<Item> items = new ArrayList<>();
    int number = firstNumber;
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        items.add(new Item(ordered ? number++ : null, inside(item), span(item)));
      }
    }
    blocks.add(new ListBlock(ordered, items, span(list)));
  }

  @Override
  public void visit(BlockQuote quote) {
    blocks.add(new Group(Group.Kind.QUOTE, inside(quote), span(quote)));
  }

  @Override
  public void visit(ThematicBreak line) {
    blocks.add(new Divider(span(line)));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    // Code is not told to the reader of the page as an instruction.
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    // Authors indent steps; nobody indents a stretch to show its source code.
    Span range = range(code);
    blocks.addAll(PlainTextReader.read(body.cut(range.start(), range.end())).blocks());
  }

  @Override
  public void visit(HtmlBlock html) {
    Span range = range(html);
    MappedText text = body.cut(range.start(), range.end());
    try {
      Document inside = HtmlReader.read(text);
      blocks.addAll(inside.blocks());
      directives.addAll(inside.directives());
    } catch (DataSyntaxException notHtml) {
      blocks.addAll(PlainTextReader.read(text).blocks());
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      List<Row> rows = new ArrayList<>();
      rows(table, false, rows);
      blocks.add(new Table(rows, span(table)));
    } else {
      visitChildren(block);
    }
  }

  private void rows(Node parent, boolean header, List<Row> rows) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow row) {
        rows.add(new Row(header, cells(row), span(row)));
      } else {
        rows(node, node instanceof TableHead, rows);
      }
    }
  }

  private List<Cell> cells(TableRow row) {
    List<Cell> cells = new ArrayList<>();
    Span place = span(row);
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        InlineText text = MarkdownInlines.read(body, wrapping, cell, directives);
        boolean empty = text.text().isBlank();
        place = empty ? new Span(place.end(), place.end()) : text.span();
        cells.add(new Cell(empty ? List.of() : List.of(new Paragraph(text)), place));
      }
    }
    return cells;
  }

  private List<Block> inside(Node parent) {
    List<Block> outer = blocks;
    blocks = new ArrayList<>();
    visitChildren(parent);
    List<Block> inner = blocks;
    blocks = outer;
    return inner;
  }

  private Span span(Node node) {
    return body.span(range(node));
  }

  /** The node's range in the body, from its first line's text to its last line's. */
  private static Span range(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
