package io.github.stretchlint;

import io.github.stretchlint.FileContent.Print;
import io.github.stretchlint.config.FileConfig;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.CrossFileDose;
import io.github.stretchlint.rule.CrossFileDose.Told;
import io.github.stretchlint.rule.Findings;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.duplicate.Duplicates;
import io.github.stretchlint.rule.duplicate.Duplicates.Repeated;
import io.github.stretchlint.rule.duplicate.Fingerprint;
import io.github.stretchlint.rule.duplicate.Reading;
import io.github.stretchlint.rule.duplicate.Variant;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is checked across the files of a run. While they are checked one by one, a fingerprint of
 * each is kept; their texts are not.
 */
final class SetCheck {

  private static final RuleId DUPLICATES = new RuleId("duplicate-section");
  private static final RuleId DRIFTS = new RuleId("drifted-variant");

  /** What needs no more of a file than its fingerprint. */
  private static final Set<RuleId> ROUGH = Set.of(DUPLICATES, RuleId.UNREADABLE_FILE);

  /**
   * What is kept of a file.
   *
   * @param print what tells whether it has changed; null for a text that is no file
   */
  private record Kept(Fingerprint fingerprint, @Nullable Print print) {}

  /** A file that is not what it was when it was read first. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1L;

    private final int number;

    Changed(int number) {
      this.number = number;
    }
  }

  private final List<Input> inputs;
  private final int megabytes;
  private final RuleSet rules;

  /** By the number of the input. */
  private final List<FileConfig> configs;

  /** By the number of the input. */
  private final NavigableMap<Integer, Kept> kept = new ConcurrentSkipListMap<>();

  private final NavigableMap<Integer, List<Told>> holds = new ConcurrentSkipListMap<>();

  private final Map<Integer, List<Variant>> variants = new ConcurrentHashMap<>();

  /** What is told in another place of the same file, by the number of the input. */
  private final Map<Integer, List<Finding>> toldElsewhere = new HashMap<>();

  SetCheck(List<Input> inputs, int megabytes, RuleSet rules, List<FileConfig> configs) {
    this.inputs = inputs;
    this.megabytes = megabytes;
    this.rules = rules;
    this.configs = configs;
  }

  /** Returns whether files must be understood, not only be looked through for copies. */
  boolean needsUnderstanding() {
    return !rules.all().stream().map(Rule::id).allMatch(ROUGH::contains);
  }

  /** Returns whether a file must be read; data must in any case, as it may be broken. */
  boolean needsReading(Format format) {
    return format == Format.JSON || format == Format.YAML || needsUnderstanding();
  }

  /** Keeps what is compared of a file's write-ups. All threads may call it. */
  void add(int number, SourceText source, List<WriteUp> writeUps) {
    if (rules.find(CrossFileDose.ID).isPresent()) {
      holds.put(number, CrossFileDose.told(source, writeUps));
    }
    if (rules.find(DRIFTS).isPresent()) {
      variants.put(number, Variant.of(writeUps));
    }
  }

  /** Keeps what is needed of a text. All threads may call it. */
  void keep(int number, SourceText source, @Nullable Print print) {
    if (isWanted()) {
      kept.put(number, new Kept(Fingerprint.of(source.utf8()), print));
    }
  }

  /**
   * Keeps what is needed of a file that is not decoded.
   *
   * @param bytes its text, in any encoding but UTF-16 and UTF-32
   */
  void keep(int number, byte[] bytes, Print print) {
    kept.put(number, new Kept(Fingerprint.of(bytes), print));
  }

  /** Leaves a file out. */
  void forget(int number) {
    kept.remove(number);
    holds.remove(number);
    variants.remove(number);
  }

  private boolean isWanted() {
    return Stream.of(DUPLICATES, DRIFTS, CrossFileDose.ID)
        .anyMatch(rule -> rules.find(rule).isPresent());
  }

  /** Returns the results, by the number of the input, with what was found across the files. */
  NavigableMap<Integer, FileResult> complete(
      NavigableMap<Integer, FileResult> results, Collection<RunError> errors) {
    NavigableMap<Integer, List<Finding>> found = across(results, errors);
    NavigableMap<Integer, FileResult> complete = new TreeMap<>();
    results.forEach(
        (number, result) ->
            complete.put(
                number,
                new FileResult(
                    result.path(), found.getOrDefault(number, List.of()), result.entries())));
    return complete;
  }

  /**
   * Returns what {@link #complete} took away because a copy in the same file tells it, by the
   * number of the input.
   */
  Map<Integer, List<Finding>> toldElsewhere() {
    return toldElsewhere;
  }

