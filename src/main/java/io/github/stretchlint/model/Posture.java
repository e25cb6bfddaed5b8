package io.github.stretchlint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the whole body is supported. */
public enum Posture {
  /** On the feet. */
  STANDING,
  /** On the buttocks, on a seat or on the floor. */
  SEATED,
  /** On both knees. */
  KNEELING,
  /** On one knee and the other foot. */
  HALF_KNEELING,
  /** On hands and knees. */
  ALL_FOURS,
  /** Lying on the back. */
  SUPINE,
  /** Lying on the front. */
  PRONE,
  /** Lying on one side. */
  SIDE_LYING,
  /** Lying, nothing told of how. */
  LYING,
  /** In a deep squat. */
  SQUAT,
  /** On hands and toes, body straight. */
  PLANK,
  /** On hands and feet, hips high. */
  DOWNWARD_DOG,
  /** By the hands. */
  HANGING;

  /** Returns the word used in files: "all-fours". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the posture of that word, if it is one. */
  public static Optional<Posture> find(String word) {
    return Arrays.stream(values()).filter(posture -> posture.word().equals(word)).findFirst();
  }

  /** Returns the posture of that word. */
  public static Posture of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
