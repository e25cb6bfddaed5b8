package io.github.stretchlint;

import io.github.stretchlint.FileContent.IsReport;
import io.github.stretchlint.FileContent.Print;
import io.github.stretchlint.config.Configs;
import io.github.stretchlint.config.EffectiveRules;
import io.github.stretchlint.config.FileConfig;
import io.github.stretchlint.files.FileFilter;
import io.github.stretchlint.files.FileFinder;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.rule.Findings;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.suppression.Suppression;
import io.github.stretchlint.suppression.SuppressionReader;
import io.github.stretchlint.suppression.Suppressions;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * One run: each file on its own, then all of them together. What happens to one file becomes an
 * error of that file, and the others go on.
 */
final class LintRun {

  private final List<Input> inputs;
  private final int megabytes;
  private final boolean namedMayBeIgnored;
  private final RoleModel model;

  /** By the number of the input. */
  private final List<FileConfig> configs;

  private final SetCheck set;
  private final Progress progress;
  private final AtomicInteger done = new AtomicInteger();
  private final Collection<RunError> errors = new ConcurrentLinkedQueue<>();

  /** By the number of the input, so that nothing depends on what is ready first. */
  private final NavigableMap<Integer, FileResult> results = new ConcurrentSkipListMap<>();

  private final Map<Integer, Suppressions> suppressions = new ConcurrentHashMap<>();

  /** What the memory did not suffice for while others were read at the same time. */
  private final Set<Integer> putOff = new ConcurrentSkipListSet<>();

  private LintRun(
      List<Input> inputs,
      LintRequest request,
      RoleModel model,
      List<FileConfig> configs,
      RuleSet rules,
      Progress progress) {
    this.inputs = inputs;
    this.megabytes = request.megabytes();
    this.namedMayBeIgnored = request.project().namedMayBeIgnored();
    this.model = model;
    this.configs = configs;
    this.set = new SetCheck(inputs, request.megabytes(), rules, configs);
    this.progress = progress;
  }

  /** Lints what a request asks for with some rules. */
  static LintResult of(LintRequest request, RuleSet rules, RoleModel model, Progress progress) {
    Settled settled = settle(request, rules, model, progress);
    int gone = settled.known.take(settled.told, request.project().baseline(), settled.errors);
    return settled.result(gone);
  }

  /**
   * Writes what a request finds into a baseline, unless something keeps the run from doing its job.
   *
   * @param prune whether the baseline only loses what is not there any more
   */
  static BaselineRun baseline(
      LintRequest request,
      RuleSet rules,
      RoleModel model,
      Progress progress,
      Path file,
      boolean prune) {
    Settled settled = settle(request, rules, model, progress);
    BaselineUpdate update = null;
    if (settled.errors.isEmpty()) {
      try {
        update = settled.known.write(settled.told, file, prune);
      } catch (IOException unusable) {
        settled.errors.add(new RunError("", String.valueOf(unusable.getMessage())));
      }
    }
    return new BaselineRun(settled.result(0), update);
  }

  /**
   * What a run tells, whatever a baseline has.
   *
   * @param told the results by the number of the input
   */
  private record Settled(
      KnownFindings known,
      NavigableMap<Integer, FileResult> told,
      Collection<RunError> errors,
      List<String> notes) {

    LintResult result(int gone) {
      return new LintResult(List.copyOf(told.values()), List.copyOf(errors), notes, gone);
    }
  }

  private static Settled settle(
      LintRequest request, RuleSet rules, RoleModel model, Progress progress) {
    ProjectSettings project = request.project();
    Configs configs = new Configs(project.configuration(), rules);
    FileFinder finder =
        new FileFinder(
            request.filter(),
            request.emptyFoldersAllowed(),
            project.namedMayBeIgnored(),
            file -> configs.of(file).ignored());
    request.paths().forEach(finder::add);
    List<Input> inputs = new ArrayList<>();
    for (Input input : Input.of(request, finder.found())) {
      Path place = input.place();
      if (place == null || !input.isTextOfFile() || !finder.leavesOut(place)) {
        inputs.add(input);
      }
    }
    List<FileConfig> applying = inputs.stream().map(input -> config(input, configs)).toList();
    if (!configs.errors().isEmpty()) {
      List<RunError> faults = new ArrayList<>(configs.errors());
      faults.addAll(finder.errors());
      return new Settled(
          new KnownFindings(List.of(), List.of(), rules, Set.of(), List.of()),
          new TreeMap<>(),
          faults,
          List.of());
    }
    RuleSet all = running(rules, applying);
    LintRun run = new LintRun(inputs, request, model, applying, all, progress);
    run.errors.addAll(finder.errors());
    List<String> unused = finder.unusedPatterns();
    boolean isError = request.filter().syntax() == FileFilter.Syntax.GLOB;
    if (isError) {
      unused.forEach(sentence -> run.errors.add(RunError.inVain("", sentence)));
    }
    run.check();
    run.errors.addAll(configs.complaints(request.filter().isAll(), finder.walked()));
    NavigableMap<Integer, FileResult> complete = run.set.complete(run.results, run.errors);
    return new Settled(
        new KnownFindings(
            inputs,
            applying,
            all,
            complete.keySet(),
            request.filter().isAll() ? finder.walked() : List.of()),
        new FindingPath(
                inputs, applying, run.suppressions, run.set.toldElsewhere(), project.since())
            .settled(complete, run.errors),
        run.errors,
        isError ? List.of() : unused);
  }

