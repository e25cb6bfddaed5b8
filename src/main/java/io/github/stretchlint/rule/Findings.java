package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Edit;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.Identity;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.SourceLine;
import io.github.stretchlint.rule.Rule.Level;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the defects of one file into findings: severity and words settled, places told. Which of
 * several that are alike each one is, {@link Identity#number} tells when all of them are known.
 */
public final class Findings {

  private final SourceText source;
  private final RuleSet rules;

  private Findings(SourceText source, RuleSet rules) {
    this.source = source;
    this.rules = rules;
  }

  /** Returns the findings for the defects of one file, in reading order. */
  public static List<Finding> of(SourceText source, List<Defect> defects, RuleSet rules) {
    Findings findings = new Findings(source, rules);
    List<Finding> placed = new ArrayList<>();
    defects.stream()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .forEach(defect -> placed.add(findings.place(defect)));
    placed.sort(Finding.READING_ORDER);
    return placed;
  }

  private Finding place(Defect defect) {
    Rule rule = rules.get(defect.rule());
    String levelName = defect.level() == null ? Rule.DEFAULT_LEVEL : defect.level();
    Level level = rule.levels().get(levelName);
    if (level == null) {
      throw new IllegalStateException("the rule " + rule.id() + " has no level " + levelName);
    }
    String subject = source.cut(source.whole(defect.span()));
    return new Finding(
        rule.id(),
        levelName,
        level.severity(),
        message(level.message(), defect, subject),
        Location.of(source, defect.span()),
        subject,
        defect.entry(),
        defect.type(),
        defect.confidence(),
        defect.body(),
        Stream.concat(
                defect.related().stream()
                    .map(
                        r ->
                            new Related<>(
                                Location.of(source, r.place()),
                                r.message(),
                                SourceLine.of(source, r.place()))),
                defect.elsewhere().stream())
            .toList(),
        defect.fixes().stream().map(this::place).toList(),
        Identity.of(defect, subject),
        SourceLine.of(source, defect.span()));
  }

  private Fix<Location> place(Fix<Span> fix) {
    return new Fix<>(
        fix.title(),
        fix.safety(),
        fix.edits().stream()
            .map(edit -> new Edit<>(Location.of(source, edit.place()), edit.text()))
            .toList());
  }

  private String message(String template, Defect defect, String subject) {
    String message = template.replace("{entry}", String.valueOf(defect.entry()));
    for (var word : defect.words().entrySet()) {
      message = message.replace("{" + word.getKey() + "}", oneLine(word.getValue()));
    }
    if (!defect.related().isEmpty()) {
      message = message.replace("{earlier}", oneLine(source.cut(defect.related().get(0).place())));
    }
    return message.replace("{subject}", oneLine(subject));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
