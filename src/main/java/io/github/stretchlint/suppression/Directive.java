package io.github.stretchlint.suppression;

import io.github.stretchlint.read.Directives;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comment to stretchlint, taken apart: {@code stretchlint-disable-next-line missing-side
 * until=2027-03-31 -- only this side is treated}.
 *
 * @param command its first word, without "stretchlint-"
 * @param rules the names that it gives
 * @param until the date that it gives, as it is written, or null
 * @param reason what stands behind {@code --}; empty where nothing does
 * @param place the whole of it
 */
record Directive(
    String command, List<String> rules, @Nullable String until, String reason, Span place) {

  static final String DISABLE = "disable";
  static final String ENABLE = "enable";
  static final String LINE = "disable-line";
  static final String NEXT_LINE = "disable-next-line";
  static final String FILE = "disable-file";

  static final List<String> COMMANDS = List.of(DISABLE, ENABLE, LINE, NEXT_LINE, FILE);

  private static final String UNTIL = "until=";
  private static final Pattern REASON = Pattern.compile("(?:^|\\s)--(?:\\s|$)");

  /** Copies the list. */
  Directive {
    rules = List.copyOf(rules);
  }

  /** Takes a comment apart that begins with "stretchlint-". */
  static Directive of(MappedText comment) {
    String[] parts = REASON.split(comment.text(), 2);
    String[] words = parts[0].strip().split("[\\s,]+", -1);
    List<String> rules = new ArrayList<>();
    String until = null;
    for (String word : List.of(words).subList(1, words.length)) {
      if (word.startsWith(UNTIL)) {
        until = word.substring(UNTIL.length());
      } else if (!word.isEmpty()) {
        rules.add(word);
      }
    }
    return new Directive(
        words[0].substring(Directives.WORD.length()),
        rules,
        until,
        parts.length < 2 ? "" : parts[1].strip().replaceAll("\\s+", " "),
        comment.span());
  }
}
