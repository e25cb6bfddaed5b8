package io.github.stretchlint.finding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a finding is recognised by in a later run: its rule, its entry and the letters of its words,
 * and which of those it is that are alike in one file. It holds no line, no file and no markup, so
 * that it stays when text is moved, a file is renamed or its format changes.
 */
public final class Identity {

  private static final long FNV_OFFSET_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final char BEFORE_NUMBER = ':';

  /** The digits of a character that JSON writes as a number. */
  private static final int CODE_LENGTH = 4;

  private Identity() {}

  /**
   * Returns the identity of a defect without its number.
   *
   * @param subject the words that it is about, as they stand in the file
   */
  public static String of(Defect defect, String subject) {
    String told = defect.recognisedBy();
    String entry = defect.entry() == null || told != null ? "" : letters(defect.entry());
    String words = letters(told == null ? subject : told);
    // In data the name of an entry may stand behind the first signs of its record.
    boolean named = !entry.isEmpty() && words.endsWith(entry);
    String key =
        defect.rule()
            + "|"
            + (defect.type() == null ? "" : defect.type())
            + "|"
            + entry
            + "|"
            + (named ? "" : words.isEmpty() ? subject.strip() : words);
    return HexFormat.of().toHexDigits(hash(key));
  }

  /** Returns an identity without its number: the same for all that are alike in one file. */
  public static String kind(Finding finding) {
    int number = finding.identity().indexOf(BEFORE_NUMBER);
    return number < 0 ? finding.identity() : finding.identity().substring(0, number);
  }

  /**
   * Numbers those findings of one file that are alike, so that each has an identity of its own.
   *
   * @param findings all findings of a file, in reading order
   */
  public static List<Finding> number(List<Finding> findings) {
    Map<String, Integer> occurrences = new HashMap<>();
    List<Finding> numbered = new ArrayList<>();
    for (Finding finding : findings) {
      String kind = kind(finding);
      int occurrence = occurrences.merge(kind, 1, Integer::sum);
      numbered.add(finding.identity(kind + BEFORE_NUMBER + occurrence));
    }
    return numbered;
  }

  /** Returns the letters and digits of a text without the markup of any format. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int end = behindMarkup(text, at);
      if (end > at) {
        letters.append(written(text, at, end));
        at = end;
      } else {
        if (Character.isLetterOrDigit(codePoint)) {
          letters.appendCodePoint(codePoint);
        }
        at += Character.charCount(codePoint);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the end of the tag, the entity or the escape that begins here; else this place. */
  private static int behindMarkup(String text, int at) {
    char sign = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (sign == '<' && (next == '/' || Character.isLetter(next))) {
      return Math.max(at, text.indexOf('>', at) + 1);
    }
    if (sign == '&' && (next == '#' || Character.isLetter(next))) {
      int end = text.indexOf(';', at);
      return text.substring(at, Math.max(at, end)).indexOf(' ') < 0 ? Math.max(at, end + 1) : at;
    }
    if (sign == '\\' && next == 'u' && isCode(text, at + 2)) {
      return at + 2 + CODE_LENGTH;
    }
    return sign == '\\' && "nrtbf".indexOf(next) >= 0 ? at + 2 : at;
  }

  private static boolean isCode(String text, int at) {
    return at + CODE_LENGTH <= text.length()
        && text.substring(at, at + CODE_LENGTH).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Returns the letter that an escape of JSON stands for. */
  private static String written(String text, int start, int end) {
    if (end - start != 2 + CODE_LENGTH || !text.startsWith("\\u", start)) {
      return "";
    }
    char sign = (char) Integer.parseInt(text, start + 2, end, 16);
    return Character.isLetterOrDigit(sign) ? String.valueOf(sign) : "";
  }

  /**
   * FNV-1a: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, The FNV Non-Cryptographic Hash Algorithm,
   * <a href="https://www.rfc-editor.org/rfc/rfc9923">RFC 9923</a>. A cryptographic one is not
   * needed, and the JDK's take long to start.
   */
  private static long hash(String key) {
    long hash = FNV_OFFSET_BASIS;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
    }
    return hash;
  }
}
