package io.github.stretchlint.cli;

import io.github.stretchlint.report.RuleList;
import io.github.stretchlint.rule.RuleSet;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stretchlint rules}: lists the rules. */
final class RulesCommand implements Callable<Integer> {

  private final CommandSpec spec = Options.spec(this);
  private final Terminal terminal;

  private RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    RulesCommand command = new RulesCommand(terminal);
    command.spec.usageMessage().description("Lists the rules and what each one finds.");
    return command.spec;
  }

  @Override
  public Integer call() throws IOException {
    StringWriter list = new StringWriter();
    boolean color = Stretchlint.colors(spec, terminal, true);
    RuleList.write(RuleSet.builtIn(), color, terminal.columns(), list);
    terminal.print(list.toString());
    return ExitCode.OK;
  }
}
