package io.github.stretchlint.model;

/** For which sides of the body an entry is told. */
public enum Sides {
  /** Nothing in it is done with one side only. */
  TOGETHER,
  /** One side is told, and then the other one. */
  EACH,
  /** One side is told, and it is the one that needs the stretch: "the injured leg". */
  CHOSEN,
  /** One side is told, and nothing of the other. */
  ONE
}
