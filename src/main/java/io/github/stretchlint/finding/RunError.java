package io.github.stretchlint.finding;

/**
 * Something that kept the run from doing its job: a missing path, a crash in a rule.
 *
 * @param path the file or folder concerned
 * @param message one line: what, and what to do
 */
public record RunError(String path, String message) {}
