/**
 * Finds what is told twice in a set of files: fingerprints of every file give candidates, and the
 * exact alignment of a candidate's words decides. Texts are read again for that, so memory holds
 * fingerprints only.
 */
@NullMarked
package io.github.stretchlint.rule.duplicate;

import org.jspecify.annotations.NullMarked;
