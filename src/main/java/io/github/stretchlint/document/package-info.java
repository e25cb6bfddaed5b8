/**
 * A prose file as a tree of {@link Block}s, the same for every format: markup is gone, each text
 * knows its places.
 */
@NullMarked
package io.github.stretchlint.document;

import org.jspecify.annotations.NullMarked;
