package io.github.stretchlint.model;

/**
 * What a write-up asks of every entry without exception: "never bounce", "both knees stay soft in
 * every stretch".
 *
 * @param statement what is told of the body
 * @param refused whether it must never be so, instead of always
 * @param heldOnly whether it is told of held stretches only
 */
public record HouseRule(Statement statement, boolean refused, boolean heldOnly) {}
