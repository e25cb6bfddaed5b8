package io.github.stretchlint.language;

import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence of a text. Tokens and terms keep the numbers that they have in the whole text. */
public final class Sentence {

  private final MappedText text;
  private final List<Token> tokens;
  private final List<Term> terms;
  private final int from;
  private final int to;
  // Rules ask for terms of one category again and again.
  private final Map<Category, List<Term>> byCategory = new EnumMap<>(Category.class);

  // Most are asked for in vain.
  private final Set<Category> categories = EnumSet.noneOf(Category.class);

  // What many ask for is read once.
  private @Nullable List<Term> orders;
  private @Nullable List<ConditionClause> conditions;
  private @Nullable List<Duration> durations;
  private @Nullable List<Repetitions> repetitions;

  /**
   * Makes a sentence.
   *
   * @param text the text that it stands in
   * @param tokens the tokens of the whole text
   * @param terms the terms inside this sentence, in order of their first token
   * @param from index of its first token
   * @param to index behind its last token
   */
  public Sentence(MappedText text, List<Token> tokens, List<Term> terms, int from, int to) {
    this.text = text;
    this.tokens = tokens;
    this.terms = terms;
    this.from = from;
    this.to = to;
    for (Term term : terms) {
      byCategory.computeIfAbsent(term.category(), category -> new ArrayList<>()).add(term);
      categories.add(term.category());
    }
  }

  /** Returns this sentence as if it had no terms of that category. */
  public Sentence without(Category category) {
    List<Term> others = terms.stream().filter(term -> !term.is(category)).toList();
    return new Sentence(text, tokens, others, from, to);
  }

  /** Returns a sentence of the same text with some of its tokens, which are numbered anew. */
  Sentence with(List<Token> words, List<Term> found) {
    return new Sentence(text, List.copyOf(words), List.copyOf(found), 0, words.size());
  }

  /** Returns the terms, in order of their first token. */
  public List<Term> terms() {
    return terms;
  }

  /** Returns the index of the first token. */
  public int from() {
    return from;
  }

  /** Returns the index behind the last token. */
  public int to() {
    return to;
  }

  /** Returns the token of that index in the whole text. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the word, number or sign at that index, or the empty text outside this sentence. */
  public String word(int index) {
    return index >= from && index < to ? tokens.get(index).word() : "";
  }

  /** Returns the terms of a category. */
  public List<Term> terms(Category category) {
    return categories.contains(category) ? byCategory.getOrDefault(category, List.of()) : List.of();
  }

  /** Returns the verbs that it uses as orders, in order. */
  List<Term> orders() {
    if (orders == null) {
      orders = List.copyOf(Instructions.findOrders(this));
    }
    return orders;
  }

  /** Returns the conditions that it states, in order. */
  List<ConditionClause> conditions() {
    if (conditions == null) {
      conditions = List.copyOf(ConditionClause.find(this));
    }
    return conditions;
  }

  /** Returns the amounts of time in it, in order. */
  List<Duration> durations() {
    if (durations == null) {
      durations = List.copyOf(Durations.find(this));
    }
    return durations;
  }

  /** Returns the repetitions told in it, in order. */
  List<Repetitions> repetitions() {
    if (repetitions == null) {
      repetitions = List.copyOf(RepetitionReader.find(this));
    }
    return repetitions;
  }

  /** Returns whether there is a term of that category, and one of {@code ids} if any are given. */
  public boolean has(Category category, String... ids) {
    for (Term term : terms(category)) {
      if (isOneOf(term, ids)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the term of that category that begins at that token, or null. */
  public @Nullable Term termAt(int index, Category category) {
    List<Term> all = terms(category);
    int first = firstFrom(index, all);
    return first < all.size() && all.get(first).from() == index ? all.get(first) : null;
  }

  /**
   * Returns whether a term of that category, and of one of {@code ids} if any are given, begins
   * there.
   */
  public boolean hasAt(int index, Category category, String... ids) {
    Term term = termAt(index, category);
    return term != null && (ids.length == 0 || term.isOneOf(ids));
  }

  /** Returns the last term of a category that ends at or before that token, or null. */
  public @Nullable Term lastBefore(int index, Category category, String... ids) {
    List<Term> all = terms(category);
    for (int i = firstFrom(index, all) - 1; i >= 0; i--) {
      if (all.get(i).to() <= index && isOneOf(all.get(i), ids)) {
        return all.get(i);
      }
    }
    return null;
  }

  /** Returns the first term of a category that begins at or behind that token, or null. */
  public @Nullable Term firstFrom(int index, Category category, String... ids) {
    List<Term> all = terms(category);
    for (int i = firstFrom(index, all); i < all.size(); i++) {
      if (isOneOf(all.get(i), ids)) {
        return all.get(i);
      }
    }
    return null;
  }

  /** Returns the number of the first term that begins at or behind a token; they are in order. */
  private static int firstFrom(int token, List<Term> ordered) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isOneOf(Term term, String... ids) {
    return ids.length == 0 || term.isOneOf(ids);
  }

  /** Returns the range in the file of the tokens {@code start} to {@code end} (exclusive). */
  public Span span(int start, int end) {
    return text.span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
  }

  /** Returns the range in the file of the whole sentence. */
  public Span span() {
    return span(from, to);
  }

  /** Returns the sentence as it is written, without markup, each character with its place. */
  public MappedText words() {
    return text.cut(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Returns the sentence as it is written, without markup. */
  public String string() {
    return text.text().substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
