package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.rule.conflict.Conflict;
import io.github.stretchlint.rule.conflict.ConflictingSteps;
import java.util.ArrayList;
import java.util.List;

/** Two instructions of one entry that cannot both be followed. */
final class ConflictingStepsCheck implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    List<Defect> defects = new ArrayList<>();
    for (Entry entry : writeUp.entries()) {
      for (Conflict conflict : ConflictingSteps.in(writeUp, entry)) {
        // Of two entries read as one, each may say what it likes.
        double confidence = conflict.confidence() * entry.certainty().entry();
        if (!rule.isLikely(confidence)) {
          continue;
        }
        Defect defect =
            Defect.of(rule.id(), conflict.later())
                .level(rule.levelOf(confidence))
                .confidence(confidence)
                .entry(entry.title())
                .type(conflict.type())
                .word("why", conflict.why())
                .body(conflict.body());
        // A step that does not exist conflicts with nothing but its own number.
        boolean isAlone = conflict.earlier().equals(conflict.later());
        defects.add(
            isAlone
                ? defect
                : defect.related(conflict.earlier(), "This is the earlier instruction."));
      }
    }
    return defects;
  }
}
