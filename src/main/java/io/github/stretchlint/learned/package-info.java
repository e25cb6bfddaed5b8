/** Weights that were learned from labelled write-ups, and how they are looked up. */
@NullMarked
package io.github.stretchlint.learned;

import org.jspecify.annotations.NullMarked;
