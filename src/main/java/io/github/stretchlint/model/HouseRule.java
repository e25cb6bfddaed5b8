package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a write-up asks of every entry without exception: "never bounce", "both knees stay soft in
 * every stretch".
 *
 * @param statement what is told of the body
 * @param refused whether it must never be so, instead of always
 * @param heldOnly whether it is told of held stretches only
 * @param section the part of the file that it introduces, or null for all of it
 */
public record HouseRule(
    Statement statement, boolean refused, boolean heldOnly, @Nullable Span section) {

  /** Returns whether an entry has to keep it. */
  public boolean covers(Entry entry) {
    boolean inside = section == null || section.contains(entry.span());
    return inside && (!heldOnly || entry.kind().isHeld());
  }
}
