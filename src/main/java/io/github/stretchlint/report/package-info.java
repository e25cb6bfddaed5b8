/** One renderer per file, each over the same immutable result. */
@NullMarked
package io.github.stretchlint.report;

import org.jspecify.annotations.NullMarked;
