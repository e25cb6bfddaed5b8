package io.github.stretchlint.read;

/**
 * Walks a raw text beside what it stands for once its entities ({@code &frac34;}) and, in Markdown,
 * its backslash escapes are resolved.
 */
final class Escapes {

  /** Longest name of an HTML entity with its ampersand and semicolon. */
  private static final int LONGEST_ENTITY = 34;

  private Escapes() {}

  /** Receives the pieces in order: a raw range and the resolved characters it stands for. */
  @FunctionalInterface
  interface Sink {
    void piece(int rawStart, int rawEnd, String resolved);
  }

  /**
   * Pairs each resolved character with its raw range.
   *
   * @param raw the file's text
   * @param start where the raw text begins in it
   * @param end where it ends (exclusive)
   * @param resolved the text as the parser gives it
   * @param backslashes whether a backslash escapes the punctuation behind it
   */
  static void walk(
      CharSequence raw, int start, int end, String resolved, boolean backslashes, Sink sink) {
    int at = start;
    int i = 0;
    while (i < resolved.length() && at < end) {
      int same = plain(raw, at, end, resolved, i);
      if (same > 0) {
        sink.piece(at, at + same, resolved.substring(i, i + same));
        at += same;
        i += same;
        continue;
      }
      int length = rawLength(raw, at, end, resolved.charAt(i), backslashes);
      int next = i + 1;
      if (length > 2) {
        // One entity may stand for two code units; the next raw character tells where it ends.
        while (next < resolved.length() && !continues(raw, at + length, end, resolved, next)) {
          next++;
        }
      }
      sink.piece(at, at + length, resolved.substring(i, next));
      at += length;
      i = next;
    }
  }

  /**
   * Returns how many characters stand for themselves from here on. White space comes by itself, as
   * not everyone takes it as it is.
   */
  private static int plain(CharSequence raw, int at, int end, String resolved, int from) {
    int most = Math.min(end - at, resolved.length() - from);
    int length = 0;
    while (length < most && isPlain(raw.charAt(at + length), resolved.charAt(from + length))) {
      length++;
    }
    return length;
  }

  private static boolean isPlain(char raw, char resolved) {
    return raw == resolved
        && raw != '&'
        && raw != '\\'
        && raw != '\u00A0'
        && !Character.isWhitespace(raw);
  }

  private static boolean continues(CharSequence raw, int at, int end, String resolved, int index) {
    return at < end
        && (raw.charAt(at) == resolved.charAt(index)
            || raw.charAt(at) == '&'
            || raw.charAt(at) == '\\');
  }

  private static int rawLength(
      CharSequence raw, int at, int end, char resolved, boolean backslashes) {
    char first = raw.charAt(at);
    if (first == '&' && (resolved != '&' || isEntity(raw, at, end))) {
      int semicolon = at + 1;
      while (semicolon < end
          && semicolon < at + LONGEST_ENTITY
          && (Character.isLetterOrDigit(raw.charAt(semicolon)) || raw.charAt(semicolon) == '#')) {
        semicolon++;
      }
      return semicolon < end && raw.charAt(semicolon) == ';' ? semicolon + 1 - at : semicolon - at;
    }
    if (backslashes && first == '\\' && resolved != '\\' && at + 1 < end) {
      return 2;
    }
    if (backslashes && first == '\\' && at + 1 < end && raw.charAt(at + 1) == '\\') {
      return 2;
    }
    return 1;
  }

  private static boolean isEntity(CharSequence raw, int at, int end) {
    String amp = "&amp";
    return at + amp.length() <= end && amp.contentEquals(raw.subSequence(at, at + amp.length()));
  }
}
