package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.text.Span;
import io.github.stretchlint.text.SpanIndex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether one of the ranges 10-12, 20-40 and 25-30 shares a character with another one. */
class SpanIndexTest {

  private static final List<Span> SPANS =
      List.of(new Span(25, 30), new Span(10, 12), new Span(20, 40));

  @ParameterizedTest
  @CsvSource({
    " 0, 10, false",
    " 0, 11, true",
    "11, 12, true",
    "12, 20, false",
    "35, 36, true",
    "39, 50, true",
    "40, 50, false",
    " 5, 45, true",
    "12, 12, false"
  })
  void tellsWhetherOneOfThemOverlaps(int start, int end, boolean overlaps) {
    assertThat(new SpanIndex(SPANS).overlaps(new Span(start, end))).isEqualTo(overlaps);
  }

  @Test
  void ofNoRangesNoneOverlaps() {
    assertThat(new SpanIndex(List.of()).overlaps(new Span(0, 9))).isFalse();
  }
}
