package io.github.stretchlint.baseline;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tells what is new since a baseline. A finding is known if the baseline has it in the same file;
 * else, if the baseline has it in a file that was checked, too, or is not there any more: text
 * moves from file to file, and files are renamed. One known finding stands for one finding only.
 */
public final class Comparison {

  /**
   * What was found in one file.
   *
   * @param path its path, relative to the baseline's folder
   * @param findings its findings, in reading order
   * @param ran the rules that ran on it
   */
  public record Checked(String path, List<Finding> findings, Set<RuleId> ran) {

    /** Copies the collections. */
    public Checked {
      findings = List.copyOf(findings);
      ran = Set.copyOf(ran);
    }
  }

  private final NavigableMap<String, List<Known>> left = new TreeMap<>();
  private final Map<String, Set<RuleId>> ranByPath = new HashMap<>();
  private final Map<String, List<Finding>> knownByPath = new HashMap<>();
  private final Predicate<String> exists;
  private final Set<RuleId> ran;

  private Comparison(
      Baseline baseline, List<Checked> files, Set<RuleId> ran, Predicate<String> exists) {
    baseline.findings().forEach((path, known) -> left.put(path, new ArrayList<>(known)));
    this.exists = exists;
    this.ran = ran;
    files.forEach(file -> ranByPath.put(file.path(), file.ran()));
    Map<String, List<Finding>> others = new TreeMap<>();
    for (Checked file : files) {
      List<Finding> elsewhere = new ArrayList<>();
      for (Finding finding : file.findings()) {
        if (!take(left.getOrDefault(file.path(), new ArrayList<>()), file.path(), finding)) {
          elsewhere.add(finding);
        }
      }
      others.put(file.path(), elsewhere);
    }
    others.forEach((path, findings) -> findings.forEach(finding -> takeElsewhere(path, finding)));
  }

  /**
   * Compares what was found with a baseline.
   *
   * @param ran the rules of the run
   * @param exists tells whether there is a file at a path that is relative to the baseline's folder
   */
  public static Comparison of(
      Baseline baseline, List<Checked> files, Set<RuleId> ran, Predicate<String> exists) {
    return new Comparison(baseline, files, ran, exists);
  }

  /** Returns the findings of a file that the baseline has. */
  public List<Finding> known(String path) {
    return List.copyOf(knownByPath.getOrDefault(path, List.of()));
  }

  /** Returns how many findings of the baseline are not there any more. */
  public int gone() {
    int gone = 0;
    for (Map.Entry<String, List<Known>> file : left.entrySet()) {
      for (Known known : file.getValue()) {
        gone += isGone(file.getKey(), known) ? 1 : 0;
      }
    }
    return gone;
  }

  /**
   * Returns those findings of the baseline that this run cannot tell anything of: their file was
   * not checked, or their rule did not run.
   */
  public NavigableMap<String, List<Known>> unchecked() {
    NavigableMap<String, List<Known>> unchecked = new TreeMap<>();
    left.forEach(
        (path, known) ->
            unchecked.put(
                path,
                new ArrayList<>(
                    known.stream().filter(finding -> !isGone(path, finding)).toList())));
    return unchecked;
  }

  private boolean isGone(String path, Known known) {
    Set<RuleId> rules = ranByPath.get(path);
    if (rules == null) {
      rules = exists.test(path) ? Set.of() : ran;
    }
    return rules.stream().anyMatch(rule -> rule.value().equals(known.rule()));
  }

  private boolean take(List<Known> from, String path, Finding finding) {
    for (Iterator<Known> rest = from.iterator(); rest.hasNext(); ) {
      if (rest.next().is(finding)) {
        rest.remove();
        knownByPath.computeIfAbsent(path, none -> new ArrayList<>()).add(finding);
        return true;
      }
    }
    return false;
  }

  private void takeElsewhere(String path, Finding finding) {
    for (Map.Entry<String, List<Known>> other : left.entrySet()) {
      boolean available = ranByPath.containsKey(other.getKey()) || !exists.test(other.getKey());
      if (available && take(other.getValue(), path, finding)) {
        return;
      }
    }
  }
}
