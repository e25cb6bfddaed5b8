package io.github.stretchlint.language;

/** Reads what heads a part of a text: "How to do it:", "Benefits". */
public final class Labels {

  private Labels() {}

  /**
   * Returns the role that a heading or lead-in has as a label of the lexicon: "instruction" for
   * "How to do it:"; empty where it is no label, because it says more than one.
   */
  public static String roleOf(TaggedText heading) {
    int first = 0;
    int last = heading.tokens().size();
    while (first < last && !heading.tokens().get(first).isWord()) {
      first++;
    }
    while (last > first && !heading.tokens().get(last - 1).isWord()) {
      last--;
    }
    for (Term term : heading.terms()) {
      boolean whole = term.to() >= last || term.attribute("open").equals("true");
      if (term.is(Category.LABEL) && term.from() == first && whole) {
        return term.attribute("role");
      }
    }
    return "";
  }
}
