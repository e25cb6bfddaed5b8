package io.github.stretchlint;

import io.github.stretchlint.FileContent.IsReport;
import io.github.stretchlint.FileContent.Print;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.rule.Findings;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;

/**
 * One run: each file on its own, then all of them together. What happens to one file becomes an
 * error of that file, and the others go on.
 */
final class LintRun {

  private final List<Input> inputs;
  private final int megabytes;
  private final RuleSet rules;
  private final RoleModel model;
  private final SetCheck set;
  private final Collection<RunError> errors = new ConcurrentLinkedQueue<>();

  /** By the number of the input, so that nothing depends on what is ready first. */
  private final NavigableMap<Integer, FileResult> results = new ConcurrentSkipListMap<>();

  /** What the memory did not suffice for while others were read at the same time. */
  private final Set<Integer> putOff = new ConcurrentSkipListSet<>();

  private LintRun(List<Input> inputs, int megabytes, RuleSet rules, RoleModel model) {
    this.inputs = inputs;
    this.megabytes = megabytes;
    this.rules = rules;
    this.model = model;
    this.set = new SetCheck(inputs, megabytes, rules, model);
  }

  /** Lints what a request asks for with some rules. */
  static LintResult of(LintRequest request, RuleSet rules, RoleModel model) {
    FileFinder finder = new FileFinder(request.filter(), request.emptyFoldersAllowed());
    request.paths().forEach(finder::add);
    List<Input> inputs = Input.of(request, finder.found());
    LintRun run = new LintRun(inputs, request.megabytes(), rules, model);
    run.errors.addAll(finder.errors());
    return run.run(finder.notes());
  }

  private LintResult run(List<String> notes) {
    IntStream numbers = IntStream.range(0, inputs.size());
    (inputs.size() > 1 ? numbers.parallel() : numbers).forEach(this::lint);
    for (int number : List.copyOf(putOff)) {
      putOff.remove(number);
      lintAlone(number);
    }
    List<FileResult> complete = set.complete(results, errors);
    return new LintResult(complete, List.copyOf(errors), notes);
  }

  private void lint(int number) {
    try {
      check(number);
    } catch (OutOfMemoryError tooMuch) {
      putOff.add(number);
    }
  }

  private void lintAlone(int number) {
    try {
      check(number);
    } catch (OutOfMemoryError tooMuch) {
      set.forget(number);
      errors.add(RunError.outOfMemory(inputs.get(number).name(), "this file", tooMuch));
    }
  }

  private void check(int number) {
    Input input = inputs.get(number);
    try {
      if (input.text() != null) {
        set.keep(number, input.text(), null);
        check(number, input.text());
      } else if (input.path() != null) {
        check(number, input, input.path());
      }
    } catch (IsReport none) {
      // What was only met is left out in silence; who names a report may have mistaken it.
      if (input.named()) {
        errors.add(FileContent.isReport(input.name()));
      }
    } catch (IOException unreadable) {
      errors.add(FileContent.error(input.name(), unreadable));
    } catch (RuntimeException | StackOverflowError failure) {
      errors.add(RunError.crash(input.name(), "reading this file", failure));
      results.put(number, new FileResult(input.name(), List.of(), FileResult.UNCOUNTED));
    }
  }

  private void check(int number, Input input, Path path) throws IOException {
    byte[] bytes = FileContent.read(path, input.format(), megabytes);
    Print print = Print.of(bytes);
    if (!set.needsReading(input.format()) && !SourceText.isWide(bytes)) {
      set.keep(number, bytes, print);
      results.put(number, new FileResult(input.name(), List.of(), FileResult.UNCOUNTED));
    } else {
      SourceText source = SourceText.decode(input.name(), bytes);
      set.keep(number, source, print);
      check(number, source);
    }
  }

  private void check(int number, SourceText source) {
    Input input = inputs.get(number);
    FileCheck check = new FileCheck(source, input.format(), input.named(), model);
    if (!set.needsUnderstanding()) {
      List<Defect> defects = check.syntax();
      results.put(
          number,
          new FileResult(source.name(), Findings.of(source, defects, rules), FileResult.UNCOUNTED));
      return;
    }
    List<Defect> defects =
        check.run(
            rules,
            (rule, failure) ->
                errors.add(RunError.crash(source.name(), "the rule " + rule, failure)));
    set.add(number, source, check.understood());
    results.put(
        number,
        new FileResult(source.name(), Findings.of(source, defects, rules), check.entries()));
  }
}
