package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Ranges whose second number is the smaller one: "hold for 30-20 seconds". */
final class ReversedRange implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    List<Defect> defects = new ArrayList<>();
    for (GeneralRule general : writeUp.holdRules()) {
      if (general.amount().isReversed()) {
        defects.add(Defect.of(rule.id(), general.span()));
      }
    }
    for (Entry entry : writeUp.entries()) {
      for (Span place : reversed(entry)) {
        defects.add(Defect.of(rule.id(), place).entry(entry.title()));
      }
    }
    return defects;
  }

  private static List<Span> reversed(Entry entry) {
    List<Span> places = new ArrayList<>();
    for (Hold hold : entry.holds()) {
      if (hold.amount().isReversed()) {
        places.add(hold.span());
      }
    }
    for (Repetitions count : entry.repetitions()) {
      if (count.most() < count.least()) {
        places.add(count.span());
      }
    }
    return places;
  }
}
