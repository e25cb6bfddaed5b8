package io.github.stretchlint.extract;

import io.github.stretchlint.document.Block;
import io.github.stretchlint.language.Labels;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.Mark;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.outline.role.LineRole;
import io.github.stretchlint.outline.role.RoleReading;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a write-up with what it is there for.
 *
 * @param kind what it is
 * @param level of a heading how far down it stands, 1 for the title; 0 for all others
 * @param number the number of a list item, or null
 * @param tagged its text
 * @param does what it was read to do, or null where that follows from its heading
 * @param joined its sentences where a lead and its rest are read as one, as in "Numbness in the
 *     arm: come up"; they are those of the rest, and the lead has none
 * @param certainty how sure it is that it tells the reader of its entry what to do, from 0 to 1
 */
record OutlineLine(
    Kind kind,
    int level,
    @Nullable Integer number,
    TaggedText tagged,
    @Nullable LineRole does,
    List<Sentence> joined,
    double certainty) {

  /** What is told beside the steps is hardly an order: a rule, a name. */
  private static final double BESIDE_THE_STEPS = 0.5;

  private static final double OF_A_NUMBERED_LINE = 0.95;

  /** From this level on, what heads others is no heading by its markup, but bold or short. */
  static final int LEAD_LEVEL = 20;

  /** What a line is. */
  enum Kind {
    /** Heads what follows, whatever way it is marked up. */
    HEADING,
    /** Running text. */
    TEXT,
    /** An item of a list. */
    ITEM,
    /** A cell of a table. */
    CELL,
    /** A cell of a table's head row. */
    HEAD_CELL
  }

  /** Returns the lines of a page as they were read. */
  static List<OutlineLine> of(RoleReading reading) {
    List<OutlineLine> lines = new ArrayList<>();
    for (int i = 0; i < reading.lines().size(); i++) {
      lines.add(of(reading, i));
    }
    return lines;
  }

  /** Returns a line of a page as it was read. */
  static OutlineLine of(RoleReading reading, int index) {
    Line line = reading.lines().get(index);
    LineRole does = reading.role(index);
    boolean heads =
        does == LineRole.HEADING || does == LineRole.NAME || line.form() == Form.HEADING;
    int level = heads ? reading.isHead(index) ? reading.rank(index) : LEAD_LEVEL : 0;
    return new OutlineLine(
        kind(line, heads),
        level,
        line.number(),
        line.tagged(),
        does,
        joined(line),
        certainty(reading, index));
  }

  /** A numbered line inside an entry is a step, even where a short page leaves its role open. */
  private static double certainty(RoleReading reading, int index) {
    double told = isTold(reading.role(index)) ? 1 : BESIDE_THE_STEPS;
    double certainty = reading.probability(index) * told;
    return reading.lines().get(index).number() == null
        ? certainty
        : Math.max(certainty, OF_A_NUMBERED_LINE);
  }

  /** "Stay there for 30 seconds" is a dose and an order. */
  private static boolean isTold(LineRole does) {
    return does == LineRole.STEP || does == LineRole.DOSE;
  }

  /** Returns the lines of a text inside a record, where its own marks alone make headings. */
  static List<OutlineLine> of(List<Block> blocks) {
    List<OutlineLine> lines = new ArrayList<>();
    for (Line line : Outline.of(blocks)) {
      boolean lead =
          line.is(Mark.LEAD) && (line.is(Mark.STRONG) || !Labels.roleOf(line.tagged()).isEmpty());
      boolean heads = line.form() == Form.HEADING || lead;
      int level = line.form() == Form.HEADING ? line.level() : lead ? LEAD_LEVEL : 0;
      lines.add(
          new OutlineLine(
              kind(line, heads), level, line.number(), line.tagged(), null, joined(line), 1));
    }
    return lines;
  }

  /** Makes a numbered step of a record. */
  static OutlineLine step(int number, TaggedText tagged) {
    return new OutlineLine(Kind.ITEM, 0, number, tagged, null, tagged.sentences(), 1);
  }

  private static List<Sentence> joined(Line line) {
    return line.is(Mark.LEAD) ? List.of() : line.whole().sentences();
  }

  private static Kind kind(Line line, boolean heads) {
    if (line.is(Mark.HEAD_ROW)) {
      return Kind.HEAD_CELL;
    }
    if (heads) {
      return Kind.HEADING;
    }
    return switch (line.form()) {
      case CELL -> Kind.CELL;
      case ITEM -> Kind.ITEM;
      default -> Kind.TEXT;
    };
  }

  /** Makes a line that tells an entry what to do, whatever it was read to do itself. */
  OutlineLine telling() {
    Kind told = kind == Kind.HEADING ? Kind.TEXT : kind;
    return new OutlineLine(told, 0, number, tagged, LineRole.STEP, joined, certainty);
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /** Returns whether the line is told to the reader. */
  boolean isBody() {
    return kind == Kind.TEXT || kind == Kind.ITEM || kind == Kind.CELL;
  }

  Span span() {
    return tagged.text().span();
  }

  List<Sentence> sentences() {
    return tagged.sentences();
  }
}
