/**
 * What every part of the pipeline returns: a {@link Defect} where something is seen, in offsets; a
 * {@link Finding} once its severity is settled and its place is told in lines and columns.
 */
@NullMarked
package io.github.stretchlint.finding;

import org.jspecify.annotations.NullMarked;
