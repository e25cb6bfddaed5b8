/**
 * A document as lines: each with its tagged text, its marks and its place in which list, column or
 * record. Everything that may head something is cut off; nothing is decided.
 */
@NullMarked
package io.github.stretchlint.outline;

import org.jspecify.annotations.NullMarked;
