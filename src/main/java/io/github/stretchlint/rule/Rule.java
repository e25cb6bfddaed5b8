package io.github.stretchlint.rule;

import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is told of a rule in {@code rules/<family>/<id>.yaml}.
 *
 * @param id its stable name
 * @param family the folder it stands in
 * @param summary one line: what it finds
 * @param levels its levels by name, the gravest first; a rule with one level calls it "default"
 * @param rationale why it matters
 * @param sources what the rationale rests on
 * @param since the version it came with
 * @param status "stable" or "preview"
 * @param appliesTo what it looks at: entry, write-up, file, set
 * @param check the name of its coded check, or "reading" where the readers themselves report it
 * @param parameters settings of the check, by name
 */
public record Rule(
    RuleId id,
    String family,
    String summary,
    Map<String, Level> levels,
    String rationale,
    List<Source> sources,
    String since,
    String status,
    String appliesTo,
    String check,
    Map<String, String> parameters) {

  /** The name of the level of a rule that has one only. */
  public static final String DEFAULT_LEVEL = "default";

  /** What {@code appliesTo} may say. */
  static final Set<String> SCOPES = Set.of("entry", "write-up", "file", "set");

  /**
   * How grave a rule's finding is and what it says.
   *
   * @param severity "error", "warning", "info"
   * @param message one sentence with blanks in braces: what is wrong and what to write
   */
  public record Level(Severity severity, String message) {}

  /**
   * A publication.
   *
   * @param title author, title and year
   * @param url where to read it
   */
  public record Source(String title, String url) {}

  /** Copies the collections. */
  public Rule {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    sources = List.copyOf(sources);
    parameters = Map.copyOf(parameters);
  }

  /** Returns this rule with other values for some of its parameters. */
  public Rule with(Map<String, String> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.putAll(changed);
    return new Rule(
        id, family, summary, levels, rationale, sources, since, status, appliesTo, check, all);
  }

  /** Returns whether a reader may come to harm where it finds something. */
  public boolean isAboutSafety() {
    return family.equals("safety");
  }

  /** Returns whether it compares files, so that what it finds in one depends on another. */
  public boolean comparesFiles() {
    return appliesTo.equals("set");
  }

  /** Returns whether it looks at write-ups or their entries, not at files as such. */
  boolean looksAtStretches() {
    return appliesTo.equals("entry") || appliesTo.equals("write-up");
  }

  /** Returns a whole number among the parameters. */
  int number(String parameter) {
    return Integer.parseInt(text(parameter));
  }

  /** Returns whether a reading is probable enough to be reported at all. */
  boolean isLikely(double confidence) {
    return confidence >= Double.parseDouble(text("likely"));
  }

  /** Returns the level of what is reported with that confidence: "sure" or "likely". */
  String levelOf(double confidence) {
    return confidence >= Double.parseDouble(text("sure")) ? "sure" : "likely";
  }

  /** Returns a parameter. */
  String text(String parameter) {
    String value = parameters.get(parameter);
    if (value == null) {
      throw new IllegalStateException("the rule " + id + " has no parameter '" + parameter + "'");
    }
    return value;
  }
}
