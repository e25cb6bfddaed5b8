package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.model.Passage;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.List;

/** A file of the set, read again. All threads may use it. */
public interface Reading {

  /** Returns the file's text. */
  SourceText source();

  /**
   * Returns the smallest part of the file that contains a range and can be read by itself, with the
   * headings that it stands under.
   */
  Span part(Span around);

  /**
   * Returns the passages of a part.
   *
   * @param part as {@link #part} returned it
   */
  List<Passage> passages(Span part);

  /** Returns what is kept of the entries of the file. */
  List<Variant> variants();

  /** Returns whether the file is data, whose records come from one mould. */
  boolean isData();

  /** Returns whether a passage can be removed by removing its lines. */
  boolean isMadeOfLines();
}
