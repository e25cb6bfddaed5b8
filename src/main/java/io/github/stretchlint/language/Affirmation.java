package io.github.stretchlint.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence without what turns it into its contrary, so that what is refused can be read like an
 * order: of "you do not lie down or kneel" remains "you lie down and kneel", of "the knees are
 * never locked" "the knees are locked".
 */
public final class Affirmation {

  private final Sentence sentence;
  private final List<Token> tokens = new ArrayList<>();

  /** Where each token of the text stands now; -1 for what was left out. */
  private final List<Integer> places = new ArrayList<>();

  private Affirmation(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the sentence without its refusals; its words keep their places in the file. */
  public static Sentence of(Sentence sentence) {
    return new Affirmation(sentence).affirmed();
  }

  private Sentence affirmed() {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (isRefusal(i)) {
        places.add(-1);
      } else {
        places.add(tokens.size());
        tokens.add(isOrOfRefusal(i) ? and(sentence.token(i)) : sentence.token(i));
      }
    }
    List<Term> terms = new ArrayList<>();
    for (Term term : sentence.terms()) {
      Term moved = moved(term);
      if (moved != null) {
        terms.add(moved);
      }
    }
    return sentence.with(tokens, terms);
  }

  /** "never", the "not" and the "do" of "do not", the "must" of "must never". */
  private boolean isRefusal(int index) {
    if (isNot(index)) {
      return true;
    }
    return switch (sentence.word(index)) {
      case "do", "does", "must", "should", "may", "shall", "will" -> isNot(index + 1);
      case "ever" -> true;
      default -> false;
    };
  }

  private boolean isNot(int index) {
    Term term = sentence.termAt(index, Category.NEGATION);
    return term != null && term.to() - term.from() == 1 && term.isOneOf("not", "never", "no");
  }

  /** What is refused in a row is refused one by one. */
  private boolean isOrOfRefusal(int index) {
    boolean or = sentence.word(index).equals("or") || sentence.word(index).equals("nor");
    return or && sentence.lastBefore(index, Category.NEGATION) != null;
  }

  private static Token and(Token or) {
    return new Token(Token.Kind.WORD, "and", or.span(), or.spaceBefore());
  }

  private @Nullable Term moved(Term term) {
    if (term.is(Category.NEGATION)) {
      return null;
    }
    int from = places.get(term.from() - sentence.from());
    int last = places.get(term.to() - 1 - sentence.from());
    boolean whole = last - from == term.to() - 1 - term.from();
    return from < 0 || last < 0 || !whole
        ? null
        : new Term(term.entry(), term.inflection(), from, last + 1);
  }
}
