/**
 * What each line of a document does: a name, a step, a caution, talk. Learned from labelled pages;
 * the weights are data, the features are told here, each with an example.
 */
@NullMarked
package io.github.stretchlint.outline.role;

import org.jspecify.annotations.NullMarked;
