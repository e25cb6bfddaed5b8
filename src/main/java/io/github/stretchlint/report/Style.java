package io.github.stretchlint.report;

import io.github.stretchlint.finding.Severity;

/**
 * How a part of the text report looks where colours are wanted (ECMA-48, Select Graphic Rendition).
 */
enum Style {
  BOLD("1"),
  FAINT("2"),
  ERROR("1;31"),
  WARNING("1;33"),
  INFO("1;36"),
  ADVICE("32");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  /** Returns the text in this style. */
  String paint(String text) {
    return "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
