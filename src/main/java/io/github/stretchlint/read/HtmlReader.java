package io.github.stretchlint.read;

import io.github.stretchlint.document.Document;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.text.MappedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML pages and fragments. */
final class HtmlReader {

  private HtmlReader() {}

  static Document read(MappedText file) {
    // jsoup drops NUL characters, which would shift every place behind them.
    String html = file.text().replace('\0', ' ');
    org.jsoup.nodes.Document page =
        Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    HtmlBlocks blocks = new HtmlBlocks(file);
    blocks.read(page.body());
    return new Document(blocks.blocks(), null, title(file, page), blocks.directives());
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
