package io.github.stretchlint.cli;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.ProjectSettings;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.files.FileFilter;
import io.github.stretchlint.files.FileFilter.Syntax;
import io.github.stretchlint.files.Glob;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.UnknownRuleException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What tells which files are linted with which rules and settings. */
final class RequestOptions {

  private static final String CONFIG = "--config";
  static final String BASELINE = "--baseline";

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("0..*")
          .type(ArrayList.class)
          .auxiliaryTypes(String.class)
          .description("Files and folders to check, or - for standard input.")
          .build();
  private final OptionSpec select =
      rules("--select", "Check only these rules, separated by commas.");
  private final OptionSpec rule = rules("--rule", "The same as --select.");
  private final OptionSpec ignore =
      rules("--ignore", "Leave out these rules, separated by commas.");
  private final OptionSpec include =
      globs("--include", "In folders, check only files that match this pattern, such as '*.md'.");
  private final OptionSpec exclude =
      globs("--exclude", "In folders, leave out what matches this pattern, such as drafts/.");
  private final OptionSpec forceExclude =
      Options.flag(
          "--force-exclude",
          "Leave out ignored files, and other kinds of files, even if you name them.");
  private final OptionSpec config =
      file(CONFIG, "Read the configuration from this file, not from the nearest one.");
  private final OptionSpec noConfig = Options.flag("--no-config", "Read no configuration.");
  private final OptionSpec baseline;
  private final OptionSpec maxFileSize =
      OptionSpec.builder("--max-file-size")
          .paramLabel("MB")
          .type(Integer.class)
          .converters(RequestOptions::megabytes)
          .defaultValue(String.valueOf(LintRequest.DEFAULT_MEGABYTES))
          .description(
              "The largest file to read, in megabytes (default: "
                  + LintRequest.DEFAULT_MEGABYTES
                  + ").")
          .build();

  private final CommandSpec spec;

  /**
   * Adds these options to those of a command.
   *
   * @param baselineUse what the command does with the baseline
   */
  RequestOptions(CommandSpec spec, String baselineUse) {
    this.spec = spec;
    this.baseline = file(BASELINE, baselineUse);
    spec.addPositional(paths)
        .addOption(select)
        .addOption(rule)
        .addOption(ignore)
        .addOption(include)
        .addOption(exclude)
        .addOption(forceExclude)
        .addOption(config)
        .addOption(noConfig)
        .addOption(baseline)
        .addOption(maxFileSize);
  }

  private static OptionSpec rules(String name, String description) {
    return several(name, "RULE", RuleId.class, RequestOptions::rule, description)
        .splitRegex(",")
        .build();
  }

  private static OptionSpec globs(String name, String description) {
    return several(name, "GLOB", String.class, RequestOptions::glob, description).build();
  }

  private static <T> OptionSpec.Builder several(
      String name, String label, Class<T> type, ITypeConverter<T> converter, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(ArrayList.class)
        .auxiliaryTypes(type)
        .converters(converter)
        .description(description);
  }

  static OptionSpec file(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("FILE")
        .type(Path.class)
        .description(description)
        .build();
  }

  /** Returns whether standard input is among the paths. */
  boolean wantsStandardInput() {
    return names().contains(StandardInput.PATH);
  }

  /** Returns the files and folders. */
  List<Path> paths() {
    List<Path> files = new ArrayList<>();
    for (String name : names()) {
      if (!name.equals(StandardInput.PATH)) {
        files.add(Stretchlint.path(spec, name));
      }
    }
    return files;
  }

  private List<String> names() {
    List<String> names = paths.getValue();
    if (names == null || names.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "PATH is missing");
    }
    return names;
  }

  /** Returns the baseline that is named, or null. */
  @Nullable Path baseline() {
    return baseline.getValue();
  }

  /** Returns which configuration applies. */
  Lookup configuration() {
    Path named = config.getValue();
    Lookup lookup = lookup(CONFIG, named, noConfig);
    if (named != null && !Files.isRegularFile(named)) {
      throw new ParameterException(
          spec.commandLine(), CONFIG + " " + named + ": there is no such file");
    }
    return lookup;
  }

  /**
   * Returns which file is looked for.
   *
   * @param option the option that names one
   * @param named that file, or null
   * @param none the option that wants none
   */
  Lookup lookup(String option, @Nullable Path named, OptionSpec none) {
    boolean wantsNone = none.getValue();
    if (wantsNone && named != null) {
      throw new ParameterException(
          spec.commandLine(),
          option
              + " and "
              + none.longestName()
              + " cannot be used together: leave one of them out");
    }
    return wantsNone ? Lookup.NONE : named == null ? Lookup.NEAREST : Lookup.of(named);
  }

  /**
   * Returns what is asked for.
   *
   * @param baseline which baseline is heeded
   * @param since a git revision, or null
   */
  LintRequest request(Lookup baseline, @Nullable String since) {
    Set<RuleId> chosen = new HashSet<>(listed(select));
    chosen.addAll(listed(rule));
    return LintRequest.of(paths())
        .only(chosen)
        .without(new HashSet<>(listed(ignore)))
        .where(new FileFilter(listed(include), listed(exclude), Syntax.GLOB))
        .upTo(maxFileSize.<Integer>getValue())
        .in(
            new ProjectSettings(
                configuration(), baseline, forceExclude.<Boolean>getValue(), since));
  }

  private static <T> List<T> listed(OptionSpec option) {
    @Nullable List<T> values = option.getValue();
    return values == null ? List.of() : values;
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
      return RuleSet.builtIn().named(name.strip()).id();
    } catch (UnknownRuleException unknown) {
      throw new TypeConversionException(String.valueOf(unknown.getMessage()));
    }
  }

  private static String glob(String pattern) {
    try {
      return new Glob(pattern).pattern();
    } catch (IllegalArgumentException unusable) {
      throw new TypeConversionException(String.valueOf(unusable.getMessage()));
    }
  }
}
