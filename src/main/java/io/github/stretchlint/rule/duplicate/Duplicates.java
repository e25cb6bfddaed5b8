package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.rule.duplicate.Copies.Copy;
import io.github.stretchlint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds what a set of files tells twice.
 *
 * <p>Winnowed grams of every file's words give candidates (Schleimer, Wilkerson and Aiken 2003, see
 * {@link GramIndex}); only the parts that those lie in are read again and aligned word by word.
 * What is found depends on the names of the files, not on the order in which they are given, nor on
 * the number of threads.
 */
public final class Duplicates {

  /**
   * What is wrong in one file.
   *
   * @param file its number
   * @param defects one for each copy, and those of its variants
   * @param copies where it repeats a text word for word
   */
  public record Repeated(int file, List<Defect> defects, List<ExactCopy> copies) {

    /** Copies the lists. */
    public Repeated {
      defects = List.copyOf(defects);
      copies = List.copyOf(copies);
    }
  }

  /**
   * A copy word for word.
   *
   * @param span its range
   * @param earlierFile the number of the file with the first copy
   * @param earlierSpan the range of the first copy
   */
  public record ExactCopy(Span span, int earlierFile, Span earlierSpan) {}

  private Duplicates() {}

  /**
   * Looks through a set of files.
   *
   * @param files their fingerprints, in the order of the files' names
   * @param drifts whether variants are compared, too
   * @return the files that tell something again, some of them more than once
   */
  public static List<Repeated> find(List<Fingerprint> files, Library library, boolean drifts) {
    Map<Integer, List<Candidate>> candidates = Candidates.of(files);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Shelf shelf = new Shelf(library);
    return candidates.entrySet().parallelStream()
        .flatMap(
            entry -> {
              int file = entry.getKey();
              List<Copy> found = Copies.in(file, entry.getValue(), files, shelf);
              Repeated copies = copies(file, found, shelf);
              return drifts
                  ? Stream.concat(Stream.of(copies), drifts(file, found, shelf))
                  : Stream.of(copies);
            })
        .filter(repeated -> !repeated.defects.isEmpty())
        .toList();
  }

  private static Repeated copies(int file, List<Copy> found, Shelf shelf) {
    List<Copy> copies = found.stream().filter(Copy::isCopy).toList();
    return new Repeated(
        file,
        copies.stream()
            .map(
                copy ->
                    DuplicateSection.of(
                        copy,
                        shelf.reading(file),
                        shelf.reading(copy.earlierFile()),
                        copy.earlierFile() == file))
            .toList(),
        copies.stream()
            .filter(copy -> copy.region().isExact())
            .map(
                copy ->
                    new ExactCopy(
                        copy.region().span(), copy.earlierFile(), copy.region().earlierSpan()))
            .toList());
  }

  private static Stream<Repeated> drifts(int file, List<Copy> found, Shelf shelf) {
    return found.stream()
        .filter(copy -> copy.likeness() == Likeness.VARIANT)
        .flatMap(
            copy ->
                DriftedVariant.in(
                        copy.region(),
                        shelf.reading(file),
                        shelf.reading(copy.earlierFile()),
                        copy.earlierFile() == file)
                    .stream()
                    .map(
                        drift ->
                            new Repeated(
                                drift.later() ? file : copy.earlierFile(),
                                List.of(drift.defect()),
                                List.of())));
  }
}
