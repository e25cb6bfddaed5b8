package io.github.stretchlint.cli;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.report.JsonReport;
import io.github.stretchlint.report.TextReport;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.UnknownRuleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code stretchlint lint PATH...}: lints files, folders and standard input. */
final class LintCommand implements Callable<Integer> {

  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("1..*")
          .required(true)
          .type(ArrayList.class)
          .auxiliaryTypes(String.class)
          .description("Files and folders to lint; - for standard input.")
          .build();
  private final OptionSpec format =
      Options.choice(
          "--format", "FORMAT", List.of("text", "json"), "The report: text (the default) or json.");
  private final OptionSpec failLevel =
      Options.choice(
          "--fail-level",
          "LEVEL",
          SEVERITIES,
          "Exit with 1 if anything this grave is found: error (the default), warning or info.");
  private final OptionSpec rules =
      OptionSpec.builder("--rule")
          .paramLabel("RULE")
          .type(ArrayList.class)
          .auxiliaryTypes(RuleId.class)
          .converters(LintCommand::rule)
          .description("Run this rule only; repeat it for several.")
          .build();
  private final OptionSpec standardInputName = StandardInput.nameOption();
  private final OptionSpec output =
      OptionSpec.builder("--output")
          .paramLabel("FILE")
          .type(Path.class)
          .description("Write the report to a file instead of standard output.")
          .build();
  private final OptionSpec quiet = Options.flag("--quiet", "Leave out the summary.");
  private final OptionSpec verbose =
      Options.flag("--verbose", "Name the files without findings, too.");

  private final CommandSpec spec = Options.spec(this);
  private final Terminal terminal;

  private LintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    LintCommand command = new LintCommand(terminal);
    command.spec.usageMessage().description("Finds what is wrong with stretch write-ups.");
    return command
        .spec
        .addPositional(command.paths)
        .addOption(command.format)
        .addOption(command.failLevel)
        .addOption(command.rules)
        .addOption(command.standardInputName)
        .addOption(command.output)
        .addOption(command.quiet)
        .addOption(command.verbose);
  }

  @Override
  public Integer call() throws IOException {
    LintResult result = new Linter().lint(request());
    byte[] report = report(result);
    Path file = output.getValue();
    if (file == null) {
      terminal.print(report);
    } else {
      AtomicFile.write(file, report);
    }
    Stretchlint.complain(spec, terminal, result.errors());
    if (!result.errors().isEmpty()) {
      return ExitCode.FAILURE;
    }
    boolean fails = result.hasAtLeast(Severity.of(failLevel.getValue()));
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private LintRequest request() throws IOException {
    List<String> named = paths.getValue();
    List<Path> files =
        named.stream()
            .filter(path -> !path.equals(StandardInput.PATH))
            .map(path -> Stretchlint.path(spec, path))
            .toList();
    @Nullable List<RuleId> chosen = rules.getValue();
    LintRequest request =
        LintRequest.of(files).only(chosen == null ? Set.of() : Set.copyOf(chosen));
    StandardInput input =
        StandardInput.of(named.contains(StandardInput.PATH), standardInputName.getValue(), spec);
    if (input == null) {
      return request;
    }
    StandardInput.Content content = input.read(terminal);
    return request.and(content.text(), content.format());
  }

  private byte[] report(LintResult result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      if (format.getValue().equals("json")) {
        JsonReport.write(result, Version.text(), writer);
      } else {
        TextReport.write(result, textOptions(), writer);
      }
    }
    return bytes.toByteArray();
  }

  private TextReport.Options textOptions() {
    boolean color = Stretchlint.colors(spec, terminal, output.getValue() == null);
    return new TextReport.Options(color, !quiet.<Boolean>getValue(), verbose.<Boolean>getValue());
  }

  private static RuleId rule(String name) {
    try {
      return RuleSet.builtIn().named(name).id();
    } catch (UnknownRuleException unknown) {
      throw new TypeConversionException(String.valueOf(unknown.getMessage()));
    }
  }
}
