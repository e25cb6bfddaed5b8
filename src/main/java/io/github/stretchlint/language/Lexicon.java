package io.github.stretchlint.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary, compiled into one tree over words, so that all terms of a text are found in one
 * pass whatever the vocabulary's size.
 *
 * <p>The tree lies in flat arrays: they are written when the library is built and read back in
 * milliseconds. Node {@code n} has the edges {@code edgeStart[n]} to {@code edgeStart[n + 1]},
 * sorted by word, and accepts the terms {@code acceptStart[n]} to {@code acceptStart[n + 1]}.
 */
final class Lexicon {

  /** The compiled lexicon's place beside this class. */
  static final String RESOURCE = "lexicon.bin";

  /** The word number of a gap, {@code ...}: up to {@link #LONGEST_GAP} words of any kind. */
  static final int GAP = 0;

  private static final int LONGEST_GAP = 4;

  private static final int CATEGORIES = Category.values().length;

  private final WordNumbers wordNumbers;
  private final LexiconForms forms;
  private final int[] edgeStart;
  private final int[] edgeWord;
  private final int[] edgeNode;
  private final int[] acceptStart;
  private final int[] acceptForm;

  /** For each word by its number, the node behind it at the beginning of a term, or -1. */
  private final int[] firstNode;

  /** A term in one of its grammatical forms: what a node of the tree accepts. */
  record Form(LexiconEntry entry, Inflection inflection) {}

  private Lexicon(ByteBuffer in) {
    this.wordNumbers = WordNumbers.read(in);
    this.forms = LexiconForms.read(in);
    this.edgeStart = Compiled.numbers(in);
    this.edgeWord = Compiled.numbers(in);
    this.edgeNode = Compiled.numbers(in);
    this.acceptStart = Compiled.numbers(in);
    this.acceptForm = Compiled.numbers(in);
    this.firstNode = new int[wordNumbers.count() + 1];
    Arrays.fill(firstNode, -1);
    for (int edge = edgeStart[0]; edge < edgeStart[1]; edge++) {
      firstNode[edgeWord[edge]] = edgeNode[edge];
    }
  }

  /** Returns the built-in lexicon; it is read at the first call. */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  private static final class BuiltIn {
    static final Lexicon LEXICON = load();

    private static Lexicon load() {
      try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the library was built without its lexicon");
        }
        return new Lexicon(ByteBuffer.wrap(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Finds the terms of a text. Of the terms of one category that overlap only the longest is kept;
   * a token may belong to terms of several categories.
   *
   * @return the terms in order of their first token
   */
  List<Term> match(List<Token> tokens) {
    int[] words = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = wordNumbers.of(tokens.get(i).word());
    }
    Matcher matcher = new Matcher(tokens, words);
    for (int i = 0; i < words.length; i++) {
      matcher.matchAt(i);
    }
    return matcher.terms;
  }

  private final class Matcher {
    private final List<Token> tokens;
    private final int[] words;
    private final List<Term> terms = new ArrayList<>();

    /** For each category, the longest term of it that begins where the matcher stands. */
    private final @Nullable Term[] longest = new Term[CATEGORIES];

    private final int[] coveredUpTo = new int[CATEGORIES];
    private boolean found;

    Matcher(List<Token> tokens, int[] words) {
      this.tokens = tokens;
      this.words = words;
    }

    void matchAt(int from) {
      if (words[from] < 0 || firstNode[words[from]] < 0) {
        return;
      }
      found = false;
      walk(firstNode[words[from]], from, from + 1);
      for (int category = 0; found && category < CATEGORIES; category++) {
        Term term = longest[category];
        if (term != null) {
          longest[category] = null;
          if (term.to() > coveredUpTo[category]) {
            coveredUpTo[category] = term.to();
            terms.add(term);
          }
        }
      }
    }

    private void walk(int node, int from, int at) {
      accept(node, from, at);
      if (at == words.length) {
        return;
      }
      if (words[at] > 0) {
        int next = child(node, words[at]);
        if (next >= 0) {
          walk(next, from, at + 1);
        }
      }
      int behindGap = child(node, GAP);
      for (int skipped = 0; behindGap >= 0 && skipped <= LONGEST_GAP; skipped++) {
        int to = at + skipped;
        if (to < words.length && words[to] > 0 && child(behindGap, words[to]) >= 0) {
          walk(child(behindGap, words[to]), from, to + 1);
        }
        if (to >= words.length || endsClause(tokens.get(to))) {
          break;
        }
      }
    }

    private static boolean endsClause(Token token) {
      return token.kind() == Token.Kind.SIGN && ".!?;:,".indexOf(token.word().charAt(0)) >= 0;
    }

    private void accept(int node, int from, int to) {
      for (int i = acceptStart[node]; i < acceptStart[node + 1]; i++) {
        int form = acceptForm[i];
        int category = forms.category(form);
        Term best = longest[category];
        if (best == null || best.to() < to) {
          longest[category] = new Term(forms.entry(form), forms.inflection(form), from, to);
          found = true;
        }
      }
    }
  }

  private int child(int node, int word) {
    if (edgeStart[node] == edgeStart[node + 1]) {
      return -1;
    }
    int found = Arrays.binarySearch(edgeWord, edgeStart[node], edgeStart[node + 1], word);
    return found >= 0 ? edgeNode[found] : -1;
  }

  /** Writes the compiled lexicon: its words, its forms and the five arrays of its tree. */
  static void write(List<String> words, List<Form> forms, int[][] tree, DataOutputStream out)
      throws IOException {
    WordNumbers.of(words).write(out);
    LexiconForms.write(forms, out);
    for (int[] numbers : tree) {
      Compiled.write(numbers, out);
    }
  }
}
