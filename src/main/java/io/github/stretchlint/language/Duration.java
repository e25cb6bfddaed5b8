package io.github.stretchlint.language;

import io.github.stretchlint.model.TimeAmount;

/**
 * An amount of time met in a sentence.
 *
 * @param amount how long
 * @param from index of its first token
 * @param to index behind its last token
 */
public record Duration(TimeAmount amount, int from, int to) {}
