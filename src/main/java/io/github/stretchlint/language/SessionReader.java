package io.github.stretchlint.language;

import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.model.TimeAmount.Bound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how often a day a stretch is done where that is told by what is counted, "the four daily
 * sessions", or by the hours of the day, "after breakfast, after lunch and after supper".
 */
final class SessionReader {

  /** "in the morning and again just before"; in words. */
  private static final int FARTHEST_EVENING = 6;

  private static final int MEALS_A_DAY = 3;

  private final Sentence sentence;

  private SessionReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the numbers of sessions that a sentence tells, in order. */
  static List<Repetitions> in(Sentence sentence) {
    SessionReader reader = new SessionReader(sentence);
    List<Repetitions> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Repetitions sessions = reader.sessions(i);
      if (sessions != null) {
        found.add(sessions);
      }
    }
    Repetitions meals = found.isEmpty() ? reader.meals() : null;
    Repetitions told = meals == null && found.isEmpty() ? reader.morningAndEvening() : meals;
    if (told != null) {
      found.add(told);
    }
    return found;
  }

  /** "the four daily sessions", "all three sessions of the day", "two sessions a week". */
  private @Nullable Repetitions sessions(int index) {
    Amount amount = Amount.at(sentence, index);
    if (amount == null || amount.clock() || amount.vague()) {
      return null;
    }
    Term before = sentence.termAt(amount.to(), Category.FREQUENCY);
    int noun = before == null ? amount.to() : before.to();
    if (!isSession(sentence.word(noun))) {
      return null;
    }
    int behind = noun + 1;
    if (sentence.word(behind).equals("of")) {
      behind += 2;
    }
    Term often = before == null ? sentence.termAt(behind, Category.FREQUENCY) : before;
    boolean ofTheDay =
        isOf(sentence.word(noun + 1))
            && (sentence.word(noun + 3).equals("day") || sentence.word(noun + 2).equals("day"));
    if (often == null && !ofTheDay) {
      return null;
    }
    boolean week = often != null && often.id().equals("per-week");
    boolean day = ofTheDay || (often != null && often.isOneOf("per-day", "every-day"));
    return week || day
        ? told(amount.least(), amount.most(), week ? Unit.PER_WEEK : Unit.PER_DAY, index, noun + 1)
        : null;
  }

  /** "the three sessions of the day", "two sessions in the day" */
  private static boolean isOf(String word) {
    return word.equals("of") || word.equals("in");
  }

  private static boolean isSession(String word) {
    return switch (word) {
      case "session", "sessions", "bouts", "practices", "doses", "helpings" -> true;
      default -> false;
    };
  }

  /** "after breakfast, lunch and supper", "before every meal" */
  private @Nullable Repetitions meals() {
    int from = -1;
    int meals = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (isEveryMeal(i) && isAtAMeal(i)) {
        return told(MEALS_A_DAY, MEALS_A_DAY, Unit.PER_DAY, i, i + 2);
      }
      if (isMeal(sentence.word(i)) && (meals > 0 || isAtAMeal(i) || isListed(i))) {
        from = from < 0 ? i : from;
        meals++;
        if (meals == MEALS_A_DAY) {
          return told(MEALS_A_DAY, MEALS_A_DAY, Unit.PER_DAY, from, i + 1);
        }
      }
    }
    return null;
  }

  private boolean isEveryMeal(int index) {
    boolean every = sentence.word(index).equals("every") || sentence.word(index).equals("each");
    return every
        && (sentence.word(index + 1).equals("meal") || sentence.word(index + 1).equals("mealtime"));
  }

  private boolean isAtAMeal(int index) {
    return switch (sentence.word(index - 1)) {
      case "after", "before", "with", "at", "following" -> true;
      default -> false;
    };
  }

  /** "Morning, noon and night": the first of a list. */
  private boolean isListed(int index) {
    return sentence.word(index + 1).equals(",") && isMeal(sentence.word(index + 2));
  }

  private static boolean isMeal(String word) {
    return switch (word) {
      case "breakfast", "lunch", "luncheon", "dinner", "supper", "tea" -> true;
      case "morning", "noon", "midday", "lunchtime", "teatime", "night", "bedtime", "evening" ->
          true;
      default -> false;
    };
  }

  /** "in the morning and again before bed", "mornings and evenings". */
  private @Nullable Repetitions morningAndEvening() {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!isMorning(sentence.word(i)) || !isNext(i + 1)) {
        continue;
      }
      for (int at = i + 2; at < Math.min(sentence.to(), i + 2 + FARTHEST_EVENING); at++) {
        boolean between =
            switch (sentence.word(at)) {
              case "again",
                  "in",
                  "the",
                  "at",
                  "every",
                  "each",
                  "just",
                  "right",
                  "before",
                  "once",
                  "last",
                  "thing",
                  "going",
                  "to",
                  "you",
                  "go" ->
                  true;
              default -> false;
            };
        if (isEvening(sentence.word(at)) && isClauseEnd(at + 1)) {
          return told(2, 2, Unit.PER_DAY, i, at + 1);
        }
        if (!between) {
          break;
        }
      }
    }
    return null;
  }

  private boolean isNext(int index) {
    return sentence.word(index).equals("and") || sentence.word(index).equals("&");
  }

  private boolean isClauseEnd(int index) {
    return index >= sentence.to() || !sentence.token(index).isWord();
  }

  private static boolean isMorning(String word) {
    return word.equals("morning") || word.equals("mornings");
  }

  private static boolean isEvening(String word) {
    return switch (word) {
      case "evening", "evenings", "night", "nights", "bed", "bedtime" -> true;
      default -> false;
    };
  }

  private Repetitions told(double least, double most, Unit unit, int from, int to) {
    return new Repetitions(
        least,
        most,
        unit,
        Bound.NONE,
        false,
        isOpen(to),
        false,
        Telling.SUMMARY,
        sentence.span(from, to));
  }

  /** "If it is stiff, after every meal"; but "even when you feel well". */
  private boolean isConditional() {
    return sentence.terms(Category.CONDITION).stream()
        .filter(condition -> condition.isOneOf("if", "when", "until"))
        .anyMatch(condition -> !isEvenSo(condition) && !isTimeOfDay(condition));
  }

  /** "when you get up", "before you go to bed" */
  private boolean isTimeOfDay(Term condition) {
    boolean you = sentence.word(condition.to()).equals("you");
    return you
        && switch (sentence.word(condition.to() + 1)) {
          case "get", "wake" -> sentence.word(condition.to() + 2).equals("up");
          case "go" -> sentence.word(condition.to() + 2).equals("to");
          default -> false;
        };
  }

  private boolean isEvenSo(Term condition) {
    for (int i = Math.max(sentence.from(), condition.from() - 3); i < condition.from(); i++) {
      if (sentence.word(i).equals("even")) {
        return true;
      }
    }
    return false;
  }

  /** "If you like, before every meal", "after lunch or after supper". */
  private boolean isOpen(int to) {
    boolean choice = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      choice |=
          switch (sentence.word(i)) {
            // "At your desk or standing" leaves no choice of the hours.
            case "or" -> i <= to;
            case "example", "g", "eg", "say", "ideally", "unless" -> true;
            default -> false;
          };
    }
    return choice
        || sentence.has(Category.OPTION)
        || sentence.has(Category.AUXILIARY, "can")
        || isConditional()
        || sentence.has(Category.HEARSAY);
  }
}
