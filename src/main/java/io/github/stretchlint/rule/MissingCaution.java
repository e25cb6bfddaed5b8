package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.List;

/**
 * Write-ups that never tell the reader to stop at pain, or tell it in some entries only: one
 * finding for each.
 */
final class MissingCaution implements Check {

  private static final RuleId RULE = new RuleId("missing-caution");

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
    double confidence =
        writeUp.entries().stream().mapToDouble(entry -> entry.certainty().entry()).max().orElse(0);
    List<Entry> left =
        writeUp.entries().stream().filter(entry -> entry.cautions().isEmpty()).toList();
    if (left.isEmpty() || confidence < rule.share("likely")) {
      return List.of();
    }
    boolean none = left.size() == writeUp.entries().size();
    Defect defect = none ? none(writeUp, confidence >= rule.share("sure")) : partial(left);
    return List.of(defect.confidence(confidence).fix(sentence(rule)));
  }

  private static Defect none(WriteUp writeUp, boolean sure) {
    Entry first = writeUp.entries().get(0);
    boolean single = writeUp.entries().size() == 1;
    Span place = single || writeUp.title() == null ? head(first) : writeUp.title().span();
    Defect defect = Defect.of(RULE, place).level(sure ? "sure" : "likely");
    return single ? defect.entry(first.title()) : defect;
  }

  /**
   * The name of an entry; of a record from its first sign on, because all of it lacks something.
   */
  private static Span head(Entry entry) {
    Span name = entry.name().span();
    return entry.span().contains(name) ? new Span(entry.span().start(), name.end()) : name;
  }

  private static Defect partial(List<Entry> left) {
    Entry first = left.get(0);
    Defect defect =
        Defect.of(RULE, first.name().span())
            .level("partial")
            .entry(first.title())
            .word("count", String.valueOf(left.size()));
    for (Entry other : left.subList(1, left.size())) {
      defect = defect.related(other.name().span(), "This entry has no caution either.");
    }
    return defect;
  }

  private static Fix<Span> sentence(Rule rule) {
    return new Fix<>("Write: " + rule.text("sentence"), Fix.Safety.SUGGESTION, List.of());
  }
}
