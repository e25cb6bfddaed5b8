package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyValue;
import org.jspecify.annotations.Nullable;

/** What is told of one face of a part says something else of the part itself. */
final class Faces {

  private Faces() {}

  /** Returns how a part is: where the back of a hand faces the ceiling, its palm faces down. */
  static @Nullable BodyValue value(Sentence sentence, PartMention mention, Term state) {
    if (is(sentence, mention, "hand-back")) {
      switch (state.attribute("value")) {
        case "up" -> {
          return BodyValue.PALM_DOWN;
        }
        case "downward" -> {
          return BodyValue.PALM_UP;
        }
        default -> {}
      }
    }
    return Shades.ofState(sentence, mention.part(), state);
  }

  /**
   * Returns what the same words tell besides: the top of a foot that lies flat points the toes and
   * is on the ground, the back of a knee touches the ground under a straight leg only.
   */
  static @Nullable BodyValue beside(
      Sentence sentence, PartMention mention, Term state, BodyValue value) {
    if (mention.part() == BodyPart.FOOT_TOP && value == BodyValue.POINTED) {
      return state.attribute("value").equals("pointed") ? null : BodyValue.DOWN;
    }
    if (is(sentence, mention, "hand-back") && value == BodyValue.DOWN) {
      return BodyValue.PALM_UP;
    }
    return is(sentence, mention, "knee-back") && value == BodyValue.DOWN ? BodyValue.LONG : null;
  }

  private static boolean is(Sentence sentence, PartMention mention, String id) {
    Term part = sentence.termAt(mention.noun(), Category.BODY_PART);
    return part != null && part.id().equals(id);
  }
}
