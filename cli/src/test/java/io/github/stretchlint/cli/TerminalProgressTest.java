package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The line that tells how far a long run has come; no public entrance can be made to take long. */
class TerminalProgressTest {

  private static final long MILLISECOND = 1_000_000;

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void aShortRunTellsNothing() {
    try (TerminalProgress progress = progress(true, true)) {
      after(900, progress, 1);
    }

    assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aLongRunTellsHowFarItHasComeAndTakesTheLineBack() {
    try (TerminalProgress progress = progress(true, true)) {
      after(1000, progress, 7);
      after(50, progress, 8);
      after(50, progress, 9);
    }

    assertThat(shown.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001B[K7 of 10 files checked\r\u001B[K9 of 10 files checked\r\u001B[K");
  }

  @Test
  void nobodyIsToldWhoDoesNotLookOrDoesNotWantTo() {
    try (TerminalProgress noScreen = progress(false, true);
        TerminalProgress quiet = progress(true, false)) {
      after(2000, noScreen, 5);
      after(2000, quiet, 5);
    }

    assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private TerminalProgress progress(boolean screen, boolean wanted) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(shown, true, StandardCharsets.UTF_8),
            Map.of(),
            false,
            screen);
    return new TerminalProgress(terminal, wanted, clock::get);
  }

  private void after(long milliseconds, TerminalProgress progress, int done) {
    clock.addAndGet(milliseconds * MILLISECOND);
    progress.checked(done, 10);
  }
}
