package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what one file tells again, of itself or of the files before it. */
final class Copies {

  /** Pieces that a chain may leave out: what was added there, or changed too much. */
  private static final int MOST_MISSING = 2;

  /** So many chains that told nothing again show that a candidate on them all tells nothing. */
  private static final int MOST_FRUITLESS = 8;

  /** Of two texts that a third one repeats nearly equally well the earlier one is the original. */
  private static final double NEARLY = 0.97;

  /**
   * A text that tells another one again, or is a variant of it.
   *
   * @param earlierFile the number of the file that tells it first
   * @param likeness whether it is a copy, a variant or neither
   */
  record Copy(int earlierFile, Region region, Likeness likeness) {

    boolean isCopy() {
      return likeness == Likeness.COPY;
    }
  }

  private final int file;
  private final List<Fingerprint> files;
  private final Shelf shelf;
  private final List<List<Candidate>> pieces = new ArrayList<>();
  private final ToldRanges told = ToldRanges.none();
  private final List<Copy> copies = new ArrayList<>();
  private final Effort effort;

  /** Starts with ends (exclusive) of what is no copy among {@link #copies}. */
  private final NavigableMap<Integer, Integer> variants = new TreeMap<>();

  /**
   * On how many chains that told nothing again each candidate was. What begins with it was compared
   * then, too; without a bound a text of many likenesses would take the square of its length.
   */
  private final Map<Candidate, Integer> fruitless = new HashMap<>();

  private Copies(int file, List<Fingerprint> files, Shelf shelf) {
    this.file = file;
    this.files = files;
    this.shelf = shelf;
    this.effort = new Effort(files.get(file).codes().length);
  }

  /**
   * Looks through the candidates of a file.
   *
   * @param candidates in the order of their later pieces
   */
  static Copies in(int file, List<Candidate> candidates, List<Fingerprint> files, Shelf shelf) {
    Copies found = new Copies(file, files, shelf);
    for (Candidate candidate : candidates) {
      List<List<Candidate>> pieces = found.pieces;
      if (pieces.isEmpty() || pieces.get(pieces.size() - 1).get(0).later() != candidate.later()) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(candidate);
    }
    for (int piece = 0; piece < found.pieces.size() && found.isComplete(); piece++) {
      found.piece(piece);
    }
    return found;
  }

  /** Returns what is told again, and variants of what is told before. */
  List<Copy> found() {
    return copies;
  }

  /** Returns whether everything was compared, as far as the bound on the work allowed. */
  boolean isComplete() {
    return !effort.isSpent();
  }

  private void piece(int number) {
    List<Candidate> left = new ArrayList<>(pieces.get(number));
    left.removeIf(candidate -> fruitless.getOrDefault(candidate, 0) >= MOST_FRUITLESS);
    while (!left.isEmpty() && !isTold(left.get(0).later())) {
      List<List<Copy>> found = left.stream().map(candidate -> compare(candidate, number)).toList();
      int best = best(found);
      if (best < 0) {
        found.forEach(this::addVariants);
        left.forEach(
            candidate ->
                chain(candidate, number).forEach(link -> fruitless.merge(link, 1, Integer::sum)));
        return;
      }
      for (Copy copy : found.get(best)) {
        if (copy.isCopy() && !isTold(copy.region.span())) {
          told.add(copy.region.span().start(), copy.region.span().end());
          copies.add(copy);
        }
      }
      left.remove(best);
    }
  }

  private void addVariants(List<Copy> found) {
    for (Copy variant : found) {
      Span span = variant.region.span();
      Map.Entry<Integer, Integer> before = variants.lowerEntry(span.end());
      if (before == null || before.getValue() <= span.start()) {
        variants.put(span.start(), span.end());
        copies.add(variant);
      }
    }
  }

  /**
   * Returns the number of the alternative that tells most again, or -1 if none tells anything
   * again.
   */
  private static int best(List<List<Copy>> alternatives) {
    List<Integer> sizes =
        alternatives.stream()
            .map(
                copies ->
                    copies.stream()
                        .filter(Copy::isCopy)
                        .mapToInt(copy -> copy.region.common())
                        .sum())
            .toList();
    int most = sizes.stream().max(Comparator.naturalOrder()).orElse(0);
    int best = -1;
    for (int i = 0; i < sizes.size(); i++) {
      boolean good = sizes.get(i) > 0 && sizes.get(i) >= NEARLY * most;
      if (good && (best < 0 || isEarlier(alternatives.get(i), alternatives.get(best)))) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isEarlier(List<Copy> copies, List<Copy> others) {
    Copy first = copies.get(0);
    Copy other = others.get(0);
    return first.earlierFile != other.earlierFile
        ? first.earlierFile < other.earlierFile
        : first.region.earlierSpan().compareTo(other.region.earlierSpan()) < 0;
  }

  /** Whether most of a piece is known to be told again. */
  private boolean isTold(int piece) {
    Span span = files.get(file).span(piece, piece);
    Map.Entry<Integer, Integer> before = told.floor(span.start());
    return before != null && (before.getValue() - span.start()) * 2L > span.length();
  }

  private boolean isTold(Span span) {
    Map.Entry<Integer, Integer> before = told.floor(span.end() - 1);
    return before != null && before.getValue() > span.start();
  }

  private List<Copy> compare(Candidate candidate, int number) {
    if (!isComplete()) {
      return List.of();
    }
    List<Candidate> chain = chain(candidate, number);
    Candidate last = chain.get(chain.size() - 1);
    Parts parts = Parts.of(files.get(file), files.get(candidate.file()), candidate, last, effort);
    if (parts == null) {
      return List.of();
    }
    Words later = shelf.words(file, parts.later());
    Words earlier = shelf.words(candidate.file(), parts.earlier());
    effort.add((long) chain.size() + later.size() + earlier.size());
    boolean sameFile = candidate.file() == file;
    List<Copy> found = new ArrayList<>();
    for (Region region :
        new Comparison(later, earlier, told, sameFile, effort)
            .regions(parts.later(), parts.earlier())) {
      if (Template.tellsEnough(region)) {
        boolean records = shelf.reading(file).isData() && shelf.reading(candidate.file()).isData();
        found.add(
            new Copy(candidate.file(), region, Variation.likeness(region, records, sameFile)));
      }
    }
    return found;
  }

  /** Returns the candidate and those that go on where it ends. */
  private List<Candidate> chain(Candidate candidate, int number) {
    List<Candidate> chain = new ArrayList<>(List.of(candidate));
    int missing = 0;
    for (int i = number + 1; i < pieces.size() && missing <= MOST_MISSING; i++) {
      Candidate next = next(chain.get(chain.size() - 1), pieces.get(i));
      missing = next == null ? missing + 1 : 0;
      if (next != null) {
        chain.add(next);
      }
    }
    return chain;
  }

  private static @Nullable Candidate next(Candidate last, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      boolean follows =
          candidate.file() == last.file()
              && candidate.piece() >= last.piece()
              && candidate.piece() <= last.piece() + MOST_MISSING + 1
              && candidate.later() <= last.later() + MOST_MISSING + 1;
      if (follows) {
        return candidate;
      }
    }
    return null;
  }
}
