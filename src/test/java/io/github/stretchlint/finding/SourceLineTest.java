package io.github.stretchlint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import org.junit.jupiter.api.Test;

/** What is kept of the line that a finding stands in. */
class SourceLineTest {

  @Test
  void aLineIsKeptAsItIs() {
    SourceText source = SourceText.of("a.md", "Sit tall.\nHold it.\nBreathe.");

    assertThat(SourceLine.of(source, new Span(15, 17))).isEqualTo(new SourceLine("Hold it.", 1));
  }

  @Test
  void ofALongLineThePartAroundThePlaceIsKept() {
    String before = "\uD83E\uDDD8 stretch ".repeat(1_000);
    String behind = " and breathe".repeat(1_000);
    SourceText source = SourceText.of("a.json", before + "Hold" + behind);
    Span place = new Span(before.length(), before.length() + 4);

    SourceLine kept = SourceLine.of(source, place);

    int column = source.lines().position(place.start()).column();
    assertThat(column).isEqualTo(before.codePointCount(0, before.length()) + 1);
    assertThat(kept.text()).hasSizeLessThan(2_100);
    int start = kept.text().offsetByCodePoints(0, column - kept.column());
    assertThat(kept.text().substring(start)).startsWith("Hold and breathe");
  }

  @Test
  void aCharacterIsNotCutThrough() {
    for (int shift = 0; shift < 2; shift++) {
      String before = "x".repeat(shift) + "\uD83E\uDDD8".repeat(3_000);
      SourceText source = SourceText.of("a.json", before + "Hold" + before);

      SourceLine kept = SourceLine.of(source, new Span(before.length(), before.length() + 4));

      assertThat(Character.isLowSurrogate(kept.text().charAt(0))).isFalse();
      assertThat(Character.isHighSurrogate(kept.text().charAt(kept.text().length() - 1))).isFalse();
    }
  }
}
