package io.github.stretchlint.model;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a write-up that tells how to do one stretch or exercise.
 *
 * @param name its name without numbering; its place is the heading, the lead-in or the name's field
 * @param span from the name to its last word; in a data file the whole record
 * @param kind what kind of entry it is
 * @param start the posture it begins in, or null where none is told
 * @param steps its instructions in order
 * @param holds every amount of time in it, with its role
 * @param repetitions how often, as told
 * @param cautions the cautions that stand inside it
 * @param statements what its instructions say about the body, in order
 * @param sides for which sides it is told
 * @param oneSide the first words that tell of the one side it is told for, "your left arm"; else
 *     null
 * @param sideSwitch the first words of its instructions that tell to change sides; null where none
 *     do
 * @param certainty how sure it is that this is an entry, and one that is held
 */
public record Entry(
    MappedText name,
    Span span,
    Kind kind,
    @Nullable Posture start,
    List<Step> steps,
    List<Hold> holds,
    List<Repetitions> repetitions,
    List<Caution> cautions,
    List<Statement> statements,
    Sides sides,
    @Nullable Span oneSide,
    @Nullable Span sideSwitch,
    Certainty certainty) {

  /** Copies the lists. */
  public Entry {
    steps = List.copyOf(steps);
    holds = List.copyOf(holds);
    repetitions = List.copyOf(repetitions);
    cautions = List.copyOf(cautions);
    statements = List.copyOf(statements);
  }

  /** Returns the name as a message shows it. */
  public String title() {
    return name.text().replaceAll("\\s+", " ");
  }

  /** Returns whether the entry itself tells how long to hold its end position. */
  public boolean hasHold() {
    return holds.stream().anyMatch(hold -> hold.role() == Hold.Role.END_POSITION);
  }
}
