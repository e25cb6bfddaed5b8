package io.github.stretchlint.cli;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.FileResult;
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
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
          .description("Files and folders to check, or - for standard input.")
          .build();
  private final OptionSpec format =
      Options.choice(
          "--format",
          "FORMAT",
          List.of("text", "json"),
          "The form of the report: text (the default) or json.");
  private final OptionSpec failLevel =
      Options.choice(
          "--fail-level",
          "LEVEL",
          SEVERITIES,
          "Exit with 1 if anything this serious is found: error (the default), warning or info.");
  private final OptionSpec rules =
      OptionSpec.builder("--rule")
          .paramLabel("RULE")
          .type(ArrayList.class)
          .auxiliaryTypes(RuleId.class)
          .converters(LintCommand::rule)
          .description("Check only this rule. Repeat the option for several rules.")
          .build();
  private final OptionSpec standardInputName = StandardInput.nameOption();
  private final OptionSpec output =
      OptionSpec.builder("--output")
          .paramLabel("FILE")
          .type(Path.class)
          .converters(LintCommand::reportFile)
          .description("Write the report to this file; - is standard output, the default.")
          .build();
  private final OptionSpec maxFileSize =
      OptionSpec.builder("--max-file-size")
          .paramLabel("MB")
          .type(Integer.class)
          .converters(LintCommand::megabytes)
          .defaultValue(String.valueOf(LintRequest.DEFAULT_MEGABYTES))
          .description(
              "The largest file to read, in megabytes (default: "
                  + LintRequest.DEFAULT_MEGABYTES
                  + ").")
          .build();
  private final OptionSpec quiet = Options.flag("--quiet", "Leave out the summary line.");
  private final OptionSpec verbose =
      Options.flag("--verbose", "Also name the files without findings.");

  private final CommandSpec spec = Options.spec(this);
  private final Terminal terminal;

  private LintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandSpec spec(Terminal terminal) {
    LintCommand command = new LintCommand(terminal);
    command
        .spec
        .usageMessage()
        .description("Checks stretching instructions and says what to change.");
    return command
        .spec
        .addPositional(command.paths)
        .addOption(command.format)
        .addOption(command.failLevel)
        .addOption(command.rules)
        .addOption(command.standardInputName)
        .addOption(command.output)
        .addOption(command.maxFileSize)
        .addOption(command.quiet)
        .addOption(command.verbose);
  }

  @Override
  public Integer call() throws IOException {
    LintResult result = lint();
    byte[] report = report(result);
    Path file = output.getValue();
    if (file == null || file.toString().equals(StandardInput.PATH)) {
      terminal.print(report);
    } else {
      refuseToReplaceAnInput(file, result);
      AtomicFile.write(file, report);
    }
    Stretchlint.complain(spec, terminal, result.errors());
    if (!result.errors().isEmpty()) {
      return ExitCode.FAILURE;
    }
    boolean fails = result.hasAtLeast(Severity.of(failLevel.getValue()));
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** The report of an earlier run is no input, so it may be replaced. */
  private static void refuseToReplaceAnInput(Path report, LintResult result) throws IOException {
    if (!Files.isRegularFile(report) || Files.size(report) == 0) {
      return;
    }
    for (FileResult file : result.files()) {
      if (isSameFile(file.path(), report)) {
        throw new IOException(
            report + " was checked, and the report would replace it: name another file");
      }
    }
  }

  private static boolean isSameFile(String name, Path file) throws IOException {
    try {
      Path path = Path.of(name);
      return Files.exists(path) && Files.isSameFile(path, file);
    } catch (InvalidPathException noFile) {
      // Standard input may be called anything.
      return false;
    }
  }

  private LintResult lint() {
    LintRequest request = request();
    StandardInput input = standardInput();
    if (input == null) {
      return new Linter().lint(request);
    }
    try {
      StandardInput.Content content = input.read(terminal, request.megabytes());
      return new Linter().lint(request.and(content.text(), content.format()));
    } catch (IOException unreadable) {
      return new Linter().lint(request).and(input.error(unreadable));
    }
  }

  private LintRequest request() {
    List<Path> files =
        paths.<List<String>>getValue().stream()
            .filter(path -> !path.equals(StandardInput.PATH))
            .map(path -> Stretchlint.path(spec, path))
            .toList();
    @Nullable List<RuleId> chosen = rules.getValue();
    return LintRequest.of(files)
        .only(chosen == null ? Set.of() : Set.copyOf(chosen))
        .upTo(maxFileSize.<Integer>getValue());
  }

  private @Nullable StandardInput standardInput() {
    boolean wanted = paths.<List<String>>getValue().contains(StandardInput.PATH);
    return StandardInput.of(wanted, standardInputName.getValue(), spec);
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
    int columns = output.getValue() == null ? terminal.columns() : 0;
    return new TextReport.Options(
        color, !quiet.<Boolean>getValue(), verbose.<Boolean>getValue(), columns);
  }

  private static Path reportFile(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("name a file, or write - for standard output");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException malformed) {
      throw new TypeConversionException("\"" + name + "\" cannot be the name of a file here");
    }
  }

  private static Integer megabytes(String word) {
    String most = String.valueOf(LintRequest.MOST_MEGABYTES);
    if (word.matches("[1-9]\\d{0,8}") && Integer.parseInt(word) <= LintRequest.MOST_MEGABYTES) {
      return Integer.valueOf(word);
    }
    throw new TypeConversionException(
        "write a whole number of megabytes from 1 to " + most + ", not \"" + word + "\"");
  }

  private static RuleId rule(String name) {
    try {
      return RuleSet.builtIn().named(name).id();
    } catch (UnknownRuleException unknown) {
      throw new TypeConversionException(String.valueOf(unknown.getMessage()));
    }
  }
}
