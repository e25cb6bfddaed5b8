package io.github.stretchlint.language;

import java.util.ArrayList;
import java.util.List;

/** Writes out a lexicon form: {@code stop (right away|at once)?} is three forms. */
final class Alternatives {

  private Alternatives() {}

  static List<String> of(String form) {
    int open = form.indexOf('(');
    if (open < 0) {
      return List.of(form);
    }
    int close = closing(form, open);
    boolean optional = close + 1 < form.length() && form.charAt(close + 1) == '?';
    String before = form.substring(0, open);
    String after = form.substring(close + (optional ? 2 : 1));
    List<String> choices = new ArrayList<>(split(form.substring(open + 1, close)));
    if (optional) {
      choices.add("");
    }
    List<String> all = new ArrayList<>();
    for (String choice : choices) {
      all.addAll(of(before + choice + after));
    }
    return all;
  }

  private static int closing(String form, int open) {
    int depth = 0;
    for (int i = open; i < form.length(); i++) {
      if (form.charAt(i) == '(') {
        depth++;
      } else if (form.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("'" + form + "' has a bracket that is not closed");
  }

  /** Splits at the bars that stand outside inner brackets. */
  private static List<String> split(String choices) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < choices.length(); i++) {
      char c = choices.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(choices.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(choices.substring(start));
    return parts;
  }
}
