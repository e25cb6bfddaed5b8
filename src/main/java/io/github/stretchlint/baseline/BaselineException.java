package io.github.stretchlint.baseline;

import java.io.IOException;

/** A baseline that cannot be used; the message names the place and what to do. */
final class BaselineException extends IOException {
  private static final long serialVersionUID = 1L;

  BaselineException(String message) {
    super(message);
  }
}
