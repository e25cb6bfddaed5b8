/**
 * Turns what was read into write-ups: where an entry begins and ends, what its lines are, what is
 * told once for all. What cannot be read becomes a defect, never a null or a silent skip.
 */
@NullMarked
package io.github.stretchlint.extract;

import org.jspecify.annotations.NullMarked;
