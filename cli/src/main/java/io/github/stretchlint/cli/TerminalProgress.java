package io.github.stretchlint.cli;

import io.github.stretchlint.Progress;
import java.util.function.LongSupplier;

/** Shows on a screen how far a long run has come; the line goes away when it is done. */
final class TerminalProgress implements Progress, AutoCloseable {

  private static final long SOON = 1_000_000_000;
  private static final long BETWEEN = 100_000_000;
  private static final String ERASE = "\r\u001B[K";

  private final Terminal terminal;
  private final boolean wanted;

  /** Tells the time in nanoseconds. */
  private final LongSupplier clock;

  private long next;
  private boolean shown;

  TerminalProgress(Terminal terminal, boolean wanted) {
    this(terminal, wanted, System::nanoTime);
  }

  TerminalProgress(Terminal terminal, boolean wanted, LongSupplier clock) {
    this.terminal = terminal;
    this.wanted = wanted && terminal.errorsInteractive();
    this.clock = clock;
    this.next = clock.getAsLong() + SOON;
  }

  @Override
  public void checked(int done, int all) {
    if (wanted && all > 1) {
      show(done, all);
    }
  }

  private synchronized void show(int done, int all) {
    long now = clock.getAsLong();
    if (now - next >= 0) {
      terminal.err().print(ERASE + done + " of " + all + " files checked");
      terminal.err().flush();
      next = now + BETWEEN;
      shown = true;
    }
  }

  @Override
  public synchronized void close() {
    if (shown) {
      terminal.err().print(ERASE);
      terminal.err().flush();
      shown = false;
    }
  }
}
