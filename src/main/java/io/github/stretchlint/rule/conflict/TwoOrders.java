package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Step;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds two orders to hold a position for different times, "Hold for 30 seconds. ... Hold the
 * stretch for 10 seconds.", where the reader does nothing in between.
 */
final class TwoOrders {

  /** Shorter times are those of movements and breaths; in seconds, breaths or counts. */
  private static final int LEAST_HOLD = 5;

  /** What stands farther apart may be told of another position; in characters. */
  private static final int FARTHEST = 250;

  /** "Hold for about"; in characters. */
  private static final int LONGEST_LEAD = 30;

  private final Entry entry;
  private @Nullable List<Sentence> sentences;

  private TwoOrders(Entry entry) {
    this.entry = entry;
  }

  /** Returns the first such pair of an entry, or null. */
  static @Nullable Conflict find(Entry entry) {
    return new TwoOrders(entry).find();
  }

  private @Nullable Conflict find() {
    List<Hold> ordered =
        entry.holds().stream()
            .filter(hold -> hold.role() == Role.END_POSITION && hold.telling() == Telling.ORDER)
            .filter(hold -> !hold.option() && !hold.amount().vague())
            .toList();
    for (int i = 1; i < ordered.size(); i++) {
      Hold before = ordered.get(i - 1);
      Hold now = ordered.get(i);
      int gap = now.span().start() - before.span().end();
      boolean differ =
          gap > 0
              && gap <= FARTHEST
              && !before.amount().agreesWith(now.amount())
              && Math.min(before.amount().most(), now.amount().most()) >= LEAST_HOLD;
      if (differ
          && areOrders(before.span(), now.span())
          && isNothingToldBetween(before.span(), now.span())
          && isNothingDoneBetween(before.span(), now.span())) {
        return Doses.conflict(entry, before.span(), now.span(), Confidence.HINT);
      }
    }
    return null;
  }

  /** Each of the two has an order to hold of its own, in a sentence of its own. */
  private boolean areOrders(Span one, Span two) {
    Statement first = order(0, one);
    Statement second = order(one.end(), two);
    return first != null
        && second != null
        && first.manner().sentence() < second.manner().sentence();
  }

  private @Nullable Statement order(int from, Span dose) {
    Statement order = null;
    for (Statement told : entry.statements()) {
      boolean before =
          told.span().start() >= from
              && told.span().end() <= dose.start()
              && dose.start() - told.span().end() <= LONGEST_LEAD;
      if (before && told instanceof Stillness still && still.still()) {
        order = told;
      }
    }
    return order;
  }

  private boolean isNothingToldBetween(Span one, Span two) {
    return entry.statements().stream()
        .filter(told -> !isKept(told))
        .noneMatch(told -> told.span().start() >= one.end() && told.span().end() <= two.start());
  }

  /** "Keep your shoulders down" changes nothing of the position. */
  private static boolean isKept(Statement told) {
    return told instanceof Stillness
        || told instanceof Breathing
        || (told instanceof BodyState && told.manner().force() == Force.KEEP);
  }

  /** Between the two no verb orders anything but to stay and to breathe, and nothing is offered. */
  private boolean isNothingDoneBetween(Span one, Span two) {
    for (Sentence sentence : sentences()) {
      Span span = sentence.span();
      if (!span.overlaps(one) && (span.end() < one.start() || span.start() > two.end())) {
        continue;
      }
      if (isOffered(sentence)) {
        return false;
      }
      for (Term verb : Instructions.orders(sentence)) {
        Span place = sentence.span(verb.from(), verb.to());
        boolean between = place.start() >= one.end() && place.end() <= two.start();
        if (between && !isStaying(sentence, verb) && !isRefused(sentence, verb)) {
          return false;
        }
      }
    }
    return true;
  }

  /** "Do not let the ribs flare" changes nothing either. */
  private static boolean isRefused(Sentence sentence, Term verb) {
    Term negation = sentence.lastBefore(verb.from(), Category.NEGATION);
    return negation != null && verb.from() - negation.to() <= 1;
  }

  private static boolean isStaying(Sentence sentence, Term verb) {
    Term hold = sentence.termAt(verb.from(), Category.HOLD);
    return sentence.hasAt(verb.from(), Category.BREATHING)
        || (hold != null && hold.attribute("strength").equals("strong"));
  }

  /** "If it feels good, hold for 60 seconds", "the second time", "you may stay longer". */
  private static boolean isOffered(Sentence sentence) {
    return sentence.has(Category.CONDITION)
        || sentence.has(Category.OPTION)
        || sentence.has(Category.ORDINAL)
        || sentence.has(Category.SIDE_SWITCH)
        || sentence.has(Category.REPETITION_CUE, "repeat", "times")
        || sentence.has(Category.AUXILIARY, "can", "ought-any")
        || sentence.has(Category.STUDY_CUE)
        || isLater(sentence);
  }

  /** "Build up from there", "by the end of the month". */
  private static boolean isLater(Sentence sentence) {
    boolean later =
        sentence.terms(Category.UNIT).stream()
            .anyMatch(unit -> unit.attribute("kind").equals("calendar"));
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "build", "building", "increase", "progress", "gradually", "eventually", "later" ->
            later = true;
        default -> {}
      }
    }
    return later;
  }

  private List<Sentence> sentences() {
    List<Sentence> read = sentences;
    if (read == null) {
      read = new ArrayList<>();
      for (Step step : entry.steps()) {
        read.addAll(TaggedText.of(step.text()).sentences());
      }
      sentences = read;
    }
    return read;
  }
}
