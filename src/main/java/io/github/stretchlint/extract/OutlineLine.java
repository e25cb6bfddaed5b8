package io.github.stretchlint.extract;

import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.role.LineRole;
import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a write-up's outline.
 *
 * @param kind what it is
 * @param level of a heading, 1 for the title; 0 for all others
 * @param number the number of a list item, or null
 * @param tagged its text; of a row that of all its cells
 * @param row the cells of a row, or null
 * @param does what it does in its entry, or null where that follows from its heading
 */
record OutlineLine(
    Kind kind,
    int level,
    @Nullable Integer number,
    TaggedText tagged,
    @Nullable Row row,
    @Nullable LineRole does) {

  /** What a line is. */
  enum Kind {
    /** Heads what follows, whatever way it is marked up. */
    HEADING,
    /** Running text. */
    TEXT,
    /** An item of a list. */
    ITEM,
    /** A row of a table, its cells side by side. */
    ROW,
    /** The head row of a table. */
    HEAD_ROW,
    /** A dividing line, or the end of a box. */
    DIVIDER
  }

  static OutlineLine heading(int level, InlineText text) {
    return new OutlineLine(Kind.HEADING, level, null, TaggedText.of(text.text()), null, null);
  }

  static OutlineLine text(InlineText text) {
    return new OutlineLine(Kind.TEXT, 0, null, TaggedText.of(text.text()), null, null);
  }

  static OutlineLine item(@Nullable Integer number, InlineText text) {
    return new OutlineLine(Kind.ITEM, 0, number, TaggedText.of(text.text()), null, null);
  }

  /** Makes a line of an entry of one that was read. */
  static OutlineLine of(Line line, LineRole does) {
    Kind kind =
        switch (does) {
          case HEADING, NAME -> Kind.HEADING;
          default -> line.form() == Line.Form.ITEM ? Kind.ITEM : Kind.TEXT;
        };
    return new OutlineLine(kind, line.level(), line.number(), line.tagged(), null, does);
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /** Returns whether the line is told to the reader: text, an item or a row. */
  boolean isBody() {
    return kind == Kind.TEXT || kind == Kind.ITEM || kind == Kind.ROW;
  }

  Span span() {
    return tagged.text().span();
  }

  List<Sentence> sentences() {
    return tagged.sentences();
  }

  String string() {
    return tagged.text().text();
  }
}
