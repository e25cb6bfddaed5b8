package io.github.stretchlint.model;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;

/**
 * Words that tell the reader to stop at, stay short of, or ease off from pain.
 *
 * @param text the words without markup, each with its place
 * @param general whether it covers the whole write-up, wherever it stands
 */
public record Caution(MappedText text, boolean general) {

  /** Returns the range of the words in the file. */
  public Span span() {
    return text.span();
  }
}
