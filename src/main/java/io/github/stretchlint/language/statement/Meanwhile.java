package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell what goes on during a breath: "you fold over your legs" of "breathe out as
 * you fold over your legs", "the elbows are drawn back" of "the elbows are drawn back on an
 * exhale".
 *
 * @param from index of the first word
 * @param to index behind the last one
 * @param way whether they name a way: "on the way up"
 */
record Meanwhile(Sentence sentence, int from, int to, boolean way) {

  /** Marks a verb in {@link #keys}; it is told as what it does, so that "bend over" is a fold. */
  private static final String VERB = "~";

  /** Marks the way back from a movement, and what goes on from where the last one ended. */
  private static final String MARK = "*";

  /** Returns what goes on during a breath, or null where nothing is tied to it. */
  static @Nullable Meanwhile of(Sentence sentence, Term breath) {
    Meanwhile behind = behind(sentence, breath);
    if (behind != null) {
      return behind;
    }
    int opener = openerBefore(sentence, breath);
    if (opener >= 0) {
      Meanwhile before = range(sentence, opener + 1, breath.from(), isWay(sentence, opener));
      return before.keys().isEmpty() ? acting(main(sentence, breath, opener)) : before;
    }
    if (isAt(sentence, breath)) {
      int cut = cutBefore(sentence, breath.from());
      return acting(
          sentence.hasAt(cut, Category.BREATHING) || cut >= breath.from() - 1
              ? mainBehind(sentence, breath)
              : range(sentence, cut, breath.from(), false));
    }
    if (isAlone(sentence, breath) || isPurpose(sentence, breath)) {
      return acting(range(sentence, breath.to() + 1, sentence.to(), false));
    }
    return isSubject(sentence, breath)
        ? acting(range(sentence, cutBefore(sentence, breath.from()), breath.from(), false))
        : null;
  }

  /** "breathe out as you fold", "inhale on the way up" */
  private static @Nullable Meanwhile behind(Sentence sentence, Term breath) {
    for (int i = breath.to(); i < sentence.to() && !isCut(sentence, i); i++) {
      if (sentence.hasAt(i, Category.BREATHING)) {
        return null;
      }
      if (isOpener(sentence, i)) {
        Meanwhile found = range(sentence, i + 1, sentence.to(), isWay(sentence, i));
        return found.keys().isEmpty() ? null : found;
      }
    }
    return null;
  }

