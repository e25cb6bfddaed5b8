package io.github.stretchlint.rule.duplicate;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Finds the words of a text in UTF-8 and folds what does not tell them apart: case, accents,
 * ligatures, typographic apostrophes, invisible characters. {@code Don’t} is one word, {@code
 * half-kneeling} two, {@code 20secs} two.
 *
 * <p>Asked to, it steps over markup of any format without knowing which: tags, link targets,
 * entities, escapes. That reading is rough, and good enough to look for candidates in.
 */
final class WordScanner {

  /** Receives the words in order. */
  interface Sink {

    /**
     * A word.
     *
     * @param hash of its folded letters
     * @param start offset of its first character in UTF-16 code units, as {@code SourceText} counts
     *     them: a byte order mark is none, CR LF is one
     * @param end offset behind its last character
     */
    void word(long hash, int start, int end);

    /**
     * The end of a line; two in a row, and nothing but white space between them, end a paragraph.
     */
    void lineEnd(boolean blank);
  }

  private static final byte SIGN = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte APOSTROPHE = 3;
  private static final byte LINE = 4;
  private static final byte OPENING = 5;
  private static final byte BEYOND_ASCII = 6;

  private static final byte[] KINDS = kinds();

  /** Tags, link targets and entities beyond these lengths are none. */
  private static final int LONGEST_TAG = 2000;

  private static final int LONGEST_ENTITY = 10;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final byte[] bytes;
  private final boolean markup;
  private final Sink sink;
  private int at;
  // How many more bytes than UTF-16 code units lie before the place.
  private int surplus;
  private long hash;
  private int wordStart;
  private int wordEnd;
  private byte wordKind;
  private boolean blank = true;

  private WordScanner(byte[] bytes, boolean markup, Sink sink) {
    this.bytes = bytes;
    this.markup = markup;
    this.sink = sink;
  }

