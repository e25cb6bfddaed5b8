package io.github.stretchlint.cli;

import io.github.stretchlint.text.Spelling;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code stretchlint help [COMMAND]}: the same as {@code --help}, as people also write it. */
final class HelpCommand implements Callable<Integer> {

  private final PositionalParamSpec name =
      PositionalParamSpec.builder()
          .type(String.class)
          .paramLabel("COMMAND")
          .arity("0..1")
          .description("The command to explain.")
          .build();
  private final CommandSpec spec = Options.spec(this);
  private final Terminal terminal;

  private HelpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    HelpCommand command = new HelpCommand(terminal);
    command.spec.usageMessage().description("Shows what a command does and its options.");
    return command.spec.addPositional(command.name);
  }

  @Override
  public Integer call() throws IOException {
    CommandLine all = spec.root().commandLine();
    String wanted = name.getValue();
    if (wanted == null) {
      terminal.print(all.getUsageMessage());
      return ExitCode.OK;
    }
    Map<String, CommandLine> commands = all.getSubcommands();
    CommandLine command = commands.get(wanted);
    if (command == null) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no command \""
              + wanted
              + "\": "
              + Spelling.advice(
                  wanted,
                  commands.keySet(),
                  "write one of " + String.join(", ", commands.keySet())));
    }
    terminal.print(command.getUsageMessage());
    return ExitCode.OK;
  }
}
