/**
 * The command {@code stretchlint}: turns arguments into requests, and results into text and exit
 * codes.
 */
@NullMarked
package io.github.stretchlint.cli;

import org.jspecify.annotations.NullMarked;
