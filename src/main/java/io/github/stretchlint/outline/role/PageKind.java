package io.github.stretchlint.outline.role;

import java.util.Locale;

/** How many entries a page tells. */
public enum PageKind {
  /** It is no write-up. */
  NONE,
  /** One, beside much else. */
  ONE,
  /** More than one. */
  SEVERAL,
  /** One that nearly all of it is about. */
  WHOLE;

  /** Returns the word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether exactly one entry is told. */
  boolean isOfOne() {
    return this == ONE || this == WHOLE;
  }
}
