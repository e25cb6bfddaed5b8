package io.github.stretchlint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stretchlint completion}: a script with which Bash and Zsh complete the command. */
final class CompletionCommand implements Callable<Integer> {

  private final CommandSpec spec = Options.spec(this);
  private final Terminal terminal;

  private CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    CompletionCommand command = new CompletionCommand(terminal);
    command
        .spec
        .usageMessage()
        .description(
            "Prints a script with which Bash and Zsh complete commands and options. To use it, run:"
                + " source <(stretchlint completion)");
    return command.spec;
  }

  @Override
  public Integer call() throws IOException {
    terminal.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
    return ExitCode.OK;
  }
}
