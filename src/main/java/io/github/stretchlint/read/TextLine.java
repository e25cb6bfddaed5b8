package io.github.stretchlint.read;

import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a plain text as its writer meant it: the lines that were only wrapped are joined.
 *
 * @param kind what the line is
 * @param start offset of its first character, marker included
 * @param contentStart offset of its text behind the marker
 * @param end offset behind its last character, the next lines of a wrapped one included
 * @param number the number of a {@link Kind#NUMBER} line, the level of a {@link Kind#HEADING}, else
 *     0
 * @param string the text from {@code start} to {@code end}; of a long wrapped line its beginning
 * @param apart whether a blank line, or nothing, stands before it
 */
record TextLine(
    Kind kind, int start, int contentStart, int end, int number, String string, boolean apart) {

  /** What a line is. */
  enum Kind {
    /** {@code • Sit tall}. */
    BULLET,
    /** {@code 2. Sit tall}, {@code 2) Sit tall}, {@code Step 2: Sit tall}. */
    NUMBER,
    /** A line with its heading's underline, or behind a {@code #}. */
    HEADING,
    /** {@code -----}. */
    DIVIDER,
    /** Anything else. */
    TEXT
  }

  /** Headings are short; ten words are already a sentence. */
  private static final int LONGEST_HEADING_WORDS = 10;

  private static final int LONGEST_HEADING = 80;

  private static final Pattern BULLET =
      Pattern.compile("[ \\t]*(?:[•▪●‣◦∙·►»✅➤➢✓✔]\\s*|[-–—*+o] +)(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[ \\t]*(?:(?:step|stage) +(\\d{1,2}) *[.:)–-]?|\\(?(\\d{1,2}) *(?:\\.\\)|[.):]| -)|(\\d)\uFE0F?\u20E3) *(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** "SETS: 2 HOLD: 30 sec" is a dose, no heading. */
  private static final Pattern LABELLED_VALUE = Pattern.compile(":\\s*[\\d_]");

  private static final Pattern HASHES = Pattern.compile("[ \\t]*(#{1,6}) +");
  private static final String RULE_SIGNS = "-=_*~";

  /** "--" and "- -" rule off nothing. */
  private static final int SHORTEST_RULE = 3;

  /** Splits a text into its lines; blank ones are left out. */
  static List<TextLine> split(MappedText file) {
    String text = file.text();
    Wrapping wrapping = Wrapping.of(text);
    List<TextLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end).stripTrailing();
      if (!line.isBlank()) {
        add(lines, read(line, start).apart(afterBlank), wrapping, text);
      }
      afterBlank = line.isBlank();
      start = end + 1;
    }
    return lines;
  }

  private static void add(List<TextLine> lines, TextLine line, Wrapping wrapping, String text) {
    int last = lines.size() - 1;
    if (!line.apart && last >= 0) {
      TextLine previous = lines.get(last);
      if (line.kind == Kind.DIVIDER && previous.hasHeadingShape()) {
        int level = line.string.contains("=") ? 1 : 2;
        lines.set(last, previous.as(Kind.HEADING, level));
        return;
      }
      if (line.kind == Kind.TEXT && previous.isContinuedBy(line, wrapping, text)) {
        lines.set(last, previous.joined(line, text));
        return;
      }
    }
    lines.add(line);
  }

  /** One sign again and again, with blanks or without. */
  private static boolean isRule(String line) {
    String signs = line.replace(" ", "").replace("\t", "");
    return signs.length() >= SHORTEST_RULE
        && RULE_SIGNS.indexOf(signs.charAt(0)) >= 0
        && signs.chars().allMatch(sign -> sign == signs.charAt(0));
  }

  private static TextLine read(String line, int start) {
    if (isRule(line)) {
      return new TextLine(Kind.DIVIDER, start, start, start + line.length(), 0, line, true);
    }
    Matcher hashes = HASHES.matcher(line);
    if (hashes.lookingAt()) {
      int level = hashes.group(1).length();
      return of(Kind.HEADING, level, hashes.end(), line, start);
    }
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      String digits =
          Stream.of(number.group(1), number.group(2), number.group(3))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse("0");
      return of(Kind.NUMBER, Integer.parseInt(digits), number.end(), line, start);
    }
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      return of(Kind.BULLET, 0, bullet.end(), line, start);
    }
    return of(Kind.TEXT, 0, line.length() - line.stripLeading().length(), line, start);
  }

  private static TextLine of(Kind kind, int number, int content, String line, int start) {
    int indent = line.length() - line.stripLeading().length();
    return new TextLine(
        kind,
        start + indent,
        start + content,
        start + line.length(),
        number,
        line.substring(indent),
        true);
  }

  private TextLine as(Kind other, int value) {
    return new TextLine(other, start, contentStart, end, value, string, apart);
  }

  private TextLine apart(boolean value) {
    return new TextLine(kind, start, contentStart, end, number, string, value);
  }

  private TextLine joined(TextLine next, String text) {
    // No more is looked at of joined lines than whether they are too long for a heading.
    int shown = Math.min(next.end, start + LONGEST_HEADING + 1);
    return new TextLine(
        kind, start, contentStart, next.end, number, text.substring(start, shown), apart);
  }

  /** Whether the writer, or a mail program, only wrapped here. */
  private boolean isContinuedBy(TextLine next, Wrapping wrapping, String text) {
    if (kind == Kind.HEADING || kind == Kind.DIVIDER) {
      return false;
    }
    int lastLineStart = text.lastIndexOf('\n', end - 1) + 1;
    boolean heading = hasHeadingShape() && Character.isDigit(string.charAt(0));
    return wrapping.joins(text.substring(lastLineStart, end), next.string, !heading);
  }

  /** Whether the line looks like a heading by itself: short, and no sentence. */
  private boolean hasHeadingShape() {
    if (kind != Kind.TEXT && kind != Kind.NUMBER || string.length() > LONGEST_HEADING) {
      return false;
    }
    char last = string.charAt(string.length() - 1);
    char first = string.charAt(contentStart - start);
    return ".,;:!…".indexOf(last) < 0
        && !LABELLED_VALUE.matcher(string).find()
        && string.indexOf('\n') < 0
        && !Character.isLowerCase(first)
        && string.chars().anyMatch(Character::isLetter)
        && string.split("\\s+").length <= LONGEST_HEADING_WORDS;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
