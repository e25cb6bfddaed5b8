package io.github.stretchlint.read;

import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * What an author tells stretchlint beside the text: comments that begin with {@code stretchlint-};
 * in plain text, which has no comments, lines that begin with {@code %% stretchlint-}.
 */
public final class Directives {

  /** What a comment to stretchlint begins with. */
  public static final String WORD = "stretchlint-";

  private static final String MARK = "%%";

  private Directives() {}

  /** Returns whether the inside of a comment speaks to stretchlint. */
  static boolean isOne(String comment) {
    return comment.startsWith(WORD);
  }

  /** Returns whether a file may have something for stretchlint. */
  public static boolean mayBeIn(MappedText file) {
    return file.text().contains(WORD);
  }

  /** Returns whether a plain text may have such lines. */
  static boolean areIn(MappedText file) {
    return mayBeIn(file) && file.text().contains(MARK);
  }

  /** Returns what the marked lines of a plain text tell, without their marks. */
  static List<MappedText> in(MappedText file) {
    List<MappedText> directives = new ArrayList<>();
    walk(
        file.text(),
        (start, end, marked) -> {
          if (marked) {
            MappedText line = file.cut(start, end).strip();
            directives.add(line.cut(MARK.length(), line.length()).strip());
          }
        });
    return directives;
  }

  /** Returns a plain text without its marked lines. */
  static MappedText without(MappedText file) {
    MappedText.Builder rest = new MappedText.Builder();
    walk(
        file.text(),
        (start, end, marked) -> {
          if (!marked) {
            rest.copy(file, start, end);
          }
        });
    return rest.build();
  }

  private interface LineVisitor {
    void visit(int start, int end, boolean marked);
  }

  /** Tells each line with its end. */
  private static void walk(String text, LineVisitor visitor) {
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd + 1;
      String line = text.substring(start, end).strip();
      visitor.visit(
          start, end, line.startsWith(MARK) && isOne(line.substring(MARK.length()).strip()));
      start = end;
    }
  }
}
