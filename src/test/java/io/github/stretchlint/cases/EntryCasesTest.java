package io.github.stretchlint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds and cautions in every phrasing: which are missing, and which only seem so. */
class EntryCasesTest {

  @TestFactory
  Stream<DynamicTest> whatIsMissingIsFoundAndNothingElse() {
    return Case.in("entries").stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.id() + ": " + one.text("about"),
                    () ->
                        assertThat(isRight(one))
                            .as(
                                "holds %s, cautions %s",
                                one.findings("missing-hold-time"), one.findings("missing-caution"))
                            .isNotEqualTo(one.isLimit())));
  }

  private static boolean isRight(Case one) {
    List<Finding> cautions = one.findings("missing-caution");
    return areSame(withoutHold(one), names(one.findings("missing-hold-time")))
        && ("none".equals(one.values().get("caution"))
            ? cautions.size() == 1 && cautions.get(0).related().isEmpty()
            : isTold(withoutCaution(one), cautions));
  }

  /** Entries without a caution beside others are told once, the first by name. */
  private static boolean isTold(List<String> without, List<Finding> cautions) {
    return without.isEmpty()
        ? cautions.isEmpty()
        : cautions.size() == 1
            && cautions.get(0).severity() == Severity.WARNING
            && without.size() == 1 + cautions.get(0).related().size()
            && areSame(without.subList(0, 1), names(cautions));
  }

  private static List<String> withoutHold(Case one) {
    return entries(one).stream()
        .filter(entry -> "none".equals(entry.get("hold")))
        .map(entry -> entry.get("name").toString())
        .toList();
  }

  /** A caution is general, none, or that of the entries that are named. */
  private static List<String> withoutCaution(Case one) {
    Object caution = one.values().get("caution");
    if ("general".equals(caution)) {
      return List.of();
    }
    Stream<Map<String, Object>> missing =
        caution == null
            ? entries(one).stream().filter(entry -> Boolean.FALSE.equals(entry.get("caution")))
            : entries(one).stream()
                .filter(entry -> !((List<?>) caution).contains(entry.get("name")));
    return missing.map(entry -> entry.get("name").toString()).toList();
  }

  private static List<Map<String, Object>> entries(Case one) {
    Object entries = one.values().get("entries");
    return entries == null ? List.of() : ((List<?>) entries).stream().map(Case::asMap).toList();
  }

  private static List<String> names(List<Finding> findings) {
    return findings.stream().map(finding -> String.valueOf(finding.entry())).toList();
  }

  /** Names are the same where one holds the other: a heading may have a number or a dose. */
  private static boolean areSame(List<String> expected, List<String> found) {
    List<String> left = new ArrayList<>(found);
    for (String name : expected) {
      String wanted = Case.folded(name);
      String same =
          left.stream().filter(other -> holds(Case.folded(other), wanted)).findFirst().orElse(null);
      if (same == null) {
        return false;
      }
      left.remove(same);
    }
    return left.isEmpty();
  }

  private static boolean holds(String one, String two) {
    return !one.isEmpty() && !two.isEmpty() && (one.contains(two) || two.contains(one));
  }
}
