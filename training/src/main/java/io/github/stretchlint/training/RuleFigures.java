package io.github.stretchlint.training;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.training.LabelledDocument.LabelledFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares findings of the core rules with labels, by rule, and by what a page is like. */
final class RuleFigures {

  private static final List<String> CORE =
      List.of("missing-hold-time", "missing-caution", "conflicting-steps", "duplicate-section");

  private final Map<String, Figures> all = new LinkedHashMap<>();
  private final Map<String, Figures> errors = new LinkedHashMap<>();
  private final Map<String, Figures> parts = new TreeMap<>();

  RuleFigures() {
    for (String rule : CORE) {
      all.put(rule, new Figures());
      errors.put(rule, new Figures());
    }
  }

  /** Compares what was found in a document with its labels. */
  void add(LabelledDocument document, FileResult result) {
    for (String rule : CORE) {
      add(document, result, rule);
    }
  }

  private void add(LabelledDocument document, FileResult result, String rule) {
    List<LabelledFinding> labels =
        document.findings().stream().filter(label -> label.rule().equals(rule)).toList();
    boolean[] matched = new boolean[labels.size()];
    List<Figures> told =
        List.of(
            all.get(rule),
            part(rule, "format", format(document)),
            part(rule, "origin", document.origin()));
    boolean whole = isWhole(document, labels);
    boolean once = false;
    for (Finding finding : result.findings()) {
      if (!finding.rule().value().equals(rule)
          || (rule.equals("missing-caution") && whole && once)) {
        continue;
      }
      once = true;
      int label = match(labels, matched, document, finding);
      boolean error = finding.severity() == Severity.ERROR;
      List<Figures> counted = new ArrayList<>(told);
      if (error) {
        counted.add(errors.get(rule));
      }
      if (label < 0) {
        counted.forEach(figures -> figures.wrong++);
      } else if (!labels.get(label).optional()) {
        counted.forEach(figures -> figures.right++);
      }
      if (label >= 0) {
        matched[label] = true;
      }
    }
    for (int i = 0; i < matched.length; i++) {
      if (!matched[i] && !labels.get(i).optional()) {
        told.forEach(figures -> figures.missed++);
      }
    }
  }

  /** Prose is one write-up, and so are data that wrap their records; an array has many. */
  private static boolean isWhole(LabelledDocument document, List<LabelledFinding> labels) {
    return !document.isData() || labels.stream().anyMatch(label -> label.first() == 1);
  }

  private Figures part(String rule, String what, String value) {
    return parts.computeIfAbsent(rule + " | " + what + " " + value, key -> new Figures());
  }

  private static String format(LabelledDocument document) {
    return document.format().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static int match(
      List<LabelledFinding> labels, boolean[] matched, LabelledDocument document, Finding finding) {
    int first = finding.location().start().line();
    int last = finding.location().lastLine();
    int optional = -1;
    for (int i = 0; i < labels.size(); i++) {
      LabelledFinding label = labels.get(i);
      boolean whole = label.rule().equals("missing-caution") && isWhole(document, labels);
      boolean touches = whole || (first <= label.last() && last >= label.first());
      for (var related : finding.related()) {
        touches |=
            !label.rule().equals("missing-hold-time")
                && related.place().start().line() <= label.last()
                && related.place().lastLine() >= label.first();
      }
      if (touches && !matched[i]) {
        if (!label.optional()) {
          return i;
        }
        optional = i;
      }
    }
    return optional;
  }

  /** Returns a table in Markdown of all levels and of errors alone. */
  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        "| rule | labels | precision | recall | F1 | errors right |\n|---|---|---|---|---|---|\n");
    for (String rule : CORE) {
      Figures figures = all.get(rule);
      Figures grave = errors.get(rule);
      text.append(
          String.format(
              java.util.Locale.ROOT,
              "| `%s` | %s | %d of %d |%n",
              rule,
              figures.row(),
              grave.right,
              grave.right + grave.wrong));
    }
    return text.toString();
  }

  /** Returns a table in Markdown by format and origin. */
  String parts() {
    StringBuilder text = new StringBuilder();
    text.append("| rule | pages | labels | precision | recall | F1 |\n|---|---|---|---|---|---|\n");
    parts.forEach(
        (part, figures) -> {
          if (figures.right + figures.missed + figures.wrong > 0) {
            text.append(
                String.format(
                    java.util.Locale.ROOT,
                    "| `%s` | %s | %s |%n",
                    part.substring(0, part.indexOf(" |")),
                    part.substring(part.indexOf("| ") + 2),
                    figures.row()));
          }
        });
    return text.toString();
  }
}
