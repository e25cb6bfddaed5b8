/**
 * Checks data against JSON Schemas and words what is wrong for an author. The validator stays in
 * this package, and is loaded only when there is something to validate.
 */
@NullMarked
package io.github.stretchlint.schema;

import org.jspecify.annotations.NullMarked;
