package io.github.stretchlint.extract;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import java.util.regex.Pattern;

/** Tells what a heading heads. */
final class Headings {

  /** "Home / Blog / Neck & Posture", "Shop › Mats". */
  private static final Pattern BREADCRUMBS = Pattern.compile(" / .* / |[›»]");

  private Headings() {}

  /**
   * Returns the role that a heading or lead-in has as a label of the lexicon: "instruction" for
   * "How to do it:"; empty where it is no label, because it says more than one.
   */
  static String labelRole(TaggedText heading) {
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

  /** Returns whether a label of that role is a part of an entry, not of the page. */
  static boolean isEntryPart(String role) {
    return switch (role) {
      case "", "advice", "contents", "related", "meta", "question" -> false;
      default -> true;
    };
  }

  /** Returns whether the words name a stretch or an exercise. */
  static boolean namesStretch(TaggedText heading) {
    for (Term term : heading.terms()) {
      boolean names =
          switch (term.category()) {
            case STRETCH_NAME, EXERCISE_NAME -> true;
            case STRETCH_NOUN ->
                term.inflection() != Inflection.PLURAL
                    && term.isOneOf("stretch", "pose")
                    && (term.from() > 0 || heading.tokens().size() == term.to());
            default -> false;
          };
      if (names) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the words could name an entry: a body part, a posture, a movement are hints.
   */
  static boolean hintsAtStretch(TaggedText heading) {
    return namesStretch(heading)
        || heading.terms().stream()
            .anyMatch(
                term ->
                    switch (term.category()) {
                      case BODY_PART, POSTURE, MOVEMENT, SURFACE, CONTRACTION -> true;
                      default -> false;
                    });
  }

  /** Returns whether the heading is one about stretching in general: "Tips for less pain". */
  static boolean isAboutThePage(TaggedText heading) {
    return heading.terms().stream().anyMatch(term -> term.is(Category.PAGE_WORD))
        || BREADCRUMBS.matcher(heading.text().text()).find();
  }

  /**
   * Returns whether the heading turns away what follows: "Things I no longer do", "What to skip".
   */
  static boolean isRefusal(TaggedText heading) {
    boolean refuses = false;
    boolean acts = false;
    for (Token token : heading.tokens()) {
      switch (token.word()) {
        case "not",
            "don't",
            "dont",
            "never",
            "longer",
            "skip",
            "skipped",
            "avoid",
            "stop",
            "stopped" ->
            refuses = true;
        case "do", "we", "i", "what", "things", "please", "these" -> acts = true;
        default -> {}
      }
    }
    return refuses && acts;
  }

  /** Returns whether the heading asks or argues: "Why stretch?", "Does it help". */
  static boolean isQuestion(TaggedText heading) {
    for (Token token : heading.tokens()) {
      if (token.isWord()) {
        return switch (token.word()) {
          case "why",
              "what",
              "when",
              "who",
              "does",
              "is",
              "are",
              "should",
              "where",
              "which",
              "will",
              "isn't",
              "don't" ->
              true;
          case "how", "can" -> !heading.terms().stream().anyMatch(Headings::isStretchAction);
          default -> heading.text().text().endsWith("?");
        };
      }
    }
    return false;
  }

  /** "How do I stretch the calf?" is answered by an entry. */
  private static boolean isStretchAction(Term term) {
    return term.is(Category.STRETCH_NAME)
        || (term.is(Category.STRETCH_NOUN) && term.id().equals("stretch"));
  }

  static int words(TaggedText text) {
    return (int) text.tokens().stream().filter(Token::isWord).count();
  }

  /** Returns the first sentence of a text, or null if it has none. */
  static Sentence first(TaggedText text) {
    return text.sentences().get(0);
  }
}
