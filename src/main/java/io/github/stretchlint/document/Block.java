package io.github.stretchlint.document;

import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document as a reader of the page sees it. */
public sealed interface Block {

  /** Returns the range in the file from the block's first character to its last, markup aside. */
  Span span();

  /**
   * {@code ## Pigeon}, or a bare line that stands as a heading.
   *
   * @param level 1 for the title, larger for what lies deeper
   */
  record Heading(int level, InlineText text) implements Block {
    @Override
    public Span span() {
      return text.span();
    }
  }

  /**
   * Running text; a bare line of a text file is one, too.
   *
   * @param apart whether a blank line, or the end of another block, stands before it
   */
  record Paragraph(InlineText text, boolean apart) implements Block {

    /** Makes one that stands apart. */
    public Paragraph(InlineText text) {
      this(text, true);
    }

    @Override
    public Span span() {
      return text.span();
    }
  }

  /** Items with bullets or numbers. */
  record ListBlock(boolean ordered, List<Item> items, Span span) implements Block {

    /** Copies the items. */
    public ListBlock {
      items = List.copyOf(items);
    }
  }

  /**
   * One item of a list.
   *
   * @param number the number it shows, or null for a bullet
   * @param span the range of its text and, where the file has one, its marker
   */
  record Item(@Nullable Integer number, List<Block> blocks, Span span) {

    /** Copies the blocks. */
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /** Rows and columns. */
  record Table(List<Row> rows, Span span) implements Block {

    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** One row of a table. */
  record Row(boolean header, List<Cell> cells, Span span) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** One cell of a row; an empty one has no blocks and lies where its text would. */
  record Cell(List<Block> blocks, Span span) {

    /** Copies the blocks. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /** What stands apart from the running text: a quotation, a box beside it. */
  record Group(Kind kind, List<Block> blocks, Span span) implements Block {

    /** How it stands apart. */
    public enum Kind {
      /** {@code > quoted}. */
      QUOTE,
      /** A box, a note, a side column. */
      ASIDE
    }

    /** Copies the blocks. */
    public Group {
      blocks = List.copyOf(blocks);
    }
  }

  /** {@code ---}, a line that ends what stands above it. */
  record Divider(Span span) implements Block {}
}
