package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.StepReference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads references to other steps: "repeat steps 2–4", "do (c) to (g) again", "the first seven
 * steps".
 */
final class StepReferenceReader {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern LETTER = Pattern.compile("[a-z]");
  private static final Pattern LETTERS = Pattern.compile("[a-z]|[ivx]{1,4}");

  /** The sign that encloses the digit before it. */
  private static final char KEY = '\u20E3';

  private final Sentence sentence;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  private StepReferenceReader(Sentence sentence, Manner manner) {
    this.sentence = sentence;
    this.manner = manner;
  }

  static List<Statement> read(Sentence sentence, Manner manner) {
    StepReferenceReader reader = new StepReferenceReader(sentence, manner);
    int at = sentence.from();
    while (at < sentence.to()) {
      at = Math.max(at + 1, reader.readAt(at));
    }
    return reader.statements;
  }

  /** Reads a reference that begins at a token, and returns the index behind it. */
  private int readAt(int index) {
    if (isCue(sentence.word(index)) && !isHead(index) && !isOfSomethingElse(index)) {
      return labels(index, index + 1, false);
    }
    if (isAllOf(sentence.word(index)) && isSteps(sentence.word(index + 2))) {
      return counted(index);
    }
    if (isNumbered(index)) {
      return labels(index, index + 1, false);
    }
    if (index > sentence.from() && isKeycap(index)) {
      return labels(index, index, false);
    }
    Term ordinal = sentence.termAt(index, Category.ORDINAL);
    if (ordinal != null && isOrdinalStep(index)) {
      add(List.of(ordinal.attribute("value")), index, index + 2);
      return index + 2;
    }
    if (isRepeated(sentence.word(index)) && isLetterRange(index + 1)) {
      add(List.of(sentence.word(index + 1), sentence.word(index + 3)), index + 1, index + 4);
      return index + 4;
    }
    boolean bracketed = isBracketed(index);
    if (bracketed && index > sentence.from()) {
      return labels(index, index, true);
    }
    boolean numbers =
        isFrom(sentence.word(index))
            && isNumber(index + 1)
            && isJoint(sentence.word(index + 2))
            && isNumber(index + 3)
            && isUncounted(index + 4);
    return numbers ? labels(index + 1, index + 1, false) : index;
  }

  /** "once more from number (3)"; "numbers 8 to 10 with your eyes shut" counts repetitions. */
  private boolean isNumbered(int index) {
    boolean number =
        sentence.word(index).equals("number") || sentence.word(index).equals("numbers");
    return number
        && switch (sentence.word(index - 1)) {
          case "from", "to", "repeat", "redo", "under" -> true;
          default -> false;
        };
  }

  /** "same as 2️⃣" */
  private boolean isKeycap(int index) {
    int behind = offset(index) + sentence.token(index).word().length();
    String text = sentence.string();
    boolean sign =
        behind < text.length() && (text.charAt(behind) == '\uFE0F' || text.charAt(behind) == KEY);
    return sign && isNumber(index);
  }

  /** "go back to the fifth step" */
  private boolean isOrdinalStep(int index) {
    boolean back =
        sentence.word(index - 1).equals("the")
            && (sentence.word(index - 2).equals("to") || sentence.word(index - 2).equals("repeat"));
    return back && sentence.word(index + 1).equals("step");
  }

  private static boolean isRepeated(String word) {
    return switch (word) {
      case "do", "repeat", "redo" -> true;
      default -> false;
    };
  }

  /** "b to e" */
  private boolean isLetterRange(int index) {
    return LETTER.matcher(sentence.word(index)).matches()
        && isRange(sentence.word(index + 1))
        && LETTER.matcher(sentence.word(index + 2)).matches();
  }

  private static boolean isCue(String word) {
    return switch (word) {
      case "step", "steps", "point", "points", "position", "positions", "stage", "stages" -> true;
      default -> false;
    };
  }

  private static boolean isSteps(String word) {
    return word.equals("steps") || word.equals("points") || word.equals("stages");
  }

  private static boolean isAllOf(String word) {
    return word.equals("first") || word.equals("all");
  }

  private static boolean isFrom(String word) {
    return word.equals("from") || word.equals("through") || word.equals("repeat");
  }

