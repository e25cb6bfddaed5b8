package io.github.stretchlint.rule;

import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.text.Spelling;
import java.util.Collection;

/** A user names a rule that does not exist; the message proposes the nearest name. */
public final class UnknownRuleException extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownRuleException(String name, Collection<RuleId> known) {
    super(
        "there is no rule \""
            + name
            + "\": "
            + Spelling.advice(
                name,
                known.stream().map(RuleId::value).toList(),
                "\"stretchlint rules\" lists them"));
  }
}
