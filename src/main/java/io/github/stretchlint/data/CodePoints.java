package io.github.stretchlint.data;

/** Turns indexes counted in code points, as the YAML parser gives them, into offsets. */
final class CodePoints {

  private final String text;
  private final int count;
  private int lastIndex;
  private int lastOffset;

  CodePoints(String text) {
    this.text = text;
    this.count = text.codePointCount(0, text.length());
  }

  /** Returns how many code points there are. */
  int count() {
    return count;
  }

  /** Cheap when asked in roughly rising order: it walks on from the last answer. */
  int offset(int index) {
    if (count == text.length()) {
      return index;
    }
    lastOffset = text.offsetByCodePoints(lastOffset, index - lastIndex);
    lastIndex = index;
    return lastOffset;
  }
}
