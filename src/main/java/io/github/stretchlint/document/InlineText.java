package io.github.stretchlint.document;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.List;

/**
 * The text of one block, with what its markup stressed.
 *
 * <p>A line break that the author wrote or that readers see is a LF in the text.
 *
 * @param text the text without markup, each character with its place
 * @param stresses what was marked up inside it, in order
 */
public record InlineText(MappedText text, List<Stress> stresses) {

  /** How a part of a text was marked up. */
  public enum Kind {
    /** Bold, as in {@code **Pigeon.** Bring your left knee forward}. */
    STRONG,
    /** Italic. */
    EMPHASIS,
    /** The text of a link. */
    LINK
  }

  /**
   * A marked-up part.
   *
   * @param span the range in the block's text, not in the file
   */
  public record Stress(Kind kind, Span span) {}

  /** Copies the stresses. */
  public InlineText {
    stresses = List.copyOf(stresses);
  }

  /** Wraps text without markup. */
  public static InlineText plain(MappedText text) {
    return new InlineText(text, List.of());
  }

  /** Returns the text. */
  public String string() {
    return text.text();
  }

  /** Returns the range in the file of the whole text. */
  public Span span() {
    return text.span();
  }

  /** Returns a part of this text with the stresses inside it. */
  public InlineText cut(int start, int end) {
    Span part = new Span(start, end);
    List<Stress> kept =
        stresses.stream()
            .filter(stress -> stress.span().overlaps(part))
            .map(
                stress ->
                    new Stress(
                        stress.kind(),
                        new Span(
                            Math.max(stress.span().start(), start) - start,
                            Math.min(stress.span().end(), end) - start)))
            .toList();
    return new InlineText(text.cut(start, end), kept);
  }
}
