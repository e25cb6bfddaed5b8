package io.github.stretchlint.finding;

/**
 * A change of a file's text.
 *
 * @param <P> how a place is told: a span while the file is worked on, a {@link Location} in a
 *     report
 * @param place what is replaced; an empty place is where to insert
 * @param text what to write there; empty to remove
 */
public record Edit<P>(P place, String text) {}
