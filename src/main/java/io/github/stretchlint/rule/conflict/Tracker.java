package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Statement;
import java.util.List;

/** Follows one side of the body's state through the statements of an entry. */
interface Tracker {

  /**
   * Takes in the next statement.
   *
   * @param conflicts receives what cannot be followed after all that came before
   */
  void see(Statement statement, List<Conflict> conflicts);
}
