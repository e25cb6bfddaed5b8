package io.github.stretchlint.rule;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.List;

/**
 * Lints texts and returns the words that one rule's findings are about.
 *
 * @param rule the rule's id
 */
record RuleTrial(String rule) {

  /** Lints a page in which the text tells how to do the calf stretch, beside another stretch. */
  List<String> inEntry(String text) {
    return inPage(
        """
        # Evening stretches

        You should feel a pull, never pain.

        ## Calf stretch

        %s

        ## Butterfly

        Sit with the soles of your feet together and stay for 30 seconds.
        """
            .formatted(text));
  }

  /** Lints a page in Markdown. */
  List<String> inPage(String markdown) {
    return in(markdown, Format.MARKDOWN);
  }

  List<String> in(String text, Format format) {
    return findings(text, format).stream().map(Finding::subject).toList();
  }

  /** Lints a text and returns the rule's findings. */
  List<Finding> findings(String text, Format format) {
    SourceText source = SourceText.of("page", text);
    LintResult result = new Linter().lint(LintRequest.of(source, format));
    return result.files().stream()
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.rule().value().equals(rule))
        .toList();
  }
}
