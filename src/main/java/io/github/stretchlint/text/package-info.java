/**
 * Text and places in it: bytes become a {@link SourceText} at the door, everything inside speaks of
 * {@link Span}s, and only reports ask a {@link LineMap} for lines and columns. Imports nothing.
 */
@NullMarked
package io.github.stretchlint.text;

import org.jspecify.annotations.NullMarked;
