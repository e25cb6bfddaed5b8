package io.github.stretchlint;

import io.github.stretchlint.ExtractResult.Extracted;
import io.github.stretchlint.FileFinder.Found;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.outline.role.RoleReader;
import io.github.stretchlint.outline.role.RoleReading;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.Findings;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lints write-ups. A linter has no state: one serves all threads. */
public final class Linter {

  private static final int MOST_REASONS = 4;

  private final RuleSet rules;
  private final RoleModel model;

  /** Makes a linter with the built-in rules. */
  public Linter() {
    this(RoleModel.shipped());
  }

  /** Makes a linter with the built-in rules that reads with other weights than those shipped. */
  public Linter(RoleModel model) {
    this.rules = RuleSet.builtIn();
    this.model = model;
  }

  /** Lints what a request asks for. */
  public LintResult lint(LintRequest request) {
    RuleSet chosen = rules.only(request.rules());
    FileFinder finder = new FileFinder(request.filter(), request.emptyFoldersAllowed());
    request.paths().forEach(finder::add);
    ConcurrentLinkedQueue<RunError> errors = new ConcurrentLinkedQueue<>(finder.errors());
    List<FileResult> files = new ArrayList<>();
    SetCheck set = new SetCheck(chosen, model);
    if (request.text() != null) {
      set.add(request.text(), request.textFormat());
      files.add(lint(request.text(), request.textFormat(), true, chosen, set, errors));
    }
    List<Found> found = finder.found();
    Stream<Found> work = found.size() > 1 ? found.parallelStream() : found.stream();
    files.addAll(
        work.map(file -> lint(file, chosen, set, errors)).filter(Objects::nonNull).toList());
    List<FileResult> complete = set.complete(files, errors);
    return new LintResult(complete, List.copyOf(errors));
  }

  /** Returns what is understood of a file, without checking it. */
  public ExtractResult extract(Path file) {
    FileFinder finder = new FileFinder(FileFilter.ALL, false);
    finder.add(file);
    List<RunError> errors = new ArrayList<>(finder.errors());
    List<Extracted> files = new ArrayList<>();
    for (Found found : finder.found()) {
      SourceText source = read(found, errors);
      if (source != null) {
        extract(source, found.format(), files, errors);
      }
    }
    return new ExtractResult(files, errors);
  }

  /** Returns what is understood of a text that is no file, without checking it. */
  public ExtractResult extract(SourceText text, Format format) {
    List<RunError> errors = new ArrayList<>();
    List<Extracted> files = new ArrayList<>();
    extract(text, format, files, errors);
    return new ExtractResult(files, errors);
  }

  /** Returns what each line of a prose document was read to do; of a data file, nothing. */
  public List<LineReading> lineRoles(SourceText source, Format format) {
    if (format == Format.JSON || format == Format.YAML) {
      return List.of();
    }
    try {
      Document document = DocumentReader.read(MappedText.of(source), format);
      RoleReading reading = RoleReader.read(Outline.of(document), model);
      List<List<String>> reasons = RoleReader.reasons(reading, model, MOST_REASONS);
      List<LineReading> lines = new ArrayList<>();
      for (int i = 0; i < reading.lines().size(); i++) {
        Line line = reading.lines().get(i);
        lines.add(
            new LineReading(
                source.lines().position(line.span().start()),
                line.string(),
                reading.state(i).word(),
                reading.probability(i),
                reasons.get(i)));
      }
      return lines;
    } catch (DataSyntaxException broken) {
      return List.of();
    }
  }

  private void extract(
      SourceText source, Format format, List<Extracted> files, List<RunError> errors) {
    try {
      files.add(
          new Extracted(source, format, new FileCheck(source, format, true, model).writeUps()));
    } catch (DataSyntaxException broken) {
      String place = source.name() + ":" + source.lines().position(broken.span().start());
      errors.add(new RunError(place, String.valueOf(broken.getMessage())));
    }
  }

  private static @Nullable SourceText read(Found file, Collection<RunError> errors) {
    byte[] bytes = bytes(file, errors);
    return bytes == null ? null : SourceText.decode(FileFinder.name(file.path()), bytes);
  }

  private static byte @Nullable [] bytes(Found file, Collection<RunError> errors) {
    try {
      byte[] bytes = Files.readAllBytes(file.path());
      if (!SourceText.isBinary(bytes)) {
        return bytes;
      }
      errors.add(
          new RunError(
              FileFinder.name(file.path()),
              "is not a text file: name files with stretches in them"));
      return null;
    } catch (IOException e) {
      errors.add(RunError.unreadable(FileFinder.name(file.path()), e));
      return null;
    }
  }

  private @Nullable FileResult lint(
      Found file, RuleSet chosen, SetCheck set, ConcurrentLinkedQueue<RunError> errors) {
    byte[] bytes = bytes(file, errors);
    if (bytes == null) {
      return null;
    }
    String name = FileFinder.name(file.path());
    if (!set.needsReading(file.format()) && !SourceText.isUtf16(bytes)) {
      set.add(name, bytes, file.format(), file.path());
      return new FileResult(name, List.of(), FileResult.UNCOUNTED);
    }
    SourceText source = SourceText.decode(name, bytes);
    set.add(source, file.format(), file.path());
    return lint(source, file.format(), file.named(), chosen, set, errors);
  }

  private FileResult lint(
      SourceText source,
      Format format,
      boolean named,
      RuleSet chosen,
      SetCheck set,
      ConcurrentLinkedQueue<RunError> errors) {
    FileCheck check = new FileCheck(source, format, named, model);
    try {
      if (!set.needsUnderstanding()) {
        return new FileResult(
            source.name(), Findings.of(source, check.syntax(), chosen), FileResult.UNCOUNTED);
      }
      List<Defect> defects =
          check.run(
              chosen,
              (rule, failure) ->
                  errors.add(
                      new RunError(
                          source.name(), "the rule " + rule + " failed: " + failure, failure)));
      set.add(source, check.understood());
      return new FileResult(source.name(), Findings.of(source, defects, chosen), check.entries());
    } catch (RuntimeException | StackOverflowError failure) {
      errors.add(new RunError(source.name(), "could not be understood: " + failure, failure));
      return new FileResult(source.name(), List.of(), FileResult.UNCOUNTED);
    }
  }
}
