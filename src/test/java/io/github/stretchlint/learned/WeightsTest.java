package io.github.stretchlint.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final Map<String, short[]> FEATURES =
      Map.of(
          "word=hold", new short[] {150, -50},
          "before:word=hold", new short[] {0, 25},
          "numbered", new short[] {-100, 0});

  private final Weights weights = Weights.of(2, FEATURES);

  @Test
  void whatIsToldIsAddedUp() {
    Weights.Sum sum = weights.sum();
    sum.add("", "word", "hold");
    sum.add("before:", "word", "hold");
    sum.add("", "numbered", "");
    sum.add("", "word", "unknown");
    assertArrayEquals(new double[] {0.5, -0.25}, sum.take(), 1e-9);
  }

  @Test
  void aFeatureThatIsToldTwiceCountsOnce() {
    Weights.Sum sum = weights.sum();
    sum.add("", "word", "hold");
    sum.add("", "word", "hold");
    assertArrayEquals(new double[] {1.5, -0.5}, sum.take(), 1e-9);
  }

  @Test
  void aSumBeginsAnewWhenItIsTaken() {
    Weights.Sum sum = weights.sum();
    sum.add("", "word", "hold");
    sum.take();
    assertArrayEquals(new double[] {0, 0}, sum.take(), 1e-9);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    Weights read = Weights.read(ByteBuffer.wrap(bytes.toByteArray()));
    Weights.Sum sum = read.sum();
    sum.add("", "numbered", "");
    assertArrayEquals(new double[] {-1, 0}, sum.take(), 1e-9);
  }

  @Test
  void manyFeaturesAreToldApart() {
    Map<String, short[]> many = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      many.put("word=" + i, new short[] {(short) (i % 1000), 1});
    }
    Weights all = Weights.of(2, many);
    Weights.Sum sum = all.sum();
    for (int i = 0; i < 20_000; i++) {
      sum.add("", "word", String.valueOf(i));
      assertEquals(i % 1000 * Weights.UNIT, sum.take()[0], 1e-9);
    }
  }

  @Test
  void reasonsAreTheFeaturesThatSpeakForAnOutcome() {
    Weights.Reasons reasons = weights.reasons(1);
    reasons.add("before:", "word", "hold");
    reasons.add("", "word", "hold");
    reasons.add("", "numbered", "");
    assertEquals(List.of("numbered", "before:word=hold"), reasons.strongest(3));
  }
}
