package io.github.stretchlint.report;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.finding.SourceLine;
import io.github.stretchlint.finding.Suppressed;
import io.github.stretchlint.finding.Suppressed.By;
import io.github.stretchlint.report.FoldedFindings.Shown;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form for people. A finding is told like this:
 *
 * <pre>
 * calves.md:3:4: error: "Wall calf stretch" does not say how long to hold it: write a time. [missing-hold-time]
 *   3 | ## Wall calf stretch
 *     |    ^^^^^^^^^^^^^^^^^
 *     Write: Hold for ____ seconds.
 * </pre>
 *
 * <p>What kept the run from doing its job is not told here, only that something did: it belongs
 * where the front end tells errors.
 */
public final class TextReport {

  /**
   * What to show.
   *
   * @param color whether to colour the text
   * @param summary whether to end with a line of counts
   * @param verbose whether to name the files without findings, too, and to tell what is known of
   *     the reader's body where instructions conflict
   */
  public record Options(boolean color, boolean summary, boolean verbose) {}

  /** Columns in front of the line numbers. */
  private static final int INDENT = 2;

  private static final Options PLAIN = new Options(false, false, false);

  private final Options options;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Options options) {
    this.options = options;
  }

  /**
   * Writes a result.
   *
   * @throws IOException if {@code out} does not take it
   */
  public static void write(LintResult result, Options options, Writer out) throws IOException {
    out.write(new TextReport(options).told(result));
    out.flush();
  }

  /** Returns one finding without colours, in several lines. */
  public static String of(Finding finding) {
    TextReport report = new TextReport(PLAIN);
    report.finding(finding);
    return report.text.toString();
  }

  /** Returns a text without what would steer a terminal or begin another line. */
  public static String harmless(String text) {
    return Excerpt.harmless(text);
  }

  /** Returns the line of counts, without colours. */
  public static String summary(LintResult result) {
    return new TextReport(PLAIN).counted(result);
  }

  private String told(LintResult result) {
    result.files().forEach(this::file);
    if (options.summary && !result.files().isEmpty()) {
      line(counted(result));
    }
    return text.toString();
  }

  private void file(FileResult file) {
    if (options.verbose) {
      file.findings().forEach(this::findingAndSpace);
      file.suppressed().forEach(this::suppressed);
    } else {
      for (Shown shown : FoldedFindings.of(file.findings())) {
        findingAndSpace(shown.finding());
        if (shown.more() > 0) {
          line(paint(Style.FAINT, shown.others()));
          line("");
        }
      }
    }
    if (options.verbose && file.findings().isEmpty() && file.suppressed().isEmpty()) {
      line(
          paint(Style.BOLD, Excerpt.harmless(file.path()))
              + (file.entries() == 0 ? ": nothing to check" : ": nothing to correct"));
      line("");
    }
  }

  private void findingAndSpace(Finding finding) {
    finding(finding);
    line("");
  }

  private void suppressed(Suppressed suppressed) {
    Finding finding = suppressed.finding();
    String reason = suppressed.reason().isEmpty() ? "" : ": " + suppressed.reason();
    line(
        paint(Style.BOLD, place(finding.location()))
            + ": not counted: "
            + finding.rule()
            + paint(Style.FAINT, " (" + Excerpt.harmless(suppressed.place() + reason) + ")"));
    line("");
  }

  private void finding(Finding finding) {
    Style style = Style.of(finding.severity());
    line(
        paint(Style.BOLD, place(finding.location()))
            + ": "
            + paint(style, finding.severity().word())
            + ": "
            + paint(Style.BOLD, Excerpt.harmless(finding.message()))
            + paint(Style.FAINT, " [" + finding.rule() + "]"));
    int digits = digits(finding);
    String margin = " ".repeat(INDENT + digits + 1);
    excerpt(finding.location(), finding.excerpt(), digits, '^', style);
    for (Related<Location> related : finding.related()) {
      Location place = related.place();
      String where = Excerpt.harmless(place.path()) + ":" + place.start().line();
      line(margin + "See " + where + ": " + Excerpt.harmless(related.message()));
      excerpt(place, related.excerpt(), digits, '-', Style.INFO);
    }
    if (options.verbose && !finding.body().isEmpty()) {
      List<String> known = new ArrayList<>();
      finding.body().forEach((part, state) -> known.add(part + ": " + state));
      line(margin + "So far: " + Excerpt.harmless(String.join("; ", known)));
    }
    for (Fix<Location> fix : finding.fixes()) {
      line(margin + paint(Style.ADVICE, Excerpt.harmless(fix.title())));
    }
  }

  private static int digits(Finding finding) {
    int last = finding.location().start().line();
    for (Related<Location> related : finding.related()) {
      last = Math.max(last, related.place().start().line());
    }
    return String.valueOf(last).length();
  }

  /** Shows the line that a range starts in, and underlines the range as far as that line goes. */
  private void excerpt(Location place, SourceLine source, int digits, char mark, Style style) {
    if (source.text().isBlank()) {
      return;
    }
    int line = place.start().line();
    boolean goesOn = place.lastLine() > line;
    int end = goesOn ? Integer.MAX_VALUE : place.end().column();
    Excerpt excerpt = Excerpt.of(source, place.start().column(), end, mark);
    String number = String.valueOf(line);
    String beforeNumber = " ".repeat(INDENT + digits - number.length());
    String beforeBar = " ".repeat(INDENT + digits + 1);
    String marks = excerpt.underline().stripLeading();
    String beforeMarks = " ".repeat(excerpt.underline().length() - marks.length());
    line(beforeNumber + paint(Style.FAINT, number + " |") + " " + excerpt.line());
    line(
        beforeBar
            + paint(Style.FAINT, "|")
            + " "
            + beforeMarks
            + paint(style, marks)
            + (goesOn ? " to line " + place.lastLine() : ""));
  }

  private String counted(LintResult result) {
    String checked =
        " in "
            + counted(result.files().size(), "file", "files")
            + " ("
            + counted(result.entries(), "entry", "entries")
            + " checked"
            + withoutEntries(result)
            + ")";
    if (!result.errors().isEmpty()) {
      return counts(result) + checked + notCounted(result) + "; not everything could be checked";
    }
    if (result.hasAtLeast(Severity.INFO)) {
      return counts(result) + checked + notCounted(result);
    }
    if (result.known() > 0) {
      return paint(Style.ADVICE, "Nothing new to correct") + checked + notCounted(result);
    }
    String praise = result.entries() > 0 && result.suppressed() == 0 ? ". Well written!" : "";
    return paint(Style.ADVICE, "Nothing to correct") + checked + notCounted(result) + praise;
  }

  private static String notCounted(LintResult result) {
    long settled =
        result.files().stream()
            .flatMap(file -> file.suppressed().stream())
            .filter(suppressed -> suppressed.by() == By.STANDING_CAUTION)
            .count();
    List<String> counts = new ArrayList<>();
    addIfAny(result.known(), "in the baseline", counts);
    addIfAny(result.suppressed() - settled, "suppressed", counts);
    addIfAny(settled, "settled by a standing caution", counts);
    String others = counts.isEmpty() ? "" : "; not counted: " + String.join(", ", counts);
    return others
        + (result.fixed() == 0 ? "" : "; " + result.fixed() + " fixed since the baseline");
  }

  private static void addIfAny(long count, String what, List<String> counts) {
    if (count > 0) {
      counts.add(count + " " + what);
    }
  }

  /** Where some files have entries, how many have none; else "0 entries" has said it. */
  private static String withoutEntries(LintResult result) {
    long none = result.filesWithoutEntries();
    return none == 0 || result.entries() == 0
        ? ""
        : ", nothing to check in " + counted(none, "file", "files");
  }

  private String counts(LintResult result) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = result.count(severity);
      if (count > 0) {
        String word = severity.word();
        String many = severity == Severity.INFO ? word : word + "s";
        counts.add(paint(Style.of(severity), counted(count, word, many)));
      }
    }
    return counts.isEmpty() ? "No finding" : String.join(", ", counts);
  }

  private static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static String place(Location location) {
    return Excerpt.harmless(location.path()) + ":" + location.start();
  }

  private String paint(Style style, String text) {
    return options.color ? style.paint(text) : text;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
