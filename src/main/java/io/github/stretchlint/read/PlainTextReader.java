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

/**
 * Reads plain text: bare heading lines, bullets, numbered steps, paragraphs on one line or wrapped
 * at a column.
 */
final class PlainTextReader {

  private final MappedText file;
  private final List<TextLine> lines;
  private final boolean hasCapitalHeadings;
  private final List<Block> blocks = new ArrayList<>();

  private PlainTextReader(MappedText file) {
    this.file = file;
    this.lines = TextLine.split(file);
    this.hasCapitalHeadings =
        lines.stream().anyMatch(line -> line.hasHeadingShape() && line.isAllCapitals());
  }

  static Document read(MappedText file) {
    PlainTextReader reader = new PlainTextReader(file);
    reader.read();
    return Document.of(reader.blocks);
  }

  private void read() {
    int at = 0;
    while (at < lines.size()) {
      TextLine line = lines.get(at);
      if (line.kind() == Kind.BULLET) {
        at = list(at, false);
      } else if (line.kind() == Kind.NUMBER && !isNumberedHeading(at)) {
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
    } else if (isNumberedHeading(at) || isHeading(at)) {
      blocks.add(new Heading(level(line), text(line.start(), line.end())));
    } else {
      blocks.add(new Paragraph(text(line.contentStart(), line.end())));
    }
  }

  /** The title, then the sections; where some headings shout, the others lie below them. */
  private int level(TextLine line) {
    if (blocks.isEmpty()) {
      return 1;
    }
    return hasCapitalHeadings && !line.isAllCapitals() ? 3 : 2;
  }

  /** A bare line heads what follows it; at the end of the text it would head nothing. */
  private boolean isHeading(int at) {
    return lines.get(at).hasHeadingShape() && at + 1 < lines.size();
  }

  /**
   * Tells {@code 2. Cat-Cow Stretch} above its text from {@code 2. Lie down} between steps 1 and 3:
   * a heading has the shape of one, and its number's neighbours do not stand on the next lines.
   */
  private boolean isNumberedHeading(int at) {
    TextLine line = lines.get(at);
    if (line.kind() != Kind.NUMBER || !line.hasHeadingShape() || at + 1 == lines.size()) {
      return false;
    }
    boolean followedByNumber = lines.get(at + 1).kind() == Kind.NUMBER;
    boolean precededByNumber = at > 0 && lines.get(at - 1).kind() == Kind.NUMBER;
    return !followedByNumber
        && !(precededByNumber && lines.get(at - 1).number() + 1 == line.number());
  }

  private int list(int from, boolean ordered) {
    Kind kind = lines.get(from).kind();
    List<Item> items = new ArrayList<>();
    int at = from;
    while (at < lines.size() && lines.get(at).kind() == kind && !isNumberedHeading(at)) {
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
