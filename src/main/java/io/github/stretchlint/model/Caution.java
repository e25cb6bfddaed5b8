package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;

/**
 * Words that tell the reader to stop at, stay short of, or ease off from pain.
 *
 * @param span the words
 * @param general whether it covers the whole write-up, wherever it stands
 */
public record Caution(Span span, boolean general) {}
