package io.github.stretchlint.rule.duplicate;

import static java.util.stream.Collectors.joining;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Knows the words by which a variant differs from its sibling: sides, directions, postures, parts
 * of the body, muscles, equipment; and in rows of one list the steps of a progression, too.
 */
final class Distinctions {

  private static final Set<String> SIDES =
      Set.of("left", "right", "both", "front", "back", "top", "bottom", "outside", "inside");

  /** How many arms or legs work tells exercises apart by their names. */
  private static final Set<String> NUMBERS = Set.of("one", "two", "both", "each");

  /** How the lexicon's names of directions begin. */
  private static final String DIRECTION = "to-";

  /**
   * What only one of two texts names in a place where they differ.
   *
   * @param later what the later text names
   * @param earlier what the earlier one names
   */
  record Told(Set<String> later, Set<String> earlier) {

    boolean isNothing() {
      return later.isEmpty() && earlier.isEmpty();
    }

    /**
     * Returns whether words that only one of the texts has make it a variant. A direction does not:
     * "stand up straight" is "stand straight".
     */
    boolean tellsAddition() {
      return Stream.concat(later.stream(), earlier.stream())
          .anyMatch(word -> !word.startsWith(DIRECTION));
    }
  }

  private final Map<Passage, TaggedText> tagged = new HashMap<>();

  /** Returns whether a word of a name tells an exercise from another one. */
  static boolean tellApart(String word) {
    return NUMBERS.contains(word)
        || TaggedText.of(MappedText.of(SourceText.of("name", word))).terms().stream()
            .anyMatch(Distinctions::varies);
  }

  /**
   * Returns what tells two texts apart where they differ.
   *
   * @param steps whether numbers and levels count, too
   */
  Told of(Region region, Difference difference, boolean steps) {
    Set<String> later = in(region.later(), difference.from(), difference.to(), steps);
    Set<String> earlier =
        in(region.earlier(), difference.earlierFrom(), difference.earlierTo(), steps);
    Set<String> both = new HashSet<>(later);
    both.retainAll(earlier);
    later.removeAll(both);
    earlier.removeAll(both);
    return new Told(later, earlier);
  }

  private Set<String> in(Words words, int from, int to, boolean steps) {
    Set<String> found = new TreeSet<>();
    for (int word = from; word < to; word++) {
      Passage passage = words.passage(words.passageOf(word));
      if (!passage.heading()) {
        Span place = words.inPassage(word);
        TaggedText text = tagged.computeIfAbsent(passage, told -> TaggedText.of(told.text()));
        text.terms().stream()
            .filter(term -> varies(term) || (steps && isStep(term)))
            .filter(term -> place(text, term).overlaps(place))
            .forEach(term -> found.add(identity(text, term)));
        text.tokens().stream()
            .filter(token -> steps && token.isNumber() && token.span().overlaps(place))
            .forEach(token -> found.add(token.word()));
      }
    }
    return found;
  }

  private static boolean varies(Term term) {
    return switch (term.category()) {
      case VARIATION, BODY_PART, POSTURE -> true;
      case SIDE -> SIDES.contains(term.id());
      default -> false;
    };
  }

  /** Whether a term tells how far a progression has come. */
  private static boolean isStep(Term term) {
    return switch (term.category()) {
      case NUMBER -> true;
      case OPTION -> term.isOneOf("level", "easier", "harder");
      default -> false;
    };
  }

  private static Span place(TaggedText text, Term term) {
    return new Span(
        text.tokens().get(term.from()).span().start(),
        text.tokens().get(term.to() - 1).span().end());
  }

  private static String identity(TaggedText text, Term term) {
    return term.is(Category.VARIATION)
        ? term.id()
        : text.tokens().subList(term.from(), term.to()).stream()
            .map(Token::word)
            .collect(joining(" "));
  }
}
