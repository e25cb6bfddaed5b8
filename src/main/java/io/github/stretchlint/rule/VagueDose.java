package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.WriteUp;
import java.util.ArrayList;
import java.util.List;

/** Holds and repetitions that hint at a number without telling one: "a few seconds". */
final class VagueDose implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    List<Defect> defects = new ArrayList<>();
    boolean exactRule = writeUp.holdRules().stream().anyMatch(general -> !general.amount().vague());
    for (Entry entry : writeUp.entries()) {
      List<Hold> holds =
          entry.holds().stream().filter(hold -> hold.role() == Role.END_POSITION).toList();
      boolean vague = !holds.isEmpty() && holds.stream().allMatch(hold -> hold.amount().vague());
      if (entry.kind().isHeld() && vague && !exactRule) {
        defects.add(Defect.of(rule.id(), holds.get(0).span()).level("hold").entry(entry.title()));
      }
      entry.holds().stream()
          .filter(hold -> hold.role() == Role.UNCLEAR && !entry.hasHold())
          .forEach(
              hold ->
                  defects.add(
                      Defect.of(rule.id(), hold.span()).level("unit").entry(entry.title())));
      List<Repetitions> counts =
          entry.repetitions().stream().filter(VagueDose::isInSession).toList();
      if (!counts.isEmpty()
          && counts.stream().allMatch(Repetitions::vague)
          && writeUp.defaults().repetitions().isEmpty()) {
        Repetitions first = counts.get(0);
        defects.add(Defect.of(rule.id(), first.span()).level("repetitions").entry(entry.title()));
      }
    }
    if (!writeUp.entries().isEmpty() && !exactRule) {
      for (GeneralRule general : writeUp.holdRules()) {
        defects.add(Defect.of(rule.id(), general.span()).level("general"));
      }
    }
    return defects;
  }

  /** "Several times a day" leaves the reader free, as most leaflets do. */
  private static boolean isInSession(Repetitions count) {
    return count.unit() == Unit.REPETITIONS || count.unit() == Unit.SETS;
  }
}
