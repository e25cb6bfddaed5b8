package io.github.stretchlint.outline.role;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the readers understand of a line: orders, times, numbers, cautions, names, labels. */
final class ReadingFeatures {

  static final List<LineFeature> ALL =
      List.of(
          LineFeature.of("orders", ReadingFeatures::orders, "Bend your knees.", "1"),
          LineFeature.of("order-share", ReadingFeatures::share, "Bend your knees.", "all"),
          LineFeature.holds("order-first", LineFacts::ordersFirst, "Bend your knees."),
          LineFeature.holds("held", LineFacts::isHeld, "Hold for 30 seconds."),
          LineFeature.holds("timed", f -> !f.times().isEmpty(), "Five minutes a day."),
          LineFeature.holds("repeated", LineFacts::isRepeated, "Repeat ten times."),
          LineFeature.holds("caution", f -> f.cautions() > 0, "Stop if it hurts."),
          LineFeature.holds("sensation", LineFacts::namesSensation, "Pain in the knee"),
          LineFeature.holds("of-all", LineFacts::speaksOfEntries, "Hold each stretch."),
          LineFeature.of("label", ReadingFeatures::label, "Benefits", "benefit"),
          LineFeature.of("field", ReadingFeatures::field, "---\nhold: 30 seconds\n---\n", "hold"),
          LineFeature.of("named", ReadingFeatures::named, "Pigeon pose", "whole"),
          LineFeature.of("name-kind", ReadingFeatures::nameKind, "Pigeon pose", "held"),
          LineFeature.holds("sequence", ReadingFeatures::namesSequence, "Sun salutation"),
          LineFeature.holds("about-page", f -> f.categories().contains(Category.PAGE_WORD), "Tips"),
          LineFeature.holds("asks", ReadingFeatures::asks, "Does it help?"),
          LineFeature.of("person", ReadingFeatures::person, "I like my mat.", "i"));

  private ReadingFeatures() {}

  private static @Nullable String orders(LineFacts facts) {
    return facts.instructions() == 0 ? null : String.valueOf(Math.min(facts.instructions(), 4));
  }

  private static @Nullable String share(LineFacts facts) {
    int sentences = facts.line().sentences().size();
    if (facts.instructions() == 0) {
      return null;
    }
    return facts.instructions() == sentences
        ? "all"
        : facts.instructions() * 2 >= sentences ? "half" : "some";
  }

  private static @Nullable String label(LineFacts facts) {
    return facts.label().isEmpty() ? null : facts.label();
  }

  private static @Nullable String field(LineFacts facts) {
    String role = facts.line().field().role();
    return role.isEmpty() ? null : role;
  }

  private static @Nullable String named(LineFacts facts) {
    return facts.named() == LineFacts.Named.NOT
        ? null
        : facts.named().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String nameKind(LineFacts facts) {
    return facts.name() == null ? null : facts.name().attribute("kind");
  }

  /** Whether it names poses that run into one another, which are told as one entry. */
  private static boolean namesSequence(LineFacts facts) {
    return facts.name() != null && facts.name().attribute("sequence").equals("yes");
  }

  private static boolean asks(LineFacts facts) {
    return facts.line().string().endsWith("?");
  }

  /** Who is spoken of: the first pronoun. */
  private static @Nullable String person(LineFacts facts) {
    for (Token token : facts.line().tagged().tokens()) {
      switch (token.word()) {
        case "you", "your", "yourself" -> {
          return "you";
        }
        case "i", "my", "me", "i'm", "i've" -> {
          return "i";
        }
        case "we", "our", "us", "let's" -> {
          return "we";
        }
        case "he", "she", "they", "his", "their", "them" -> {
          return "they";
        }
        default -> {}
      }
    }
    return null;
  }
}
