package io.github.stretchlint.extract;

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
import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays a document's blocks out as lines, and makes headings of what stands as one: a bold line, a
 * bold or plain lead-in ("Pigeon: Bring your left knee forward"), a line that ends in a colon.
 */
final class Outline {

  /** So many texts that begin alike, with a few words and the same sign, begin with their names. */
  private static final int LEAST_SERIES = 2;

  private final List<OutlineLine> lines = new ArrayList<>();
  private final Map<Character, Integer> series = new HashMap<>();
  private final boolean hasHeadings;
  private final boolean alone;

  private Outline(List<Block> blocks, boolean alone) {
    this.alone = alone;
    this.hasHeadings = headings(blocks) > 1;
    for (InlineText text : texts(blocks)) {
      for (InlineText piece : Pieces.of(text)) {
        LeadIn leadIn = LeadIn.of(piece);
        if (leadIn != null && leadIn.level() == LeadIn.PLAIN_LEVEL) {
          series.merge(leadIn.sign(), 1, Integer::sum);
        }
      }
    }
  }

  /** Returns the lines of a document. */
  static List<OutlineLine> ofDocument(List<Block> blocks) {
    boolean alone = blocks.size() == 1 && blocks.get(0) instanceof Paragraph;
    Outline outline = new Outline(blocks, alone);
    outline.add(blocks);
    return outline.lines;
  }

  /** Returns the lines of a text inside a record. */
  static List<OutlineLine> of(List<Block> blocks) {
    Outline outline = new Outline(blocks, false);
    outline.add(blocks);
    return outline.lines;
  }

  private static int headings(List<Block> blocks) {
    int headings = 0;
    for (Block block : blocks) {
      headings += block instanceof Heading ? 1 : 0;
      headings += block instanceof Group group ? headings(group.blocks()) : 0;
    }
    return headings;
  }

  private void add(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Heading heading) {
        lines.add(OutlineLine.heading(heading.level(), heading.text()));
      } else if (block instanceof Paragraph paragraph) {
        boolean heads = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Divider);
        if (!hasHeadings && heads && Pieces.isBareHeading(paragraph.text())) {
          lines.add(OutlineLine.heading(LeadIn.BARE_LEVEL, paragraph.text()));
        } else {
          Pieces.of(paragraph.text()).forEach(piece -> add(piece, null, false));
        }
      } else if (block instanceof ListBlock list) {
        list.items().forEach(this::add);
      } else if (block instanceof Table table) {
        if (StepTables.isOne(table)) {
          StepTables.steps(table).forEach(this::add);
        } else {
          table.rows().forEach(this::add);
        }
        divider(table);
      } else if (block instanceof Group group) {
        add(group.blocks());
        divider(group);
      } else if (block instanceof Divider) {
        divider(block);
      }
    }
  }

  /** Adds a text as one line, or as the heading that it begins with and the rest. */
  private void add(InlineText text, @Nullable Integer number, boolean item) {
    LeadIn leadIn = LeadIn.of(text);
    InlineText rest = text;
    if (leadIn != null && (leadIn.sure() || (isOfSeries(leadIn) && !isBelowName()))) {
      lines.add(OutlineLine.heading(leadIn.level(), leadIn.heading(text)));
      rest = leadIn.rest(text);
    }
    if (!rest.text().isBlank()) {
      lines.add(item ? OutlineLine.item(number, rest) : OutlineLine.text(rest));
    }
  }

  /** Right below a heading that names an exercise stands its text, not another name. */
  private boolean isBelowName() {
    OutlineLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    return last != null
        && last.isHeading()
        && last.level() < LeadIn.LINE_LEVEL
        && last.tagged().terms().stream()
            .anyMatch(
                term ->
                    term.is(Category.EXERCISE_NAME)
                        || term.is(Category.STRETCH_NAME)
                        || term.is(Category.MOVEMENT));
  }

  /** Where its neighbours begin alike, or where it opens the only text there is. */
  private boolean isOfSeries(LeadIn leadIn) {
    return alone || series.getOrDefault(leadIn.sign(), 0) >= LEAST_SERIES;
  }

  private void divider(Block block) {
    MappedText nothing = new MappedText.Builder().replace("", block.span()).build();
    lines.add(new OutlineLine(Kind.DIVIDER, 0, null, TaggedText.of(nothing), null, null));
  }

  private void add(Item item) {
    Integer number = item.number();
    for (Block block : item.blocks()) {
      if (block instanceof Paragraph paragraph) {
        add(paragraph.text(), number, true);
        number = null;
      } else {
        add(List.of(block));
      }
    }
  }

  private void add(Row row) {
    MappedText.Builder text = new MappedText.Builder();
    for (Cell cell : row.cells()) {
      for (InlineText part : texts(cell.blocks())) {
        if (text.length() > 0) {
          text.replace(" | ", before(part));
        }
        text.copy(part.text(), 0, part.text().length());
      }
    }
    Kind kind = row.header() ? Kind.HEAD_ROW : Kind.ROW;
    lines.add(new OutlineLine(kind, 0, null, TaggedText.of(text.build()), row, null));
  }

  /** Returns the texts of blocks in order, whatever they are nested in. */
  static List<InlineText> texts(List<Block> blocks) {
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

  private static Span before(InlineText part) {
    return new Span(part.span().start(), part.span().start());
  }

  static @Nullable InlineText joined(List<InlineText> texts) {
    if (texts.isEmpty()) {
      return null;
    }
    MappedText.Builder text = new MappedText.Builder();
    for (InlineText part : texts) {
      if (text.length() > 0) {
        text.replace("\n", before(part));
      }
      text.copy(part.text(), 0, part.text().length());
    }
    return InlineText.plain(text.build());
  }
}
