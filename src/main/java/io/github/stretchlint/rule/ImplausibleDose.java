package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Step;
import io.github.stretchlint.model.TimeAmount.Measure;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds that are probably a slip of the unit: many times as long as those of the other stretches,
 * or longer than anyone can hold that posture or repeat it. Restful holds of many minutes are none.
 */
final class ImplausibleDose implements Check {

  private static final Set<Posture> TIRING =
      Set.of(Posture.PLANK, Posture.SQUAT, Posture.HANGING, Posture.DOWNWARD_DOG);

  private static final int MOST_WORDS_BETWEEN = 6;

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    MappedText title = writeUp.title();
    if (title != null && isRestful(title)) {
      return List.of();
    }
    List<Double> seconds = new ArrayList<>();
    writeUp.entries().stream()
        .map(ImplausibleDose::longest)
        .filter(Objects::nonNull)
        .forEach(hold -> seconds.add(hold.amount().most()));
    seconds.sort(null);
    List<Defect> defects = new ArrayList<>();
    for (Entry entry : writeUp.entries()) {
      Hold longest = longest(entry);
      String level = longest == null ? null : level(seconds, entry, longest, rule);
      if (longest != null
          && level != null
          && isHeld(writeUp, entry, longest)
          && !isRestful(entry)) {
        defects.add(Defect.of(rule.id(), longest.span()).level(level).entry(entry.title()));
      }
    }
    return defects;
  }

  /**
   * Returns which level applies, or null.
   *
   * @param all the longest holds of all entries in seconds, sorted
   */
  private static @Nullable String level(List<Double> all, Entry entry, Hold hold, Rule rule) {
    double seconds = hold.amount().most();
    double usual = usual(all, seconds);
    boolean outlier =
        seconds >= rule.number("long") && usual > 0 && seconds >= usual * rule.number("times");
    if (outlier) {
      return "outlier";
    }
    boolean tiring =
        entry.start() != null && TIRING.contains(entry.start()) && entry.kind().isHeld();
    if (seconds >= rule.number("longest") || (tiring && seconds >= rule.number("longest-tiring"))) {
      return "long";
    }
    double total = seconds * times(entry);
    return total > seconds && total > rule.number("longest-in-all") ? "total" : null;
  }

  /**
   * The middle one, or the lower middle one, of all holds but one of that length; 0 if there is
   * none.
   */
  private static double usual(List<Double> all, double seconds) {
    if (all.size() < 2) {
      return 0;
    }
    int middle = (all.size() - 2) / 2;
    return all.get(all.indexOf(seconds) <= middle ? middle + 1 : middle);
  }

  private static @Nullable Hold longest(Entry entry) {
    Hold longest = null;
    for (Hold hold : entry.holds()) {
      if (isExact(hold) && (longest == null || hold.amount().most() > longest.amount().most())) {
        longest = hold;
      }
    }
    return longest;
  }

  private static boolean isExact(Hold hold) {
    return hold.role() == Role.END_POSITION
        && hold.amount().measure() == Measure.SECONDS
        && !hold.amount().vague();
  }

  /**
   * A word of holding stands shortly before the time, or the time has a field of its own. In a note
   * at the end of an entry ("ice for ten minutes") nothing is held.
   */
  private static boolean isHeld(WriteUp writeUp, Entry entry, Hold hold) {
    for (Step step : entry.steps()) {
      if (step.span().contains(hold.span())) {
        return TaggedText.of(step.text()).sentences().stream()
            .filter(sentence -> sentence.span().contains(hold.span()))
            .anyMatch(sentence -> tellsToHold(sentence, hold));
      }
    }
    return writeUp.passages().stream()
        .noneMatch(passage -> passage.text().span().contains(hold.span()));
  }

  private static boolean tellsToHold(Sentence sentence, Hold hold) {
    for (Term term : sentence.terms(Category.HOLD)) {
      boolean told =
          term.inflection() != Inflection.PAST
              && (!term.id().equals("give") || isFor(sentence, hold));
      int words = 0;
      for (int i = term.to();
          i < sentence.to() && !hold.span().overlaps(sentence.span(i, i + 1));
          i++) {
        words++;
      }
      boolean before = sentence.span(term.from(), term.from() + 1).start() <= hold.span().start();
      if (told && before && words <= MOST_WORDS_BETWEEN && !isPointInTime(sentence, hold)) {
        return true;
      }
    }
    return false;
  }

  /** "do it for ten minutes", but not "allow ten minutes" */
  private static boolean isFor(Sentence sentence, Hold hold) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if (sentence.span(i, i + 1).start() >= hold.span().start()) {
        return sentence.word(i - 1).equals("for");
      }
    }
    return false;
  }

  /** "ten minutes after your run", "ten minutes a day". */
  private static boolean isPointInTime(Sentence sentence, Hold hold) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.span(i, i + 1).start() >= hold.span().end()) {
        return sentence.termAt(i, Category.FREQUENCY) != null
            || switch (sentence.word(i)) {
              case "after", "before", "later", "into" -> true;
              default -> false;
            };
      }
    }
    return false;
  }

  private static double times(Entry entry) {
    double repetitions = 1;
    double sets = 1;
    for (Repetitions count : entry.repetitions()) {
      if (!count.option() && !count.vague()) {
        repetitions =
            count.unit() == Unit.REPETITIONS ? Math.max(repetitions, count.least()) : repetitions;
        sets = count.unit() == Unit.SETS ? Math.max(sets, count.least()) : sets;
      }
    }
    return repetitions * sets;
  }

  private static boolean isRestful(Entry entry) {
    return isRestful(entry.name())
        || entry.steps().stream().anyMatch(step -> isRestful(step.text()));
  }

  private static boolean isRestful(MappedText text) {
    return TaggedText.of(text).terms().stream().anyMatch(term -> term.is(Category.RESTORATIVE));
  }
}
