package io.github.stretchlint.baseline;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.RuleId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is new since a baseline. A finding is known if the baseline has it in the same file;
 * else, if the baseline has it in a file that was checked, too, or is not there any more: text
 * moves from file to file, and files are renamed. One known finding stands for one finding only.
 * Where two files were compared and the other one was not read, nothing is known of it.
 */
public final class Comparison {

  /**
   * What was found in one file.
   *
   * @param path its path, relative to the baseline's folder
   * @param findings its findings, in reading order
   * @param suppressed its findings that are not counted: the baseline may have them, too
   * @param ran the rules that ran on it
   */
  public record Checked(
      String path, List<Finding> findings, List<Finding> suppressed, Set<RuleId> ran) {

    /** Copies the collections. */
    public Checked {
      findings = List.copyOf(findings);
      suppressed = List.copyOf(suppressed);
      ran = Set.copyOf(ran);
    }
  }

  /** A finding of the baseline, and whether it was found again. */
  private static final class Remembered {
    private final String path;
    private final Known known;
    private boolean found;

    Remembered(String path, Known known) {
      this.path = path;
      this.known = known;
    }
  }

  private final List<Remembered> remembered = new ArrayList<>();
  private final Map<String, Set<RuleId>> ranByPath = new HashMap<>();
  private final Map<String, List<Finding>> knownByPath = new HashMap<>();
  private final Map<String, List<Finding>> suppressedByPath = new HashMap<>();
  private final Predicate<String> exists;
  private final Predicate<Known> compared;
  private final Set<RuleId> ran;

  private Comparison(
      Baseline baseline,
      List<Checked> files,
      Set<RuleId> ran,
      Predicate<String> exists,
      Predicate<Known> compared) {
    baseline
        .findings()
        .forEach((path, known) -> known.forEach(one -> remembered.add(new Remembered(path, one))));
    this.exists = exists;
    this.compared = compared;
    this.ran = ran;
    List<Checked> inOrder = files.stream().sorted(Comparator.comparing(Checked::path)).toList();
    inOrder.forEach(file -> ranByPath.put(file.path(), file.ran()));
    recognise(inOrder, Checked::findings, knownByPath);
    recognise(inOrder, Checked::suppressed, suppressedByPath);
  }

  /** Looks for each finding in its own file first. */
  private void recognise(
      List<Checked> files,
      Function<Checked, List<Finding>> findings,
      Map<String, List<Finding>> recognised) {
    Map<String, List<Finding>> others = new LinkedHashMap<>();
    Map<String, Queue<Remembered>> inFiles = left(each -> each.path + "|" + each.known.key());
    for (Checked file : files) {
      for (Finding finding : findings.apply(file)) {
        String key = file.path() + "|" + Known.of(finding).key();
        add(finding, file.path(), take(inFiles.get(key)) ? recognised : others);
      }
    }
    Map<String, Queue<Remembered>> anywhere =
        left(each -> isLookedFor(each) ? each.known.key() : "");
    others.forEach(
        (path, unknown) -> {
          for (Finding finding : unknown) {
            if (take(anywhere.get(Known.of(finding).key()))) {
              add(finding, path, recognised);
            }
          }
        });
  }

  /** Returns what was not found so far, by a key. */
  private Map<String, Queue<Remembered>> left(Function<Remembered, String> key) {
    Map<String, Queue<Remembered>> left = new HashMap<>();
    for (Remembered each : remembered) {
      if (!each.found) {
        left.computeIfAbsent(key.apply(each), none -> new ArrayDeque<>()).add(each);
      }
    }
    return left;
  }

  private static boolean take(@Nullable Queue<Remembered> alike) {
    Remembered first = alike == null ? null : alike.poll();
    if (first != null) {
      first.found = true;
    }
    return first != null;
  }

  private static void add(Finding finding, String path, Map<String, List<Finding>> findings) {
    findings.computeIfAbsent(path, none -> new ArrayList<>()).add(finding);
  }

  /**
   * Compares what was found with a baseline.
   *
   * @param ran the rules of the run
   * @param exists tells whether there is a file at a path that is relative to the baseline's folder
   * @param compared tells whether the run read the other file that a finding needs, if any
   */
  public static Comparison of(
      Baseline baseline,
      List<Checked> files,
      Set<RuleId> ran,
      Predicate<String> exists,
      Predicate<Known> compared) {
    return new Comparison(baseline, files, ran, exists, compared);
  }

  /** Returns the findings of a file that the baseline has. */
  public List<Finding> known(String path) {
    return List.copyOf(knownByPath.getOrDefault(path, List.of()));
  }

  /** Returns those findings of a file that are not counted although the baseline has them. */
  public List<Finding> suppressed(String path) {
    return List.copyOf(suppressedByPath.getOrDefault(path, List.of()));
  }

  /** Returns how many findings of the baseline are not there any more. */
  public int gone() {
    return (int) remembered.stream().filter(this::isGone).count();
  }

  /**
   * Returns those findings of the baseline that this run cannot tell anything of: their file was
   * not checked, nor was the one that it was compared with, or their rule did not run.
   */
  public NavigableMap<String, List<Known>> unchecked() {
    NavigableMap<String, List<Known>> unchecked = new TreeMap<>();
    for (Remembered each : remembered) {
      if (!each.found && !isGone(each)) {
        unchecked.computeIfAbsent(each.path, none -> new ArrayList<>()).add(each.known);
      }
    }
    return unchecked;
  }

  private boolean isGone(Remembered each) {
    return !each.found
        && isLookedFor(each)
        && ranOn(each.path).stream().anyMatch(rule -> rule.value().equals(each.known.rule()));
  }

  /** Whether a run that does not find it in its place can tell where it is. */
  private boolean isLookedFor(Remembered each) {
    return !ranOn(each.path).isEmpty()
        && (each.path.equals(each.known.other()) || compared.test(each.known));
  }

  /** The rules that would have told of a finding in a file: none of a file that was left out. */
  private Set<RuleId> ranOn(String path) {
    return ranByPath.computeIfAbsent(path, unseen -> exists.test(unseen) ? Set.of() : ran);
  }
}
