package io.github.stretchlint.model;

import java.util.Locale;

/** Which one of a pair an instruction speaks of. */
public enum Side {
  /** The reader's left. */
  LEFT,
  /** The reader's right. */
  RIGHT,
  /** Both, or each. */
  BOTH,
  /** One of them, the reader's choice. */
  ONE,
  /** The one not spoken of before. */
  OTHER,
  /** The one spoken of before: "that knee", "the same hand". */
  SAME,
  /** The one in front. */
  FRONT,
  /** The one behind. */
  BACK,
  /** The upper one, of somebody lying on the side. */
  TOP,
  /** The lower one, of somebody lying on the side. */
  BOTTOM,
  /** The bent one. */
  BENT,
  /** The straight one. */
  STRAIGHT,
  /** The raised one. */
  RAISED,
  /** The one that carries the weight. */
  STANDING,
  /** The one knelt on. */
  KNEELING,
  /** The one that lies across the other. */
  CROSSED,
  /** Not told: "bend your knee". */
  UNTOLD;

  /** Returns whether this is left or right. */
  public boolean isNamed() {
    return this == LEFT || this == RIGHT;
  }

  /** Returns the other one of left and right, or of one and other; else this. */
  public Side opposite() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case ONE -> OTHER;
      case OTHER -> ONE;
      default -> this;
    };
  }

  /** Returns the word used in reports: "left". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
