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

  /**
   * What was found in a set of files.
   *
   * @param repeated the files that tell something again, some of them more than once
   * @param incomplete the numbers of the files of which so much is alike that it was not compared
   *     to the end
   */
  public record Found(List<Repeated> repeated, List<Integer> incomplete) {

    /** Copies the lists. */
    public Found {
      repeated = List.copyOf(repeated);
      incomplete = List.copyOf(incomplete);
    }
  }

  private Duplicates() {}

  /**
   * Looks through a set of files.
   *
   * @param files their fingerprints, in the order of the files' names
   * @param drifts whether variants are compared, too
   */
  public static Found find(List<Fingerprint> files, Library library, boolean drifts) {
    Map<Integer, List<Candidate>> candidates = Candidates.of(files);
    if (candidates.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    Shelf shelf = new Shelf(library);
    List<Found> found =
        candidates.entrySet().parallelStream()
            .map(entry -> inFile(entry.getKey(), entry.getValue(), files, shelf, drifts))
            .toList();
    return new Found(
        found.stream().flatMap(file -> file.repeated.stream()).toList(),
        found.stream().flatMap(file -> file.incomplete.stream()).toList());
  }

  private static Found inFile(
      int file, List<Candidate> candidates, List<Fingerprint> files, Shelf shelf, boolean drifts) {
    Copies copies = Copies.in(file, candidates, files, shelf);
    Stream<Repeated> told = Stream.of(copies(file, copies.found(), shelf));
    Stream<Repeated> all = drifts ? Stream.concat(told, drifts(file, copies.found(), shelf)) : told;
    return new Found(
        all.filter(repeated -> !repeated.defects.isEmpty()).toList(),
        copies.isComplete() ? List.of() : List.of(file));
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
