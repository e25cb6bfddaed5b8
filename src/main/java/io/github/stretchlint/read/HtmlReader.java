package io.github.stretchlint.read;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML pages and fragments. */
final class HtmlReader {

  private HtmlReader() {}

  static Document read(MappedText file) throws DataSyntaxException {
    // jsoup drops NUL characters, which would shift every place behind them.
    org.jsoup.nodes.Document page = page(file, withoutScriptlets(file.text().replace('\0', ' ')));
    HtmlBlocks blocks = new HtmlBlocks(file);
    blocks.read(page.body());
    return new Document(blocks.blocks(), null, title(file, page), directives(file, page));
  }

  /** Comments may stand where no text may: in front of the page, between the items of a list. */
  private static List<MappedText> directives(MappedText file, org.jsoup.nodes.Document page) {
    if (!Directives.mayBeIn(file)) {
      return List.of();
    }
    List<MappedText> directives = new ArrayList<>();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment && comment.sourceRange().isTracked()) {
            String text = comment.getData().strip();
            if (Directives.isOne(text)) {
              int start = file.text().indexOf(text, comment.sourceRange().startPos());
              directives.add(file.cut(start, start + text.length()));
            }
          }
        });
    return directives;
  }

  private static org.jsoup.nodes.Document page(MappedText file, String html)
      throws DataSyntaxException {
    try {
      return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    } catch (IndexOutOfBoundsException tooDeep) {
      // What jsoup 1.24.1 does where formatting is left open beyond its greatest depth.
      throw new DataSyntaxException(
          file.span(0, Math.min(1, file.length())), "its elements are nested too deeply");
    }
  }

  /**
   * Blanks out what a server carries out, {@code <% ... %>} of ASP and JSP, so that every offset
   * stays.
   */
  private static String withoutScriptlets(String html) {
    if (!html.contains("<%")) {
      return html;
    }
    StringBuilder blanked = new StringBuilder(html);
    int start = html.indexOf("<%");
    int end = html.indexOf("%>", start + 2);
    while (start >= 0 && end >= 0) {
      for (int i = start; i < end + 2; i++) {
        blanked.setCharAt(i, html.charAt(i) == '\n' ? '\n' : ' ');
      }
      start = html.indexOf("<%", end + 2);
      end = html.indexOf("%>", start + 2);
    }
    return blanked.toString();
  }

  private static @Nullable MappedText title(MappedText file, org.jsoup.nodes.Document page) {
    Element title = page.head().selectFirst("title");
    if (title == null || !(title.firstChild() instanceof TextNode text)) {
      return null;
    }
    InlineBuilder builder = new InlineBuilder(file);
    HtmlText.append(text, file, builder);
    InlineText taken = builder.take();
    return taken.text().isBlank() ? null : taken.text();
  }
}
