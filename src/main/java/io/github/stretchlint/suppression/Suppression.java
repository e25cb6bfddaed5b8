package io.github.stretchlint.suppression;

import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Suppressed.By;
import io.github.stretchlint.text.Span;

/**
 * One rule that an author asks not to be told of somewhere.
 *
 * @param rule the rule
 * @param by what the author wrote
 * @param covered where; a finding that begins there is covered
 * @param reason why; empty where none is given
 * @param written what the author wrote, for a finding about it
 */
public record Suppression(RuleId rule, By by, Location covered, String reason, Span written) {}
