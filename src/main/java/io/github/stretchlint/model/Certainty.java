package io.github.stretchlint.model;

/**
 * How sure a reading is.
 *
 * @param entry how probable it is that the words are those of an entry, from 0 to 1
 * @param held how probable it is that its end position is held, from 0 to 1
 */
public record Certainty(double entry, double held) {}
