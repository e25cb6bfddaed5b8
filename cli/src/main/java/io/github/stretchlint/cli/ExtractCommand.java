package io.github.stretchlint.cli;

import io.github.stretchlint.ExtractResult;
import io.github.stretchlint.ExtractResult.Extracted;
import io.github.stretchlint.LineReading;
import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.report.WriteUpJson;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code stretchlint extract FILE}: shows what was understood of a file. */
final class ExtractCommand implements Callable<Integer> {

  private final PositionalParamSpec file =
      Options.one("FILE", "The file, or - for standard input.");
  private final OptionSpec roles = Options.flag("--roles", "Show how each line was read, and why.");
  private final OptionSpec standardInputName = StandardInput.nameOption();
  private final CommandSpec spec = Options.spec(this);
  private final Terminal terminal;

  private ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    ExtractCommand command = new ExtractCommand(terminal);
    command
        .spec
        .usageMessage()
        .description("Shows what stretchlint understands of a file, as JSON, without checking it.");
    return command
        .spec
        .addPositional(command.file)
        .addOption(command.roles)
        .addOption(command.standardInputName);
  }

  @Override
  public Integer call() throws IOException {
    ExtractResult result = extract(file.getValue());
    if (roles.<Boolean>getValue()) {
      for (Extracted read : result.files()) {
        printRoles(read);
      }
      Stretchlint.complain(spec, terminal, result.errors());
      return result.errors().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
    StringWriter json = new StringWriter();
    for (Extracted read : result.files()) {
      WriteUpJson.write(read.source(), read.writeUps(), json);
    }
    terminal.print(json.toString());
    Stretchlint.complain(spec, terminal, result.errors());
    return result.errors().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
  }

  /** Prints a line for each line of the file: its place, what it does, how surely, and why. */
  private void printRoles(Extracted read) throws IOException {
    if (read.format() == Format.JSON || read.format() == Format.YAML) {
      throw new ParameterException(
          spec.commandLine(),
          read.source().name() + " is a data file, which is read by its keys: --roles is for text");
    }
    StringBuilder text = new StringBuilder();
    for (LineReading line : new Linter().lineRoles(read.source(), read.format())) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s %s %.2f  %s%n    %s%n",
              line.place(),
              line.state(),
              line.probability(),
              line.text().replace('\n', ' '),
              String.join("  ", line.reasons())));
    }
    terminal.print(text.toString());
  }

  private ExtractResult extract(String argument) throws IOException {
    StandardInput input =
        StandardInput.of(argument.equals(StandardInput.PATH), standardInputName.getValue(), spec);
    if (input != null) {
      try {
        StandardInput.Content content = input.read(terminal, LintRequest.DEFAULT_MEGABYTES);
        return new Linter().extract(content.text(), content.format());
      } catch (IOException unreadable) {
        return new ExtractResult(List.of(), List.of(input.error(unreadable)));
      }
    }
    Path path = Stretchlint.path(spec, argument);
    if (Files.isDirectory(path)) {
      throw new ParameterException(
          spec.commandLine(), argument + " is a folder: name a file in it");
    }
    return new Linter().extract(path, Lookup.NEAREST);
  }
}
