package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.rule.conflict.Conflict;
import io.github.stretchlint.rule.conflict.ConflictingSteps;
import java.util.ArrayList;
import java.util.List;

/** Another posture is ordered, and nothing tells how to get there. */
final class PostureJump implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    List<Defect> defects = new ArrayList<>();
    for (Entry entry : writeUp.entries()) {
      for (Conflict jump : ConflictingSteps.postureJumps(entry)) {
        defects.add(
            Defect.of(rule.id(), jump.later())
                .entry(entry.title())
                .word("why", jump.why())
                .body(jump.body())
                .related(jump.earlier(), "This is the position before."));
      }
    }
    return defects;
  }
}
