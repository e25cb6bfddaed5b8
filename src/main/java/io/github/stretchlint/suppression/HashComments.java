package io.github.stretchlint.suppression;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.read.Directives;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments of YAML that speak to stretchlint. */
public final class HashComments {

  /** Only where such a comment may stand, patterns are compiled. */
  private static final class Patterns {
    private static final Pattern COMMENT =
        Pattern.compile("(?<=^|\\s)#\\s*(" + Directives.WORD + ".*)$", Pattern.MULTILINE);
  }

  private HashComments() {}

  /**
   * Returns these comments without their signs; JSON has none.
   *
   * @param data what the file says: in its texts, the sign begins no comment
   */
  public static List<MappedText> in(SourceText source, Format format, DataFile data) {
    MappedText text = MappedText.of(source);
    if (format != Format.YAML || !Directives.mayBeIn(text)) {
      return List.of();
    }
    NavigableMap<Integer, Integer> texts = new TreeMap<>();
    data.documents().forEach(document -> collect(document, texts));
    List<MappedText> comments = new ArrayList<>();
    Matcher comment = Patterns.COMMENT.matcher(source.text());
    while (comment.find()) {
      Map.Entry<Integer, Integer> before = texts.floorEntry(comment.start());
      if (before == null || before.getValue() <= comment.start()) {
        comments.add(text.cut(comment.start(1), comment.end(1)).strip());
      }
    }
    return comments;
  }

  /** Notes where each text starts and ends. */
  private static void collect(DataNode node, NavigableMap<Integer, Integer> texts) {
    if (node instanceof DataString string) {
      Span span = string.value().span();
      texts.merge(span.start(), span.end(), Math::max);
    } else if (node instanceof DataArray array) {
      array.items().forEach(item -> collect(item, texts));
    } else if (node instanceof DataObject object) {
      for (Member member : object.members()) {
        collect(member.key(), texts);
        collect(member.value(), texts);
      }
    }
  }
}
