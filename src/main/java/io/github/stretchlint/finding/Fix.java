package io.github.stretchlint.finding;

import java.util.List;
import java.util.Locale;

/**
 * One way to mend a finding, as data.
 *
 * @param <P> how a place is told: a span while the file is worked on, a {@link Location} in a
 *     report
 * @param title what it does, to the author: "Write: Hold for ____ seconds."
 * @param safety who may apply it
 * @param edits what to change; none where only the author can know the place
 */
public record Fix<P>(String title, Safety safety, List<Edit<P>> edits) {

  /** Who may apply a fix. */
  public enum Safety {
    /** Changes no meaning, such as removing an exact second copy: a tool may apply it. */
    SAFE,
    /** Leaves a blank that only the author can fill: the tool never supplies a medical number. */
    NEEDS_AUTHOR,
    /** One choice of several, for the author to make. */
    SUGGESTION;

    /** Returns the word used in reports: "safe", "needs-author", "suggestion". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the edits. */
  public Fix {
    edits = List.copyOf(edits);
  }
}
