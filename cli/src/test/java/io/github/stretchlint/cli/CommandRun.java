package io.github.stretchlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the command, in this process, left behind.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(String... arguments) {
    return new Setting().run(arguments);
  }

  /** What surrounds a run. */
  record Setting(InputStream in, Map<String, String> environment, boolean interactive) {

    Setting() {
      this(InputStream.nullInputStream(), Map.of(), false);
    }

    Setting input(String text) {
      return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Setting input(InputStream other) {
      return new Setting(other, environment, interactive);
    }

    Setting variable(String name, String value) {
      return new Setting(in, Map.of(name, value), interactive);
    }

    Setting onScreen() {
      return new Setting(in, environment, true);
    }

    CommandRun run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
      Terminal terminal = new Terminal(in, out, errors, environment, interactive, false);
      int exitCode = Main.run(arguments, terminal);
      return new CommandRun(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
