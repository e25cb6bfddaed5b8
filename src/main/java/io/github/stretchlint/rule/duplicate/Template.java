package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Passage;

/** Knows what recurs by its nature: headings, labels, keyword lines. */
final class Template {

  /** So many words besides headings and keywords make a region. */
  private static final int LEAST_WORDS = 20;

  private Template() {}

  /** Returns whether a region has enough words that do not recur by their nature. */
  static boolean tellsEnough(Region region) {
    int words = 0;
    int passage = region.later().passageOf(region.from());
    while (passage <= region.later().passageOf(region.to() - 1) && words < LEAST_WORDS) {
      Passage text = region.later().passage(passage);
      int from = Math.max(region.from(), region.later().first(passage));
      int to = Math.min(region.to(), region.later().first(passage + 1));
      if (!text.heading() && (to - from < LEAST_WORDS / 2 || !isKeywords(text))) {
        words += to - from;
      }
      passage++;
    }
    return words >= LEAST_WORDS;
  }

  private static boolean isKeywords(Passage passage) {
    return TaggedText.of(passage.text()).terms().stream()
        .filter(term -> term.from() == 0)
        .anyMatch(Template::namesKeywords);
  }

  private static boolean namesKeywords(Term term) {
    return term.is(Category.LABEL) && term.attribute("role").equals("keywords");
  }
}
