/**
 * Follows the instructions of an entry with a model of a body, and finds where two of them cannot
 * both be followed.
 */
@NullMarked
package io.github.stretchlint.rule.conflict;

import org.jspecify.annotations.NullMarked;
