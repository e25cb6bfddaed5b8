package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;
import java.util.Locale;

/**
 * Advice that guidance on stretching warns of, given in earnest: not refused, not quoted, not
 * asked.
 *
 * @param kind what it is about
 * @param span the words that give it
 */
public record Harm(Kind kind, Span span) {

  /** What advice can do harm with. */
  public enum Kind {
    /** An order to go to, into or through pain. */
    PAIN,
    /** An order to bounce or jerk. */
    BOUNCE,
    /** An order to hold the breath. */
    BREATH,
    /** An order to use force. */
    FORCE,
    /** Pain called normal, fine or welcome, which takes a caution back. */
    PAIN_WELCOME;

    /** Returns the word used in rule files: "pain-welcome". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
