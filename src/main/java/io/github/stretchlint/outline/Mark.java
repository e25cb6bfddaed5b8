package io.github.stretchlint.outline;

/** What the form of a line tells besides its words. */
public enum Mark {
  /** Bold as a whole. */
  STRONG,
  /** Italic as a whole. */
  EMPHASIS,
  /** Nearly all of it is a link. */
  LINK,
  /** Cut from the words that follow it: "Pigeon" of {@code **Pigeon:** Bring your knee forward}. */
  LEAD,
  /** The words behind a lead. */
  REST,
  /** Inside a quotation. */
  QUOTE,
  /** Inside a box beside the text. */
  ASIDE,
  /** A dividing line, or the end of a box, stands before it. */
  DIVIDED,
  /** No blank line stands before it, and no other end of a block. */
  TIGHT,
  /** In the head row of a table. */
  HEAD_ROW,
  /** The first cell of a row. */
  ROW_START,
  /** The first line of a record among records. */
  RECORD_START,
  /** In the data in front of a text. */
  FRONT
}
