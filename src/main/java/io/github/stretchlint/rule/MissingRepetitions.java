package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.CountTelling;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.TimeAmount.Measure;
import io.github.stretchlint.model.WriteUp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Movements without a number or a time, and short holds that nothing tells to repeat. */
final class MissingRepetitions implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    if (writeUp.defaults().repeated() || !writeUp.defaults().repetitions().isEmpty()) {
      return List.of();
    }
    List<Defect> defects = new ArrayList<>();
    for (Entry entry : writeUp.entries()) {
      if (entry.repetitions().isEmpty() && !isRepeated(entry)) {
        boolean uncounted = !entry.kind().isHeld() && entry.holds().isEmpty();
        boolean brief = entry.kind().isHeld() && isBrief(writeUp, entry, rule);
        if (uncounted || brief) {
          defects.add(
              Defect.of(rule.id(), entry.name().span())
                  .level(uncounted ? "movement" : "short-hold")
                  .entry(entry.title())
                  .word("seconds", rule.text("seconds")));
        }
      }
    }
    return defects;
  }

  /** A movement is counted by any number: "two lengths of the mat", "sixteen in all". */
  private static boolean isRepeated(Entry entry) {
    boolean moves = !entry.kind().isHeld();
    return entry.steps().stream()
        .flatMap(step -> TaggedText.of(step.text()).sentences().stream())
        .anyMatch(
            sentence ->
                sentence.has(Category.REPETITION_CUE, "repeat", "times")
                    || sentence.has(Category.VAGUE_HOLD)
                    || sentence.has(Category.CONDITION, "until")
                    || isTimes(sentence)
                    || (moves && CountTelling.countsAnything(sentence)));
  }

  /** "5 s x 10" */
  private static boolean isTimes(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.word(i).equals("x") || sentence.word(i).equals("×")) {
        return true;
      }
    }
    return false;
  }

  /** All holds told, in seconds, do not come to what guidance gives for one stretch. */
  private static boolean isBrief(WriteUp writeUp, Entry entry, Rule rule) {
    Stream<TimeAmount> own =
        entry.holds().stream()
            .filter(hold -> hold.role() == Role.END_POSITION)
            .map(hold -> hold.amount());
    List<TimeAmount> amounts =
        entry.hasHold()
            ? own.toList()
            : writeUp.holdRules().stream().map(GeneralRule::amount).toList();
    boolean seconds =
        amounts.stream().allMatch(amount -> amount.measure() == Measure.SECONDS && !amount.vague());
    double total = amounts.stream().mapToDouble(TimeAmount::most).sum();
    return seconds && !amounts.isEmpty() && total < rule.number("seconds");
  }
}
