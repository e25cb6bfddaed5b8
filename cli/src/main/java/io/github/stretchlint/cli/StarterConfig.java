package io.github.stretchlint.cli;

import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.report.TextReport;
import io.github.stretchlint.rule.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A first configuration, with what a team may want to change in comments. */
final class StarterConfig {

  /** The rule beside those of its family that a reader's body depends on. */
  private static final RuleId CONFLICTS = new RuleId("conflicting-steps");

  private static final String OFF = "off";

  private final LintResult result;
  private final Path folder;
  private final StringBuilder text = new StringBuilder();

  private StarterConfig(LintResult result, Path folder) {
    this.result = result;
    this.folder = folder;
  }

  /** Returns a configuration for a folder in which that was found. */
  static String of(LintResult result, Path folder) {
    StarterConfig config = new StarterConfig(result, folder);
    config.write();
    return config.text.toString();
  }

  private void write() {
    line("# The configuration of stretchlint for this folder and the folders in it.");
    line("# It was written for " + files() + ".");
    line("");
    line("# Do not read a .stretchlint.yaml from the folders above.");
    line("root: true");
    line("");
    rules();
    line("");
    line(
        "# Other settings for some files. Patterns are written as in .gitignore. If several match,"
            + " the last one wins.");
    line("# overrides:");
    line("#   - files: " + exampleFolder());
    line("#     rules:");
    line("#       missing-repetitions: off");
    line("");
    line("# Files that are not checked, besides those in .gitignore.");
    ignored();
    line("");
    line(
        "# A caution that your site or app shows next to the content. These files need none of their"
            + " own.");
    line("# cautions:");
    line("#   - files: " + exampleFolder());
    line("#     text: Stop at once if you feel pain.");
    line("#     shown: above every exercise");
    if (hasData()) {
      line("");
      line(
          "# Where to find the parts of a record in your data files, if \"stretchlint extract FILE\" does"
              + " not find them.");
      line("# mappings:");
      line("#   - files: '*.json'");
      line("#     name: /title");
      line("#     steps: /how/steps");
      line("#     hold: /timing/seconds");
    }
  }

  /** "60 files: 40 Markdown, 20 JSON". */
  private String files() {
    Map<Format, Integer> counts = new TreeMap<>();
    for (FileResult file : result.files()) {
      Format.ofFileName(file.path()).ifPresent(format -> counts.merge(format, 1, Integer::sum));
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((format, count) -> parts.add(count + " ." + format.extensions().get(0)));
    int all = result.files().size();
    return all == 0
        ? "a folder without files to check"
        : all + (all == 1 ? " file (" : " files (") + String.join(", ", parts) + ")";
  }

  private boolean hasData() {
    return result.files().stream()
        .map(file -> Format.ofFileName(file.path()).orElse(Format.TEXT))
        .anyMatch(format -> format == Format.JSON || format == Format.YAML);
  }

  private void rules() {
    line(
        "# Set a rule to error, warning, info or off. \"stretchlint rules\" lists all rules. These had"
            + " findings");
    line("# when this file was written. Remove the # to change one.");
    line("rules:");
    Map<String, Integer> findings = new TreeMap<>();
    Map<String, Set<String>> files = new TreeMap<>();
    Map<String, String> proposals = new TreeMap<>();
    for (FileResult file : result.files()) {
      for (Finding finding : file.findings()) {
        String rule = finding.rule().value();
        findings.merge(rule, 1, Integer::sum);
        proposals.merge(rule, proposal(finding), (a, b) -> a.equals(OFF) ? b : a);
        files.computeIfAbsent(rule, none -> new HashSet<>()).add(file.path());
      }
    }
    findings.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            rule -> {
              int inFiles = files.getOrDefault(rule.getKey(), Set.of()).size();
              line(
                  "  # "
                      + rule.getKey()
                      + ": "
                      + proposals.get(rule.getKey())
                      + "  # "
                      + TextReport.counted(rule.getValue(), "finding", "findings")
                      + " in "
                      + TextReport.counted(inFiles, "file", "files"));
            });
    if (findings.isEmpty()) {
      line("  # missing-repetitions: off");
    }
  }

  /**
   * What is about safety may be made stricter; of the rest, what is serious is not switched off.
   */
  private static String proposal(Finding finding) {
    RuleId rule = finding.rule();
    if (rule.equals(CONFLICTS) || RuleSet.builtIn().get(rule).isAboutSafety()) {
      return Severity.ERROR.word();
    }
    return finding.severity() == Severity.ERROR ? Severity.WARNING.word() : OFF;
  }

  /** Files without a stretch are most likely not write-ups. */
  private void ignored() {
    List<String> none =
        result.files().stream()
            .filter(file -> file.entries() == 0)
            .map(file -> below(file.path()))
            .sorted()
            .limit(10)
            .toList();
    if (none.isEmpty()) {
      line("# ignore:");
      line("#   - drafts/");
      return;
    }
    line("# No stretch was found in these files:");
    line("# ignore:");
    none.forEach(path -> line("#   - '/" + path.replace("'", "''") + "'"));
  }

  private String exampleFolder() {
    return result.files().stream()
        .map(file -> below(file.path()))
        .filter(path -> path.contains("/"))
        .map(path -> "'/" + path.substring(0, path.indexOf('/') + 1).replace("'", "''") + "'")
        .findFirst()
        .orElse("drafts/");
  }

  private String below(String path) {
    String top = ShownName.of(folder);
    return path.startsWith(top + "/") ? path.substring(top.length() + 1) : path;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
