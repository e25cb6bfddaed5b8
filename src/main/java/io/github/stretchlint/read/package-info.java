/**
 * One reader per format. Markup is stripped, entities and escapes are resolved, and each character
 * that is left keeps its place.
 */
@NullMarked
package io.github.stretchlint.read;

import org.jspecify.annotations.NullMarked;
