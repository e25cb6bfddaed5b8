package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import org.jspecify.annotations.Nullable;

/**
 * Names a movement by its direction and its part, so that two ways of telling it can be compared.
 */
final class Movements {

  private static final int NEAR = 5;

  private Movements() {}

  /** Returns such as "up arm" or "forward", or null where the verb tells no direction. */
  static @Nullable String direction(Sentence sentence, Term effect) {
    if (effect.inflection() == Inflection.PAST) {
      return null;
    }
    String way =
        switch (effect.attribute("does")) {
          case "raise" -> "up";
          case "lower" -> "down";
          case "fold" -> "down";
          case "open" -> "apart";
          case "close" -> "together";
          case "round" -> "round";
          case "arch" -> "arch";
          case "bend" -> "bend";
          case "straighten", "reach" -> "out";
          default -> null;
        };
    if (way == null) {
      way = particle(sentence, effect.to());
    }
    if (way == null) {
      return null;
    }
    Term part = sentence.firstFrom(effect.to(), Category.BODY_PART);
    boolean near = part != null && part.from() - effect.to() <= NEAR;
    if (part == null || !near) {
      part = sentence.lastBefore(effect.from(), Category.BODY_PART);
      near = part != null && effect.from() - part.to() <= 2;
    }
    return near && part != null ? way + " " + part.attribute("limb") : way;
  }

  private static @Nullable String particle(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.to(), from + NEAR); i++) {
      switch (sentence.word(i)) {
        case "up", "upward", "upwards", "rise" -> {
          return "up";
        }
        case "down", "downward", "downwards" -> {
          return "down";
        }
        default -> {}
      }
    }
    return null;
  }
}
