package io.github.stretchlint.model;

import io.github.stretchlint.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hold told once for several entries: "hold each stretch for 30 seconds".
 *
 * @param amount how long
 * @param absolute whether it allows no exception: "no exceptions", "always"
 * @param scope which entries it is for
 * @param span the words that tell it
 */
public record GeneralRule(TimeAmount amount, boolean absolute, Scope scope, Span span) {

  /**
   * Which entries a rule is for.
   *
   * @param postures the starting postures it is limited to; empty for all: "the seated ones"
   * @param section the part of the file it is limited to, or null for all of it
   * @param except words of the names of entries it leaves out: "except the pigeon"
   * @param first number of the first entry, counted from 1: "numbers 1 to 3"
   * @param last number of the last entry
   */
  public record Scope(
      Set<Posture> postures, @Nullable Span section, Set<String> except, int first, int last) {

    /** All entries. */
    public static final Scope ALL = new Scope(Set.of(), null, Set.of(), 1, Integer.MAX_VALUE);

    /** Copies the sets. */
    public Scope {
      postures = Set.copyOf(postures);
      except = Set.copyOf(except);
    }

    /** Returns whether the number of an entry does not matter. */
    public boolean isForEveryNumber() {
      return first <= 1 && last == Integer.MAX_VALUE;
    }

    /** Returns this scope limited to a part of the file. */
    public Scope within(@Nullable Span part) {
      return new Scope(postures, part, except, first, last);
    }
  }

  /** Returns whether the rule covers an entry, if the entry's number is among those it is for. */
  boolean covers(Entry entry) {
    boolean posture =
        scope.postures.isEmpty()
            || (entry.start() != null && scope.postures.contains(entry.start()));
    boolean section = scope.section == null || scope.section.contains(entry.span());
    return posture && section && !isExcepted(entry);
  }

  private boolean isExcepted(Entry entry) {
    String[] words = entry.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    for (String word : words) {
      if (scope.except.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
