package io.github.stretchlint.rule;

import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;

/** A rule file that does not say what it must; the message names the place and the remedy. */
public final class RuleException extends Exception {
  private static final long serialVersionUID = 1L;

  RuleException(SourceText file, Span place, String message) {
    super(file.name() + ":" + file.lines().position(place.start()) + ": " + message);
  }
}