  /** "As you fold, breathe out": nothing but another breath or a stop parts the two. */
  private static int openerBefore(Sentence sentence, Term breath) {
    boolean joined =
        sentence.word(breath.from() - 1).equals("and")
            || sentence.word(breath.from() - 1).equals("then");
    Term other = sentence.lastBefore(breath.from(), Category.BREATHING);
    int from = other == null ? sentence.from() : other.to();
    if (joined && other != null) {
      return -1;
    }
    for (int i = breath.from() - 1; i >= from; i--) {
      if (isOpener(sentence, i)) {
        return i;
      }
      switch (sentence.word(i)) {
        case ";", ":", "(", "—", "–" -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static boolean isOpener(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "as" -> Clauses.isConjunction(sentence, i) || sentence.hasAt(i + 1, Category.BODY_PART);
      case "while", "whilst", "when", "whenever", "during" -> true;
      case "time" -> sentence.word(i - 1).equals("each") || sentence.word(i - 1).equals("every");
      default -> isWay(sentence, i);
    };
  }

  /** "on the way up", "all the way down into the fold" */
  private static boolean isWay(Sentence sentence, int i) {
    return sentence.word(i).equals("way")
        && sentence.word(i - 1).equals("the")
        && switch (sentence.word(i + 1)) {
          case "up", "down", "over", "across", "forward", "back", "into" -> true;
          default -> false;
        };
  }

  /** "As you exhale, fold forward", "fold forward as you exhale": the breath goes on beside it. */
  private static @Nullable Meanwhile main(Sentence sentence, Term breath, int opener) {
    int cut = cutBefore(sentence, opener);
    if (isClosing(sentence, cut, opener)) {
      return range(sentence, cut, opener, false);
    }
    Meanwhile behind = mainBehind(sentence, breath);
    return behind != null || cut >= opener ? behind : range(sentence, cut, opener, false);
  }

  /**
   * "Lift the hands as you inhale, lower them as you exhale": the clause before it tells what is
   * done, and the next one belongs to the next breath. "Sit up, and as you exhale, fold" begins
   * anew.
   */
  private static boolean isClosing(Sentence sentence, int cut, int opener) {
    boolean begins =
        sentence.word(opener - 1).equals("and") || sentence.word(opener - 1).equals("then");
    return !begins
        && sentence.terms(Category.EFFECT).stream()
            .anyMatch(verb -> verb.from() >= cut && verb.to() <= opener);
  }

  private static @Nullable Meanwhile mainBehind(Sentence sentence, Term breath) {
    int from = sentence.word(breath.to()).equals(",") ? breath.to() + 1 : breath.to();
    boolean another = sentence.word(from).equals("and") || sentence.hasAt(from, Category.BREATHING);
    Meanwhile main = range(sentence, from, sentence.to(), false);
    return another || main.keys().isEmpty() ? null : main;
  }

  /** A breath beside a main clause ties only what this clause tells the body to do. */
  private static @Nullable Meanwhile acting(@Nullable Meanwhile main) {
    return main != null && main.keys().stream().anyMatch(key -> key.startsWith(VERB)) ? main : null;
  }

  /** "Exhaling, sweep the arm up" */
  private static boolean isAlone(Sentence sentence, Term breath) {
    return breath.from() == sentence.from()
        && breath.inflection() == Inflection.GERUND
        && sentence.word(breath.to()).equals(",");
  }

  /** "Breathe in to lift the hips" */
  private static boolean isPurpose(Sentence sentence, Term breath) {
    return sentence.word(breath.to()).equals("to")
        && sentence.hasAt(breath.to() + 1, Category.EFFECT);
  }

  /** "on an exhale", "with each breath in" */
  private static boolean isAt(Sentence sentence, Term breath) {
    return isAt(sentence.word(breath.from())) || isAt(sentence.word(breath.from() - 1));
  }

  private static boolean isAt(String word) {
    return word.equals("on") || word.equals("with");
  }

  /** "Tipping back is what draws the air in" */
  private static boolean isSubject(Sentence sentence, Term breath) {
    int cut = cutBefore(sentence, breath.from());
    return sentence.word(breath.from() - 1).equals("what")
        && sentence.word(breath.from() - 2).equals("is")
        && sentence.terms(Category.EFFECT).stream()
            .anyMatch(verb -> verb.from() - cut <= 1 && verb.inflection() == Inflection.GERUND);
  }

  private static int cutBefore(Sentence sentence, int index) {
    for (int i = index - 1; i >= sentence.from(); i--) {
      if (isCut(sentence, i) || sentence.word(i).equals(":")) {
        return i + 1;
      }
    }
    return sentence.from();
  }

  private static boolean isCut(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case ",", ";", "(", ")", "—", "–" -> true;
      default -> false;
    };
  }

  /** The words up to the next cut: a sign, another breath, or another verb behind "and". */
  private static Meanwhile range(Sentence sentence, int from, int end, boolean way) {
    int to = from;
    while (to < end && !isCut(sentence, to) && !isEnd(sentence, from, to)) {
      to++;
    }
    return new Meanwhile(sentence, from, to, way);
  }

  private static boolean isEnd(Sentence sentence, int from, int i) {
    if (sentence.hasAt(i, Category.BREATHING)) {
      return true;
    }
    boolean joint = sentence.word(i).equals("and") || sentence.word(i).equals("then");
    return joint && i > from && sentence.hasAt(i + 1, Category.EFFECT);
  }

  /**
   * Returns what can be compared with what goes on during another breath: verbs by what they do,
   * parts of the body by their names in the lexicon, other words as they are.
   */
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    int i = from;
    while (i < to) {
      Term effect = sentence.termAt(i, Category.EFFECT);
      Term part = sentence.termAt(i, Category.BODY_PART);
      if (sentence.hasAt(i, Category.SIDE, "left", "right")) {
        keys.add(sentence.word(i));
        i++;
      } else if (effect != null && !effect.attribute("does").isEmpty()) {
        add(effect, keys);
        i = effect.to();
      } else if (part != null) {
        keys.add(part.id());
        i = part.to();
      } else {
        add(i, keys);
        i++;
      }
    }
    if (keys.contains(VERB + "fold")) {
      // Whoever folds goes forward and down.
      keys.remove("forward");
      keys.remove("forwards");
      keys.remove("down");
      keys.remove("over");
    }
    return keys;
  }

  private void add(Term effect, Set<String> keys) {
    switch (effect.attribute("does")) {
      case "keep", "let", "hold", "feel" -> {}
      case "release" -> keys.add(MARK + "back");
      default -> keys.add((isPlace(effect) ? "" : VERB) + effect.attribute("does"));
    }
  }

  /** "in the fold" is where one is; "into the fold" is a way there. */
  private boolean isPlace(Term effect) {
    boolean noun =
        switch (sentence.word(effect.from() - 1)) {
          case "a", "the", "your", "this", "that", "same" -> true;
          default -> false;
        };
    if (!noun || effect.inflection() != Inflection.BASE) {
      return false;
    }
    for (int i = Math.max(from, effect.from() - 3); i < effect.from(); i++) {
      if (sentence.word(i).equals("into")) {
        return false;
      }
    }
    return true;
  }

  private void add(int i, Set<String> keys) {
    switch (sentence.word(i)) {
      case "up", "down", "back", "out" -> {
        if (sentence.word(i + 1).equals("of")) {
          keys.add(MARK + "back");
        } else {
          keys.add(sentence.word(i));
        }
      }
      case "return",
          "returning",
          "returns",
          "center",
          "centre",
          "middle",
          "neutral",
          "upright",
          "rise",
          "rises",
          "rising",
          "come",
          "coming" ->
          keys.add(MARK + "back");
      case "further",
          "farther",
          "deeper",
          "more",
          "again",
          "higher",
          "lower",
          "another",
          "next",
          "other",
          "opposite",
          "second" ->
          keys.add(MARK + "on");
      case "over", "across", "through" -> keys.add(sentence.word(i));
      case "what",
          "which",
          "why",
          "reason",
          "always",
          "same",
          "very",
          "those",
          "these",
          "happens",
          "goes",
          "takes",
          "need",
          "want",
          "like",
          "can",
          "ready" -> {}
      default -> {
        boolean told =
            sentence.token(i).isWord()
                && sentence.termAt(i, Category.FUNCTION_WORD) == null
                && sentence.termAt(i, Category.ADVERB) == null
                && sentence.termAt(i, Category.NUMBER) == null
                && sentence.termAt(i, Category.UNIT) == null
                && !sentence.word(i).startsWith("you");
        if (told) {
          keys.add(sentence.word(i));
        }
      }
    }
  }
}
