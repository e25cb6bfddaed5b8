package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.List;

/**
 * Write-ups that never tell the reader to stop at pain, and entries left out where others have a
 * caution of their own.
 */
final class MissingCaution implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    boolean general =
        !writeUp.cautions().isEmpty()
            || writeUp.entries().stream()
                .flatMap(e -> e.cautions().stream())
                .anyMatch(Caution::general);
    if (writeUp.entries().isEmpty() || general) {
      return List.of();
    }
    List<Entry> uncovered =
        writeUp.entries().stream().filter(entry -> entry.cautions().isEmpty()).toList();
    if (uncovered.size() == writeUp.entries().size()) {
      return List.of(whole(writeUp, rule));
    }
    return uncovered.stream().map(entry -> partial(entry, rule)).toList();
  }

  private static Defect whole(WriteUp writeUp, Rule rule) {
    Entry first = writeUp.entries().get(0);
    boolean single = writeUp.entries().size() == 1;
    Span place = single || writeUp.title() == null ? first.name().span() : writeUp.title().span();
    Defect defect = Defect.of(rule.id(), place).level("whole").fix(sentence(rule));
    return single ? defect.entry(first.title()) : defect;
  }

  private static Defect partial(Entry entry, Rule rule) {
    return Defect.of(rule.id(), entry.name().span())
        .level("partial")
        .entry(entry.title())
        .fix(sentence(rule));
  }

  private static Fix<Span> sentence(Rule rule) {
    return new Fix<>("Write: " + rule.text("sentence"), Fix.Safety.SUGGESTION, List.of());
  }
}
