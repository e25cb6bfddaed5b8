package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.StepReference;
import io.github.stretchlint.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds references to steps that do not exist. */
final class StepReferences {

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> ROMAN =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  /** "(b) ", "iii. ", "Step 4 - ", "Position C: " at the beginning of a step. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[:;.]\\s|\\n)[^\\S\\n]*+(?:\\((\\w{1,4})\\)|(\\w{1,4})\\)|([a-z])\\.\\s|(?:step|position|stage|point)\\s+(\\w{1,5})\\s*[-–—:,.])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** "First, stand facing a wall. Second, …" */
  private static final Pattern TOLD_IN_ORDER =
      Pattern.compile("(?:^|[.!]\\s+)(First|Second|Third|Fourth|Fifth|Sixth|Seventh),");

  private static final List<String> ORDINALS =
      List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh");

  /** "2 Turn the head", "2️⃣ Turn the head" */
  private static final Pattern BARE = Pattern.compile("^(\\d{1,2})[\\uFE0F\\u20E3]*\\s+\\p{Lu}");

  private StepReferences() {}

  static List<Conflict> conflicts(Entry entry) {
    List<Conflict> conflicts = new ArrayList<>();
    Set<String> labels = labels(entry);
    boolean numbered = labels.stream().anyMatch(StepReferences::isNumber);
    for (Statement statement : entry.statements()) {
      if (statement instanceof StepReference reference
          && !exists(reference, labels, numbered, entry)) {
        conflicts.add(
            new Conflict(
                "step-reference",
                reference.span(),
                reference.span(),
                Confidence.CERTAIN,
                "\"{subject}\" refers to a step that does not exist: " + remedy(labels),
                Map.of()));
      }
    }
    return conflicts;
  }

  private static String remedy(Set<String> labels) {
    long steps = labels.stream().filter(label -> label.matches("\\d+")).count();
    return steps < 2
        ? "number the steps, or say what to repeat"
        : "the last numbered step is " + last(labels) + ", so correct the number";
  }

  private static int last(Set<String> labels) {
    return labels.stream()
        .filter(label -> label.matches("\\d{1,4}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  /** Returns the labels that the steps show; numbers in digits, all in lower case. */
  private static Set<String> labels(Entry entry) {
    Set<String> labels = new TreeSet<>();
    Set<String> bare = new TreeSet<>();
    for (Step step : entry.steps()) {
      if (step.number() != null) {
        labels.add(step.number().toString());
      }
      Matcher matcher = LABEL.matcher(step.text().text());
      while (matcher.find()) {
        for (int group = 1; group <= 4; group++) {
          if (matcher.group(group) != null) {
            labels.add(digits(matcher.group(group).toLowerCase(Locale.ROOT)));
          }
        }
      }
      Matcher told = TOLD_IN_ORDER.matcher(step.text().text());
      while (told.find()) {
        labels.add(Integer.toString(ORDINALS.indexOf(told.group(1)) + 1));
      }
      Matcher number = BARE.matcher(step.text().text());
      if (number.find()) {
        bare.add(number.group(1));
      }
    }
    return labels.isEmpty() && bare.size() > 1 ? bare : labels;
  }

  private static String digits(String label) {
    int number = NUMBERS.indexOf(label);
    return number < 0 ? label : Integer.toString(number);
  }

  private static boolean exists(
      StepReference reference, Set<String> labels, boolean numbered, Entry entry) {
    return reference.labels().stream()
        .map(StepReferences::digits)
        .allMatch(label -> labels.contains(label) || isCounted(label, labels, numbered, entry));
  }

  /** Steps without labels are counted; a letter needs a letter to refer to. */
  private static boolean isCounted(
      String label, Set<String> labels, boolean numbered, Entry entry) {
    boolean number = isNumber(label);
    if (number && !numbered) {
      int told = Integer.parseInt(label);
      return told >= 1 && told <= Math.max(entry.steps().size(), labels.size());
    }
    boolean lettered = labels.stream().anyMatch(shown -> isOfKind(shown, label));
    return !number && !lettered;
  }

  private static boolean isNumber(String label) {
    return NUMBER.matcher(label).matches();
  }

  /** Whether both are letters, or both Roman numerals. */
  private static boolean isOfKind(String shown, String label) {
    boolean letters =
        shown.length() == 1 && label.length() == 1 && Character.isLetter(shown.charAt(0));
    return letters || (ROMAN.contains(shown) && ROMAN.contains(label));
  }
}
