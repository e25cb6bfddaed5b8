package io.github.stretchlint.model;

import io.github.stretchlint.text.MappedText;

/**
 * A heading, a paragraph, a list item or a cell: one piece of a write-up's text.
 *
 * @param text its words without markup
 * @param heading whether it heads what follows
 */
public record Passage(MappedText text, boolean heading) {}
