package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of the legs, the hips or the back that begin in the middle of a movement. An arm, a
 * wrist or the neck can be stretched in any posture, so nothing is missing there.
 */
final class MissingStartPosition implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    if (writeUp.defaults().posture()) {
      return List.of();
    }
    List<Defect> defects =
        writeUp.entries().stream()
            .filter(entry -> entry.start() == null && entry.kind() != Kind.EXERCISE)
            .filter(MissingStartPosition::isMissing)
            .map(entry -> Defect.of(rule.id(), entry.name().span()).entry(entry.title()))
            .toList();
    return !defects.isEmpty() && tellsPosture(writeUp) ? List.of() : defects;
  }

  /** "Seated stretches", "At your desk", "Stretches in bed". */
  private static boolean tellsPosture(WriteUp writeUp) {
    MappedText title = writeUp.title();
    boolean titled =
        title != null && sentences(title).stream().anyMatch(MissingStartPosition::tells);
    return titled
        || writeUp.passages().stream()
            .filter(passage -> passage.heading() && writeUp.entryAt(passage.text().span()) == null)
            .anyMatch(
                passage ->
                    sentences(passage.text()).stream().anyMatch(MissingStartPosition::tells));
  }

  private static boolean isMissing(Entry entry) {
    List<Sentence> told = new ArrayList<>();
    entry.steps().forEach(step -> told.addAll(sentences(step.text())));
    boolean legs = told.stream().anyMatch(MissingStartPosition::movesLegs);
    told.addAll(sentences(entry.name()));
    return legs && opensWithOrder(entry) && told.stream().noneMatch(MissingStartPosition::tells);
  }

  /** What opens with talk is no instruction that lacks a beginning. */
  private static boolean opensWithOrder(Entry entry) {
    if (entry.steps().isEmpty()) {
      return false;
    }
    List<Sentence> first = sentences(entry.steps().get(0).text());
    return !first.isEmpty() && !Instructions.orders(first.get(0)).isEmpty();
  }

  private static List<Sentence> sentences(MappedText text) {
    return TaggedText.of(text).sentences();
  }

  private static boolean tells(Sentence sentence) {
    for (Term term : sentence.terms()) {
      boolean told =
          switch (term.category()) {
            case POSTURE, POSTURE_CUE, POSTURE_HINT -> true;
            case SURFACE -> !term.attribute("support").equals("prop");
            case STRETCH_NAME -> term.attribute("sides").equals("none");
            default -> false;
          };
      if (told) {
        return true;
      }
    }
    return false;
  }

  /** A leg, the hips or the buttocks, but not in "change legs". */
  private static boolean movesLegs(Sentence sentence) {
    return sentence.terms(Category.BODY_PART).stream()
        .filter(part -> part.attribute("limb").equals("leg") || part.isOneOf("hip", "buttock"))
        .anyMatch(part -> sentence.terms(Category.SIDE_SWITCH).stream().noneMatch(part::overlaps));
  }
}
