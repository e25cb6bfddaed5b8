package io.github.stretchlint;

import io.github.stretchlint.FileFinder.Found;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.Findings;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lints write-ups. A linter has no state: one serves all threads. */
public final class Linter {

  private final RuleSet rules;

  /** Makes a linter with the built-in rules. */
  public Linter() {
    this.rules = RuleSet.builtIn();
  }

  /** Lints what a request asks for. */
  public LintResult lint(LintRequest request) {
    FileFinder finder = new FileFinder();
    request.paths().forEach(finder::add);
    ConcurrentLinkedQueue<RunError> errors = new ConcurrentLinkedQueue<>(finder.errors());
    List<FileResult> files = new ArrayList<>();
    if (request.text() != null) {
      files.add(lint(request.text(), request.textFormat(), true, errors));
    }
    List<Found> found = finder.found();
    Stream<Found> work = found.size() > 1 ? found.parallelStream() : found.stream();
    files.addAll(work.map(file -> lint(file, errors)).filter(Objects::nonNull).toList());
    return new LintResult(files, List.copyOf(errors));
  }

  private @Nullable FileResult lint(Found file, ConcurrentLinkedQueue<RunError> errors) {
    String name = FileFinder.name(file.path());
    try {
      SourceText source = SourceText.decode(name, Files.readAllBytes(file.path()));
      return lint(source, file.format(), file.named(), errors);
    } catch (IOException e) {
      errors.add(new RunError(name, "cannot be read: " + e.getMessage()));
      return null;
    }
  }

  private FileResult lint(
      SourceText source, Format format, boolean named, ConcurrentLinkedQueue<RunError> errors) {
    FileCheck check = new FileCheck(source, format, named);
    try {
      return new FileResult(
          source.name(),
          Findings.of(
              source,
              check.run(
                  rules,
                  (rule, failure) ->
                      errors.add(
                          new RunError(source.name(), "the rule " + rule + " failed: " + failure))),
              rules));
    } catch (RuntimeException failure) {
      errors.add(new RunError(source.name(), "could not be understood: " + failure));
      return new FileResult(source.name(), List.of());
    }
  }
}
