package io.github.stretchlint.model;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document, or one record of a data file, that presents stretches.
 *
 * @param title its title, or null
 * @param span from its first word to its last
 * @param entries its entries in order
 * @param holdRules the holds told once for several entries
 * @param cautions the cautions that stand outside the entries
 * @param houseRules what it asks of every entry without exception: "never bounce"
 * @param defaults what else is told once for several entries
 * @param harms the advice in it that guidance warns of, wherever it stands
 * @param promises the numbers of stretches that it announces
 * @param passages its text in order, headings among it
 * @param strays lines that tell the reader what to do and stand in no entry
 */
public record WriteUp(
    @Nullable MappedText title,
    Span span,
    List<Entry> entries,
    List<GeneralRule> holdRules,
    List<Caution> cautions,
    List<HouseRule> houseRules,
    Defaults defaults,
    List<Harm> harms,
    List<Promise> promises,
    List<Passage> passages,
    List<Span> strays) {

  /** Copies the lists. */
  public WriteUp {
    entries = List.copyOf(entries);
    holdRules = List.copyOf(holdRules);
    cautions = List.copyOf(cautions);
    houseRules = List.copyOf(houseRules);
    harms = List.copyOf(harms);
    promises = List.copyOf(promises);
    passages = List.copyOf(passages);
    strays = List.copyOf(strays);
  }

  /** Returns whether a hold told once covers the entry. */
  public boolean isHoldTold(Entry entry) {
    return entry.hasHold() || holdRules.stream().anyMatch(rule -> isCovered(entry, rule));
  }

  /** Returns whether a hold told once is for the entry. */
  public boolean isCovered(Entry entry, GeneralRule rule) {
    return rule.covers(entry) && isAmong(entry, rule.scope());
  }

  private boolean isAmong(Entry entry, GeneralRule.Scope scope) {
    return scope.isForEveryNumber()
        || entries.stream()
            .limit(scope.last())
            .skip(scope.first() - 1L)
            .anyMatch(other -> other.span().equals(entry.span()));
  }

  /** Returns the entry that a range stands in, or null. */
  public @Nullable Entry entryAt(Span place) {
    return entries.stream().filter(entry -> entry.span().contains(place)).findFirst().orElse(null);
  }
}
