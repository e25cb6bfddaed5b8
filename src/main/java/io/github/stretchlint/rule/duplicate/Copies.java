package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what one file tells again, of itself or of the files before it. */
final class Copies {

  /** Pieces that a chain may leave out: what was added there, or changed too much. */
  private static final int MOST_MISSING = 2;

  /** Of two texts that a third one repeats nearly equally well the earlier one is the original. */
  private static final double NEARLY = 0.97;

  /**
   * So many links of a chain are followed from inside one that was followed to its end and has no
   * copy in it. On a page of many variants of one text all pieces are links of one chain: followed
   * to the end from each of them, the page would take the square of its length.
   */
  private static final int SHORT_CHAIN = 24;

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
  private final NavigableMap<Integer, Integer> told = new TreeMap<>();
  private final NavigableMap<Integer, Integer> varied = new TreeMap<>();
  private final IdentityHashMap<Candidate, Integer> compared = new IdentityHashMap<>();
  private final List<Copy> copies = new ArrayList<>();

  private Copies(int file, List<Fingerprint> files, Shelf shelf) {
    this.file = file;
    this.files = files;
    this.shelf = shelf;
  }

  /**
   * Looks through the candidates of a file.
   *
   * @param candidates in the order of their later pieces
   */
  static List<Copy> in(int file, List<Candidate> candidates, List<Fingerprint> files, Shelf shelf) {
    Copies found = new Copies(file, files, shelf);
    for (Candidate candidate : candidates) {
      List<List<Candidate>> pieces = found.pieces;
      if (pieces.isEmpty() || pieces.get(pieces.size() - 1).get(0).later() != candidate.later()) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(candidate);
    }
    for (int piece = 0; piece < found.pieces.size(); piece++) {
      found.piece(piece);
    }
    return found.copies;
  }

  private void piece(int number) {
    List<Candidate> left = new ArrayList<>(pieces.get(number));
    while (!left.isEmpty() && !isTold(left.get(0).later())) {
      List<List<Copy>> found = left.stream().map(candidate -> compare(candidate, number)).toList();
      int best = best(found);
      if (best < 0) {
        found.forEach(this::addVariants);
        return;
      }
      for (Copy copy : found.get(best)) {
        Span span = copy.region.span();
        if (copy.isCopy() && !overlaps(span, told)) {
          told.put(span.start(), span.end());
          copies.add(copy);
        }
      }
      left.remove(best);
    }
  }

  private void addVariants(List<Copy> variants) {
    for (Copy variant : variants) {
      Span span = variant.region.span();
      if (!overlaps(span, varied)) {
        varied.put(span.start(), span.end());
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
    Map.Entry<Integer, Integer> before = told.floorEntry(span.start());
    return before != null && (before.getValue() - span.start()) * 2L > span.length();
  }

  /** Whether a range overlaps one of those that do not overlap each other. */
  private static boolean overlaps(Span span, NavigableMap<Integer, Integer> others) {
    Map.Entry<Integer, Integer> before = others.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  /** Whether it is a link of a chain without a copy, and no copy was found since. */
  private boolean isCompared(Candidate candidate) {
    return told.size() == compared.getOrDefault(candidate, -1);
  }

  private List<Copy> compare(Candidate candidate, int number) {
    List<Candidate> chain =
        chain(candidate, number, isCompared(candidate) ? SHORT_CHAIN : Integer.MAX_VALUE);
    List<Copy> found = compare(candidate, chain.get(chain.size() - 1));
    if (!isCompared(candidate) && found.stream().noneMatch(Copy::isCopy)) {
      chain.forEach(link -> compared.put(link, told.size()));
    }
    return found;
  }

  private List<Copy> compare(Candidate candidate, Candidate last) {
    Parts parts = Parts.of(files.get(file), files.get(candidate.file()), candidate, last);
    if (parts == null) {
      return List.of();
    }
    Words later = shelf.words(file, parts.later());
    Words earlier = shelf.words(candidate.file(), parts.earlier());
    boolean sameFile = candidate.file() == file;
    List<Copy> found = new ArrayList<>();
    for (Region region :
        new Comparison(later, earlier, told, sameFile).regions(parts.later(), parts.earlier())) {
      if (Template.tellsEnough(region)) {
        boolean records = shelf.reading(file).isData() && shelf.reading(candidate.file()).isData();
        found.add(
            new Copy(candidate.file(), region, Variation.likeness(region, records, sameFile)));
      }
    }
    return found;
  }

  /** Returns a candidate and those that go on where it ends. */
  private List<Candidate> chain(Candidate candidate, int number, int most) {
    List<Candidate> chain = new ArrayList<>(List.of(candidate));
    Candidate last = candidate;
    int missing = 0;
    for (int i = number + 1;
        i < pieces.size() && missing <= MOST_MISSING && chain.size() < most;
        i++) {
      Candidate next = next(last, pieces.get(i));
      missing = next == null ? missing + 1 : 0;
      if (next != null) {
        chain.add(next);
        last = next;
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
