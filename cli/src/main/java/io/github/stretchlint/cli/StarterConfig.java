package io.github.stretchlint.cli;

import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.read.Format;
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
    line("# The configuration of stretchlint for this folder and all below it.");
    line("# It was written for " + files() + ".");
    line("");
    line("# No .stretchlint.yaml of a folder above applies here.");
    line("root: true");
    line("");
    rules();
    line("");
    line(
        "# Other rules for some files. Patterns are written as in .gitignore; the last that fits"
            + " wins.");
    line("# overrides:");
    line("#   - files: " + exampleFolder());
    line("#     rules:");
    line("#       missing-repetitions: off");
    line("");
    line("# What is not linted, besides what .gitignore names.");
    ignored();
    line("");
    line(
        "# A caution that your site or app shows beside the content, and where. There, no caution"
            + " is");
    line("# asked for in the files themselves.");
    line("# cautions:");
    line("#   - files: " + exampleFolder());
    line("#     text: Stop at once if you feel pain.");
    line("#     shown: above every exercise");
    if (hasData()) {
      line("");
      line(
          "# Where the records of your data files have what, if 'stretchlint extract FILE' does not"
              + " find it.");
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
        ? "a folder without write-ups"
        : all + (all == 1 ? " file (" : " files (") + String.join(", ", parts) + ")";
  }

  private boolean hasData() {
    return result.files().stream()
        .map(file -> Format.ofFileName(file.path()).orElse(Format.TEXT))
        .anyMatch(format -> format == Format.JSON || format == Format.YAML);
  }

  private void rules() {
    line(
        "# A rule is error, warning, info or off; 'stretchlint rules' lists all. These were broken"
            + " when");
    line("# this file was written. Take the # away to change one.");
    line("rules:");
    Map<String, Integer> findings = new TreeMap<>();
    Map<String, Set<String>> files = new TreeMap<>();
    Set<String> grave = new HashSet<>();
    for (FileResult file : result.files()) {
      for (Finding finding : file.findings()) {
        String rule = finding.rule().value();
        findings.merge(rule, 1, Integer::sum);
        if (finding.severity() == Severity.ERROR) {
          grave.add(rule);
        }
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
                      + (grave.contains(rule.getKey()) ? ": warning  # " : ": off  # ")
                      + counted(rule.getValue(), "finding")
                      + " in "
                      + counted(inFiles, "file"));
            });
    if (findings.isEmpty()) {
      line("  # missing-repetitions: off");
    }
  }

  /** Files in which nothing was found to check are most likely no write-ups. */
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
    line("# In these files no stretch was found:");
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

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
