package io.github.stretchlint.data;

import io.github.stretchlint.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by the characters themselves what authors often write in JSON that is none: a comma
 * too many, quotes of a word processor, words and numbers of other notations.
 */
final class JsonSlips {

  private static final String CURLY = "“”„‟«»″";
  private static final String SINGLE = "'‘’‚‛`";

  private final MappedText file;
  private final String text;
  private final int offset;

  private JsonSlips(MappedText file, int offset) {
    this.file = file;
    this.text = file.text();
    this.offset = offset;
  }

  /** Returns the slip where a parser gave up; null if it is none of these. */
  static @Nullable DataSyntaxException at(MappedText file, int offset) {
    JsonSlips slips = new JsonSlips(file, offset);
    DataSyntaxException comma = slips.comma();
    if (comma != null) {
      return comma;
    }
    DataSyntaxException quote = slips.quote();
    return quote != null ? quote : slips.word();
  }

  private @Nullable DataSyntaxException comma() {
    char here = sign(offset);
    char before = sign(before(offset));
    if (before == ',' && "]}".indexOf(here) >= 0) {
      return DataSyntaxMessages.at(
          file, offset, "nothing follows the last comma: remove the comma before this");
    }
    if (here == ',' && ",[{".indexOf(before) >= 0) {
      return DataSyntaxMessages.at(file, offset, "there is nothing before this comma: remove it");
    }
    return null;
  }

  private @Nullable DataSyntaxException quote() {
    if (CURLY.indexOf(sign(offset)) >= 0) {
      return DataSyntaxMessages.at(
          file,
          offset,
          "JSON does not know this kind of quote: write a straight one (\") here and at the end");
    }
    if (SINGLE.indexOf(sign(offset)) >= 0) {
      return DataSyntaxMessages.at(
          file, offset, "JSON has only double quotes: write \" here and at the end of the text");
    }
    return null;
  }

  /** The parser gives up somewhere in the word or behind it. */
  private @Nullable DataSyntaxException word() {
    int start = offset;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    boolean value = ":[,".indexOf(sign(before(start))) >= 0 && start > 0;
    if (!value || word.isEmpty()) {
      return null;
    }
    if (word.matches("[-+]?0\\d+")) {
      return DataSyntaxMessages.at(file, start, "a number must not begin with 0: remove the 0");
    }
    if (word.matches("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?")) {
      return null;
    }
    if (word.matches("[-+.]?\\d[\\w.+-]*")) {
      return DataSyntaxMessages.at(
          file, start, "this is not a number in JSON: write it like 5, -5 or 0.5");
    }
    return word.matches("true|false|null")
        ? null
        : DataSyntaxMessages.at(file, start, "this is not a JSON value: put text in double quotes");
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || "+-._".indexOf(sign) >= 0;
  }

  /** The last place before another one that is no white space; -1 if there is none. */
  private int before(int place) {
    int at = place - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private char sign(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\0';
  }
}
