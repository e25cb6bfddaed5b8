package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;
import java.util.Set;

/**
 * A hold told once for several entries: "hold each stretch for 30 seconds".
 *
 * @param amount how long
 * @param absolute whether it allows no exception: "no exceptions", "always"
 * @param postures the starting postures it is limited to; empty for all: "the seated ones"
 * @param span the words that tell it
 */
public record GeneralRule(
    TimeAmount amount, boolean absolute, Set<Posture> postures, Span span) {

  /** Copies the set. */
  public GeneralRule {
    postures = Set.copyOf(postures);
  }

  /** Returns whether the rule covers an entry. */
  public boolean covers(Entry entry) {
    return postures.isEmpty() || (entry.start() != null && postures.contains(entry.start()));
  }
}