  /**
   * Reads all words.
   *
   * @param bytes the text in UTF-8
   * @param markup whether to step over markup
   */
  static void scan(byte[] bytes, boolean markup, Sink sink) {
    new WordScanner(bytes, markup, sink).scan();
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int c = 0; c < 256; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9';
      kinds[c] = c >= 0x80 ? BEYOND_ASCII : letter ? LETTER : digit ? DIGIT : SIGN;
    }
    kinds['\''] = APOSTROPHE;
    kinds['`'] = APOSTROPHE;
    kinds['\n'] = LINE;
    kinds['\r'] = LINE;
    for (char c : new char[] {'<', '&', '\\', '(', '{'}) {
      kinds[c] = OPENING;
    }
    return kinds;
  }

  private void scan() {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      at = 3;
      surplus = 3;
    }
    while (at < bytes.length) {
      byte c = bytes[at];
      byte kind = KINDS[c & 0xFF];
      if (kind == LETTER || kind == DIGIT) {
        if (wordKind != kind) {
          endWord();
          beginWord(kind);
        }
        at++;
        add(kind == LETTER ? c | 0x20 : c);
        wordEnd = at - surplus;
      } else if (kind == SIGN) {
        endWord();
        at++;
      } else {
        special(kind);
      }
    }
    endWord();
  }

  private void special(byte kind) {
    if (kind == APOSTROPHE) {
      apostrophe(1);
    } else if (kind == LINE) {
      endWord();
      lineEnd();
    } else if (kind == BEYOND_ASCII) {
      beyondAscii();
    } else if (markup) {
      opening();
    } else {
      endWord();
      at++;
    }
  }

  private void beginWord(byte kind) {
    wordKind = kind;
    wordStart = at - surplus;
    hash = FNV_OFFSET;
    blank = false;
  }

  private void add(int character) {
    hash = (hash ^ character) * FNV_PRIME;
  }

  private void endWord() {
    if (wordKind != SIGN) {
      sink.word(hash ^ (hash >>> 29), wordStart, wordEnd);
      wordKind = SIGN;
    }
  }

  private void lineEnd() {
    if (bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n') {
      at++;
      surplus++;
    }
    at++;
    sink.lineEnd(blank);
    blank = true;
  }

  /** Inside a word it is no letter of it; elsewhere it is a quotation mark. */
  private void apostrophe(int length) {
    at += length;
    if (at >= bytes.length || wordKind != LETTER || KINDS[bytes[at] & 0xFF] != LETTER) {
      endWord();
    }
  }

  private void opening() {
    switch (bytes[at]) {
      case '<' -> skipTo('>', isTag());
      case '(' -> skipTo(')', at > 0 && bytes[at - 1] == ']');
      case '{' ->
          skipTo('}', at + 1 < bytes.length && (bytes[at + 1] == '{' || bytes[at + 1] == '%'));
      case '&' -> entity();
      default -> escape();
    }
  }

  private boolean isTag() {
    byte next = at + 1 < bytes.length ? bytes[at + 1] : 0;
    return next == '/' || next == '!' || KINDS[next & 0xFF] == LETTER;
  }

  private void skipTo(char end, boolean isMarkup) {
    endWord();
    int last = Math.min(bytes.length, at + LONGEST_TAG);
    for (int i = at + 1; isMarkup && i < last; i++) {
      if (bytes[i] == end) {
        skip(i + 1);
        return;
      }
    }
    at++;
  }

  /** Goes on behind something that is no text, and keeps count of the characters in it. */
  private void skip(int to) {
    for (; at < to; at++) {
      int c = bytes[at] & 0xFF;
      boolean continuation = (c & 0xC0) == 0x80;
      boolean astral = c >= 0xF0;
      boolean crlf = c == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
      surplus += continuation ? 1 : 0;
      surplus -= astral ? 1 : 0;
      surplus += crlf ? 1 : 0;
    }
  }

  private void entity() {
    int end = at + 1;
    int last = Math.min(bytes.length, at + LONGEST_ENTITY);
    while (end < last
        && bytes[end] != ';'
        && (KINDS[bytes[end] & 0xFF] == LETTER
            || KINDS[bytes[end] & 0xFF] == DIGIT
            || bytes[end] == '#')) {
      end++;
    }
    if (end == last || bytes[end] != ';') {
      endWord();
      at++;
      return;
    }
    String name = new String(bytes, at + 1, end - at - 1, StandardCharsets.ISO_8859_1);
    switch (name) {
      case "rsquo", "lsquo", "apos", "#39", "#039", "#8217", "#x27", "#x2019" ->
          apostrophe(end + 1 - at);
      case "shy", "zwj", "zwnj", "#173" -> at = end + 1;
      default -> {
        endWord();
        at = end + 1;
      }
    }
  }

  /**
   * {@code \n} of JSON is white space, {@code \}{@code u2019} an apostrophe; {@code \*} of Markdown
   * a sign.
   */
  private void escape() {
    byte next = at + 1 < bytes.length ? bytes[at + 1] : 0;
    if (next == 'u' && at + 6 <= bytes.length && isHex(at + 2, at + 6)) {
      int code = Integer.parseInt(new String(bytes, at + 2, 4, StandardCharsets.ISO_8859_1), 16);
      character(code, 6);
    } else {
      endWord();
      at += KINDS[next & 0xFF] == LETTER ? 2 : 1;
    }
  }

  private boolean isHex(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.digit(bytes[i], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private void beyondAscii() {
    int first = bytes[at] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    int code = first & (0xFF >> (length + 1));
    boolean broken = first < 0xC2 || at + length > bytes.length;
    for (int i = 1; i < length && !broken; i++) {
      broken = (bytes[at + i] & 0xC0) != 0x80;
      code = code << 6 | (bytes[at + i] & 0x3F);
    }
    if (broken) {
      endWord();
      at++;
      return;
    }
    int units = code >= 0x10000 ? 2 : 1;
    character(code, length);
    surplus += length - units;
    if (wordKind != SIGN) {
      wordEnd = at - surplus;
    }
  }

  /** Reads one character beyond ASCII that takes {@code length} bytes of the text. */
  private void character(int code, int length) {
    switch (code) {
      case 0x2019, 0x2018, 0x02BC, 0xB4 -> apostrophe(length);
      case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> at += length;
      default -> {
        String folded = fold(code);
        if (folded.isEmpty()) {
          endWord();
          at += length;
          return;
        }
        byte kind = Character.isDigit(folded.charAt(0)) ? DIGIT : LETTER;
        if (wordKind != kind) {
          endWord();
          beginWord(kind);
        }
        at += length;
        for (int i = 0; i < folded.length(); i++) {
          add(folded.charAt(i));
        }
        wordEnd = at - surplus;
      }
    }
  }

  /**
   * Returns the letters or digits that a character stands for: {@code é} an e, {@code ﬁ} f and i;
   * else nothing.
   */
  private static String fold(int code) {
    String plain = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder();
    plain.codePoints().filter(c -> Character.isLetterOrDigit(c)).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
