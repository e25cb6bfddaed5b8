package io.github.stretchlint;

import io.github.stretchlint.read.Format;
import java.util.Arrays;

/**
 * What Jazzer calls with ever new texts: {@code ./mvnw -P fuzz -pl src -DskipTests verify}. It
 * needs nothing of Jazzer, so it is compiled with the other tests.
 */
public final class FuzzTarget {

  private FuzzTarget() {}

  /** Asserts that all laws hold for a text; the first byte tells its format. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 0) {
      Format format = Format.values()[(input[0] & 0xFF) % Format.values().length];
      TextLaws.hold(format, Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
