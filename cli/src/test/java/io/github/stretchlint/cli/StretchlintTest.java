package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.rule.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command itself, and the subcommands that tell about rules. */
class StretchlintTest {

  @Test
  void theVersionIsTold() {
    assertThat(CommandRun.of("--version").out()).matches("stretchlint \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "lint --help", "explain --help", "rules -h"})
  void helpGoesToStandardOutput(String arguments) {
    CommandRun run = CommandRun.of(arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).startsWith("Usage: stretchlint");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lnt calves.md => there is no command \"lnt\": did you mean lint? (see stretchlint --help)",
        "calves.md => there is no command \"calves.md\": to check it, write stretchlint lint calves.md"
            + " (see stretchlint --help)",
        "explain => RULE is missing (see stretchlint explain --help)",
        "explain missing-cauton => there is no rule \"missing-cauton\": did you mean missing-caution?"
            + " (see stretchlint explain --help)",
        "explain beauty => there is no rule \"beauty\": \"stretchlint rules\" lists them"
            + " (see stretchlint explain --help)",
        "explain missing-caution encoding => \"encoding\" is one argument too many"
            + " (see stretchlint explain --help)"
      })
  void errorsOfUseAreOneLineAndExitWithTwo(String example) {
    String[] parts = example.split(" => ", -1);

    assertThat(CommandRun.of(parts[0].split(" ", -1)))
        .isEqualTo(new CommandRun(2, "", "stretchlint: " + parts[1] + "\n"));
  }

  @Test
  void aCommandIsNeeded() {
    CommandRun run = CommandRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("stretchlint: say what to do: lint, ");
  }

  @Test
  void rulesAreListedByFamilyWithTheirSeverity() {
    assertThat(CommandRun.of("rules").out())
        .contains("safety\n  missing-caution ")
        .containsPattern("missing-hold-time +error, warning +A held stretch that does not say");
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsExplained() {
    return RuleSet.builtIn().all().stream()
        .map(rule -> rule.id().value())
        .map(id -> DynamicTest.dynamicTest(id, () -> assertExplained(id)));
  }

  private static void assertExplained(String id) {
    CommandRun run = CommandRun.of("explain", id);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(id + " (")
        .contains("\nWHY\n", "\nBAD\n", "\nGOOD\n", "\nHOW TO FIX\n")
        .doesNotContain("```", "\n# ", "](");
  }
}
