/** Learns what lines and entries are from labelled write-ups, and measures how well. */
@NullMarked
package io.github.stretchlint.training;

import org.jspecify.annotations.NullMarked;
