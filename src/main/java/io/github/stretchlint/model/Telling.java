package io.github.stretchlint.model;

/** How a dose is told. */
public enum Telling {
  /** An instruction gives it: "hold for 20 seconds". */
  ORDER,
  /** Something apart from the instructions gives it: a field, a recap. */
  SUMMARY,
  /** A heading or a plan gives it, and it may be the time of all that is done there. */
  SLOT,
  /** It is spoken of as known: "once the 20 seconds are up", "after the fifth round". */
  REFERENCE,
  /** It is a part of another one or adds to it: "the last ten seconds", "another 10 seconds". */
  PART,
  /** It is told for another occasion, stage or reader: "before a race, ten seconds each". */
  OTHER_CASE
}
