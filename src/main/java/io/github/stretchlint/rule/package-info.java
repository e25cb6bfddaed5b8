/**
 * Rules: their metadata is data, their checks are small classes without state. A check returns what
 * it sees as defects; severity and wording are settled here, by the rule's metadata.
 */
@NullMarked
package io.github.stretchlint.rule;

import org.jspecify.annotations.NullMarked;
