package io.github.stretchlint.data;

/** Turns indexes counted in code points, as the YAML parser gives them, into offsets. */
final class CodePoints {

  private final String text;
  private final boolean direct;
  private int lastIndex;
  private int lastOffset;

  CodePoints(String text) {
    this.text = text;
    this.direct = text.codePointCount(0, text.length()) == text.length();
  }

  /** Cheap when asked in roughly rising order: it walks on from the last answer. */
  int offset(int index) {
    if (direct) {
      return index;
    }
    lastOffset = text.offsetByCodePoints(lastOffset, index - lastIndex);
    lastIndex = index;
    return lastOffset;
  }
}
