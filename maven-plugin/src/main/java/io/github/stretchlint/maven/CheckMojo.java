package io.github.stretchlint.maven;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.ProjectSettings;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.files.FileFilter;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.report.FoldedFindings;
import io.github.stretchlint.report.TextReport;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.UnknownRuleException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the project's stretching instructions, and fails the build if anything serious is found.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  private static final List<String> DEFAULT_DIRECTORIES =
      List.of("src/main/content", "src/content", "content");

  private static final String ENDINGS = Format.ENDINGS.replace(" and ", " or ");

  /** The project's folder. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it.
  private File basedir;

  /**
   * The folders to check, relative to the project. If you name none, these are checked if they
   * exist: src/main/content, src/content and content.
   */
  @Parameter(property = "stretchlint.sourceDirectories")
  private List<String> sourceDirectories = List.of();

  /**
   * The files to check, as patterns such as <code>**&#47;*.md</code>, relative to each folder that
   * is checked. If you name none, every file of a known format is checked.
   */
  @Parameter(property = "stretchlint.includes")
  private List<String> includes = List.of();

  /**
   * The files to leave out, as patterns such as <code>drafts/</code>, relative to each folder that
   * is checked.
   */
  @Parameter(property = "stretchlint.excludes")
  private List<String> excludes = List.of();

  /** Set this to true to skip the check. */
  @Parameter(property = "stretchlint.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The least serious finding that fails the build: <code>error</code>, <code>warning</code> or
   * <code>info</code>.
   */
  @Parameter(property = "stretchlint.failLevel", defaultValue = "error")
  private String failLevel = "error";

  /** The configuration to read, instead of the nearest <code>.stretchlint.yaml</code>. */
  @Parameter(property = "stretchlint.config")
  private @Nullable File configFile;

  /** Set this to true to read no configuration. */
  @Parameter(property = "stretchlint.noConfig", defaultValue = "false")
  private boolean noConfig;

  /** The baseline to read, instead of the nearest <code>.stretchlint-baseline.json</code>. */
  @Parameter(property = "stretchlint.baseline")
  private @Nullable File baseline;

  /** Set this to true to count the findings that are in the baseline, too. */
  @Parameter(property = "stretchlint.noBaseline", defaultValue = "false")
  private boolean noBaseline;

  /** The rules to check. If you name none, all are checked. */
  @Parameter(property = "stretchlint.select")
  private List<String> select = List.of();

  /** The rules to leave out. */
  @Parameter(property = "stretchlint.ignore")
  private List<String> ignore = List.of();

  /** How many warnings are allowed. If you set none, any number is. */
  @Parameter(property = "stretchlint.maxWarnings")
  private @Nullable Integer maxWarnings;

  /** A git revision: only findings in files that have changed since then count. */
  @Parameter(property = "stretchlint.since")
  private @Nullable String since;

  /** The largest file to read, in megabytes. */
  @Parameter(property = "stretchlint.maxFileSize", defaultValue = "10")
  private int maxFileSize = LintRequest.DEFAULT_MEGABYTES;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("stretchlint is skipped");
      return;
    }
    Severity level = level();
    if (maxWarnings != null && maxWarnings < 0) {
      throw new MojoExecutionException(
          "maxWarnings is " + maxWarnings + ": write a whole number, such as 0");
    }
    List<Path> folders = folders();
    if (folders.isEmpty()) {
      getLog()
          .info(
              "Nothing to check: there is no "
                  + String.join(
                      ", ", DEFAULT_DIRECTORIES.subList(0, DEFAULT_DIRECTORIES.size() - 1))
                  + " or "
                  + DEFAULT_DIRECTORIES.get(DEFAULT_DIRECTORIES.size() - 1)
                  + " here");
      return;
    }
    LintResult result = new Linter().lint(request(folders));
    result.files().forEach(this::tell);
    result.notes().forEach(getLog()::warn);
    failOnErrors(result.errors());
    if (result.files().isEmpty() && since != null) {
      getLog().info("Nothing to check: nothing has changed since " + since);
      return;
    }
    if (result.files().isEmpty()) {
      getLog().warn("Nothing was checked: " + whyNothing() + named(folders));
      return;
    }
    String summary = TextReport.summary(result);
    if (result.fails(level, maxWarnings)) {
      throw new MojoFailureException("stretchlint: " + summary);
    }
    log(result.isNothingChecked() ? Severity.WARNING : Severity.INFO).accept(summary);
  }

  private String whyNothing() {
    return includes.isEmpty() && excludes.isEmpty()
        ? "there is no " + ENDINGS + " file in "
        : "no file matches the includes and excludes in ";
  }

  private static String named(List<Path> folders) {
    return folders.stream().map(Path::toString).collect(Collectors.joining(" or "));
  }

  private Severity level() throws MojoExecutionException {
    try {
      return Severity.of(failLevel.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      // Maven would put the cause's words behind these, which say the same.
      throw new MojoExecutionException(
          "failLevel is \"" + failLevel + "\": write error, warning or info");
    }
  }

  private int maxFileSize() throws MojoExecutionException {
    if (maxFileSize < 1 || maxFileSize > LintRequest.MOST_MEGABYTES) {
      throw new MojoExecutionException(
          "maxFileSize is "
              + maxFileSize
              + ": write a number of megabytes from 1 to "
              + LintRequest.MOST_MEGABYTES);
    }
    return maxFileSize;
  }

  private List<Path> folders() {
    Path project = basedir.toPath();
    if (!sourceDirectories.isEmpty()) {
      return sourceDirectories.stream().map(project::resolve).map(Path::normalize).toList();
    }
    Stream<Path> defaults = DEFAULT_DIRECTORIES.stream().map(project::resolve);
    return defaults.filter(Files::isDirectory).toList();
  }

  private LintRequest request(List<Path> folders) throws MojoExecutionException {
    LintRequest request =
        LintRequest.of(folders)
            .where(new FileFilter(includes, excludes, FileFilter.Syntax.ANT))
            .upTo(maxFileSize())
            .only(rules("stretchlint.select", select))
            .without(rules("stretchlint.ignore", ignore))
            .in(
                new ProjectSettings(
                    lookup(configFile, noConfig), lookup(baseline, noBaseline), false, since));
    // A folder that nobody named may well hold something else.
    return sourceDirectories.isEmpty() ? request.allowingEmptyFolders() : request;
  }

  private static Lookup lookup(@Nullable File named, boolean none) {
    if (none) {
      return Lookup.NONE;
    }
    return named == null ? Lookup.NEAREST : Lookup.of(named.toPath());
  }

  private static Set<RuleId> rules(String property, List<String> names)
      throws MojoExecutionException {
    Set<RuleId> rules = new HashSet<>();
    for (String name : names) {
      try {
        rules.add(RuleSet.builtIn().named(name.strip()).id());
      } catch (UnknownRuleException unknown) {
        throw new MojoExecutionException(property + ": " + unknown.getMessage(), unknown);
      }
    }
    return rules;
  }

  private void tell(FileResult file) {
    for (FoldedFindings.Shown shown : FoldedFindings.of(file.findings())) {
      Consumer<String> log = log(shown.finding().severity());
      TextReport.of(shown.finding()).lines().forEach(log);
      if (shown.more() > 0) {
        log.accept("and " + shown.more() + " more like this");
      }
    }
  }

  private Consumer<String> log(Severity severity) {
    return switch (severity) {
      case ERROR -> getLog()::error;
      case WARNING -> getLog()::warn;
      case INFO -> getLog()::info;
    };
  }

  private void failOnErrors(List<RunError> errors) throws MojoExecutionException {
    for (RunError error : errors) {
      if (error.cause() != null) {
        getLog().debug(error.cause());
      }
    }
    if (errors.size() == 1) {
      throw new MojoExecutionException("stretchlint: " + told(errors.get(0)));
    }
    if (!errors.isEmpty()) {
      errors.forEach(error -> getLog().error(told(error)));
      throw new MojoExecutionException(
          "stretchlint: not everything could be checked (" + errors.size() + " errors above)");
    }
  }

  private static String told(RunError error) {
    String place = error.path().isEmpty() ? "" : error.path() + ": ";
    return TextReport.harmless(place + error.message());
  }
}
