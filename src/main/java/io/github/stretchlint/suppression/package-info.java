/**
 * Suppressions: what an author asks in the content not to be told, and what becomes of the findings
 * then.
 */
@NullMarked
package io.github.stretchlint.suppression;

import org.jspecify.annotations.NullMarked;
