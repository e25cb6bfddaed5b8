package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.StepReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads references to other steps by their numbers: "repeat steps 2–4", "go back to step three".
 */
final class StepReferenceReader {

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private StepReferenceReader() {}

  static List<Statement> read(Sentence sentence, Manner manner) {
    List<Statement> statements = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean step = sentence.word(i).equals("step") || sentence.word(i).equals("steps");
      int first = step ? number(sentence, i + 1) : -1;
      if (first < 0 || isTaken(sentence, i)) {
        continue;
      }
      int last = first;
      int end = i + 2;
      while (end < sentence.to() && isJoint(sentence.word(end)) && number(sentence, end + 1) >= 0) {
        last = Math.max(last, number(sentence, end + 1));
        end += 2;
      }
      statements.add(new StepReference(first, last, manner, sentence.span(i, end)));
    }
    return statements;
  }

  /** "take step one": a step of the feet has a way, not a number; "step 2:" heads a step itself. */
  private static boolean isTaken(Sentence sentence, int index) {
    return index == sentence.from() || sentence.word(index - 1).equals("take");
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case "-", "–", "—", "to", "through", "and", "until", ",", "till", "&" -> true;
      default -> false;
    };
  }

  private static int number(Sentence sentence, int index) {
    String word = sentence.word(index);
    if (word.matches("\\d{1,2}")) {
      return Integer.parseInt(word);
    }
    return NUMBERS.indexOf(word);
  }
}
