package io.github.stretchlint;

import io.github.stretchlint.config.FileConfig;
import io.github.stretchlint.config.StandingCautions;
import io.github.stretchlint.files.GitChanges;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Identity;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.finding.Suppressed;
import io.github.stretchlint.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The path of what the rules found in each file and across files: severities, suppressions,
 * standing cautions, baseline, order. Each step is passed once.
 */
final class FindingPath {

  private final List<Input> inputs;

  /** By the number of the input. */
  private final List<FileConfig> configs;

  private final Map<Integer, Suppressions> suppressions;
  private final Map<Integer, List<Finding>> toldElsewhere;
  private final @Nullable String since;

  /**
   * Makes the path.
   *
   * @param toldElsewhere findings that are not told because a copy in the same file tells them
   * @param since a git revision: what is found counts only in files that changed since; null for
   *     all
   */
  FindingPath(
      List<Input> inputs,
      List<FileConfig> configs,
      Map<Integer, Suppressions> suppressions,
      Map<Integer, List<Finding>> toldElsewhere,
      @Nullable String since) {
    this.inputs = inputs;
    this.configs = configs;
    this.suppressions = suppressions;
    this.toldElsewhere = toldElsewhere;
    this.since = since;
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

  private FileResult settled(int number, FileResult result) {
    FileConfig config = configs.get(number);
    Suppressions written = suppressions.getOrDefault(number, Suppressions.NONE);
    List<Finding> all = settled(result.findings(), config);
    List<Finding> met = settled(toldElsewhere.getOrDefault(number, List.of()), config);
    met.addAll(all);
    all.addAll(settled(written.unused(met, config.rules().rules().ids()), config));
    all.sort(Finding.READING_ORDER);
    List<Finding> left = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    // What is not counted is numbered with the rest, so that no identity stands for two findings.
    for (Finding finding : Identity.number(all)) {
      Suppressed silent = written.suppress(finding);
      if (silent != null) {
        suppressed.add(silent);
      } else if (StandingCautions.satisfy(finding, config)) {
        suppressed.add(StandingCautions.settled(finding, config));
      } else {
        left.add(finding);
      }
    }
    return new FileResult(result.path(), left, result.entries(), suppressed, List.of());
  }

  /** Returns findings at the severities that are set for them, without those that are off. */
  private static List<Finding> settled(List<Finding> findings, FileConfig config) {
    List<Finding> settled = new ArrayList<>();
    for (Finding finding : findings) {
      Finding set = config.rules().settle(finding);
      if (set != null) {
        settled.add(set);
      }
    }
    return settled;
  }

  /**
   * Returns the numbers of the files that have not changed since the revision asked for. A text
   * that is no file is always new.
   */
  private Set<Integer> unchanged(Collection<RunError> errors) {
    Set<Integer> unchanged = new HashSet<>();
    if (since == null) {
      return unchanged;
    }
    GitChanges changes = new GitChanges(since);
    for (int number = 0; number < inputs.size(); number++) {
      Path file = inputs.get(number).path();
      try {
        if (file != null && !changes.isChanged(file)) {
          unchanged.add(number);
        }
      } catch (IOException unknown) {
        errors.add(RunError.inVain("", String.valueOf(unknown.getMessage())));
        return unchanged;
      }
    }
    return unchanged;
  }
}