  /** "Take step one" walks; "Step 2:" and "step 3, roll the shoulders" head a step themselves. */
  private boolean isHead(int index) {
    boolean first = index == sentence.from() || ":;(".contains(sentence.word(index - 1));
    boolean closed =
        ":,-–—.)".contains(sentence.word(index + 2).isEmpty() ? "." : sentence.word(index + 2));
    return (first && closed) || index == sentence.from() || sentence.word(index - 1).equals("take");
  }

  /** "lever positions 2 and 3" are no positions of the body. */
  private boolean isOfSomethingElse(int index) {
    boolean position = sentence.word(index).startsWith("position");
    return position
        && switch (sentence.word(index - 1)) {
          case "", "the", "to", "from", "in", "into", "repeat", "do", "with", "and", "," -> false;
          default -> sentence.token(index - 1).isWord();
        };
  }

  private int counted(int index) {
    if (!isNumber(index + 1)) {
      return index;
    }
    add(List.of(sentence.word(index + 1)), index, index + 3);
    return index + 3;
  }

  /** Reads "2", "(b)", "2 to 4", "2, 3 and 5". */
  private int labels(int start, int index, boolean bracketed) {
    List<String> labels = new ArrayList<>();
    int at = index;
    int end = index;
    boolean range = false;
    while (at < sentence.to()) {
      boolean opened = sentence.word(at).equals("(");
      int label = opened ? at + 1 : at;
      boolean closed = sentence.word(label + 1).equals(")");
      boolean fits =
          bracketed
              ? closed && isLabel(label)
              : isNumber(label) || (isLabel(label) && (closed || isUpperLetter(label)));
      if (!fits) {
        break;
      }
      labels.add(sentence.word(label));
      end = closed ? label + 2 : label + 1;
      if (!isJoint(sentence.word(end))) {
        break;
      }
      range |= isRange(sentence.word(end));
      at = end + 1;
    }
    boolean elsewhere = isElsewhere(end);
    if (labels.isEmpty()
        || elsewhere
        || !isUncounted(end)
        || (bracketed && labels.size() < 2 && !range)) {
      return index;
    }
    add(range ? List.of(labels.get(0), labels.get(labels.size() - 1)) : labels, start, end);
    return end;
  }

  /** "steps 1 to 3 of the wall calf above" are those of another stretch. */
  private boolean isElsewhere(int index) {
    return switch (sentence.word(index)) {
      case "of", "in", "from", "under" -> true;
      default -> false;
    };
  }

  /** "2 through 5 seconds" counts something. */
  private boolean isUncounted(int index) {
    return sentence.termAt(index, Category.UNIT) == null
        && switch (sentence.word(index)) {
          case "more", "times", "time", "x", "extra", "further", "additional", "rounds", "reps" ->
              false;
          default -> true;
        };
  }

  private boolean isBracketed(int index) {
    int label = sentence.word(index).equals("(") ? index + 1 : index;
    return isLabel(label) && !isNumber(label) && sentence.word(label + 1).equals(")");
  }

  private boolean isNumber(int index) {
    Term word = sentence.termAt(index, Category.NUMBER);
    return NUMBER.matcher(sentence.word(index)).matches()
        || (word != null && word.attribute("vague").isEmpty());
  }

  private boolean isLabel(int index) {
    return isNumber(index) || LETTERS.matcher(sentence.word(index)).matches();
  }

  /** "Position D" */
  private boolean isUpperLetter(int index) {
    return sentence.word(index).length() == 1
        && Character.isUpperCase(sentence.string().charAt(offset(index)));
  }

  private int offset(int index) {
    return sentence.token(index).span().start() - sentence.token(sentence.from()).span().start();
  }

  private static boolean isRange(String word) {
    return switch (word) {
      case "-", "–", "—", "to", "through", "until", "till" -> true;
      default -> false;
    };
  }

  private static boolean isJoint(String word) {
    return isRange(word) || word.equals("and") || word.equals(",") || word.equals("&");
  }

  private void add(List<String> labels, int from, int to) {
    statements.add(new StepReference(labels, manner, sentence.span(from, to)));
  }
}
