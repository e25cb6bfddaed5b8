package io.github.stretchlint;

import io.github.stretchlint.baseline.Baseline;
import io.github.stretchlint.baseline.BaselineFile;
import io.github.stretchlint.baseline.Baselines;
import io.github.stretchlint.baseline.Comparison;
import io.github.stretchlint.baseline.Comparison.Checked;
import io.github.stretchlint.baseline.Known;
import io.github.stretchlint.config.FileConfig;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.finding.Suppressed;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what a baseline has out of what is told. */
final class KnownFindings {

  private final List<Input> inputs;
  private final List<FileConfig> configs;
  private final RuleSet rules;
  private final Set<Integer> read;
  private final List<Path> walked;

  /**
   * Knows what a run looked at.
   *
   * @param read the numbers of the inputs that were read
   * @param walked the folders of which everything was
   */
  KnownFindings(
      List<Input> inputs,
      List<FileConfig> configs,
      RuleSet rules,
      Set<Integer> read,
      List<Path> walked) {
    this.inputs = inputs;
    this.configs = configs;
    this.rules = rules;
    this.read = read;
    this.walked = walked;
  }

  /**
   * Moves findings that a baseline has from the findings of a file to its known ones, and returns
   * how many findings of the baselines are not there any more.
   *
   * @param told the results by the number of the input
   */
  int take(NavigableMap<Integer, FileResult> told, Lookup lookup, Collection<RunError> errors) {
    Map<Path, List<Integer>> byBaseline = byBaseline(told.navigableKeySet(), lookup);
    int gone = 0;
    for (Map.Entry<Path, List<Integer>> group : byBaseline.entrySet()) {
      Path file = group.getKey();
      try {
        Comparison comparison =
            compare(new BaselineFile(file).read(), folder(file), group.getValue(), told);
        for (int number : group.getValue()) {
          told.computeIfPresent(
              number, (key, result) -> split(result, comparison, path(file, key)));
        }
        gone += comparison.gone();
      } catch (IOException unusable) {
        errors.add(RunError.inVain("", String.valueOf(unusable.getMessage())));
      }
    }
    return gone;
  }

  /**
   * Writes a baseline of what a run tells. What this run did not check stays.
   *
   * @param told the results by the number of the input
   * @param prune whether findings that the baseline does not have stay out of it
   */
  BaselineUpdate write(NavigableMap<Integer, FileResult> told, Path file, boolean prune)
      throws IOException {
    BaselineFile stored = new BaselineFile(file);
    Baseline old = Files.exists(file) ? stored.read() : new Baseline(new TreeMap<>());
    List<Integer> numbers = List.copyOf(told.navigableKeySet());
    Comparison comparison = compare(old, folder(file), numbers, told);
    NavigableMap<String, List<Known>> findings = comparison.unchecked();
    for (int number : numbers) {
      FileResult result = told.get(number);
      String path = path(file, number);
      List<Finding> kept = prune || result == null ? comparison.known(path) : knowable(result);
      Stream.concat(kept.stream(), comparison.suppressed(path).stream())
          .map(finding -> known(finding, folder(file), path))
          .forEach(findings.computeIfAbsent(path, none -> new ArrayList<>())::add);
    }
    Baseline updated = new Baseline(findings);
    stored.write(updated);
    int removed = comparison.gone();
    return new BaselineUpdate(
        file,
        updated.size(),
        updated.findings().size(),
        updated.size() - old.size() + removed,
        removed);
  }

  private Map<Path, List<Integer>> byBaseline(Set<Integer> numbers, Lookup lookup) {
    Map<Path, List<Integer>> byBaseline = new TreeMap<>();
    if (lookup.type() == Lookup.Type.NONE) {
      return byBaseline;
    }
    Baselines baselines = new Baselines();
    for (int number : numbers) {
      Path place = inputs.get(number).place();
      Path baseline = lookup.file();
      if (baseline == null && place != null) {
        baseline = baselines.nearest(place);
      }
      if (baseline != null) {
        byBaseline.computeIfAbsent(baseline, none -> new ArrayList<>()).add(number);
      }
    }
    if (numbers.isEmpty() && lookup.file() != null) {
      // A baseline that was named must be there in any case.
      byBaseline.put(lookup.file(), List.of());
    }
    return byBaseline;
  }

  private Comparison compare(
      Baseline baseline, Path folder, List<Integer> numbers, Map<Integer, FileResult> told) {
    List<Checked> checked = new ArrayList<>();
    for (int number : numbers) {
      FileResult result = told.get(number);
      if (result != null) {
        checked.add(
            new Checked(
                relative(folder, number),
                knowable(result),
                result.suppressed().stream().map(Suppressed::finding).toList(),
                configs.get(number).rules().rules().ids()));
      }
    }
    return Comparison.of(
        baseline,
        checked,
        rules.ids(),
        path -> Files.exists(folder.resolve(path)),
        compared(folder));
  }

  /** Tells of a finding of a baseline whether this run read the other file that it needs. */
  private Predicate<Known> compared(Path folder) {
    Set<String> comparing =
        rules.all().stream()
            .filter(Rule::comparesFiles)
            .map(rule -> rule.id().value())
            .collect(Collectors.toUnmodifiableSet());
    Set<String> paths =
        read.stream().map(number -> relative(folder, number)).collect(Collectors.toSet());
    return known -> {
      String other = known.other();
      Path place = other == null ? folder : folder.resolve(other).normalize();
      return !comparing.contains(known.rule())
          || (other != null && paths.contains(other))
          || walked.stream().anyMatch(place::startsWith);
    };
  }

  /** Returns what a baseline keeps of a finding. */
  private Known known(Finding finding, Path folder, String path) {
    if (rules.find(finding.rule()).filter(Rule::comparesFiles).isEmpty()) {
      return Known.of(finding);
    }
    String own = finding.location().path();
    String other =
        finding.related().stream()
            .map(related -> related.place().path())
            .filter(name -> !name.equals(own))
            .findFirst()
            .flatMap(
                name -> read.stream().filter(i -> inputs.get(i).name().equals(name)).findFirst())
            .map(number -> relative(folder, number))
            .orElse(path);
    return Known.of(finding, other);
  }

  /** Returns what a baseline may have. */
  private static List<Finding> knowable(FileResult result) {
    return result.findings().stream().filter(finding -> !finding.rule().isAlwaysTold()).toList();
  }

  private static FileResult split(FileResult result, Comparison comparison, String path) {
    List<Finding> known = comparison.known(path);
    Set<String> identities =
        known.stream().map(Finding::identity).collect(Collectors.toUnmodifiableSet());
    return new FileResult(
        result.path(),
        result.findings().stream()
            .filter(finding -> !identities.contains(finding.identity()))
            .toList(),
        result.entries(),
        result.suppressed(),
        known);
  }

  private String path(Path baseline, int number) {
    return relative(folder(baseline), number);
  }

  private String relative(Path folder, int number) {
    return relative(folder, inputs.get(number).place(), inputs.get(number).name());
  }

  /** Returns the path of a file as a baseline in that folder has it. */
  static String relative(Path folder, @Nullable Path file, String name) {
    if (file == null) {
      return name;
    }
    Path absolute = file.toAbsolutePath().normalize();
    boolean sameDrive = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
    return ShownName.of(sameDrive ? folder.relativize(absolute) : absolute);
  }

  /** Returns the folder that a baseline lies in. */
  static Path folder(Path baseline) {
    Path absolute = baseline.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }
}
