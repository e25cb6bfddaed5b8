package io.github.stretchlint.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that was meant by a misspelt one. */
public final class Spelling {

  /** One slip is allowed for so many letters, and never more than two. */
  private static final int LETTERS_PER_SLIP = 4;

  private Spelling() {}

  /**
   * Returns the candidate that is spelled most like a word, the first of several; null if none is
   * near. Case is no difference.
   *
   * @param word the word as written
   * @param candidates what may have been meant
   */
  public static @Nullable String nearest(String word, Collection<String> candidates) {
    String nearest = null;
    int least = Math.min(2, (word.length() + 1) / LETTERS_PER_SLIP) + 1;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) < least) {
        int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  /**
   * Asks whether a candidate was meant: the one that is spelled most like a word, or the only one
   * that begins with it.
   *
   * @param otherwise what to say where there is none
   */
  public static String advice(String word, Collection<String> candidates, String otherwise) {
    String meant = nearest(word, candidates);
    List<String> begun = candidates.stream().filter(each -> each.startsWith(word)).toList();
    if (meant == null && begun.size() == 1) {
      meant = begun.get(0);
    }
    return meant == null ? otherwise : "did you mean " + meant + "?";
  }

  /**
   * Counts the slips that turn one word into another: a letter too many, a missing one, a wrong
   * one, two neighbours exchanged.
   *
   * <p>Fred J. Damerau, 1964, A technique for computer detection and correction of spelling errors,
   * Communications of the ACM 7(3), https://doi.org/10.1145/363958.363994, computed row by row as
   * "optimal string alignment".
   */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + wrong, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && isExchanged(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }

  private static boolean isExchanged(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
