package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Sides;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.text.Span;

/** Tells whether an entry's hold is done more than once, so that all of it lasts longer. */
final class Repeated {

  private Repeated() {}

  /**
   * Returns whether the reader does one hold, once, with both sides at the same time.
   *
   * @param sum what may be the time of all of it
   * @param hold the hold that the steps order
   */
  static boolean isNothingRepeated(Entry entry, Hold sum, Hold hold) {
    return entry.kind().isHeld()
        && entry.sides() == Sides.TOGETHER
        && entry.repetitions().stream()
            .filter(told -> told.unit() == Unit.REPETITIONS || told.unit() == Unit.SETS)
            .allMatch(told -> told.most() <= 1 && !told.vague())
        && entry.statements().stream()
            .noneMatch(told -> told instanceof Transition turn && turn.turn() == Turn.SWITCH)
        && entry.holds().stream()
            .filter(other -> !other.span().overlaps(sum.span()))
            .noneMatch(other -> isFurther(other, hold))
        && entry.steps().stream().noneMatch(step -> tellsToRepeat(TaggedText.of(step.text())));
  }

  /** Another time that the reader spends: of a hold, a movement, a contraction. */
  private static boolean isFurther(Hold other, Hold hold) {
    Span span = other.span();
    boolean told = other.telling() == Telling.ORDER || other.telling() == Telling.PART;
    boolean spent =
        other.role() == Role.END_POSITION
            || other.role() == Role.MOVEMENT
            || other.role() == Role.CONTRACTION;
    return told
        && spent
        && !span.overlaps(hold.span())
        && !other.amount().agreesWith(hold.amount());
  }

  private static boolean tellsToRepeat(TaggedText step) {
    return step.sentences().stream()
        .anyMatch(
            sentence ->
                sentence.terms(Category.REPETITION_CUE).stream()
                    .filter(cue -> cue.isOneOf("repeat", "times"))
                    .anyMatch(cue -> !isWayBack(sentence, cue)));
  }

  /** "Lower yourself again", "sit up again" and "stop at once" repeat nothing. */
  private static boolean isWayBack(Sentence sentence, Term cue) {
    String word = sentence.word(cue.from());
    if (cue.to() - cue.from() > 1 || !(word.equals("again") || word.equals("once"))) {
      return false;
    }
    return word.equals("once")
        || switch (sentence.word(cue.from() - 1)) {
          case "yourself", "up", "down", "back", "out" -> true;
          default -> false;
        };
  }
}
