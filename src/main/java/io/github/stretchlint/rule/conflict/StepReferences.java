package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.StepReference;
import io.github.stretchlint.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds references to steps that the entry has not: "repeat steps 2–4" where there are three. */
final class StepReferences {

  private StepReferences() {}

  static List<Conflict> conflicts(Entry entry) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Statement statement : entry.statements()) {
      if (statement instanceof StepReference reference && !exists(reference.last(), entry)) {
        conflicts.add(
            new Conflict(
                "step-reference",
                reference.span(),
                reference.span(),
                true,
                "“{subject}” names a step that does not exist here: correct the number, or number the"
                    + " steps",
                Map.of()));
      }
    }
    return conflicts;
  }

  private static boolean exists(int number, Entry entry) {
    List<Step> steps = entry.steps();
    boolean numbered = steps.stream().anyMatch(step -> step.number() != null);
    if (numbered) {
      return steps.stream().anyMatch(step -> step.number() != null && step.number() == number);
    }
    return number >= 1 && number <= steps.size();
  }
}
