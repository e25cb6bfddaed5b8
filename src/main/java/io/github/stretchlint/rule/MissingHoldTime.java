package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
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
    Hold unclear = null;
    for (Hold hold : entry.holds()) {
      unclear = hold.role() == Hold.Role.UNCLEAR ? hold : unclear;
    }
    Defect defect =
        unclear == null
            ? Defect.of(rule.id(), entry.name().span()).word("missing", rule.text("nothing"))
            : Defect.of(rule.id(), unclear.span()).word("missing", rule.text("no-unit"));
    return defect
        .entry(entry.title())
        .fix(new Fix<>("Write: " + rule.text("sentence"), Fix.Safety.NEEDS_AUTHOR, List.of()));
  }
}
