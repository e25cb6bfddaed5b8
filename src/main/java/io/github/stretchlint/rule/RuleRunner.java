package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.SpanIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

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
    return withoutYielding(defects, rules);
  }

  /**
   * One phrase, one finding: a rule yields to those that know better what is wrong with the words.
   */
  private static List<Defect> withoutYielding(List<Defect> defects, RuleSet rules) {
    Map<String, SpanIndex> known = new HashMap<>();
    return defects.stream()
        .filter(
            defect -> {
              String others = rules.get(defect.rule()).parameters().getOrDefault("yields-to", "");
              return !known
                  .computeIfAbsent(others, names -> words(names, defects))
                  .overlaps(defect.span());
            })
        .toList();
  }

  /** Returns the words that the defects of some rules are about. */
  private static SpanIndex words(String rules, List<Defect> defects) {
    List<String> names = List.of(rules.split(" ", -1));
    return new SpanIndex(
        defects.stream()
            .filter(defect -> names.contains(defect.rule().value()))
            .flatMap(
                defect ->
                    Stream.concat(
                        Stream.of(defect.span()), defect.related().stream().map(Related::place)))
            .toList());
  }
}
