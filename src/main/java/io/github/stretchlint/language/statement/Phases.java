package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Term;
import org.jspecify.annotations.Nullable;

/** Counts the moments that a sentence tells one after the other. */
final class Phases {

  private int phase;
  private @Nullable String breath;

  /** Returns the number of the moment that the next clause is about, counted from 0. */
  int of(Clause clause) {
    boolean begun = breathes(clause);
    if (follows(clause) || begun || counts(clause)) {
      phase++;
    }
    return phase;
  }

  /** "Breathe in and raise the arms, and breathe out and lower them": each breath is a moment. */
  private boolean breathes(Clause clause) {
    boolean another = false;
    for (Term term : clause.terms(Category.BREATHING)) {
      String value = term.attribute("value");
      if (value.equals("in") || value.equals("out")) {
        another |= breath != null && !breath.equals(value);
        breath = value;
      }
    }
    return another;
  }

  /** "On the eleventh, stay back": what comes at that number comes next. */
  private static boolean counts(Clause clause) {
    boolean reached =
        switch (clause.word(clause.from())) {
          case "on", "at", "after", "with" -> clause.word(clause.from() + 1).equals("the");
          default -> false;
        };
    return reached
        && clause.terms(Category.ORDINAL).stream()
            .anyMatch(ordinal -> ordinal.from() == clause.from() + 2);
  }

  /** "then lower them", "before you lift", "return to the floor". */
  private static boolean follows(Clause clause) {
    for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 4); i++) {
      switch (clause.word(i)) {
        case "then",
            "next",
            "finally",
            "afterwards",
            "before",
            "after",
            "until",
            "till",
            "return",
            "returning",
            "repeat",
            "reverse",
            "release" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
