package io.github.stretchlint.read;

import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.document.InlineText.Kind;
import io.github.stretchlint.text.MappedText;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the text of one Markdown block. */
final class MarkdownInlines extends AbstractVisitor {

  private final MappedText body;
  private final Wrapping wrapping;
  private final InlineBuilder text;
  private final List<MappedText> directives;
  private int at;

  private MarkdownInlines(MappedText body, Wrapping wrapping, List<MappedText> directives) {
    this.body = body;
    this.wrapping = wrapping;
    this.directives = directives;
    this.text = new InlineBuilder(body);
  }

  /**
   * Returns the text of a heading, a paragraph or a table cell of {@code body}.
   *
   * @param directives takes the comments to stretchlint, without their comment signs
   */
  static InlineText read(
      MappedText body, Wrapping wrapping, Node block, List<MappedText> directives) {
    MarkdownInlines inlines = new MarkdownInlines(body, wrapping, directives);
    inlines.visitChildren(block);
    return inlines.text.take();
  }

  @Override
  public void visit(Text node) {
    raw(node, node.getLiteral(), true);
  }

  @Override
  public void visit(Code node) {
    raw(node, node.getLiteral(), false);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    stressed(strong, Kind.STRONG);
  }

  @Override
  public void visit(Emphasis emphasis) {
    stressed(emphasis, Kind.EMPHASIS);
  }

  @Override
  public void visit(Link link) {
    stressed(link, Kind.LINK);
  }

  @Override
  public void visit(Image image) {
    // The words that stand for a picture describe it; they instruct nobody.
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
      lineBreak(html);
    } else if (html.getLiteral().startsWith("<!--") && !html.getSourceSpans().isEmpty()) {
      comment(html.getSourceSpans());
    }
  }

  private void comment(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    int start = spans.get(0).getInputIndex() + "<!--".length();
    int end = last.getInputIndex() + last.getLength() - "-->".length();
    if (end > start) {
      MappedText comment = body.cut(start, end).strip();
      if (Directives.isOne(comment.text())) {
        directives.add(comment);
      }
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    int place = place(lineBreak);
    boolean wrapped = wrapping.joins(lineBefore(place), lineAfter(place), true);
    text.replace(wrapped ? " " : "\n", place, place);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    lineBreak(lineBreak);
  }

  private void stressed(Node node, Kind kind) {
    int from = text.length();
    visitChildren(node);
    text.stress(kind, from);
  }

  private void lineBreak(Node node) {
    int place = place(node);
    text.replace("\n", place, place);
  }

  private int place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? at : spans.get(0).getInputIndex();
  }

  private String lineBefore(int place) {
    String raw = body.text();
    return raw.substring(raw.lastIndexOf('\n', place - 1) + 1, place);
  }

  private String lineAfter(int place) {
    String raw = body.text();
    int start = raw.indexOf('\n', place) + 1;
    int end = raw.indexOf('\n', start);
    return raw.substring(start, end < 0 ? raw.length() : end).strip();
  }

  private void raw(Node node, String resolved, boolean escapes) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      text.replace(resolved, at, at);
      return;
    }
    int start = spans.get(0).getInputIndex();
    SourceSpan last = spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    if (!escapes) {
      // A line end inside a code span is a space of its text.
      String code = body.text().substring(start, end).replace('\n', ' ');
      start += Math.max(0, code.indexOf(resolved));
    }
    Escapes.walk(body.text(), start, end, resolved, escapes, this::piece);
    at = end;
  }

  private void piece(int rawStart, int rawEnd, String resolved) {
    if (rawEnd - rawStart == resolved.length()) {
      text.copy(rawStart, rawEnd);
    } else {
      text.replace(resolved, rawStart, rawEnd);
    }
  }
}
