package io.github.stretchlint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pairs of instructions that exclude each other, and pairs that only look so. */
class ConflictCasesTest {

  @TestFactory
  Stream<DynamicTest> conflictsAreFoundAndLookAlikesAreNot() {
    return Case.in("conflicts").stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.id() + ": " + one.text("why"),
                    () ->
                        assertThat(isRight(one))
                            .as("found %s", one.findings("conflicting-steps"))
                            .isNotEqualTo(one.isLimit())));
  }

  private static boolean isRight(Case one) {
    List<Finding> findings = one.findings("conflicting-steps");
    return one.is("conflict")
        ? findings.stream().anyMatch(finding -> tells(one, finding))
        : findings.isEmpty();
  }

  /** The right type, at one of the two places. */
  private static boolean tells(Case one, Finding finding) {
    boolean placed =
        touches(one, finding.location())
            || finding.related().stream().anyMatch(related -> touches(one, related.place()));
    return placed && one.text("type").equals(finding.type());
  }

  private static boolean touches(Case one, Location place) {
    int earlier = one.lineOf(one.text("earlier"));
    int later = one.lineOf(one.text("later"));
    return isAt(place, earlier) || isAt(place, later);
  }

  /** An instruction may go on in the next line. */
  private static boolean isAt(Location place, int line) {
    return line > 0 && place.start().line() - 1 <= line && line <= place.end().line() + 1;
  }
}
