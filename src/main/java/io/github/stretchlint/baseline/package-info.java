/**
 * Baselines: what stood when a team began to use stretchlint, so that only what is new counts.
 * Findings are recognised by their identity, not by line or number.
 */
@NullMarked
package io.github.stretchlint.baseline;

import org.jspecify.annotations.NullMarked;
