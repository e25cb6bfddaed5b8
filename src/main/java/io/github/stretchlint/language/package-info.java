/**
 * What is said in a text: its tokens, its sentences, the lexicon's terms in it, and the mentions
 * that they add up to. The vocabulary is data in {@code rules/lexicon}; this package holds its
 * grammar.
 */
@NullMarked
package io.github.stretchlint.language;

import org.jspecify.annotations.NullMarked;
