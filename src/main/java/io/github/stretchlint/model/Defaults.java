package io.github.stretchlint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is told once for several entries besides their hold.
 *
 * @param repetitions how often
 * @param frequencies how often in a day or a week, also where no word tells that it is for all
 * @param repeated whether it is told to repeat them, however often
 * @param bothSides whether it is told to do them on both sides
 * @param posture whether it is told in which posture to begin them
 */
public record Defaults(
    List<Repetitions> repetitions,
    List<Repetitions> frequencies,
    boolean repeated,
    boolean bothSides,
    boolean posture) {

  /** Nothing told. */
  public static final Defaults NONE = new Defaults(List.of(), List.of(), false, false, false);

  /** Copies the lists. */
  public Defaults {
    repetitions = List.copyOf(repetitions);
    frequencies = List.copyOf(frequencies);
  }

  /** Returns what is told here or there. */
  public Defaults and(Defaults other) {
    List<Repetitions> all = new ArrayList<>(repetitions);
    all.addAll(other.repetitions);
    List<Repetitions> often = new ArrayList<>(frequencies);
    often.addAll(other.frequencies);
    return new Defaults(
        all,
        often,
        repeated || other.repeated,
        bothSides || other.bothSides,
        posture || other.posture);
  }
}
