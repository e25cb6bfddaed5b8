package io.github.stretchlint.read;

import io.github.stretchlint.text.MappedText;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Copies the text of HTML text nodes: entities resolved, white space collapsed as a browser does.
 */
final class HtmlText {

  private final InlineBuilder out;
  private final boolean preformatted;

  private HtmlText(InlineBuilder out, boolean preformatted) {
    this.out = out;
    this.preformatted = preformatted;
  }

  static void append(TextNode node, MappedText file, InlineBuilder out) {
    append(node, file, out, false);
  }

  static void append(TextNode node, MappedText file, InlineBuilder out, boolean preformatted) {
    Range range = node.sourceRange();
    if (range.isTracked()) {
      Escapes.walk(
          file.text(),
          range.startPos(),
          range.endPos(),
          node.getWholeText(),
          false,
          new HtmlText(out, preformatted)::piece);
    }
  }

  /** Copies the value of an attribute that is shown as text. */
  static void append(Range place, String value, MappedText file, InlineBuilder out) {
    Escapes.walk(
        file.text(),
        place.startPos(),
        place.endPos(),
        value,
        false,
        new HtmlText(out, false)::piece);
  }

  private void piece(int rawStart, int rawEnd, String resolved) {
    char first = resolved.charAt(0);
    boolean space = Character.isWhitespace(first) || first == '\u00A0';
    if (preformatted && first == '\n') {
      out.replace("\n", rawStart, rawEnd);
    } else if (!space) {
      if (rawEnd - rawStart == resolved.length()) {
        out.copy(rawStart, rawEnd);
      } else {
        out.replace(resolved, rawStart, rawEnd);
      }
    } else if (!out.endsInSpace()) {
      out.replace(" ", rawStart, rawEnd);
    }
  }
}
