package io.github.stretchlint.extract;

import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.document.InlineText.Stress;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.TaggedText;
import java.util.ArrayList;
import java.util.List;

/** Parts a block that holds more than one paragraph, as old pages do with line breaks alone. */
final class Pieces {

  private static final int MOST_HEADING_WORDS = 9;

  private Pieces() {}

  /** Returns the paragraphs of a text: at blank lines, and at lines that are bold as a whole. */
  static List<InlineText> of(InlineText text) {
    String string = text.string();
    List<InlineText> pieces = new ArrayList<>();
    int start = 0;
    int lineStart = 0;
    while (lineStart < string.length()) {
      int lineEnd = string.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? string.length() : lineEnd;
      boolean blank = string.substring(lineStart, lineEnd).isBlank();
      if (lineStart > start && (blank || isStrong(text, lineStart, lineEnd))) {
        add(pieces, text, start, lineStart);
        start = lineStart;
      }
      lineStart = lineEnd + 1;
    }
    add(pieces, text, start, string.length());
    return pieces;
  }

  private static void add(List<InlineText> pieces, InlineText text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.string().charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.string().charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      pieces.add(text.cut(from, to));
    }
  }

  private static boolean isStrong(InlineText text, int start, int end) {
    for (Stress stress : text.stresses()) {
      if (stress.kind() == InlineText.Kind.STRONG
          && stress.span().start() <= start
          && stress.span().end() >= end
          && start < end) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a block, where a page has no headings, stands as one: a few words without a
   * stop that order nothing.
   */
  static boolean isBareHeading(InlineText text) {
    String string = text.string();
    TaggedText tagged = TaggedText.of(text.text());
    int words = Headings.words(tagged);
    boolean orders =
        tagged.sentences().stream()
            .anyMatch(
                sentence ->
                    !Instructions.orders(sentence).isEmpty()
                        || sentence.has(Category.AUXILIARY)
                        || sentence.has(Category.SIDE_SWITCH));
    return words > 0
        && words <= MOST_HEADING_WORDS
        && ".,;:!…»«|".indexOf(string.charAt(string.length() - 1)) < 0
        && string.indexOf('\n') < 0
        && !Character.isLowerCase(string.charAt(0))
        && string.indexOf('|') < 0
        && (!orders || Headings.namesStretch(tagged));
  }
}
