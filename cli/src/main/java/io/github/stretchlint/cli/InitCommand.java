package io.github.stretchlint.cli;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.config.Configs;
import io.github.stretchlint.files.AtomicFile;
import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.finding.LintResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code stretchlint init [FOLDER]}: writes a configuration that fits what is in a folder. */
final class InitCommand implements Callable<Integer> {

  private final PositionalParamSpec folder =
      PositionalParamSpec.builder()
          .type(String.class)
          .paramLabel("FOLDER")
          .arity("0..1")
          .description("The folder to write it into (default: the one you are in).")
          .build();
  private final CommandSpec spec = Options.spec(this);
  private final Terminal terminal;

  private InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    InitCommand command = new InitCommand(terminal);
    command
        .spec
        .usageMessage()
        .description("Writes a commented " + Configs.NAME + " that fits what is in a folder.");
    return command.spec.addPositional(command.folder);
  }

  @Override
  public Integer call() throws IOException {
    @Nullable String named = folder.getValue();
    Path place = Stretchlint.path(spec, named == null ? "." : named);
    if (!Files.isDirectory(place)) {
      throw new ParameterException(spec.commandLine(), "there is no folder " + named);
    }
    Path file = place.resolve(Configs.NAME);
    if (Files.exists(file)) {
      throw new IOException(
          ShownName.of(file) + " exists already and was not changed: edit it, or remove it first");
    }
    LintResult result;
    try (TerminalProgress progress = new TerminalProgress(terminal, true)) {
      result = new Linter().lint(LintRequest.of(List.of(place)).allowingEmptyFolders(), progress);
    }
    Stretchlint.complain(spec, terminal, result.errors());
    AtomicFile.write(file, StarterConfig.of(result, place).getBytes(StandardCharsets.UTF_8));
    terminal.print(
        ShownName.of(file)
            + " was written. To record what is found now, run "
            + terminal.command()
            + " baseline "
            + (named == null ? "." : named)
            + "\n");
    return ExitCode.OK;
  }
}
