package io.github.stretchlint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding is recognised by. */
class IdentityTest {

  private static final String LUNGE =
      "Step into a long lunge beside a rock, set both hands inside the front foot and let the hips"
          + " sink. Keep the back knee lifted, look ahead, then change legs.\n";

  @Test
  void noTwoFindingsOfAFileHaveTheSame() {
    String text = "## Lizard\n\n" + LUNGE + "\n## Lizard\n\n" + LUNGE + "\n## Lizard\n\n" + LUNGE;

    assertThat(identities("a.md", text)).hasSizeGreaterThan(2).doesNotHaveDuplicates();
  }

  @Test
  void itHoldsNoLine() {
    String text = "## Lizard\n\n" + LUNGE;

    assertThat(identities("a.md", "We like these.\n\n" + text))
        .containsAll(identities("a.md", text));
  }

  @Test
  void itHoldsNoMarkupAndNoFormat() {
    List<String> markdown = identities("a.md", "## Side *bend* & reach\n\n" + LUNGE);

    assertThat(identities("b.html", "<h2>Side <i>bend</i> &amp; reach</h2><p>" + LUNGE + "</p>"))
        .isEqualTo(markdown);
    assertThat(
            identities(
                "c.json",
                "{\"id\": 3, \"name\": \"Side \\u0062end & reach\", \"steps\": [\""
                    + LUNGE.strip()
                    + "\"]}"))
        .isEqualTo(markdown);
  }

  @Test
  void anotherEntryAndAnotherRuleHaveAnother() {
    assertThat(identities("a.md", "## Lizard\n\n" + LUNGE))
        .doesNotContainAnyElementsOf(identities("a.md", "## Gecko\n\n" + LUNGE))
        .doesNotHaveDuplicates();
  }

  private static List<String> identities(String name, String text) {
    Format format = Format.ofFileName(name).orElseThrow();
    return new Linter()
        .lint(LintRequest.of(SourceText.of(name, text), format)).files().get(0).findings().stream()
            .map(Finding::identity)
            .sorted()
            .toList();
  }
}
