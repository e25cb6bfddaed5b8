package io.github.stretchlint.extract;

import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Token;

/** Tells what a heading heads. */
final class Headings {

  private Headings() {}

  /** Returns whether a label of that role is a part of an entry, not of the page. */
  static boolean isEntryPart(String role) {
    return switch (role) {
      case "", "advice", "contents", "related", "meta", "question" -> false;
      default -> true;
    };
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

  static int words(TaggedText text) {
    return (int) text.tokens().stream().filter(Token::isWord).count();
  }
}
