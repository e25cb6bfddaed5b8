package io.github.stretchlint.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The coded checks by the names that rules give them. */
final class Checks {

  private static final Map<String, Check> BY_NAME =
      Map.of(
          "missing-hold-time", new MissingHoldTime(),
          "missing-caution", new MissingCaution(),
          "conflicting-steps", new ConflictingStepsCheck(),
          "posture-jump", new PostureJump());

  private Checks() {}

  static @Nullable Check named(String name) {
    return BY_NAME.get(name);
  }
}
