package io.github.stretchlint.data;

import io.github.stretchlint.text.Span;

/** A file whose form cannot be read; the message tells an author what is wrong there. */
public final class DataSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Span span;

  /** Tells what is wrong at a place. */
  public DataSyntaxException(Span span, String message) {
    super(message);
    this.span = span;
  }

  /** Returns the place from which on the file cannot be read. */
  public Span span() {
    return span;
  }
}
