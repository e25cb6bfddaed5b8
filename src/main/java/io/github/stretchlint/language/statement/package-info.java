/**
 * What instructions say about the body: sentences are cut into clauses, and each clause is read
 * into {@link io.github.stretchlint.model.Statement}s.
 */
@NullMarked
package io.github.stretchlint.language.statement;

import org.jspecify.annotations.NullMarked;
