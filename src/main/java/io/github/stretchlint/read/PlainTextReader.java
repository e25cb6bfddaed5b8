package io.github.stretchlint.read;

import io.github.stretchlint.document.Block;
import io.github.stretchlint.document.Block.Divider;
import io.github.stretchlint.document.Block.Heading;
import io.github.stretchlint.document.Block.Item;
import io.github.stretchlint.document.Block.ListBlock;
import io.github.stretchlint.document.Block.Paragraph;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.read.TextLine.Kind;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: bullets, numbered lines, paragraphs on one line or wrapped at a column. */
final class PlainTextReader {

  private final MappedText file;
  private final List<TextLine> lines;
  private final List<Block> blocks = new ArrayList<>();

  private PlainTextReader(MappedText file) {
    this.file = file;
    this.lines = TextLine.split(file);
  }

  static Document read(MappedText file) {
    if (Directives.areIn(file)) {
      List<MappedText> directives = Directives.in(file);
      return new Document(blocks(Directives.without(file)), null, null, directives);
    }
    return Document.of(blocks(file));
  }

  private static List<Block> blocks(MappedText file) {
    PlainTextReader reader = new PlainTextReader(file);
    reader.read();
    return reader.blocks;
  }

  private void read() {
    int at = 0;
    while (at < lines.size()) {
      TextLine line = lines.get(at);
      if (line.kind() == Kind.BULLET) {
        at = list(at, false);
      } else if (line.kind() == Kind.NUMBER) {
        at = list(at, true);
      } else {
        block(at);
        at++;
      }
    }
  }

  private void block(int at) {
    TextLine line = lines.get(at);
    if (line.kind() == Kind.DIVIDER) {
      blocks.add(new Divider(file.span(line.start(), line.end())));
    } else if (line.kind() == Kind.HEADING) {
      blocks.add(new Heading(line.number(), text(line.contentStart(), line.end())));
    } else {
      blocks.add(new Paragraph(text(line.contentStart(), line.end()), line.apart()));
    }
  }

  private int list(int from, boolean ordered) {
    Kind kind = lines.get(from).kind();
    List<Item> items = new ArrayList<>();
    int at = from;
    while (at < lines.size() && lines.get(at).kind() == kind) {
      TextLine line = lines.get(at);
      InlineText text = text(line.contentStart(), line.end());
      List<Block> inside = text.text().isBlank() ? List.of() : List.of(new Paragraph(text));
      items.add(
          new Item(ordered ? line.number() : null, inside, file.span(line.start(), line.end())));
      at++;
    }
    blocks.add(
        new ListBlock(
            ordered, items, items.get(0).span().cover(items.get(items.size() - 1).span())));
    return at;
  }

  private InlineText text(int start, int end) {
    return InlineText.plain(file.cut(start, end).strip());
  }
}
