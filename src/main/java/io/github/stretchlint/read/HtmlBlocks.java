package io.github.stretchlint.read;

import io.github.stretchlint.document.Block;
import io.github.stretchlint.document.Block.Cell;
import io.github.stretchlint.document.Block.Divider;
import io.github.stretchlint.document.Block.Group;
import io.github.stretchlint.document.Block.Heading;
import io.github.stretchlint.document.Block.Item;
import io.github.stretchlint.document.Block.ListBlock;
import io.github.stretchlint.document.Block.Paragraph;
import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.document.Block.Table;
import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.document.InlineText.Kind;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns the parser's tree into blocks, as a browser would lay them out. */
final class HtmlBlocks {

  private static final Set<String> NOT_TEXT =
      Set.of(
          "script",
          "style",
          "nav",
          "footer",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "video",
          "audio",
          "canvas",
          "select",
          "button",
          "textarea",
          "head",
          "title");

  /** Elements inside a line; all others begin a block. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "input");

  private final MappedText file;
  private final InlineBuilder line;
  private List<Block> blocks = new ArrayList<>();
  private boolean preformatted;
  private int at;

  HtmlBlocks(MappedText file) {
    this.file = file;
    this.line = new InlineBuilder(file);
  }

  List<Block> blocks() {
    return blocks;
  }

  void read(Element body) {
    children(body);
    endLine();
  }

  private void children(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        HtmlText.append(text, file, line, preformatted);
      } else if (node instanceof Element element && !NOT_TEXT.contains(element.normalName())) {
        remember(element);
        element(element);
      }
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    switch (name) {
      case "br" -> line.replace("\n", at, at);
      case "b", "strong" -> stressed(element, Kind.STRONG);
      case "i", "em" -> stressed(element, Kind.EMPHASIS);
      case "a" -> stressed(element, Kind.LINK);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
      case "summary", "legend", "dt" -> strongLine(element);
      case "ul", "menu", "ol" -> list(element);
      case "table" -> table(element);
      case "blockquote" -> group(element, Group.Kind.QUOTE);
      case "aside" -> group(element, Group.Kind.ASIDE);
      case "hr" -> {
        endLine();
        blocks.add(new Divider(file.span(at, at)));
      }
      case "asp:label", "asp:literal", "asp:hyperlink" -> shown(element);
      case "pre", "asp:textbox" -> {
        preformatted = true;
        block(element);
        preformatted = false;
      }
      default -> {
        if (INLINE.contains(name)) {
          children(element);
        } else {
          block(element);
        }
      }
    }
  }

  /** A control of ASP.NET, which shows its attribute as text where it has no other. */
  private void shown(Element element) {
    Range place = element.attributes().sourceRange("text").valueRange();
    if (place.isTracked() && place.endPos() > place.startPos()) {
      HtmlText.append(place, element.attr("text"), file, line);
    }
    children(element);
  }

  private void stressed(Element element, Kind kind) {
    boolean holdsBlocks = element.children().stream().anyMatch(child -> !isInline(child));
    int from = line.length();
    children(element);
    if (!holdsBlocks) {
      line.stress(kind, from);
    }
  }

  private static boolean isInline(Element element) {
    return INLINE.contains(element.normalName()) || element.normalName().equals("br");
  }

  private void block(Element element) {
    endLine();
    children(element);
    endLine();
  }

  private void heading(Element element, int level) {
    endLine();
    int before = blocks.size();
    children(element);
    InlineText text = line.take();
    // A heading that wraps blocks of its own has given them already.
    if (!text.text().isBlank() && blocks.size() == before) {
      blocks.add(new Heading(level, text));
    } else if (!text.text().isBlank()) {
      blocks.add(new Paragraph(text));
    }
  }

  /** A term of a definition list, the head of a fold-out: bold in a browser, or as good as. */
  private void strongLine(Element element) {
    endLine();
    int from = line.length();
    children(element);
    line.stress(Kind.STRONG, from);
    endLine();
  }

  private void list(Element list) {
    endLine();
    boolean ordered = list.normalName().equals("ol");
    int number =
        ordered && list.attr("start").matches("\\d{1,6}")
            ? Integer.parseInt(list.attr("start"))
            : 1;
    List<Item> items = new ArrayList<>();
    for (Element child : list.children()) {
      List<Block> inside = inside(child);
      if (!inside.isEmpty()) {
        items.add(new Item(ordered ? number : null, inside, cover(inside)));
      }
      number++;
    }
    if (!items.isEmpty()) {
      Span span = items.get(0).span().cover(items.get(items.size() - 1).span());
      blocks.add(new ListBlock(ordered, items, span));
    }
  }

  private void table(Element table) {
    endLine();
    List<Row> rows = new ArrayList<>();
    for (Element caption : table.select("> caption")) {
      block(caption);
    }
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      Row read = row(row);
      if (read != null) {
        rows.add(read);
      }
    }
    if (!rows.isEmpty()) {
      Span span = rows.get(0).span().cover(rows.get(rows.size() - 1).span());
      blocks.add(new Table(rows, span));
    }
  }

  private @Nullable Row row(Element row) {
    List<Cell> cells = new ArrayList<>();
    boolean header = true;
    Span whole = null;
    for (Element cell : row.children()) {
      remember(cell);
      List<Block> inside = inside(cell);
      Span span = inside.isEmpty() ? file.span(at, at) : cover(inside);
      cells.add(new Cell(inside, span));
      whole = whole == null ? span : whole.cover(span);
      header &= cell.normalName().equals("th");
    }
    return whole == null ? null : new Row(header, cells, whole);
  }

  private void group(Element element, Group.Kind kind) {
    endLine();
    List<Block> inside = inside(element);
    if (!inside.isEmpty()) {
      blocks.add(new Group(kind, inside, cover(inside)));
    }
  }

  private List<Block> inside(Element parent) {
    List<Block> outer = blocks;
    blocks = new ArrayList<>();
    children(parent);
    endLine();
    List<Block> inner = blocks;
    blocks = outer;
    return inner;
  }

  private static Span cover(List<Block> blocks) {
    Span span = blocks.get(0).span();
    for (Block block : blocks) {
      span = span.cover(block.span());
    }
    return span;
  }

  private void endLine() {
    InlineText text = line.take();
    if (!text.text().isBlank()) {
      blocks.add(new Paragraph(text));
    }
  }

  /** Keeps the place of the last element that the file itself holds, for what has no text. */
  private void remember(Element element) {
    Range range = element.sourceRange();
    if (range.isTracked() && !range.isImplicit()) {
      at = range.endPos();
    }
  }
}
