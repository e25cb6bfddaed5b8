package io.github.stretchlint.cli;

import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * A text that comes through standard input.
 *
 * @param name the name that reports show
 * @param format its format
 */
record StandardInput(String name, Format format) {

  /** The path that stands for standard input. */
  static final String PATH = "-";

  private static final String UNNAMED = "<stdin>";
  private static final String NAME_OPTION = "--stdin-filename";

  static OptionSpec nameOption() {
    return OptionSpec.builder(NAME_OPTION)
        .paramLabel("NAME")
        .type(String.class)
        .description(
            "A name for standard input, such as calves.html: its ending gives the format. Without a"
                + " name it is read as JSON if it begins like JSON, otherwise as Markdown.")
        .build();
  }

  /**
   * Returns what a command is to take standard input for; null if it is not to read it.
   *
   * @param wanted whether {@link #PATH} is among the paths
   * @param name the value of the option, or null
   */
  static @Nullable StandardInput of(boolean wanted, @Nullable String name, CommandSpec command) {
    if (!wanted && name != null) {
      throw new ParameterException(
          command.commandLine(), NAME_OPTION + " is for standard input: write - as the path");
    }
    if (!wanted) {
      return null;
    }
    if (name == null) {
      return new StandardInput(UNNAMED, Format.MARKDOWN);
    }
    return Format.ofFileName(name)
        .map(format -> new StandardInput(name, format))
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    NAME_OPTION + " " + name + ": stretchlint can only read " + Format.ENDINGS));
  }

  /** Reads standard input; data shows by its first sign where no name tells the format. */
  StandardInput.Content read(Terminal terminal, int megabytes) throws IOException {
    SourceText text = Linter.read(name, terminal.in(), megabytes);
    String start = text.text().stripLeading();
    boolean data = name.equals(UNNAMED) && (start.startsWith("{") || start.startsWith("[{"));
    return new Content(text, data ? Format.JSON : format);
  }

  /** Tells why it could not be read. */
  RunError error(IOException unreadable) {
    return new RunError(name, String.valueOf(unreadable.getMessage()));
  }

  /** What was read, and as what it is to be understood. */
  record Content(SourceText text, Format format) {}
}
