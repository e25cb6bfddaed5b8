package io.github.stretchlint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of entry this is. */
public enum Kind {
  /** The reader moves into a position and stays there. */
  STATIC,
  /** Driven by movement. */
  DYNAMIC,
  /** Contraction against resistance, then a held stretch (PNF). */
  CONTRACT_RELAX,
  /** Strengthening, massage, a warm-up or a jump: no stretch. */
  EXERCISE;

  /** Returns the word used in files: "contract-relax". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the kind of that word, if it is one. */
  public static Optional<Kind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** Returns whether an entry of this kind needs a hold time. */
  public boolean isHeld() {
    return this == STATIC || this == CONTRACT_RELAX;
  }
}
