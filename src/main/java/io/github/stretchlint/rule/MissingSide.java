package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.Sides;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
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
    Defect defect =
        Defect.of(rule.id(), entry.name().span())
            .entry(entry.title())
            .fix(new Fix<>("Write: " + rule.text("sentence"), Fix.Safety.SUGGESTION, List.of()));
    Span place = entry.oneSide();
    return place == null || entry.name().span().contains(place)
        ? defect
        : defect.related(place, "This speaks of one side only.");
  }
}
