package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.text.MappedText;
import java.util.stream.IntStream;

/**
 * Knows what recurs by its nature: headings, labels, keyword lines, lines that only tell a dose.
 */
final class Template {

  /** So many words besides those make a region. */
  private static final int LEAST_WORDS = 20;

  /** No label has more words. */
  private static final int LONGEST_LABEL = 8;

  /** A line that tells more than how long, how often and on which side has more words. */
  private static final int LONGEST_DOSE = 12;

  private Template() {}

  /** Returns whether a region has enough words that do not recur by their nature. */
  static boolean tellsEnough(Region region) {
    boolean entry = region.isExact() && hasHeading(region);
    int words = 0;
    int passage = region.later().passageOf(region.from());
    while (passage <= region.later().passageOf(region.to() - 1) && words < LEAST_WORDS) {
      Passage text = region.later().passage(passage);
      int from = Math.max(region.from(), region.later().first(passage));
      int to = Math.min(region.to(), region.later().first(passage + 1));
      if (!text.heading()
          && (to - from < LEAST_WORDS / 2 || !isKeywords(region.later(), passage))
          && (entry || !region.later().isDose(passage))) {
        words += to - from;
      }
      passage++;
    }
    return words >= LEAST_WORDS;
  }

  /** An entry pasted word for word, its name too, is a copy however much of it tells doses. */
  private static boolean hasHeading(Region region) {
    return IntStream.rangeClosed(
            region.later().passageOf(region.from()), region.later().passageOf(region.to() - 1))
        .anyMatch(passage -> region.later().passage(passage).heading());
  }

  /** Returns whether a passage of so many words only tells a dose. */
  static boolean isDose(Passage passage, int words) {
    if (words > LONGEST_DOSE) {
      return false;
    }
    TaggedText text = TaggedText.of(passage.text());
    return text.terms().stream()
        .anyMatch(
            term ->
                switch (term.category()) {
                  case UNIT -> isCounted(term, text);
                  case SIDE_SWITCH, REPETITION_CUE -> true;
                  default -> false;
                });
  }

  /** Whether a number stands before a unit. */
  private static boolean isCounted(Term unit, TaggedText text) {
    return text.tokens().subList(0, unit.from()).stream().anyMatch(Token::isNumber)
        || text.terms().stream()
            .anyMatch(term -> term.is(Category.NUMBER) && term.to() <= unit.from());
  }

  private static boolean isKeywords(Words words, int passage) {
    int last = Math.min(words.first(passage) + LONGEST_LABEL, words.first(passage + 1)) - 1;
    MappedText beginning = words.passage(passage).text().cut(0, words.inPassage(last).end());
    return TaggedText.of(beginning).terms().stream()
        .filter(term -> term.from() == 0)
        .anyMatch(Template::namesKeywords);
  }

  private static boolean namesKeywords(Term term) {
    return term.is(Category.LABEL) && term.attribute("role").equals("keywords");
  }
}
