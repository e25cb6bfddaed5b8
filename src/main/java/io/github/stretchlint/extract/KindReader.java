package io.github.stretchlint.extract;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import java.util.List;

/**
 * Tells what kind of entry this is, by weighing what speaks for staying in a position against what
 * speaks for moving on. An entry that says nothing either way is a static stretch.
 */
final class KindReader {

  /** So many repetitions are done in movement; a held stretch is repeated less often. */
  private static final int MANY_REPETITIONS = 8;

  private final EntryDraft draft;
  private final List<Sentence> sentences;
  private final List<Hold> holds;
  private final List<Repetitions> repetitions;

  private KindReader(
      EntryDraft draft, List<Sentence> sentences, List<Hold> holds, List<Repetitions> repetitions) {
    this.draft = draft;
    this.sentences = sentences;
    this.holds = holds;
    this.repetitions = repetitions;
  }

  static Kind read(
      EntryDraft draft, List<Sentence> sentences, List<Hold> holds, List<Repetitions> repetitions) {
    return new KindReader(draft, sentences, holds, repetitions).read();
  }

  private Kind read() {
    TaggedText name = TaggedText.of(draft.name());
    boolean namedStretch =
        name.terms().stream()
            .anyMatch(term -> term.is(Category.STRETCH_NOUN) && term.isOneOf("stretch", "pose"));
    boolean namedExercise =
        name.terms().stream()
            .anyMatch(
                term ->
                    term.is(Category.EXERCISE_NAME)
                        && (!term.attribute("kind").equals("either")
                            || (term.to() == name.tokens().size() && !isToldToStretch())));
    boolean drill = sentences.stream().anyMatch(KindReader::isDrill);
    if ((namedExercise && !namedStretch) || drill) {
      return Kind.EXERCISE;
    }
    if (isContractRelax(name)) {
      return Kind.CONTRACT_RELAX;
    }
    return movement(name) > stillness() ? Kind.DYNAMIC : Kind.STATIC;
  }

  private boolean isToldToStretch() {
    return sentences.stream().anyMatch(sentence -> sentence.has(Category.STRETCH_NOUN, "stretch"));
  }

  /**
   * Rolling on a foam roll, or words that call it strength: "Strength, for after the stretching".
   */
  private static boolean isDrill(Sentence sentence) {
    Term tool = sentence.firstFrom(sentence.from(), Category.EXERCISE_NAME);
    if (tool == null) {
      return false;
    }
    return switch (tool.attribute("kind")) {
      case "massage" -> true;
      case "strength" ->
          tool.id().equals("no-stretch")
              || (tool.id().equals("strength") && tool.from() == sentence.from());
      default -> false;
    };
  }

  private boolean isContractRelax(TaggedText name) {
    boolean named =
        name.terms().stream()
            .anyMatch(term -> term.is(Category.CONTRACTION) && term.id().equals("contract"));
    boolean worked =
        sentences.stream().anyMatch(s -> s.has(Category.CONTRACTION, "push", "resist"));
    boolean relaxed = sentences.stream().anyMatch(s -> s.has(Category.REST_CUE, "relax"));
    boolean timed = holds.stream().anyMatch(hold -> hold.role() == Role.CONTRACTION);
    return named || (worked && relaxed) || (timed && worked);
  }

  private int movement(TaggedText name) {
    int score = 0;
    boolean namedMovement =
        name.terms().stream()
            .anyMatch(
                term ->
                    isStrongMovement(term)
                        || (term.is(Category.STRETCH_NAME)
                            && term.attribute("kind").equals("dynamic")));
    score += namedMovement ? 4 : 0;
    score += holds.stream().anyMatch(hold -> hold.role() == Role.MOVEMENT) ? 4 : 0;
    boolean many =
        repetitions.stream()
            .anyMatch(count -> count.unit() != Unit.PER_WEEK && count.most() >= MANY_REPETITIONS);
    score += many ? 4 : 0;
    boolean returns = false;
    for (Sentence sentence : sentences) {
      boolean continuous = sentence.has(Category.MOVEMENT, "alternate", "dynamic");
      boolean moving = sentence.terms().stream().anyMatch(KindReader::isStrongMovement);
      score += continuous ? 4 : moving ? 2 : 0;
      returns |= sentence.has(Category.MOVEMENT, "return");
    }
    boolean counted = repetitions.stream().anyMatch(count -> count.unit() == Unit.REPETITIONS);
    boolean atOnce = returns && sentences.size() <= 2;
    return score + (atOnce ? 4 : returns && counted ? 2 : 0);
  }

  private static boolean isStrongMovement(Term term) {
    return term.is(Category.MOVEMENT) && term.attribute("strength").equals("strong");
  }

  private int stillness() {
    int score = 3;
    score += holds.stream().anyMatch(hold -> hold.role() == Role.END_POSITION) ? 6 : 0;
    for (Sentence sentence : sentences) {
      score += Instructions.ordersToHold(sentence) ? 3 : 0;
    }
    return score;
  }
}
