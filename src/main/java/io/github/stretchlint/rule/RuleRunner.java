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
    return defects.stream().filter(defect -> !yields(defect, defects, rules)).toList();
  }

  /**
   * One phrase, one finding: a rule yields to those that know better what is wrong with the words.
   */
  private static boolean yields(Defect defect, List<Defect> defects, RuleSet rules) {
    String others = rules.get(defect.rule()).parameters().getOrDefault("yields-to", "");
    return !others.isEmpty()
        && defects.stream()
            .filter(other -> List.of(others.split(" ", -1)).contains(other.rule().value()))
            .anyMatch(other -> isAbout(other, defect));
  }

  private static boolean isAbout(Defect other, Defect defect) {
    return other.span().overlaps(defect.span())
        || other.related().stream().anyMatch(place -> place.place().overlaps(defect.span()));
  }
}
