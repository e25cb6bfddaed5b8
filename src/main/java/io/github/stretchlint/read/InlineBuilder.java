package io.github.stretchlint.read;

import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.document.InlineText.Kind;
import io.github.stretchlint.document.InlineText.Stress;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers the text of one block from its pieces of markup. */
final class InlineBuilder {

  private final MappedText file;
  private MappedText.Builder text = new MappedText.Builder();
  private List<Stress> stresses = new ArrayList<>();

  InlineBuilder(MappedText file) {
    this.file = file;
  }

  int length() {
    return text.length();
  }

  boolean endsInSpace() {
    return text.endsInSpace();
  }

  void copy(int start, int end) {
    text.copy(file, start, end);
  }

  void replace(CharSequence replacement, int start, int end) {
    text.replace(replacement, file.span(start, end));
  }

  /** Marks what was added since the text had {@code from} characters. */
  void stress(Kind kind, int from) {
    if (from < text.length()) {
      stresses.add(new Stress(kind, new Span(from, text.length())));
    }
  }

  /** Returns the text gathered, without white space at its ends, and begins anew. */
  InlineText take() {
    MappedText whole = text.build();
    InlineText taken = new InlineText(whole, stresses);
    text = new MappedText.Builder();
    stresses = new ArrayList<>();
    Span stripped = whole.stripped();
    return taken.cut(stripped.start(), stripped.end());
  }
}
