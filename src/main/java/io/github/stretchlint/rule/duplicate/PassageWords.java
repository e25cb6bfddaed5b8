package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.model.Passage;
import io.github.stretchlint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of one passage, without the number or letter that it may begin with. */
final class PassageWords {

  private final Passage passage;
  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;
  private @Nullable Boolean dose;

  private PassageWords(Passage passage, Builder words) {
    int from = Math.min(words.size, words.enumerators(passage.text().text()));
    this.passage = passage;
    this.hashes = Arrays.copyOfRange(words.hashes, from, words.size);
    this.starts = Arrays.copyOfRange(words.starts, from, words.size);
    this.ends = Arrays.copyOfRange(words.ends, from, words.size);
  }

  static PassageWords of(Passage passage) {
    String text = passage.text().text();
    Builder words = new Builder(text.length());
    WordScanner.scan(text.getBytes(StandardCharsets.UTF_8), false, words);
    return new PassageWords(passage, words);
  }

  Passage passage() {
    return passage;
  }

  /** Returns whether it only tells a dose, which is asked again for each text compared with it. */
  boolean isDose() {
    Boolean known = dose;
    if (known == null) {
      known = Template.isDose(passage, size());
      dose = known;
    }
    return known;
  }

  int size() {
    return hashes.length;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Returns where a word begins in the file. */
  int start(int word) {
    return passage.text().span(starts[word], starts[word]).start();
  }

  /** Returns the range in the file of the words {@code from} to {@code to} (exclusive). */
  Span span(int from, int to) {
    return passage.text().span(starts[from], ends[to - 1]);
  }

  /** Returns the range of a word in the passage's text. */
  Span place(int word) {
    return new Span(starts[word], ends[word]);
  }

  /** Returns the words {@code from} to {@code to} (exclusive) as they are written. */
  String text(int from, int to) {
    return passage.text().text().substring(starts[from], ends[to - 1]);
  }

  private static final class Builder implements WordScanner.Sink {
    private final long[] hashes;
    private final int[] starts;
    private final int[] ends;
    private int size;

    /**
     * Makes room for the words of a text.
     *
     * @param most the length of the text: "1a1" has as many words as characters
     */
    Builder(int most) {
      this.hashes = new long[most];
      this.starts = new int[most];
      this.ends = new int[most];
    }

    @Override
    public void word(long hash, int start, int end) {
      hashes[size] = hash;
      starts[size] = start;
      ends[size++] = end;
    }

    @Override
    public void lineEnd(boolean blank) {
      // A passage is one paragraph.
    }

    /**
     * Returns how many words number the passage: one of {@code 3. Pigeon}, two of {@code Step 3:
     * Sit}.
     */
    int enumerators(String text) {
      if (size == 0) {
        return 0;
      }
      int first = text.substring(starts[0], ends[0]).equalsIgnoreCase("step") && size > 1 ? 1 : 0;
      int end = ends[first];
      int length = end - starts[first];
      boolean number = length <= 3 && Character.isDigit(text.charAt(starts[first]));
      boolean letter = first == 0 && length == 1;
      if ((!number && !letter) || end >= text.length()) {
        return 0;
      }
      char next = text.charAt(end);
      boolean sign =
          ".):\uFE0F\u20E3".indexOf(next) >= 0 || (first == 1 && Character.isWhitespace(next));
      boolean glued =
          number && size > first + 1 && starts[first + 1] == end && Character.isUpperCase(next);
      return (number && sign) || (letter && (next == '.' || next == ')')) || glued ? first + 1 : 0;
    }
  }
}
