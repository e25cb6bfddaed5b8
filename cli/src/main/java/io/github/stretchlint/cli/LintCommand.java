package io.github.stretchlint.cli;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.Progress;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.files.AtomicFile;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.report.JsonReport;
import io.github.stretchlint.report.ReportForm;
import io.github.stretchlint.report.StatisticsReport;
import io.github.stretchlint.report.TextReport;
import io.github.stretchlint.report.UnixReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code stretchlint lint PATH...}: lints files, folders and standard input. */
final class LintCommand implements Callable<Integer> {

  /** What tells a report from other texts stands in so many bytes. */
  private static final int HEAD = 4096;

  private static final String PRINT_CONFIG = "--print-config";

  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  private final OptionSpec format =
      Options.choice(
          List.of("-f", "--format"),
          "FORMAT",
          List.of("text", "json", "unix"),
          "The form of the report: text (the default), json, or unix (one line for each finding).");
  private final OptionSpec failLevel =
      Options.choice(
          List.of("--fail-level"),
          "LEVEL",
          SEVERITIES,
          "Exit with 1 if anything this serious is found: error (the default), warning or info.");
  private final OptionSpec maxWarnings =
      OptionSpec.builder("--max-warnings")
          .paramLabel("NUMBER")
          .type(Integer.class)
          .converters(LintCommand::number)
          .description("Exit with 1 if there are more warnings than this.")
          .build();
  private final OptionSpec noBaseline =
      Options.flag("--no-baseline", "Also count the findings that are in the baseline.");
  private final OptionSpec since =
      OptionSpec.builder("--since")
          .paramLabel("REVISION")
          .type(String.class)
          .description(
              "Count only findings in files that have changed since a git revision, such as main.")
          .build();
  private final OptionSpec standardInputName = StandardInput.nameOption();
  private final OptionSpec output =
      OptionSpec.builder("-o", "--output")
          .paramLabel("FILE")
          .type(Path.class)
          .converters(LintCommand::reportFile)
          .description("Write the report to this file; - is standard output, the default.")
          .build();
  private final OptionSpec printConfig =
      RequestOptions.file(
          PRINT_CONFIG,
          "Show which settings apply to a file and where each is set, without checking anything.");
  private final OptionSpec statistics =
      Options.flag(
          "--statistics", "Show how many findings each rule and each file has, not the findings.");
  private final OptionSpec quiet =
      Options.flag(List.of("-q", "--quiet"), "Leave out the summary line and the progress.");
  private final OptionSpec verbose =
      Options.flag(
          List.of("-v", "--verbose"),
          "Also show findings that do not count, all findings of the same kind, and files without"
              + " findings.");

  private final CommandSpec spec = Options.spec(this);
  private final RequestOptions request =
      new RequestOptions(spec, "Read the baseline from this file, not from the nearest one.");
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
        .addOption(command.format)
        .addOption(command.failLevel)
        .addOption(command.maxWarnings)
        .addOption(command.noBaseline)
        .addOption(command.since)
        .addOption(command.standardInputName)
        .addOption(command.output)
        .addOption(command.printConfig)
        .addOption(command.statistics)
        .addOption(command.quiet)
        .addOption(command.verbose);
  }

  @Override
  public Integer call() throws IOException {
    Path printed = printConfig.getValue();
    if (printed != null) {
      return printConfig(printed);
    }
    if (statistics.<Boolean>getValue() && !format.getValue().equals("text")) {
      throw new ParameterException(
          spec.commandLine(), "--statistics is only for the text report: leave out --format");
    }
    Path file = reportFile();
    if (file != null) {
      refuseToReplaceText(file);
    }
    LintResult result = lint();
    byte[] report = report(result);
    if (file == null) {
      terminal.print(report);
    } else {
      AtomicFile.write(file, report);
    }
    Stretchlint.complain(spec, terminal, result.errors());
    if (!result.errors().isEmpty()) {
      return ExitCode.FAILURE;
    }
    if (result.files().isEmpty() && since.getValue() == null) {
      terminal.complain(
          "nothing was checked: everything that you named is ignored, excluded or of another kind");
    }
    boolean fails = result.fails(Severity.of(failLevel.getValue()), maxWarnings.getValue());
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private Integer printConfig(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new ParameterException(
          spec.commandLine(), PRINT_CONFIG + " " + file + ": this is a folder: name a file in it");
    }
    List<RunError> errors = new ArrayList<>();
    String printed = new Linter().configuration(file, request.configuration(), errors);
    if (errors.isEmpty()) {
      terminal.print(printed);
    }
    Stretchlint.complain(spec, terminal, errors);
    return errors.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
  }

  /** Returns the file that the report goes to, or null for standard output. */
  private @Nullable Path reportFile() {
    Path file = output.getValue();
    return file == null || file.toString().equals(StandardInput.PATH) ? null : file;
  }

  /**
   * Only the report of an earlier run may be replaced, whatever became of the input in this one.
   */
  private static void refuseToReplaceText(Path report) throws IOException {
    Format known = Format.ofFileName(report.toString()).orElse(null);
    if (known == null || !Files.isRegularFile(report) || Files.size(report) == 0) {
      return;
    }
    try (InputStream in = Files.newInputStream(report)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      if (!ReportForm.is(head, known)) {
        throw new IOException(
            report + " is not a report, and the report would replace it: name another file");
      }
    }
  }

  private LintResult lint() {
    LintRequest wanted = request.request(baseline(), since.getValue());
    StandardInput input = standardInput();
    try (TerminalProgress progress = new TerminalProgress(terminal, !quiet.<Boolean>getValue())) {
      return input == null ? new Linter().lint(wanted, progress) : lint(wanted, input, progress);
    }
  }

  private LintResult lint(LintRequest wanted, StandardInput input, Progress progress) {
    try {
      StandardInput.Content content = input.read(terminal, wanted.megabytes());
      return new Linter().lint(wanted.and(content.text(), content.format()), progress);
    } catch (IOException unreadable) {
      return new Linter().lint(wanted, progress).and(input.error(unreadable));
    }
  }

  private Lookup baseline() {
    return request.lookup(RequestOptions.BASELINE, request.baseline(), noBaseline);
  }

  private @Nullable StandardInput standardInput() {
    return StandardInput.of(request.wantsStandardInput(), standardInputName.getValue(), spec);
  }

  private byte[] report(LintResult result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      String form = format.getValue();
      if (form.equals("json")) {
        JsonReport.write(result, Version.text(), writer);
      } else if (form.equals("unix")) {
        UnixReport.write(result, writer);
      } else if (statistics.<Boolean>getValue()) {
        StatisticsReport.write(result, !quiet.<Boolean>getValue(), writer);
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

  private static Integer number(String word) {
    if (word.matches("\\d{1,9}")) {
      return Integer.valueOf(word);
    }
    throw new TypeConversionException("write a whole number, such as 0, not \"" + word + "\"");
  }
}
