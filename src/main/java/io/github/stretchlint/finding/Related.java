package io.github.stretchlint.finding;

/**
 * Another place that a finding speaks of: the earlier instruction of a conflict, the first copy.
 *
 * @param <P> how a place is told: a span while the file is worked on, a {@link Location} in a
 *     report
 * @param place where
 * @param message what stands there
 * @param excerpt the line that the place starts in; {@link SourceLine#UNKNOWN} until it is known
 */
public record Related<P>(P place, String message, SourceLine excerpt) {

  /** Names a place whose source line is not at hand. */
  public Related(P place, String message) {
    this(place, message, SourceLine.UNKNOWN);
  }
}
