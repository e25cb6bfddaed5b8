package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.WriteUp;
import java.util.ArrayList;
import java.util.List;

/** Entries that are held, and for which neither they nor a general rule say how long. */
final class MissingHoldTime implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    List<Defect> defects = new ArrayList<>();
    for (Entry entry : writeUp.entries()) {
      double confidence = entry.certainty().entry() * entry.certainty().held();
      if (rule.isLikely(confidence) && !writeUp.isHoldTold(entry) && !isToldWithoutUnit(entry)) {
        defects.add(defect(entry, confidence, rule));
      }
    }
    return defects;
  }

  /** A bare "hold: 30" is a time; that its unit is missing is another rule's business. */
  private static boolean isToldWithoutUnit(Entry entry) {
    return entry.holds().stream().anyMatch(hold -> hold.role() == Hold.Role.UNCLEAR);
  }

  private static Defect defect(Entry entry, double confidence, Rule rule) {
    return Defect.of(rule.id(), entry.name().span())
        .level(rule.levelOf(confidence))
        .confidence(confidence)
        .entry(entry.title())
        .fix(new Fix<>("Write: " + rule.text("sentence"), Fix.Safety.NEEDS_AUTHOR, List.of()));
  }
}
