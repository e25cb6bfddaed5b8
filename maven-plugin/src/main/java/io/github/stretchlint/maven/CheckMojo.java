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
import io.github.stretchlint.report.FoldedFindings;
import io.github.stretchlint.report.TextReport;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.rule.UnknownRuleException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with the project's stretch write-ups, and fails the build where it is grave.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  private static final List<String> DEFAULT_DIRECTORIES =
      List.of("src/main/content", "src/content", "content");

  /** The project's folder. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it.
  private File basedir;

  /**
   * The folders to lint, relative to the project's. Without any it is <code>src/main/content</code>
   * , <code>src/content</code> and <code>content</code>, those of them that exist.
   */
  @Parameter(property = "stretchlint.sourceDirectories")
  private List<String> sourceDirectories = List.of();

  /**
   * Which files of these folders to lint, such as <code>**&#47;*.md</code>. Without any it is every
   * file of a known format.
   */
  @Parameter(property = "stretchlint.includes")
  private List<String> includes = List.of();

  /** Which files to leave out, such as <code>drafts/**</code>. */
  @Parameter(property = "stretchlint.excludes")
  private List<String> excludes = List.of();

  /** Whether to do nothing. */
  @Parameter(property = "stretchlint.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The least grave finding that fails the build: <code>error</code>, <code>warning</code> or
   * <code>info</code>.
   */
  @Parameter(property = "stretchlint.failLevel", defaultValue = "error")
  private String failLevel = "error";

  /** The configuration. Without it, it is the nearest <code>.stretchlint.yaml</code>. */
  @Parameter(property = "stretchlint.config")
  private @Nullable File configFile;

  /** Whether to read no configuration. */
  @Parameter(property = "stretchlint.noConfig", defaultValue = "false")
  private boolean noConfig;

  /** The baseline. Without it, it is the nearest <code>.stretchlint-baseline.json</code>. */
  @Parameter(property = "stretchlint.baseline")
  private @Nullable File baseline;

  /** Whether to count what the baseline has, too. */
  @Parameter(property = "stretchlint.noBaseline", defaultValue = "false")
  private boolean noBaseline;

  /** The rules to run. Without any it is all. */
  @Parameter(property = "stretchlint.select")
  private List<String> select = List.of();

  /** The rules not to run. */
  @Parameter(property = "stretchlint.ignore")
  private List<String> ignore = List.of();

  /** How many warnings the build bears. Without it, it is any number. */
  @Parameter(property = "stretchlint.maxWarnings")
  private @Nullable Integer maxWarnings;

  /** A git revision: what is found counts only in files that changed since. */
  @Parameter(property = "stretchlint.since")
  private @Nullable String since;

  /** How large a file may be, in megabytes. */
  @Parameter(property = "stretchlint.maxFileSize", defaultValue = "10")
  private int maxFileSize = LintRequest.DEFAULT_MEGABYTES;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("stretchlint is skipped");
      return;
    }
    Severity level = level();
    List<Path> folders = folders();
    if (folders.isEmpty()) {
      getLog().info("no write-ups to lint: none of " + DEFAULT_DIRECTORIES + " exists");
      return;
    }
    LintResult result = new Linter().lint(request(folders));
    result.files().forEach(this::tell);
    failOnErrors(result.errors());
    String summary = TextReport.summary(result);
    if (result.fails(level, maxWarnings)) {
      throw new MojoFailureException("stretchlint: " + summary);
    }
    getLog().info(summary);
  }

  private Severity level() throws MojoExecutionException {
    try {
      return Severity.of(failLevel);
    } catch (IllegalArgumentException unknown) {
      throw new MojoExecutionException(
          "stretchlint.failLevel is '" + failLevel + "': write error, warning or info", unknown);
    }
  }

  private int maxFileSize() throws MojoExecutionException {
    if (maxFileSize < 1 || maxFileSize > LintRequest.MOST_MEGABYTES) {
      throw new MojoExecutionException(
          "stretchlint.maxFileSize is "
              + maxFileSize
              + ": write a number of megabytes from 1 to "
              + LintRequest.MOST_MEGABYTES);
    }
    return maxFileSize;
  }

  private List<Path> folders() {
    Path project = basedir.toPath();
    if (!sourceDirectories.isEmpty()) {
      return sourceDirectories.stream().map(project::resolve).toList();
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
      getLog().error(told(error));
      if (error.cause() != null) {
        getLog().debug(error.cause());
      }
    }
    if (!errors.isEmpty()) {
      RunError first = errors.get(0);
      throw new MojoExecutionException("stretchlint: " + told(first));
    }
  }

  private static String told(RunError error) {
    return TextReport.harmless(error.path() + ": " + error.message());
  }
}
