package io.github.stretchlint.cli;

import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.UnknownRuleException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code stretchlint explain RULE}: shows a rule's page. */
final class ExplainCommand implements Callable<Integer> {

  private final PositionalParamSpec name =
      Options.one("RULE", "The rule to explain, such as missing-caution.");
  private final CommandSpec spec = Options.spec(this);
  private final Terminal terminal;

  private ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    ExplainCommand command = new ExplainCommand(terminal);
    command
        .spec
        .usageMessage()
        .description("Shows what a rule finds, why it matters and how to fix it, with examples.");
    return command.spec.addPositional(command.name);
  }

  @Override
  public Integer call() throws IOException {
    terminal.print(
        PageText.of(rule(), Stretchlint.colors(spec, terminal, true), terminal.columns()));
    return ExitCode.OK;
  }

  private Rule rule() {
    try {
      return RuleSet.builtIn().named(name.getValue());
    } catch (UnknownRuleException unknown) {
      throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()));
    }
  }
}
