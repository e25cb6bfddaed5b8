/**
 * What a write-up says, as known once it is understood: immutable records, each value with its
 * place. Rules see these and nothing else.
 */
@NullMarked
package io.github.stretchlint.model;

import org.jspecify.annotations.NullMarked;
