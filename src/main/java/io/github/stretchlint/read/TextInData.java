package io.github.stretchlint.read;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.document.Block;
import io.github.stretchlint.text.MappedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts inside data files as what they look like: HTML, Markdown or plain. */
public final class TextInData {

  private static final Pattern TAG = Pattern.compile("<(?:p|br|li|ul|ol|div|h[1-6]|strong|b)\\b");

  // Of a run of empty lines only the last one is looked at, or it would take its square.
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)^#{1,6} |\\*\\*[^*]+\\*\\*|^[ \\t\\f\\x0B]*(?:[-*]|\\d+\\.) .*\\n\\s*(?:[-*]|\\d+\\.) ");

  private TextInData() {}

  /** Returns whether a text has markup of HTML or Markdown. */
  public static boolean isMarkedUp(MappedText text) {
    return format(text) != Format.TEXT;
  }

  /** Returns the blocks of a text; markup that cannot be read as such is plain text. */
  public static List<Block> blocks(MappedText text) {
    try {
      return DocumentReader.read(text, format(text)).blocks();
    } catch (DataSyntaxException broken) {
      return PlainTextReader.read(text).blocks();
    }
  }

  private static Format format(MappedText text) {
    Matcher tag = TAG.matcher(text.text());
    // If the first one is not closed, no other one is.
    if (tag.find() && text.text().indexOf('>', tag.end()) >= 0) {
      return Format.HTML;
    }
    return MARKDOWN.matcher(text.text()).find() ? Format.MARKDOWN : Format.TEXT;
  }
}
