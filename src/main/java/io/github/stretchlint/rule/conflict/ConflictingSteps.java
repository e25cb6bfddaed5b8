package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import java.util.ArrayList;
import java.util.List;

/** Finds instructions of one entry that cannot both be followed. */
public final class ConflictingSteps {

  private ConflictingSteps() {}

  private static final String JUMP = "posture-jump";

  /** Returns where an entry orders another posture and leaves out the way there. */
  public static List<Conflict> postureJumps(Entry entry) {
    return Interpreter.conflicts(entry).stream()
        .filter(conflict -> conflict.type().equals(JUMP))
        .toList();
  }

  /** Returns the conflicts of one entry, each pair of instructions once. */
  public static List<Conflict> in(WriteUp writeUp, Entry entry) {
    List<Conflict> found = new ArrayList<>(Interpreter.conflicts(entry));
    found.removeIf(conflict -> conflict.type().equals(JUMP));
    found.addAll(Doses.conflicts(entry));
    found.addAll(StepReferences.conflicts(entry));
    found.addAll(GeneralRules.conflicts(writeUp, entry));
    List<Conflict> distinct = new ArrayList<>();
    for (Conflict conflict : found) {
      boolean told =
          distinct.stream()
              .anyMatch(
                  other ->
                      other.type().equals(conflict.type())
                          && (other.later().overlaps(conflict.later())
                              || other.earlier().equals(conflict.earlier())));
      if (!told) {
        distinct.add(conflict);
      }
    }
    return distinct;
  }
}