  private static FileConfig config(Input input, Configs configs) {
    Path place = input.place();
    return place == null ? configs.plain() : configs.of(place);
  }

  /** The rules that run on any file at all. */
  private static RuleSet running(RuleSet rules, List<FileConfig> configs) {
    Set<EffectiveRules> different = new HashSet<>();
    configs.forEach(config -> different.add(config.rules()));
    if (different.isEmpty()) {
      return rules;
    }
    List<Rule> running = new ArrayList<>();
    for (Rule rule : rules.all()) {
      if (different.stream().anyMatch(some -> some.rules().find(rule.id()).isPresent())) {
        running.add(rule);
      }
    }
    return new RuleSet(running);
  }

  private void check() {
    IntStream numbers = IntStream.range(0, inputs.size());
    (inputs.size() > 1 ? numbers.parallel() : numbers).forEach(this::lint);
    for (int number : List.copyOf(putOff)) {
      putOff.remove(number);
      lintAlone(number);
    }
  }

  private void lint(int number) {
    try {
      check(number);
      progress.checked(done.incrementAndGet(), inputs.size());
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
      if (input.named() && !namedMayBeIgnored) {
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
    boolean needed = set.needsReading(input.format()) || speaksToUs(bytes);
    if (!needed && !SourceText.isWide(bytes)) {
      set.keep(number, bytes, print);
      results.put(number, new FileResult(input.name(), List.of(), FileResult.UNCOUNTED));
    } else {
      SourceText source = SourceText.decode(input.name(), bytes);
      set.keep(number, source, print);
      check(number, source);
    }
  }

  /** Whether a file may suppress something. */
  private static boolean speaksToUs(byte[] bytes) {
    return SuppressionReader.MARKS.stream()
        .anyMatch(mark -> contains(bytes, mark.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Finds a word whose first sign is not in it again. */
  private static boolean contains(byte[] bytes, byte[] word) {
    int at = 0;
    for (byte sign : bytes) {
      at = sign == word[at] ? at + 1 : sign == word[0] ? 1 : 0;
      if (at == word.length) {
        return true;
      }
    }
    return false;
  }

  private void check(int number, SourceText source) {
    Input input = inputs.get(number);
    FileConfig config = configs.get(number);
    RuleSet rules = config.rules().rules();
    FileCheck check = new FileCheck(source, input.format(), input.named(), model, config);
    boolean counted = set.needsUnderstanding();
    if (!counted && SuppressionReader.MARKS.stream().noneMatch(source.text()::contains)) {
      List<Defect> defects = check.syntax();
      results.put(
          number,
          new FileResult(source.name(), Findings.of(source, defects, rules), FileResult.UNCOUNTED));
      return;
    }
    List<Defect> defects =
        check.run(
            (rule, failure) ->
                errors.add(RunError.crash(source.name(), "the rule " + rule, failure)));
    set.add(number, source, check.understood());
    suppressions.put(number, suppressions(source, check));
    results.put(
        number,
        new FileResult(
            source.name(),
            Findings.of(source, defects, rules),
            counted ? check.entries() : FileResult.UNCOUNTED));
  }

  private static Suppressions suppressions(SourceText source, FileCheck check) {
    List<Suppression> written = check.suppressions();
    if (written.isEmpty()) {
      return Suppressions.NONE;
    }
    List<Finding> unused = new ArrayList<>();
    for (Suppression suppression : written) {
      Defect defect =
          Defect.of(RuleId.UNUSED_SUPPRESSION, suppression.written())
              .level("unused")
              .word("rule", suppression.rule().value());
      unused.addAll(Findings.of(source, List.of(defect), RuleSet.builtIn()));
    }
    return new Suppressions(written, unused, check.isChecked());
  }
}
