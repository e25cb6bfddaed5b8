package io.github.stretchlint.model;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One instruction of an entry, or one paragraph of instructions.
 *
 * @param number the number it shows, or null where steps are not numbered
 * @param text its words without markup, each with its place
 */
public record Step(@Nullable Integer number, MappedText text) {

  /** Returns the range of the step's words in the file. */
  public Span span() {
    return text.span();
  }
}
