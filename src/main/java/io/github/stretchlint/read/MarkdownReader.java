package io.github.stretchlint.read;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown: CommonMark with tables, front matter and the shortcodes of site generators. */
final class MarkdownReader {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** Front matter between {@code ---} (YAML) or {@code +++} (TOML) on the first line. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "(---|\\+\\+\\+)[ \\t]*\\n(.*?\\n)?(?:\\1|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  /** A line of a table. */
  private static final Pattern ROW = Pattern.compile("(?<![^\\n])[^\\n]*\\|[^\\n]*");

  private static final int SHOWN_OF_ROW = 40;

  private MarkdownReader() {}

  static Document read(MappedText file) throws DataSyntaxException {
    DataFile frontMatter = null;
    MappedText body = file;
    Matcher matcher = FRONT_MATTER.matcher(file.text());
    if (matcher.lookingAt()) {
      frontMatter = frontMatter(file, matcher);
      body = file.cut(matcher.end(), file.length());
    }
    MarkdownBlocks blocks = new MarkdownBlocks(body);
    parse(body).accept(blocks);
    return new Document(blocks.blocks(), frontMatter, null, blocks.directives());
  }

  private static Node parse(MappedText body) throws DataSyntaxException {
    try {
      return PARSER.parse(Shortcodes.blankedOut(body.text()));
    } catch (IllegalArgumentException tooManyCells) {
      // A short row stands for as many cells as its table is wide.
      throw new DataSyntaxException(
          widestRow(body), "this table has more than a million cells: split it");
    }
  }

  /** The row with the most bars, of which no more is shown than its beginning. */
  private static Span widestRow(MappedText body) {
    Matcher row = ROW.matcher(body.text());
    Span widest = new Span(0, 0);
    int most = 0;
    while (row.find()) {
      int bars = (int) row.group().chars().filter(sign -> sign == '|').count();
      if (bars > most) {
        most = bars;
        widest = new Span(row.start(), Math.min(row.end(), row.start() + SHOWN_OF_ROW));
      }
    }
    return body.span(widest);
  }

  private static @Nullable DataFile frontMatter(MappedText file, Matcher matcher)
      throws DataSyntaxException {
    if (!matcher.group(1).equals("---") || matcher.group(2) == null) {
      return null;
    }
    return YamlReader.read(file.cut(matcher.start(2), matcher.end(2)));
  }
}
