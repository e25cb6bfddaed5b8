package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.Sides;
import io.github.stretchlint.model.WriteUp;
import java.util.List;

/** Stretches of one side, where nothing tells to do the other one. */
final class MissingSide implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    if (writeUp.defaults().bothSides()) {
      return List.of();
    }
    return writeUp.entries().stream()
        .filter(entry -> entry.sides() == Sides.ONE && entry.kind() != Kind.EXERCISE)
        .map(entry -> defect(entry, rule))
        .toList();
  }

  private static Defect defect(Entry entry, Rule rule) {
    return Defect.of(rule.id(), entry.name().span()).entry(entry.title());
  }
}
