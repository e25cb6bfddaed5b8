package io.github.stretchlint.model;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;

/**
 * A heading, a paragraph, a list item or a cell: one piece of a write-up's text.
 *
 * @param text its words without markup
 * @param kind what it is
 * @param block the range in the file of the block that it is part of: for a cell its row, else its
 *     own
 */
public record Passage(MappedText text, Kind kind, Span block) {

  /** What a passage is on the page. */
  public enum Kind {
    /** Heads what follows. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** Text of one item of a list. */
    ITEM,
    /** All that stands in one cell of a table. */
    CELL;

    /** Returns whether its text stands beside others of the same make. */
    public boolean isListed() {
      return this == ITEM || this == CELL;
    }
  }

  /** Returns a passage that is a block by itself. */
  public static Passage of(MappedText text, Kind kind) {
    return new Passage(text, kind, text.span());
  }

  /** Returns a heading or a paragraph. */
  public static Passage of(MappedText text, boolean heading) {
    return of(text, heading ? Kind.HEADING : Kind.PARAGRAPH);
  }

  /** Returns whether it heads what follows. */
  public boolean heading() {
    return kind == Kind.HEADING;
  }
}
