package io.github.stretchlint.suppression;

import io.github.stretchlint.read.Directives;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
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

  /** Returns these comments without their signs; JSON has none. */
  public static List<MappedText> in(SourceText source, Format format) {
    MappedText text = MappedText.of(source);
    if (format != Format.YAML || !Directives.mayBeIn(text)) {
      return List.of();
    }
    List<MappedText> comments = new ArrayList<>();
    Matcher comment = Patterns.COMMENT.matcher(source.text());
    while (comment.find()) {
      comments.add(text.cut(comment.start(1), comment.end(1)).strip());
    }
    return comments;
  }
}
