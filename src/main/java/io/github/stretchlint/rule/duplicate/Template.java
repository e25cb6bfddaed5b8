package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.text.MappedText;

/** Knows what recurs by its nature: headings, labels, keyword lines. */
final class Template {

  /** So many words besides headings and keywords make a region. */
  private static final int LEAST_WORDS = 20;

  /** No label has more words. */
  private static final int LONGEST_LABEL = 8;

  private Template() {}

  /** Returns whether a region has enough words that do not recur by their nature. */
  static boolean tellsEnough(Region region) {
    int words = 0;
    int passage = region.later().passageOf(region.from());
    while (passage <= region.later().passageOf(region.to() - 1) && words < LEAST_WORDS) {
      Passage text = region.later().passage(passage);
      int from = Math.max(region.from(), region.later().first(passage));
      int to = Math.min(region.to(), region.later().first(passage + 1));
      if (!text.heading()
          && (to - from < LEAST_WORDS / 2 || !isKeywords(region.later(), passage))) {
        words += to - from;
      }
      passage++;
    }
    return words >= LEAST_WORDS;
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
