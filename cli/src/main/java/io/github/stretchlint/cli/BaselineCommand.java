package io.github.stretchlint.cli;

import io.github.stretchlint.BaselineRun;
import io.github.stretchlint.BaselineUpdate;
import io.github.stretchlint.Linter;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code stretchlint baseline PATH...}: records what is found now, so that only what is new counts.
 */
final class BaselineCommand implements Callable<Integer> {

  private final OptionSpec prune =
      Options.flag("--prune", "Only remove findings that are gone; add nothing new.");
  private final CommandSpec spec = Options.spec(this);
  private final RequestOptions request =
      new RequestOptions(spec, "Write the baseline to this file, not to the nearest one.");
  private final Terminal terminal;

  private BaselineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    BaselineCommand command = new BaselineCommand(terminal);
    command
        .spec
        .usageMessage()
        .description("Records what is found now, so that lint counts only what is new.");
    return command.spec.addOption(command.prune);
  }

  @Override
  public Integer call() throws IOException {
    if (request.wantsStandardInput()) {
      throw new ParameterException(
          spec.commandLine(), "a baseline is for files: name files or folders, not -");
    }
    Path named = request.baseline();
    Path file = named == null ? Linter.baselineFor(request.paths()) : named;
    BaselineRun run;
    try (TerminalProgress progress = new TerminalProgress(terminal, true)) {
      run =
          new Linter()
              .updateBaseline(
                  request.request(Lookup.NONE, null), file, prune.<Boolean>getValue(), progress);
    }
    Stretchlint.complain(spec, terminal, run.result().errors());
    BaselineUpdate update = run.update();
    if (update == null) {
      terminal.complain("the baseline was not written: correct the above first");
      return ExitCode.FAILURE;
    }
    terminal.print(told(update));
    return ExitCode.OK;
  }

  private static String told(BaselineUpdate update) {
    return ShownName.fromHere(update.file())
        + ": "
        + TextReport.counted(update.findings(), "finding", "findings")
        + " in "
        + TextReport.counted(update.files(), "file", "files")
        + " ("
        + update.added()
        + " added, "
        + update.removed()
        + " removed)\n";
  }
}