  private NavigableMap<Integer, List<Finding>> across(
      NavigableMap<Integer, FileResult> results, Collection<RunError> errors) {
    NavigableMap<Integer, List<Finding>> found = new TreeMap<>();
    results.forEach((number, result) -> found.put(number, new ArrayList<>(result.findings())));
    List<Integer> incomplete = List.of();
    try {
      findDoses(found);
      incomplete = findCopies(found);
    } catch (OutOfMemoryError tooMuch) {
      errors.add(RunError.outOfMemory("", "comparing all files", tooMuch));
    } catch (IOException | RuntimeException | StackOverflowError failure) {
      Integer changed = changed(failure);
      if (changed != null) {
        errors.add(
            new RunError(
                inputs.get(changed).name(),
                "this file changed while it was being read, so it was not compared with others: run again"));
        forget(changed);
        return across(results, errors);
      }
      errors.add(RunError.crash("", "comparing the files", failure));
    }
    for (int number : incomplete) {
      errors.add(
          new RunError(
              inputs.get(number).name(),
              "too much of this file is alike, so the search for copies in it was cut short: split it"));
    }
    return found;
  }

  /** The number of the file that is to blame for a failure because it changed; else null. */
  private static @Nullable Integer changed(Throwable failure) {
    Throwable cause = failure;
    // Threads wrap what goes wrong in them.
    while (cause != null && !(cause instanceof Changed)) {
      cause = cause.getCause();
    }
    return cause instanceof Changed file ? file.number : null;
  }

  private void findDoses(NavigableMap<Integer, List<Finding>> found) throws IOException {
    List<Integer> numbers = List.copyOf(holds.keySet());
    for (var file : CrossFileDose.find(List.copyOf(holds.values())).entrySet()) {
      add(numbers.get(file.getKey()), file.getValue(), found);
    }
  }

  /** Adds what is told twice, and returns the files that were not compared to the end. */
  private List<Integer> findCopies(NavigableMap<Integer, List<Finding>> found) throws IOException {
    if (rules.find(DUPLICATES).isEmpty() && rules.find(DRIFTS).isEmpty()) {
      return List.of();
    }
    List<Integer> numbers = List.copyOf(kept.keySet());
    Duplicates.Found copies =
        Duplicates.find(
            kept.values().stream().map(Kept::fingerprint).toList(),
            file -> reading(numbers.get(file)),
            rules.find(DRIFTS).isPresent());
    Silence silence = new Silence(rules);
    toldElsewhere.clear();
    for (Repeated file : copies.repeated()) {
      int number = numbers.get(file.file());
      if (configs.get(number).rules().rules().find(DUPLICATES).isEmpty()) {
        // Where copies are not told, what is wrong in them is.
        continue;
      }
      toldElsewhere.put(
          number,
          silence.apply(
              places(file, source(number)), found.getOrDefault(number, new ArrayList<>())));
    }
    for (Repeated file : copies.repeated()) {
      add(numbers.get(file.file()), file.defects(), found);
    }
    return copies.incomplete().stream().map(numbers::get).toList();
  }

  private void add(int number, List<Defect> defects, NavigableMap<Integer, List<Finding>> found)
      throws IOException {
    List<Defect> wanted =
        defects.stream().filter(defect -> rules.find(defect.rule()).isPresent()).toList();
    found
        .computeIfAbsent(number, none -> new ArrayList<>())
        .addAll(Findings.of(source(number), wanted, rules));
  }

  private Reading reading(int number) throws IOException {
    return new FileReading(
        source(number), inputs.get(number).format(), variants.getOrDefault(number, List.of()));
  }

  /** Reads a file again; it must be what it was. */
  private SourceText source(int number) throws IOException {
    Input input = inputs.get(number);
    if (input.text() != null) {
      return input.text();
    }
    if (input.path() == null) {
      throw new IllegalStateException("neither a file nor a text");
    }
    byte[] bytes = bytes(number, input, input.path());
    Kept before = kept.get(number);
    if (before != null && !Print.of(bytes).equals(before.print)) {
      throw new Changed(number);
    }
    return SourceText.decode(input.name(), bytes);
  }

  private byte[] bytes(int number, Input input, Path path) throws IOException {
    try {
      return FileContent.read(path, input.format(), megabytes);
    } catch (IOException notAsBefore) {
      throw new Changed(number);
    }
  }

  /** Tells where copies word for word stand, and the first copies where they are in this file. */
  private static List<Silence.Copy> places(Repeated file, SourceText source) {
    return file.copies().stream()
        .map(
            copy ->
                new Silence.Copy(
                    Location.of(source, copy.span()),
                    copy.earlierFile() == file.file()
                        ? Location.of(source, copy.earlierSpan())
                        : null))
        .toList();
  }
}
