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
   * @param columns how wide the screen is that shows the report; 0 where no screen does
   */
  public record Options(boolean color, boolean summary, boolean verbose, int columns) {

    /** What to show where no screen limits the lines. */
    public Options(boolean color, boolean summary, boolean verbose) {
      this(color, summary, verbose, 0);
    }
  }

  /** Columns in front of the line numbers. */
  private static final int INDENT = 2;

  /** The widest line of a file that is shown, in columns. */
  private static final int WIDEST_EXCERPT = 100;

  /** Columns between a line number and the line: a space, a bar and another space. */
  private static final int BAR = 3;

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
      file.known().forEach(known -> notCounted(known, "in the baseline"));
    } else {
      for (Shown shown : FoldedFindings.of(file.findings())) {
        findingAndSpace(shown.finding());
        if (shown.more() > 0) {
          line(paint(Style.FAINT, shown.others()));
          line("");
        }
      }
    }
    if (options.verbose
        && file.findings().isEmpty()
        && file.suppressed().isEmpty()
        && file.known().isEmpty()) {
      line(
          paint(Style.BOLD, Excerpt.harmless(file.path()))
              + (file.entries() == 0
                  ? ": no stretch or exercise found, so nothing was checked"
                  : ": nothing to correct"));
      line("");
    }
  }

  private void findingAndSpace(Finding finding) {
    finding(finding);
    line("");
  }

  private void suppressed(Suppressed suppressed) {
    String reason = suppressed.reason().isEmpty() ? "" : ": " + suppressed.reason();
    notCounted(suppressed.finding(), suppressed.place() + reason);
  }

  private void notCounted(Finding finding, String why) {
    line(
        paint(Style.BOLD, place(finding.location()))
            + ": not counted: "
            + finding.rule()
            + paint(Style.FAINT, " (" + Excerpt.harmless(why) + ")"));
    line("");
  }

  private void finding(Finding finding) {
    Style style = Style.of(finding.severity());
    wrapped(
        paint(Style.BOLD, place(finding.location()))
            + ": "
            + paint(style, finding.severity().word())
            + ": "
            + paint(Style.BOLD, Excerpt.harmless(finding.message()))
            + " "
            + paint(Style.FAINT, "[" + finding.rule() + "]"),
        INDENT);
    int digits = digits(finding);
    String margin = " ".repeat(INDENT + digits + 1);
    excerpt(finding.location(), finding.excerpt(), digits, '^', style);
    for (Related<Location> related : finding.related()) {
      Location place = related.place();
      String where = Excerpt.harmless(place.path()) + ":" + place.start().line();
      wrapped(
          margin + "See " + where + ": " + Excerpt.harmless(related.message()), margin.length());
      excerpt(place, related.excerpt(), digits, '-', Style.INFO);
    }
    if (options.verbose && !finding.body().isEmpty()) {
      List<String> known = new ArrayList<>();
      finding.body().forEach((part, state) -> known.add(part + ": " + state));
      wrapped(margin + "So far: " + Excerpt.harmless(String.join("; ", known)), margin.length());
    }
    for (Fix<Location> fix : finding.fixes()) {
      wrapped(margin + paint(Style.ADVICE, Excerpt.harmless(fix.title())), margin.length());
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
    int room = room(digits);
    Excerpt excerpt = Excerpt.of(source, place.start().column(), end, mark, room);
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

  /** Returns how many columns of a file's line can be shown behind its number. */
  private int room(int digits) {
    int left = options.columns - INDENT - digits - BAR;
    return options.columns == 0 ? WIDEST_EXCERPT : Math.min(WIDEST_EXCERPT, left);
  }

  private String counted(LintResult result) {
    String files = counted(result.files().size(), "file", "files");
    boolean any = result.hasAtLeast(Severity.INFO);
    if (!any && result.isComplete() && result.isNothingChecked()) {
      return "No stretch or exercise was found in "
          + files
          + ", so nothing was checked"
          + notCounted(result);
    }
    String where = " in " + files + checked(result);
    if (!result.errors().isEmpty()) {
      return (any ? counts(result) : "Nothing found")
          + where
          + (result.isComplete() ? "" : ", but not everything could be checked")
          + notCounted(result);
    }
    if (any) {
      return counts(result) + where + notCounted(result);
    }
    if (result.known() > 0) {
      return paint(Style.ADVICE, "Nothing new to correct") + where + notCounted(result);
    }
    return paint(Style.ADVICE, "Nothing to correct") + where + notCounted(result);
  }

  /** What was found and does not count, and what was found earlier and is gone. */
  private static String notCounted(LintResult result) {
    long settled =
        result.files().stream()
            .flatMap(file -> file.suppressed().stream())
            .filter(suppressed -> suppressed.by() == By.STANDING_CAUTION)
            .count();
    List<String> counts = new ArrayList<>();
    addIfAny(result.known(), "in the baseline", counts);
    addIfAny(result.suppressed() - settled, "suppressed", counts);
    addIfAny(settled, "covered by a caution shown elsewhere", counts);
    String others = counts.isEmpty() ? "" : "; not counted: " + String.join(", ", counts);
    return others + (result.gone() == 0 ? "" : "; " + result.gone() + " gone since the baseline");
  }

  private static void addIfAny(long count, String what, List<String> counts) {
    if (count > 0) {
      counts.add(count + " " + what);
    }
  }

  /** How many stretches were checked, and in how many files there was none; unless none counts. */
  private static String checked(LintResult result) {
    if (result.isUncounted()) {
      return "";
    }
    long none = result.filesWithoutEntries();
    return " ("
        + counted(result.entries(), "stretch", "stretches")
        + " checked"
        + (none == 0 || result.entries() == 0
            ? ""
            : "; none found in " + counted(none, "file", "files"))
        + ")";
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
    return String.join(", ", counts);
  }

  /** Returns a number with the noun that fits it. */
  public static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static String place(Location location) {
    return Excerpt.harmless(location.path()) + ":" + location.start();
  }

  private String paint(Style style, String text) {
    return options.color ? style.paint(text) : text;
  }

  /** Adds a line, broken where a screen would break it in the middle of a word. */
  private void wrapped(String line, int indent) {
    if (options.columns == 0) {
      line(line);
    } else {
      TextWrap.lines(line, options.columns, indent).forEach(this::line);
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
