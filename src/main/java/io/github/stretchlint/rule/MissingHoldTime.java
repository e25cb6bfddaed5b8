package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import java.util.List;

/** Entries that are held, and for which neither they nor a general rule say how long. */
final class MissingHoldTime implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    return writeUp.entries().stream()
        .filter(entry -> entry.kind().isHeld() && !writeUp.isHoldTold(entry))
        .map(entry -> defect(entry, rule))
        .toList();
  }

  private static Defect defect(Entry entry, Rule rule) {
    return Defect.of(rule.id(), entry.name().span())
        .entry(entry.title())
        .fix(new Fix<>("Write: " + rule.text("sentence"), Fix.Safety.NEEDS_AUTHOR, List.of()));
  }
}
