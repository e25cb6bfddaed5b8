package io.github.stretchlint.rule;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The coded checks by the names that rules give them. */
final class Checks {

  private static final Map<String, Check> BY_NAME =
      Map.ofEntries(
          Map.entry("missing-hold-time", new MissingHoldTime()),
          Map.entry("missing-caution", new MissingCaution()),
          Map.entry("conflicting-steps", new ConflictingStepsCheck()),
          Map.entry("posture-jump", new PostureJump()),
          Map.entry("missing-repetitions", new MissingRepetitions()),
          Map.entry("missing-side", new MissingSide()),
          Map.entry("missing-start-position", new MissingStartPosition()),
          Map.entry("vague-dose", new VagueDose()),
          Map.entry("implausible-dose", new ImplausibleDose()),
          Map.entry("reversed-range", new ReversedRange()),
          Map.entry("promised-count", new PromisedCount()),
          Map.entry("harmful-advice", new HarmfulAdvice()));

  /** What is found while a file is read, or in the files of a run together, has no check here. */
  private static final Set<String> ELSEWHERE = Set.of("reading", "set");

  private Checks() {}

  /** Returns whether a rule may name this as what finds its defects. */
  static boolean isKnown(String name) {
    return BY_NAME.containsKey(name) || ELSEWHERE.contains(name);
  }

  static @Nullable Check named(String name) {
    return BY_NAME.get(name);
  }
}
