package io.github.stretchlint;

import io.github.stretchlint.config.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * What of a project's own settings a run heeds.
 *
 * @param configuration which {@code .stretchlint.yaml} applies
 * @param baseline which baseline tells what is known
 * @param namedMayBeIgnored whether a file that was named is left out, too, where a walk would leave
 *     it out
 * @param since a git revision: what is found counts only in files that changed since; null for all
 */
public record ProjectSettings(
    Lookup configuration, Lookup baseline, boolean namedMayBeIgnored, @Nullable String since) {

  /** Heeds nothing but what is asked for. */
  public static final ProjectSettings NONE =
      new ProjectSettings(Lookup.NONE, Lookup.NONE, false, null);

  /** Heeds the nearest configuration and the nearest baseline, as the command does. */
  public static final ProjectSettings NEAREST =
      new ProjectSettings(Lookup.NEAREST, Lookup.NEAREST, false, null);
}
