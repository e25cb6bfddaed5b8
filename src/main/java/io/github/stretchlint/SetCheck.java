package io.github.stretchlint;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.CrossFileDose;
import io.github.stretchlint.rule.CrossFileDose.Told;
import io.github.stretchlint.rule.Findings;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.duplicate.Duplicates;
import io.github.stretchlint.rule.duplicate.Duplicates.ExactCopy;
import io.github.stretchlint.rule.duplicate.Duplicates.Repeated;
import io.github.stretchlint.rule.duplicate.Fingerprint;
import io.github.stretchlint.rule.duplicate.Reading;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /** A file by its fingerprint; it has a text where it is no file. */
  private record Kept(
      String name,
      Format format,
      Fingerprint fingerprint,
      @Nullable Path path,
      @Nullable SourceText text) {

    SourceText source() throws IOException {
      if (text != null) {
        return text;
      }
      if (path == null) {
        throw new IllegalStateException("neither a file nor a text");
      }
      return SourceText.decode(name, Files.readAllBytes(path));
    }
  }

  private final RuleSet rules;
  private final RoleModel model;
  private final Map<String, Kept> kept = new ConcurrentSkipListMap<>();

  private final Map<String, List<Told>> holds = new ConcurrentSkipListMap<>();

  SetCheck(RuleSet rules, RoleModel model) {
    this.rules = rules;
    this.model = model;
  }

  /** Returns whether files must be understood, not only be looked through for copies. */
  boolean needsUnderstanding() {
    return !rules.all().stream().map(Rule::id).allMatch(ROUGH::contains);
  }

  /** Returns whether a file must be read; data must in any case, as it may be broken. */
  boolean needsReading(Format format) {
    return format == Format.JSON || format == Format.YAML || needsUnderstanding();
  }

  /** Keeps how long a file says to hold its stretches. All threads may call it. */
  void add(SourceText source, List<WriteUp> writeUps) {
    if (rules.find(CrossFileDose.ID).isPresent()) {
      holds.put(source.name(), CrossFileDose.told(source, writeUps));
    }
  }

  /** Keeps what is needed of a text that is no file. */
  void add(SourceText source, Format format) {
    if (isWanted()) {
      keep(new Kept(source.name(), format, Fingerprint.of(source.utf8()), null, source));
    }
  }

  /** Keeps what is needed of a file. All threads may call it. */
  void add(SourceText source, Format format, Path path) {
    if (isWanted()) {
      keep(new Kept(source.name(), format, Fingerprint.of(source.utf8()), path, null));
    }
  }

  /**
   * Keeps what is needed of a file that is not decoded.
   *
   * @param bytes its text, in any encoding but UTF-16
   */
  void add(String name, byte[] bytes, Format format, Path path) {
    keep(new Kept(name, format, Fingerprint.of(bytes), path, null));
  }

  private boolean isWanted() {
    return Stream.of(DUPLICATES, DRIFTS, CrossFileDose.ID)
        .anyMatch(rule -> rules.find(rule).isPresent());
  }

  private void keep(Kept file) {
    kept.put(file.name, file);
  }

  /** Returns the results with what was found across the files. */
  List<FileResult> complete(List<FileResult> results, Collection<RunError> errors) {
    Map<String, List<Finding>> found = new TreeMap<>();
    results.forEach(result -> found.put(result.path(), new ArrayList<>(result.findings())));
    try {
      findDoses(found);
      findCopies(found);
    } catch (IOException e) {
      errors.add(new RunError("", "a file cannot be read any more: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError failure) {
      errors.add(new RunError("", "what was to be found across files failed: " + failure, failure));
    }
    return results.stream()
        .map(
            result ->
                new FileResult(
                    result.path(), found.getOrDefault(result.path(), List.of()), result.entries()))
        .toList();
  }

  private void findDoses(Map<String, List<Finding>> found) throws IOException {
    List<String> names = List.copyOf(holds.keySet());
    for (var file : CrossFileDose.find(List.copyOf(holds.values())).entrySet()) {
      Kept text = kept.get(names.get(file.getKey()));
      if (text != null) {
        add(text, file.getValue(), found);
      }
    }
  }

  private void findCopies(Map<String, List<Finding>> found) throws IOException {
    if (rules.find(DUPLICATES).isEmpty() && rules.find(DRIFTS).isEmpty()) {
      return;
    }
    List<Kept> files = List.copyOf(kept.values());
    List<Repeated> repeated =
        Duplicates.find(
            files.stream().map(Kept::fingerprint).toList(),
            file -> reading(files.get(file)),
            rules.find(DRIFTS).isPresent());
    new Silence(rules, files.stream().map(Kept::name).toList())
        .apply(places(repeated, files), found);
    for (Repeated file : repeated) {
      add(files.get(file.file()), file.defects(), found);
    }
  }

  private void add(Kept file, List<Defect> defects, Map<String, List<Finding>> found)
      throws IOException {
    List<Defect> wanted =
        defects.stream().filter(defect -> rules.find(defect.rule()).isPresent()).toList();
    found
        .computeIfAbsent(file.name, name -> new ArrayList<>())
        .addAll(Findings.of(file.source(), wanted, rules));
  }

  private Reading reading(Kept file) throws IOException {
    return new FileReading(file.source(), file.format, model);
  }

  /** Tells where the copies word for word and their first copies stand. */
  private static List<Silence.Copy> places(List<Repeated> repeated, List<Kept> files)
      throws IOException {
    List<Silence.Copy> places = new ArrayList<>();
    for (Repeated file : repeated) {
      if (!file.copies().isEmpty()) {
        SourceText source = files.get(file.file()).source();
        for (ExactCopy copy : file.copies()) {
          SourceText first =
              copy.earlierFile() == file.file() ? source : files.get(copy.earlierFile()).source();
          places.add(
              new Silence.Copy(
                  Location.of(source, copy.span()), Location.of(first, copy.earlierSpan())));
        }
      }
    }
    return places;
  }
}
