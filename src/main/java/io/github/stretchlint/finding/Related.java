package io.github.stretchlint.finding;

/**
 * Another place that a finding speaks of: the earlier instruction of a conflict, the first copy.
 *
 * @param <P> how a place is told: a span while the file is worked on, a {@link Location} in a report
 * @param place where
 * @param message what stands there
 */
public record Related<P>(P place, String message) {}
