package io.github.stretchlint.suppression;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Suppressed.By;
import io.github.stretchlint.read.Directives;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.UnknownRuleException;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import io.github.stretchlint.text.Spelling;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads which findings an author suppresses. What is malformed, or has ended, is a defect and has
 * no effect.
 */
public final class SuppressionReader {

  /** A file without any of these suppresses nothing. */
  public static final List<String> MARKS = List.of(Directives.WORD, KeySuppression.KEY);

  private static final Span START = new Span(0, 0);

  private final SourceText source;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();

  /** The lines that were looked at last for one with words of the author, and where that is. */
  private int lookedFrom = 1;

  private int nextWords;

  /** Begins to read the suppressions of a file. */
  public SuppressionReader(SourceText source) {
    this.source = source;
  }

  /** Returns what is suppressed. */
  public List<Suppression> suppressions() {
    return List.copyOf(suppressions);
  }

  /** Returns what is wrong with the suppressions. */
  public List<Defect> defects() {
    return List.copyOf(defects);
  }

  /** Reads the comments to stretchlint of a file, without their comment signs, in any order. */
  public void readComments(List<MappedText> comments) {
    List<Directive> directives =
        comments.stream()
            .map(Directive::of)
            .sorted((a, b) -> a.place().compareTo(b.place()))
            .toList();
    Map<String, Directive> open = new LinkedHashMap<>();
    for (Directive directive : directives) {
      if (isWellFormed(directive)) {
        for (String rule : directive.rules()) {
          read(directive, rule, open);
        }
      }
    }
    open.forEach((rule, directive) -> region(directive, rule, source.text().length()));
  }

  /**
   * Reads the {@code x-stretchlint} keys of data and returns the data without them.
   *
   * @param whole whether what stands at the top speaks of the whole file, as in front of a text
   */
  public DataFile readKeys(DataFile data, boolean whole) {
    if (!source.text().contains(KeySuppression.KEY)) {
      return data;
    }
    for (DataNode document : data.documents()) {
      for (KeySuppression key : KeySuppression.in(document)) {
        for (Directive directive : key.directives()) {
          if (isWellFormed(directive)) {
            Span covered =
                whole && key.owner().equals(document)
                    ? new Span(0, source.text().length())
                    : key.owner().span();
            directive.rules().forEach(rule -> add(directive, rule, By.KEY, covered));
          }
        }
        key.faults().forEach((place, fault) -> malformed(place, fault));
      }
    }
    return new DataFile(
        data.documents().stream().map(KeySuppression::without).toList(), data.anchors());
  }

  private void read(Directive directive, String rule, Map<String, Directive> open) {
    switch (directive.command()) {
      case Directive.DISABLE -> {
        Directive earlier = open.put(rule, directive);
        if (earlier != null) {
          region(earlier, rule, directive.place().start());
        }
      }
      case Directive.ENABLE -> {
        Directive begun = open.remove(rule);
        if (begun == null) {
          malformed(
              directive.place(),
              "there is nothing to enable, because " + rule + " is not disabled here");
        } else {
          region(begun, rule, directive.place().start());
        }
      }
      case Directive.LINE ->
          add(directive, rule, By.COMMENT, line(source.lines().lineOf(directive.place().start())));
      case Directive.NEXT_LINE -> add(directive, rule, By.COMMENT, nextLine(directive));
      default -> add(directive, rule, By.COMMENT, new Span(0, source.text().length()));
    }
  }

  private void region(Directive begun, String rule, int end) {
    add(begun, rule, By.COMMENT, new Span(begun.place().start(), end));
  }

  /** The next line that has words of the author: neither empty nor one more comment to us. */
  private Span nextLine(Directive directive) {
    int behind = source.lines().lineOf(Math.max(START.start(), directive.place().end() - 1)) + 1;
    if (lookedFrom <= behind && behind <= nextWords) {
      // In a row of comments all speak of the line behind the last one.
      return covered(nextWords);
    }
    int number = behind;
    while (number < source.lines().lineCount()) {
      String line = source.cut(source.lines().line(number)).strip();
      if (!line.isEmpty() && !line.matches("(?:<!--|#|%%)\\s*stretchlint-.*")) {
        break;
      }
      number++;
    }
    lookedFrom = behind;
    nextWords = number;
    return covered(number);
  }

  private Span covered(int number) {
    return number > source.lines().lineCount()
        ? new Span(source.text().length(), source.text().length())
        : line(number);
  }

  private Span line(int number) {
    Span line = source.lines().line(number);
    // What is said of nothing stands at a place between characters, which may be the line's end.
    return new Span(line.start(), Math.min(line.end() + 1, source.text().length()));
  }

  private boolean isWellFormed(Directive directive) {
    String fault = fault(directive);
    if (fault != null) {
      malformed(directive.place(), fault);
    }
    return fault == null;
  }

  private static @Nullable String fault(Directive directive) {
    if (!Directive.COMMANDS.contains(directive.command())) {
      return "there is no "
          + Directives.WORD
          + directive.command()
          + ": "
          + Spelling.advice(
              Directives.WORD + directive.command(),
              Directive.COMMANDS.stream().map(Directives.WORD::concat).toList(),
              "write stretchlint-disable-next-line and the name of a rule");
    }
    if (directive.rules().isEmpty()) {
      return "no rule is named here: write the name that is in brackets at the end of the finding";
    }
    boolean enables = directive.command().equals(Directive.ENABLE);
    for (String name : directive.rules()) {
      Rule rule;
      try {
        rule = RuleSet.builtIn().named(name);
      } catch (UnknownRuleException unknown) {
        return unknown.getMessage();
      }
      if (rule.id().isAlwaysTold()) {
        return name + " cannot be suppressed: a file that was not read was not checked";
      }
      if (rule.isAboutSafety() && directive.reason().isEmpty() && !enables) {
        return name + " is about safety: say why it does not apply here, after --";
      }
    }
    return directive.until() == null || date(directive.until()) != null
        ? null
        : "\"" + directive.until() + "\" is not a date: write it as 2027-03-31";
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      return null;
    }
  }

  private void add(Directive directive, String rule, By by, Span covered) {
    String until = directive.until();
    LocalDate end = until == null ? null : date(until);
    if (until != null && end != null && LocalDate.now(ZoneId.systemDefault()).isAfter(end)) {
      defects.add(
          Defect.of(RuleId.UNUSED_SUPPRESSION, directive.place())
              .level("ended")
              .word("rule", rule)
              .word("date", until));
      return;
    }
    suppressions.add(
        new Suppression(
            new RuleId(rule),
            by,
            Location.of(source, covered),
            directive.reason(),
            directive.place()));
  }

  private void malformed(Span place, String fault) {
    String sentence = fault.endsWith("?") ? fault : fault + ".";
    defects.add(
        Defect.of(RuleId.UNUSED_SUPPRESSION, place).level("malformed").word("fault", sentence));
  }
}
