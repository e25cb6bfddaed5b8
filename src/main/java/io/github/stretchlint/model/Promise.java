package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number of stretches that a heading or an introduction announces: "these seven stretches".
 *
 * @param count the number
 * @param section the part of the file that it announces, or null for all of it
 * @param span the words that announce it
 */
public record Promise(int count, @Nullable Span section, Span span) {}
