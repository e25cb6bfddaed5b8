package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.List;

/**
 * Write-ups that never tell the reader to stop at pain, or tell it in some entries only: one
 * finding for each.
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
    double confidence =
        writeUp.entries().stream().mapToDouble(entry -> entry.certainty().entry()).max().orElse(0);
    List<Entry> left =
        writeUp.entries().stream().filter(entry -> entry.cautions().isEmpty()).toList();
    if (left.isEmpty() || !rule.isLikely(confidence)) {
      return List.of();
    }
    boolean none = left.size() == writeUp.entries().size();
    Defect defect =
        none ? none(writeUp, rule).level(rule.levelOf(confidence)) : partial(left, rule);
    return List.of(defect.confidence(confidence).fix(sentence(rule)));
  }

  private static Defect none(WriteUp writeUp, Rule rule) {
    Entry first = writeUp.entries().get(0);
    boolean single = writeUp.entries().size() == 1;
    Span place = single || writeUp.title() == null ? head(first) : writeUp.title().span();
    // Also when entries are added, nothing else is wrong than before.
    MappedText name = writeUp.title() == null ? first.name() : writeUp.title();
    Defect defect = Defect.of(rule.id(), place).recognisedBy(name.text());
    return single ? defect.entry(first.title()) : defect;
  }

  /**
   * The name of an entry; of a record from its first sign on, because all of it lacks something.
   */
  private static Span head(Entry entry) {
    Span name = entry.name().span();
    return entry.span().contains(name) ? new Span(entry.span().start(), name.end()) : name;
  }

  private static Defect partial(List<Entry> left, Rule rule) {
    Entry first = left.get(0);
    Defect defect =
        Defect.of(rule.id(), first.name().span())
            .level("partial")
            .entry(first.title())
            .word("more", left.size() == 1 ? "" : ", like " + others(left.size() - 1) + ",");
    return defect.related(
        left.stream()
            .skip(1)
            .map(other -> new Related<>(other.name().span(), "This stretch has no caution either."))
            .toList());
  }

  private static String others(int count) {
    return count == 1 ? "one other" : count + " others";
  }

  private static Fix<Span> sentence(Rule rule) {
    return new Fix<>("Write: " + rule.text("sentence"), Fix.Safety.SUGGESTION, List.of());
  }
}
