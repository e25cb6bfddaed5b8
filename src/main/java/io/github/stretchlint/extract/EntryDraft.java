package io.github.stretchlint.extract;

import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one entry, before it is understood: its name, its lines and its labelled values.
 */
final class EntryDraft {

  /**
   * A value with a name: a table cell below "Hold", a field {@code hold_seconds}.
   *
   * @param role what the lexicon says stands in it: "hold", "rest", "caution"
   * @param unit the unit that its name gives to a bare number, or empty
   * @param text the value
   */
  record Field(String role, String unit, TaggedText text) {}

  private final MappedText name;
  private final Span place;
  private final List<OutlineLine> lines = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private final List<Repetitions> repetitions = new ArrayList<>();
  private @Nullable Kind kind;
  private @Nullable Posture start;
  private boolean eachSide;
  private double probability = 1;
  private final List<TaggedText> above = new ArrayList<>();

  /**
   * Begins an entry.
   *
   * @param place the range of its heading, or of its whole record in a data file
   */
  EntryDraft(MappedText name, Span place) {
    this.name = name;
    this.place = place;
  }

  MappedText name() {
    return name;
  }

  /** Returns the range from the name to the last line. */
  Span span() {
    Span span = place;
    for (OutlineLine line : lines) {
      span = span.cover(line.span());
    }
    return span;
  }

  List<OutlineLine> lines() {
    return lines;
  }

  List<Field> fields() {
    return fields;
  }

  void add(OutlineLine line) {
    lines.add(line);
  }

  /** Returns the amounts of time that fields of their own tell. */
  List<Hold> holds() {
    return holds;
  }

  void addHold(Hold hold) {
    holds.add(hold);
  }

  /** Returns the repetitions that fields of their own tell. */
  List<Repetitions> repetitions() {
    return repetitions;
  }

  void addRepetitions(Repetitions told) {
    repetitions.add(told);
  }

  /** Returns how probable it is that this is an entry, from 0 to 1. */
  double probability() {
    return probability;
  }

  void setProbability(double told) {
    probability = told;
  }

  /** Returns what heads it from farther above: the title of the page, that of its part. */
  List<TaggedText> above() {
    return above;
  }

  /** Returns the kind that the record itself names, or null. */
  @Nullable Kind kind() {
    return kind;
  }

  void setKind(Kind named) {
    kind = named;
  }

  /** Returns the starting posture that the record itself names, or null. */
  @Nullable Posture start() {
    return start;
  }

  void setStart(Posture named) {
    start = named;
  }

  /** Returns whether a field's name tells that both sides are meant. */
  boolean isEachSide() {
    return eachSide;
  }

  void setEachSide() {
    eachSide = true;
  }

  /** Adds a value with a name. */
  void addField(Field field) {
    fields.add(field);
  }
}
