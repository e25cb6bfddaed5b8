package io.github.stretchlint.rule.duplicate;

import static java.util.stream.Collectors.joining;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Edit;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.rule.duplicate.Copies.Copy;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of a text that repeats an earlier one. */
final class DuplicateSection {

  static final RuleId ID = new RuleId("duplicate-section");

  /** From so many words on a copy is an error. */
  private static final int LONG = 100;

  private static final int MOST_DIFFERENCES = 3;
  private static final int LONGEST_DIFFERENCE = 6;

  private final Region region;

  private DuplicateSection(Copy copy) {
    this.region = copy.region();
  }

  /**
   * Returns the defect.
   *
   * @param sameFile whether the copy stands in the file of the first one
   */
  static Defect of(Copy copy, Reading file, Reading earlier, boolean sameFile) {
    return new DuplicateSection(copy).defect(file, earlier, sameFile);
  }

  private Defect defect(Reading file, Reading earlier, boolean sameFile) {
    Location first = Location.of(earlier.source(), region.earlierSpan());
    String lines =
        first.start().line() == first.lastLine()
            ? "line " + first.start().line()
            : "lines " + first.start().line() + " to " + first.lastLine();
    String place = sameFile ? lines : lines + " of " + first.path();
    Defect defect =
        Defect.of(ID, region.span())
            .level(region.words() >= LONG ? "long" : "short")
            .word("words", String.valueOf(region.words()))
            .word(
                "alike",
                region.isExact()
                    ? "repeat " + place + " word for word"
                    : "are nearly the same as " + place + " (" + differences() + ")");
    Related<Location> related = new Related<>(first, "This is the first copy.");
    defect =
        sameFile
            ? defect.related(region.earlierSpan(), related.message())
            : defect.elsewhere(related);
    Span removable =
        sameFile && region.isExact() && file.isMadeOfLines() ? lines(file.source()) : null;
    return removable == null
        ? defect
        : defect.fix(
            new Fix<>("Remove this copy.", Fix.Safety.SAFE, List.of(new Edit<>(removable, ""))));
  }

  /** The whole lines of the copy, or null where something else stands on them. */
  private @Nullable Span lines(SourceText source) {
    Span span = region.span();
    int start = source.lines().line(source.lines().lineOf(span.start())).start();
    int end = source.lines().line(source.lines().lineOf(span.end())).end();
    boolean alone =
        source.text().substring(start, span.start()).chars().noneMatch(Character::isLetter)
            && source.text().substring(span.end(), end).chars().noneMatch(Character::isLetter);
    return alone ? new Span(start, Math.min(source.text().length(), end + 1)) : null;
  }

  private String differences() {
    List<Difference> differences = Difference.in(region);
    int more = differences.size() - MOST_DIFFERENCES;
    return (int) (100 * region.share())
        + "%; "
        + differences.stream().limit(MOST_DIFFERENCES).map(this::told).collect(joining(", "))
        + (more > 0 ? ", and " + more + " more" : "");
  }

  private String told(Difference difference) {
    String earlier = quoted(region.earlier(), difference.earlierFrom(), difference.earlierTo());
    if (difference.from() == difference.to()) {
      return earlier + " left out here";
    }
    String own = quoted(region.later(), difference.from(), difference.to());
    return difference.earlierFrom() == difference.earlierTo()
        ? own + " added here"
        : own + " here instead of " + earlier;
  }

  private static String quoted(Words words, int from, int to) {
    if (from == to) {
      return "";
    }
    boolean cut = to - from > LONGEST_DIFFERENCE;
    return "\"" + words.text(from, cut ? from + LONGEST_DIFFERENCE : to) + (cut ? " …\"" : "\"");
  }
}
