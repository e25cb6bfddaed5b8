package io.github.stretchlint.finding;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows: a defect with its severity, its words and its place.
 *
 * <p>Law: the text that {@code location} cuts out of the file is {@code subject}.
 *
 * @param rule the rule that it breaks
 * @param severity how grave it is, as configured
 * @param message one sentence for the author: what is wrong and what to write
 * @param location the words it is about; where something is absent, the name of what lacks it
 * @param subject those words
 * @param entry the entry's name, or null where it concerns the whole file
 * @param type the kind of conflict, or null
 * @param related further places
 * @param fixes ways to mend it, the best first
 * @param identity stays the same when lines move: made of rule, entry, words and occurrence
 * @param excerpt the source line that the range starts in, without its line end
 */
public record Finding(
    RuleId rule,
    Severity severity,
    String message,
    Location location,
    String subject,
    @Nullable String entry,
    @Nullable String type,
    List<Related<Location>> related,
    List<Fix<Location>> fixes,
    String identity,
    String excerpt) {

  /** The order of reading: by place, then the gravest first, then by rule. */
  public static final Comparator<Finding> READING_ORDER =
      Comparator.comparing((Finding finding) -> finding.location().start())
          .thenComparing(finding -> finding.location().end())
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** Copies the lists. */
  public Finding {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }
}
