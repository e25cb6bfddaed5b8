/** Puts the distribution together when the command is built; no part of the command itself. */
@NullMarked
package io.github.stretchlint.cli.distribution;

import org.jspecify.annotations.NullMarked;
