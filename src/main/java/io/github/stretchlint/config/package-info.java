/**
 * Configuration: reads {@code .stretchlint.yaml} and settles what applies to a file. What is wrong
 * with a configuration becomes an error with its place.
 */
@NullMarked
package io.github.stretchlint.config;

import org.jspecify.annotations.NullMarked;
