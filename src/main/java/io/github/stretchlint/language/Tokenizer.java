package io.github.stretchlint.language;

import io.github.stretchlint.language.Token.Kind;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into tokens, forgiving what real texts do: {@code 20secs} is a number and a word,
 * {@code half-kneeling} is two words, a soft hyphen or a zero-width space is nothing.
 */
final class Tokenizer {

  private static final String APOSTROPHES = "'’‘ʼ`´";
  private static final String FRACTIONS = "½¼¾⅓⅔";
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private static final int FIRST_BEYOND_ASCII = 128;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean space = true;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokenize(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (isAsciiLetter(c) && !isMisreadOne()) {
      word();
    } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
      space = true;
      at++;
    } else if (INVISIBLE.indexOf(c) >= 0 || isKeycap(c)) {
      at++;
    } else if (Character.isDigit(c) || FRACTIONS.indexOf(c) >= 0 || isMisreadOne()) {
      number();
    } else if (isLetter(at)) {
      word();
    } else if (isHyphenInsideWord()) {
      at++;
    } else {
      sign(c);
    }
  }

  /** What makes a key of the digit before it: "2️⃣". */
  private boolean isKeycap(char c) {
    boolean sign = c == '\uFE0F' || c == '\u20E3';
    return sign
        && at > 0
        && (Character.isDigit(text.charAt(at - 1))
            || (c == '\u20E3' && text.charAt(at - 1) == '\uFE0F'));
  }

  /** "l5" is a scanned 15. */
  private boolean isMisreadOne() {
    char c = text.charAt(at);
    return (c == 'l' || c == 'I')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** {@code 30}, {@code 1.5}, {@code 1,000}, {@code 1½}, and {@code 2nd} as a word. */
  private void number() {
    int start = at;
    at += isMisreadOne() ? 1 : 0;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at)) || isInsideNumber() || isMisreadDigit())) {
      at++;
    }
    if (at < text.length() && FRACTIONS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (isOrdinalEnding()) {
      at += 2;
      add(Kind.WORD, start);
    } else {
      add(Kind.NUMBER, start);
    }
  }

  private boolean isInsideNumber() {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /** A scanned "20" may come out as "2O"; the letter stands at the number's end, by itself. */
  private boolean isMisreadDigit() {
    char c = text.charAt(at);
    boolean digitBefore = at > 0 && Character.isDigit(text.charAt(at - 1));
    return digitBefore
        && (c == 'O' || c == 'o' || c == 'l' || c == 'I')
        && (at + 1 == text.length() || !isLetter(at + 1));
  }

  private boolean isOrdinalEnding() {
    if (at + 2 > text.length() || (at + 2 < text.length() && isLetter(at + 2))) {
      return false;
    }
    return switch (text.substring(at, at + 2).toLowerCase(Locale.ROOT)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  private void word() {
    int start = at;
    while (at < text.length()
        && (isLetter(at) || isApostropheInside() || isInvisibleInside())
        && !beginsGluedWord(start)) {
      at++;
    }
    if (isCode(start)) {
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
    }
    add(Kind.WORD, start);
  }

  /** Lost spaces glue words: "stretchChin to chest" is two; "McKenzie" and "YouTube" are one. */
  private boolean beginsGluedWord(int start) {
    return at - start > 3
        && at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isLowerCase(text.charAt(at - 3));
  }

  /** "U14s", "L5", "S1": capitals with a number glued to them count nothing; "x30" does. */
  private boolean isCode(int start) {
    return at < text.length()
        && Character.isDigit(text.charAt(at))
        && at - start <= 2
        && Character.isUpperCase(text.charAt(start))
        && text.charAt(start) != 'X';
  }

  private boolean isApostropheInside() {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isLetter(at + 1);
  }

  private boolean isInvisibleInside() {
    return INVISIBLE.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isLetter(int index) {
    char c = text.charAt(index);
    if (c < FIRST_BEYOND_ASCII) {
      return isAsciiLetter(c);
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * The hyphen of {@code half-kneeling}; that of {@code 20-30} and a dash between words are signs.
   */
  private boolean isHyphenInsideWord() {
    char c = text.charAt(at);
    return (c == '-' || c == '‐' || c == '‑')
        && at > 0
        && at + 1 < text.length()
        && (isLetter(at - 1) || Character.isDigit(text.charAt(at - 1)))
        && isLetter(at + 1);
  }

  private void sign(char c) {
    int start = at;
    at++;
    while (at < text.length() && text.charAt(at) == c && (c == '.' || c == '-' || c == '_')) {
      at++;
    }
    add(Kind.SIGN, start);
  }

  private void add(Kind kind, int start) {
    String raw = text.substring(start, at);
    String word = kind == Kind.WORD ? normalize(raw) : kind == Kind.NUMBER ? digits(raw) : raw;
    tokens.add(new Token(kind, word, new Span(start, at), space));
    space = false;
  }

  private static String digits(String raw) {
    return raw.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < 'a' || raw.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Lower case, straight apostrophes, no invisible characters. */
  static String normalize(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    StringBuilder word = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (APOSTROPHES.indexOf(c) >= 0) {
        word.append('\'');
      } else if (INVISIBLE.indexOf(c) < 0) {
        word.append(c);
      }
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
