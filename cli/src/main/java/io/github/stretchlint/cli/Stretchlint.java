package io.github.stretchlint.cli;

import io.github.stretchlint.cli.Terminal.ColorChoice;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.Spelling;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command with its subcommands. They are put together by calls, not by annotations: to read
 * annotations takes about as long as the JVM's whole start.
 */
final class Stretchlint implements Callable<Integer> {

  static final String NAME = "stretchlint";
  private static final String COLOR = "--color";
  static final String DEBUG = "--debug";
  static final String CRASHED =
      "stretchlint has crashed, which is its own fault: run it again with --debug to see where";

  /** The narrowest help that picocli can print, and the widest that is easy to read. */
  private static final int NARROWEST_HELP = 55;

  private static final int WIDEST_HELP = 100;

  private static final int USUAL_WIDTH = 80;

  private static final List<String> COMMANDS =
      List.of("lint", "init", "baseline", "explain", "extract", "rules", "completion", "help");

  /** Those that tell about the others. */
  private static final List<String> OF_ALL = List.of("completion", "help");

  private final Terminal terminal;
  private final CommandSpec spec = Options.spec(this);

  private Stretchlint(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command and returns its exit code. */
  static int execute(String[] arguments, Terminal terminal) {
    return new Stretchlint(terminal).commandLine(arguments).execute(arguments);
  }

  /** Returns whether a command is to colour what it writes. */
  static boolean colors(CommandSpec command, Terminal terminal, boolean toStandardOutput) {
    String word = command.root().findOption(COLOR).getValue();
    ColorChoice choice = ColorChoice.valueOf(word.toUpperCase(Locale.ROOT));
    return terminal.colors(choice) && (toStandardOutput || choice == ColorChoice.ALWAYS);
  }

  /** Tells what kept a command from doing its job, a line each. */
  static void complain(CommandSpec command, Terminal terminal, List<RunError> errors) {
    boolean debug = command.root().findOption(DEBUG).getValue();
    for (RunError error : errors) {
      String place = error.path().isEmpty() ? "" : error.path() + ": ";
      terminal.complain(place + error.message());
      if (debug && error.cause() != null) {
        error.cause().printStackTrace(terminal.err());
      }
    }
  }

  /** Returns the path that an argument names. */
  static Path path(CommandSpec command, String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException malformed) {
      throw new ParameterException(
          command.commandLine(),
          "\"" + argument + "\" cannot be the name of a file here",
          malformed);
    }
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** To describe a command takes a while, so that one which is called at once stands alone. */
  private static List<String> needed(String[] arguments) {
    boolean alone =
        arguments.length > 0 && COMMANDS.contains(arguments[0]) && !OF_ALL.contains(arguments[0]);
    return alone ? List.of(arguments[0]) : COMMANDS;
  }

  private CommandSpec command(String name) {
    return switch (name) {
      case "lint" -> LintCommand.spec(terminal);
      case "init" -> InitCommand.spec(terminal);
      case "baseline" -> BaselineCommand.spec(terminal);
      case "explain" -> ExplainCommand.spec(terminal);
      case "extract" -> ExtractCommand.spec(terminal);
      case "rules" -> RulesCommand.spec(terminal);
      case "completion" -> CompletionCommand.spec(terminal);
      case "help" -> HelpCommand.spec(terminal);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private CommandLine commandLine(String[] arguments) {
    spec.name(NAME).versionProvider(() -> new String[] {NAME + " " + Version.text()});
    spec.usageMessage()
        .description(
            "Finds what is unsafe, missing, contradictory or repeated in stretching instructions.")
        .footer(
            "",
            "Exit codes: 0 nothing found, 1 something found, 2 something could not be checked.");
    spec.addOption(help())
        .addOption(version())
        .addOption(color())
        .addOption(
            Options.flag(DEBUG, ScopeType.INHERIT, "After a crash, show where it happened."));
    for (String name : needed(arguments)) {
      spec.addSubcommand(name, Options.command(command(name)));
    }
    Help.Ansi ansi = terminal.colors(ColorChoice.AUTO) ? Help.Ansi.ON : Help.Ansi.OFF;
    return Options.command(spec)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(helpWidth())
        .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler(this::failure);
  }

  private int helpWidth() {
    int columns = terminal.columns() == 0 ? USUAL_WIDTH : terminal.columns();
    return Math.min(WIDEST_HELP, Math.max(NARROWEST_HELP, columns));
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .description("Show this help.")
        .build();
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .type(boolean.class)
        .versionHelp(true)
        .description("Show the version.")
        .build();
  }

  private static OptionSpec color() {
    return Options.choice(
        List.of(COLOR),
        "WHEN",
        List.of("auto", "always", "never"),
        ScopeType.INHERIT,
        "When to use colour: auto (only on a screen; the default), always or never.");
  }

  private int wrongUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String help = command.getCommandSpec().qualifiedName().substring(NAME.length()) + " --help";
    terminal.complain(told(wrong) + " (see " + terminal.command() + help + ")");
    return ExitCode.FAILURE;
  }

  /** Says in our words what picocli says in its own. */
  private String told(ParameterException wrong) {
    // An unknown option hides the path that it was meant to be.
    List<String> unmatched = wrong.getCommandLine().getUnmatchedArguments();
    if (wrong instanceof UnmatchedArgumentException all) {
      unmatched = all.getUnmatched();
    }
    if (!unmatched.isEmpty()) {
      return unknown(unmatched.get(0), wrong.getCommandLine());
    }
    if (wrong instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return first instanceof OptionSpec option
          ? option.longestName() + " needs a value: " + option.paramLabel()
          : first.paramLabel() + " is missing";
    }
    if (wrong instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return option.longestName() + " is given twice";
    }
    if (wrong.getCause() instanceof TypeConversionException converted
        && wrong.getArgSpec() instanceof OptionSpec option) {
      return option.longestName() + ": " + converted.getMessage();
    }
    return String.valueOf(wrong.getMessage());
  }

  private String unknown(String argument, CommandLine command) {
    if (argument.startsWith("-")) {
      boolean file = Format.ofFileName(argument).isPresent();
      return "there is no option "
          + argument
          + (file
              ? ": if it is a file, write ./" + argument
              : proposal(argument, command.getCommandSpec().optionsMap().keySet()));
    }
    Collection<String> commands = command.getSubcommands().keySet();
    if (commands.isEmpty()) {
      return "\"" + argument + "\" is one argument too many";
    }
    boolean path = Format.ofFileName(argument).isPresent() || argument.matches(".*[./\\\\].*");
    return path
        ? "there is no command \""
            + argument
            + "\": to check it, write "
            + terminal.command()
            + " lint "
            + argument
        : "there is no command \"" + argument + "\"" + proposal(argument, commands);
  }

  private static String proposal(String written, Collection<String> known) {
    String advice = Spelling.advice(written, known, "");
    return advice.isEmpty() ? "" : ": " + advice;
  }

  private int failure(Exception failure, CommandLine command, ParseResult parsed) {
    boolean debug = spec.findOption(DEBUG).getValue();
    if (debug) {
      failure.printStackTrace(terminal.err());
    }
    terminal.complain(
        failure instanceof IOException ? String.valueOf(failure.getMessage()) : CRASHED);
    return ExitCode.FAILURE;
  }
}
