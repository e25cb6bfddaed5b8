package io.github.stretchlint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is told once for several entries besides their hold.
 *
 * @param repetitions how often
 * @param frequencies how often in a day or a week, also where no word tells that it is for all
 * @param known the times that it speaks of as known: "when the ten seconds are over"
 * @param repeated whether it is told to repeat them, however often
 * @param bothSides whether it is told to do them on both sides
 * @param posture whether it is told in which posture to begin them
 */
public record Defaults(
    List<Repetitions> repetitions,
    List<Repetitions> frequencies,
    List<Hold> known,
    boolean repeated,
    boolean bothSides,
    boolean posture) {

  /** Nothing told. */
  public static final Defaults NONE =
      new Defaults(List.of(), List.of(), List.of(), false, false, false);

  /** Copies the lists. */
  public Defaults {
    repetitions = List.copyOf(repetitions);
    frequencies = List.copyOf(frequencies);
    known = List.copyOf(known);
  }

  /** Returns what is told here or there. */
  public Defaults and(Defaults other) {
    List<Repetitions> all = new ArrayList<>(repetitions);
    all.addAll(other.repetitions);
    List<Repetitions> often = new ArrayList<>(frequencies);
    often.addAll(other.frequencies);
    List<Hold> times = new ArrayList<>(known);
    times.addAll(other.known);
    return new Defaults(
        all,
        often,
        times,
        repeated || other.repeated,
        bothSides || other.bothSides,
        posture || other.posture);
  }
}
