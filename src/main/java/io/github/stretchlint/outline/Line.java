package io.github.stretchlint.outline;

import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document.
 *
 * @param form what kind of block it is or stands in
 * @param level of a heading, 1 for the title; of an item, a cell or a field how deep it is nested,
 *     counted from 1; else 0
 * @param number the number that it shows, or null
 * @param tagged its text, without its number
 * @param whole the text that it was cut from, if it is a lead or the rest behind one; else its text
 * @param marks what else its form tells
 * @param sign what parts a lead from its rest: {@code *} for bold, else the sign itself; a space
 *     where it is no lead
 * @param key the key it is the value of, or the head of its column; empty where there is none
 * @param field what the key says of it
 */
public record Line(
    Form form,
    int level,
    @Nullable Integer number,
    TaggedText tagged,
    TaggedText whole,
    Set<Mark> marks,
    char sign,
    String key,
    FieldName field) {

  /** What kind of block a line is or stands in. */
  public enum Form {
    /** A heading by its markup. */
    HEADING,
    /** Running text, or a bare line. */
    TEXT,
    /** The first line of a list's item. */
    ITEM,
    /** A further line of a list's item. */
    ITEM_TEXT,
    /** A cell of a table. */
    CELL,
    /** A key of data with more than one value behind it. */
    KEY,
    /** A value of data. */
    FIELD
  }

  /** Copies the marks. */
  public Line {
    marks = Set.copyOf(marks);
  }

  /** Returns whether it has that mark. */
  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /** Returns the range in the file of its text. */
  public Span span() {
    return tagged.text().span();
  }

  /** Returns its sentences. */
  public List<Sentence> sentences() {
    return tagged.sentences();
  }

  /** Returns its text without markup. */
  public String string() {
    return tagged.text().text();
  }
}
