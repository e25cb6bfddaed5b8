package io.github.stretchlint.rule;

import io.github.stretchlint.schema.Violation;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A rule file that does not say what it must; the message names the place and the remedy. */
final class RuleException extends Exception {
  private static final long serialVersionUID = 1L;

  RuleException(SourceText file, Span place, String message) {
    super(line(file, place, message), null, false, false);
  }

  /** Tells each violation on a line of its own. */
  RuleException(SourceText file, List<Violation> violations) {
    super(
        violations.stream()
            .map(violation -> line(file, violation.span(), violation.sentence()))
            .collect(Collectors.joining("\n")),
        null,
        false,
        false);
  }

  private static String line(SourceText file, Span place, String message) {
    return file.name() + ":" + file.lines().position(place.start()) + ": " + message;
  }
}
