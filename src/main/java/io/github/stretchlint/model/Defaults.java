package io.github.stretchlint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is told once for several entries besides their hold.
 *
 * @param repetitions how often
 * @param repeated whether it is told to repeat them, however often
 * @param bothSides whether it is told to do them on both sides
 * @param posture whether it is told in which posture to begin them
 */
public record Defaults(
    List<Repetitions> repetitions, boolean repeated, boolean bothSides, boolean posture) {

  /** Nothing told. */
  public static final Defaults NONE = new Defaults(List.of(), false, false, false);

  /** Copies the list. */
  public Defaults {
    repetitions = List.copyOf(repetitions);
  }

  /** Returns what is told here or there. */
  public Defaults and(Defaults other) {
    List<Repetitions> all = new ArrayList<>(repetitions);
    all.addAll(other.repetitions);
    return new Defaults(
        all, repeated || other.repeated, bothSides || other.bothSides, posture || other.posture);
  }
}
