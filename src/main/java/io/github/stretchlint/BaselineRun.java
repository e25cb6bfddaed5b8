package io.github.stretchlint;

import io.github.stretchlint.finding.LintResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of a run that writes a baseline.
 *
 * @param result what was found, and what kept the run from doing its job
 * @param update what became of the baseline; null if it was not written
 */
public record BaselineRun(LintResult result, @Nullable BaselineUpdate update) {}
