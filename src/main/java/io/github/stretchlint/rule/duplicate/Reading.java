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
   * Returns the smallest parts of the file in a row that contain a range, with the heading that it
   * stands under; each can be read by itself.
   */
  List<Span> parts(Span around);

  /**
   * Returns the passages of a part.
   *
   * @param part one that {@link #parts} returned
   */
  List<Passage> passages(Span part);

  /** Returns what is kept of the entries of the file. */
  List<Variant> variants();

  /** Returns whether the file is data, whose records come from one mould. */
  boolean isData();

  /** Returns whether a passage can be removed by removing its lines. */
  boolean isMadeOfLines();
}
