package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Statement;
import io.github.stretchlint.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two instructions that cannot both be followed.
 *
 * @param type the kind of conflict, as {@code type} of a finding names it
 * @param earlier the words of the earlier instruction
 * @param later the words of the later one
 * @param confidence how surely there is no way to read them that allows both, from 0 to 1
 * @param why why both cannot hold, and what the author may have meant: one sentence
 * @param body the body as it stood before the later instruction, by what is known of it
 */
public record Conflict(
    String type,
    Span earlier,
    Span later,
    double confidence,
    String why,
    Map<String, String> body) {

  /** Copies the map. */
  public Conflict {
    body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
  }

  /**
   * Makes one of two statements.
   *
   * @param kind how surely statements of this kind exclude each other, however they are read
   */
  static Conflict of(
      String type, Statement earlier, Statement later, double kind, String why, Body body) {
    return new Conflict(
        type,
        earlier.span(),
        later.span(),
        Confidence.of(kind, earlier, later),
        why,
        body.describe());
  }
}
