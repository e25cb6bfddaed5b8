package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    found.addAll(Doses.conflicts(writeUp, entry));
    found.addAll(Counts.conflicts(writeUp, entry));
    found.addAll(StepReferences.conflicts(entry));
    found.addAll(GeneralRules.conflicts(writeUp, entry));
    List<Conflict> distinct = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Map<String, Span> last = new HashMap<>();
    for (Conflict conflict : found) {
      Span before = last.put(conflict.type(), conflict.later());
      boolean again =
          !told.add(conflict.type() + conflict.earlier())
              || (before != null && before.overlaps(conflict.later()));
      if (!again) {
        distinct.add(conflict);
      }
    }
    return distinct;
  }
}
