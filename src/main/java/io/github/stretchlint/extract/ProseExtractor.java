package io.github.stretchlint.extract;

import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Defaults;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.HouseRule;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.model.Promise;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.outline.role.RoleReading;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands a prose document, which is one write-up. */
final class ProseExtractor {

  private ProseExtractor() {}

  /**
   * Understands a document whose lines were read.
   *
   * @param reading what each line does
   * @param title a title that stands outside the blocks, or null
   */
  static WriteUp extract(RoleReading reading, @Nullable MappedText title, RoleModel model) {
    List<OutlineLine> lines = OutlineLine.of(reading);
    EntryAssembler sorted = EntryAssembler.of(reading, lines, title);
    List<Entry> entries = EntryReader.read(sorted.drafts(), model);
    List<Caution> cautions = new ArrayList<>();
    List<GeneralRule> rules = new ArrayList<>();
    List<HouseRule> houseRules = new ArrayList<>();
    Defaults defaults = Defaults.NONE;
    for (Loose part : sorted.loose()) {
      cautions.addAll(part.cautions());
      rules.addAll(part.holdRules());
      houseRules.addAll(part.houseRules());
      defaults = defaults.and(part.defaults());
    }
    for (EntryDraft draft : sorted.drafts()) {
      rules.addAll(GeneralRuleReader.in(ofSeveral(draft), null));
      houseRules.addAll(HouseRuleReader.of(draft));
    }
    Remarks remarks = Remarks.in(lines);
    List<Promise> promises = new ArrayList<>(Remarks.announcedBy(title));
    promises.addAll(remarks.promises());
    return new WriteUp(
        title == null ? firstHeading(lines) : title,
        span(lines),
        entries,
        rules,
        cautions,
        houseRules,
        defaults,
        remarks.harms(),
        promises,
        lines.stream().map(line -> Passage.of(line.tagged().text(), line.isHeading())).toList(),
        sorted.strays());
  }

  /** What is said of several entries inside one: "Hold each stretch for half a minute." */
  private static List<Sentence> ofSeveral(EntryDraft draft) {
    return draft.lines().stream()
        .flatMap(line -> line.joined().stream())
        .filter(CautionReader::speaksOfEntries)
        .toList();
  }

  private static @Nullable MappedText firstHeading(List<OutlineLine> lines) {
    return lines.stream()
        .filter(OutlineLine::isHeading)
        .map(line -> line.tagged().text())
        .findFirst()
        .orElse(null);
  }

  private static Span span(List<OutlineLine> lines) {
    Span span = lines.isEmpty() ? new Span(0, 0) : lines.get(0).span();
    for (OutlineLine line : lines) {
      span = span.cover(line.span());
    }
    return span;
  }
}
