package io.github.stretchlint.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows: a defect with its severity, its words and its place.
 *
 * <p>Law: the text that {@code location} cuts out of the file is {@code subject}.
 *
 * @param rule the rule that it breaks
 * @param level which of the rule's named levels applies, such as "partial"; "default" for the only
 *     one
 * @param severity how grave it is, as configured
 * @param message one sentence for the author: what is wrong and what to write
 * @param location the words it is about; where something is absent, the name of what lacks it
 * @param subject those words
 * @param entry the entry's name, or null where it concerns the whole file
 * @param type the kind of conflict, or null
 * @param confidence how probably it is right, from 0 to 1; null where nothing had to be weighed
 * @param body what is known of the reader's body at that moment, by part; empty where it does not
 *     matter
 * @param related further places
 * @param fixes ways to mend it, the best first
 * @param identity stays the same when lines move: made of rule, entry, words and occurrence; no
 *     other finding of the file has the same
 * @param excerpt the line that the range starts in
 */
public record Finding(
    RuleId rule,
    String level,
    Severity severity,
    String message,
    Location location,
    String subject,
    @Nullable String entry,
    @Nullable String type,
    @Nullable Double confidence,
    Map<String, String> body,
    List<Related<Location>> related,
    List<Fix<Location>> fixes,
    String identity,
    SourceLine excerpt) {

  /** The order of reading: by place, then the gravest first, then by rule. */
  public static final Comparator<Finding> READING_ORDER = Finding::compareReading;

  // Plain comparisons: chains of comparators cost as much at start as reading a whole file.
  private static int compareReading(Finding a, Finding b) {
    int order = a.location.start().compareTo(b.location.start());
    if (order == 0) {
      order = a.location.end().compareTo(b.location.end());
    }
    if (order == 0) {
      order = a.severity.compareTo(b.severity);
    }
    if (order == 0) {
      order = a.rule.compareTo(b.rule);
    }
    return order == 0 ? a.message.compareTo(b.message) : order;
  }

  /** Copies the lists. */
  public Finding {
    body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** Returns this finding at another severity. */
  public Finding severity(Severity other) {
    return with(other, identity);
  }

  /** Returns this finding with another identity. */
  public Finding identity(String other) {
    return with(severity, other);
  }

  private Finding with(Severity otherSeverity, String otherIdentity) {
    return new Finding(
        rule,
        level,
        otherSeverity,
        message,
        location,
        subject,
        entry,
        type,
        confidence,
        body,
        related,
        fixes,
        otherIdentity,
        excerpt);
  }
}
