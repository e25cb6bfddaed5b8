package io.github.stretchlint.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a term as the lexicon writes them: {@code stop (right away|at once)?} stands for
 * three forms, and {@code take ... off} for any with up to four words between.
 *
 * @param chunks what stands between the spaces, in order; each is a choice of words, or of none
 */
record TermPattern(List<List<List<String>>> chunks) {

  /** Stands in a term for up to four words of any kind. */
  static final String GAP = "...";

  static TermPattern of(String written) {
    List<List<List<String>>> chunks = new ArrayList<>();
    for (String chunk : chunks(written)) {
      List<List<String>> choices = new ArrayList<>();
      for (String choice : expand(chunk)) {
        List<String> words = words(choice);
        if (!choices.contains(words)) {
          choices.add(words);
        }
      }
      chunks.add(choices);
    }
    return new TermPattern(chunks);
  }

  /** Splits at the spaces that stand outside brackets. */
  private static List<String> chunks(String written) {
    List<String> chunks = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= written.length(); i++) {
      char c = i < written.length() ? written.charAt(i) : ' ';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ' ' && (depth == 0 || i == written.length())) {
        if (i > start) {
          chunks.add(written.substring(start, i));
        }
        start = i + 1;
      }
    }
    return chunks;
  }

  /** Writes out a chunk: {@code (my |your )?back} is "my back", "your back" and "back". */
  private static List<String> expand(String chunk) {
    int open = chunk.indexOf('(');
    if (open < 0) {
      return List.of(chunk);
    }
    int close = closing(chunk, open);
    boolean optional = close + 1 < chunk.length() && chunk.charAt(close + 1) == '?';
    String before = chunk.substring(0, open);
    String after = chunk.substring(close + (optional ? 2 : 1));
    List<String> choices = new ArrayList<>(split(chunk.substring(open + 1, close)));
    if (optional) {
      choices.add("");
    }
    List<String> all = new ArrayList<>();
    for (String choice : choices) {
      all.addAll(expand(before + choice + after));
    }
    return all;
  }

  private static int closing(String chunk, int open) {
    int depth = 0;
    for (int i = open; i < chunk.length(); i++) {
      if (chunk.charAt(i) == '(') {
        depth++;
      } else if (chunk.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("'" + chunk + "' has a bracket that is not closed");
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

  private static List<String> words(String written) {
    List<String> words = new ArrayList<>();
    String[] parts = written.split("\\.\\.\\.", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        words.add(GAP);
      }
      Tokenizer.tokenize(parts[i]).forEach(token -> words.add(token.word()));
    }
    return words;
  }
}
