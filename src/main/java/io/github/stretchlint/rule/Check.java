package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.model.WriteUp;
import java.util.List;

/** What a coded rule does. Checks have no state: one instance serves all files and threads. */
@FunctionalInterface
public interface Check {

  /**
   * Looks at one write-up.
   *
   * @param writeUp the write-up, wholly understood
   * @param rule the rule's metadata, with its parameters
   * @return what is wrong; empty if nothing is
   */
  List<Defect> check(WriteUp writeUp, Rule rule);
}
