/**
 * stretchlint's front door: {@link Linter} takes a {@link LintRequest} and returns what was found.
 * Only this package sees all others.
 */
@NullMarked
package io.github.stretchlint;

import org.jspecify.annotations.NullMarked;
