package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.model.WriteUp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Runs the coded checks over the write-ups of one file. */
public final class RuleRunner {

  private RuleRunner() {}

  /**
   * Runs all rules with a check over a file's write-ups.
   *
   * @param crashed told of a rule that failed, which then says nothing about this file; the others
   *     go on
   */
  public static List<Defect> run(
      List<WriteUp> writeUps, RuleSet rules, BiConsumer<RuleId, RuntimeException> crashed) {
    List<Defect> defects = new ArrayList<>();
    for (Rule rule : rules.all()) {
      Check check = Checks.named(rule.check());
      if (check != null) {
        try {
          writeUps.forEach(writeUp -> defects.addAll(check.check(writeUp, rule)));
        } catch (RuntimeException failure) {
          crashed.accept(rule.id(), failure);
        }
      }
    }
    return defects;
  }
}
