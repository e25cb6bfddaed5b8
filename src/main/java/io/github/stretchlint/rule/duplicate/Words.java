package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.model.Passage;
import io.github.stretchlint.text.Span;
import java.util.Arrays;
import java.util.List;

/** The words of consecutive passages as one sequence. */
final class Words {

  private final List<PassageWords> passages;
  private final int[] firsts;
  private final long[] hashes;
  private final int[] offsets;

  private Words(List<PassageWords> passages, long[] hashes, int[] offsets) {
    this.passages = passages;
    this.hashes = hashes;
    this.offsets = offsets;
    this.firsts = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      firsts[i + 1] = firsts[i] + passages.get(i).size();
    }
  }

  static Words of(List<Passage> texts) {
    List<PassageWords> passages =
        texts.stream().map(PassageWords::of).filter(words -> words.size() > 0).toList();
    long[] hashes = new long[passages.stream().mapToInt(PassageWords::size).sum()];
    int[] offsets = new int[hashes.length];
    int first = 0;
    for (PassageWords passage : passages) {
      for (int word = 0; word < passage.size(); word++) {
        hashes[first + word] = passage.hash(word);
        offsets[first + word] = passage.start(word);
      }
      first += passage.size();
    }
    return new Words(passages, hashes, offsets);
  }

  /** Returns the words of some texts in a row. */
  static Words joined(List<Words> texts) {
    if (texts.size() == 1) {
      return texts.get(0);
    }
    int size = texts.stream().mapToInt(Words::size).sum();
    long[] hashes = new long[size];
    int[] offsets = new int[size];
    int first = 0;
    for (Words text : texts) {
      System.arraycopy(text.hashes, 0, hashes, first, text.size());
      System.arraycopy(text.offsets, 0, offsets, first, text.size());
      first += text.size();
    }
    return new Words(
        texts.stream().flatMap(text -> text.passages.stream()).toList(), hashes, offsets);
  }

  /**
   * Returns some words of a file as its fingerprint knows them: by their codes, without texts or
   * passages. The offset of a word is its index in the fingerprint.
   */
  static Words rough(Fingerprint file, int from, int to) {
    long[] hashes = new long[to - from];
    int[] offsets = new int[to - from];
    for (int word = from; word < to; word++) {
      hashes[word - from] = file.codes()[word];
      offsets[word - from] = word;
    }
    return new Words(List.of(), hashes, offsets);
  }

  int size() {
    return hashes.length;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Returns where a word begins in the file; that behind the last word lies behind all texts. */
  int offset(int word) {
    return word < offsets.length ? offsets[word] : Integer.MAX_VALUE;
  }

  /** Returns the index of the first word at or behind an offset in the file. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the number of the passage that a word stands in. */
  int passageOf(int word) {
    int found = Arrays.binarySearch(firsts, word);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * Returns the index of a passage's first word; that of the passage behind the last is the size.
   */
  int first(int passage) {
    return firsts[passage];
  }

  Passage passage(int number) {
    return passages.get(number).passage();
  }

  /** Returns whether a passage only tells a dose. */
  boolean isDose(int passage) {
    return passages.get(passage).isDose();
  }

  /** Returns the range in the file of the words {@code from} to {@code to} (exclusive). */
  Span span(int from, int to) {
    return new Span(offsets[from], Math.max(offsets[from], word(to - 1).end()));
  }

  private Span word(int index) {
    int passage = passageOf(index);
    int word = index - firsts[passage];
    return passages.get(passage).span(word, word + 1);
  }

  /** Returns the words {@code from} to {@code to} (exclusive) as they are written, in one line. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    int at = from;
    while (at < to) {
      int passage = passageOf(at);
      int end = Math.min(to, firsts[passage + 1]);
      text.append(text.isEmpty() ? "" : " ")
          .append(passages.get(passage).text(at - firsts[passage], end - firsts[passage]));
      at = end;
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  /** Returns the range in its passage's text of a word. */
  Span inPassage(int word) {
    int passage = passageOf(word);
    return passages.get(passage).place(word - firsts[passage]);
  }
}
