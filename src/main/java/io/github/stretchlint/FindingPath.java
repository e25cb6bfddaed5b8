package io.github.stretchlint;

import io.github.stretchlint.config.FileConfig;
import io.github.stretchlint.config.StandingCautions;
import io.github.stretchlint.files.GitChanges;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Identity;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.finding.Suppressed;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The path of what the rules found in each file and across files: suppressions, severities,
 * baseline, order. Each step is passed once.
 */
final class FindingPath {

  private final List<Input> inputs;

  /** By the number of the input. */
  private final List<FileConfig> configs;

  private final Map<Integer, Suppressions> suppressions;
  private final ProjectSettings project;
  private final RuleSet rules;

  FindingPath(
      List<Input> inputs,
      List<FileConfig> configs,
      Map<Integer, Suppressions> suppressions,
      ProjectSettings project,
      RuleSet rules) {
    this.inputs = inputs;
    this.configs = configs;
    this.suppressions = suppressions;
    this.project = project;
    this.rules = rules;
  }

  /**
   * Returns what is told, by the number of the input, whatever the baseline has.
   *
   * @param found what the rules found, by the number of the input
   * @param errors takes what keeps the run from doing its job
   */
  NavigableMap<Integer, FileResult> settled(
      NavigableMap<Integer, FileResult> found, Collection<RunError> errors) {
    NavigableMap<Integer, FileResult> told = new TreeMap<>();
    Set<Integer> unchanged = unchanged(errors);
    found.forEach(
        (number, result) -> {
          if (!unchanged.contains(number)) {
            told.put(number, settled(number, result));
          }
        });
    return told;
  }

  /**
   * Returns the result of a run.
   *
   * @param told what is told, by the number of the input
   */
  LintResult result(NavigableMap<Integer, FileResult> told, Collection<RunError> errors) {
    int gone = known().take(told, project.baseline(), errors);
    return new LintResult(List.copyOf(told.values()), List.copyOf(errors), List.of(), gone);
  }

  /** Returns what compares this run with a baseline. */
  KnownFindings known() {
    return new KnownFindings(inputs, configs, rules);
  }

  private FileResult settled(int number, FileResult result) {
    FileConfig config = configs.get(number);
    Suppressions written = suppressions.getOrDefault(number, Suppressions.NONE);
    Suppressions.Outcome outcome =
        written.isEmpty()
            ? new Suppressions.Outcome(result.findings(), List.of())
            : written.apply(result.findings(), config.rules().rules().ids());
    List<Finding> left = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>(outcome.suppressed());
    for (Finding finding : outcome.left()) {
      Finding settled = config.rules().settle(finding);
      if (settled != null && StandingCautions.satisfy(settled, config)) {
        suppressed.add(StandingCautions.settled(settled, config));
      } else if (settled != null) {
        left.add(settled);
      }
    }
    return numbered(new FileResult(result.path(), left, result.entries(), suppressed, List.of()));
  }

  /** What is not counted is numbered with the rest, so that no identity stands for two findings. */
  private static FileResult numbered(FileResult result) {
    List<Finding> all = new ArrayList<>(result.findings());
    result.suppressed().forEach(suppressed -> all.add(suppressed.finding()));
    all.sort(Finding.READING_ORDER);
    List<Finding> numbered = Identity.number(all);
    IdentityHashMap<Finding, Finding> withNumber = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      withNumber.put(all.get(i), numbered.get(i));
    }
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : result.findings()) {
      findings.add(withNumber.getOrDefault(finding, finding));
    }
    List<Suppressed> suppressed = new ArrayList<>();
    for (Suppressed one : result.suppressed()) {
      Finding finding = withNumber.getOrDefault(one.finding(), one.finding());
      suppressed.add(new Suppressed(finding, one.by(), one.place(), one.reason()));
    }
    return new FileResult(result.path(), findings, result.entries(), suppressed, result.known());
  }

  /**
   * Returns the numbers of the files that have not changed since the revision asked for. A text
   * that is no file is always new.
   */
  private Set<Integer> unchanged(Collection<RunError> errors) {
    Set<Integer> unchanged = new HashSet<>();
    String revision = project.since();
    if (revision == null) {
      return unchanged;
    }
    GitChanges changes = new GitChanges(revision);
    for (int number = 0; number < inputs.size(); number++) {
      Path file = inputs.get(number).path();
      try {
        if (file != null && !changes.isChanged(file)) {
          unchanged.add(number);
        }
      } catch (IOException unknown) {
        errors.add(new RunError("", String.valueOf(unknown.getMessage())));
        return unchanged;
      }
    }
    return unchanged;
  }
}
