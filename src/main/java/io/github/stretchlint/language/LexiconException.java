package io.github.stretchlint.language;

import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;

/** A lexicon file that does not say what it must; the message names the place and the remedy. */
final class LexiconException extends Exception {
  private static final long serialVersionUID = 1L;

  LexiconException(SourceText file, Span place, String message) {
    // A trace of the build's own code would bury the one line that helps.
    super(
        file.name() + ":" + file.lines().position(place.start()) + ": " + message,
        null,
        false,
        false);
  }
}
