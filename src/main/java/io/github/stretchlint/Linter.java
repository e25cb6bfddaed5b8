package io.github.stretchlint;

import io.github.stretchlint.ExtractResult.Extracted;
import io.github.stretchlint.FileContent.IsReport;
import io.github.stretchlint.config.ConfigPrint;
import io.github.stretchlint.config.Configs;
import io.github.stretchlint.config.FileConfig;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.files.FileFilter;
import io.github.stretchlint.files.FileFinder;
import io.github.stretchlint.files.FileFinder.Found;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.outline.role.RoleReader;
import io.github.stretchlint.outline.role.RoleReading;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lints write-ups. A linter has no state: one serves all threads. */
public final class Linter {

  private static final int MOST_REASONS = 4;

  private final RuleSet rules;
  private final RoleModel model;

  /** Makes a linter with the built-in rules. */
  public Linter() {
    this(RoleModel.shipped());
  }

  /** Makes a linter with the built-in rules that reads with other weights than those shipped. */
  public Linter(RoleModel model) {
    this.rules = RuleSet.builtIn();
    this.model = model;
  }

  /** Lints what a request asks for. */
  public LintResult lint(LintRequest request) {
    return lint(request, Progress.NONE);
  }

  /** Lints what a request asks for, and tells how far it has come. */
  public LintResult lint(LintRequest request, Progress progress) {
    return LintRun.of(request, rules(request), model, progress);
  }

  /**
   * Writes what a request finds into a baseline. Where something keeps the run from doing its job,
   * nothing is written.
   *
   * @param file the baseline
   * @param prune whether it only loses what is not there any more, and takes nothing new
   */
  public BaselineRun updateBaseline(
      LintRequest request, Path file, boolean prune, Progress progress) {
    return LintRun.baseline(request, rules(request), model, progress, file, prune);
  }

  private RuleSet rules(LintRequest request) {
    return rules.only(request.rules()).without(request.ignoredRules());
  }

  /**
   * Tells what applies to a file, and where each value comes from.
   *
   * @param errors takes what is wrong with the configuration
   * @return a listing in the form of a configuration, with comments
   */
  public String configuration(Path file, Lookup lookup, Collection<RunError> errors) {
    Configs configs = new Configs(lookup, rules);
    String printed = ConfigPrint.of(file, configs, rules);
    errors.addAll(configs.errors());
    return printed;
  }

  /**
   * Returns where a baseline for some files and folders lies, or would lie: the nearest that there
   * is; else beside the nearest configuration; else in the working folder, or, if they are not
   * below it, in the folder that they have in common.
   *
   * @throws IOException if no baseline applies to all of them
   */
  public static Path baselineFor(List<Path> paths) throws IOException {
    return new BaselinePlace(paths).find();
  }

  /**
   * Reads a text that is no file, such as standard input.
   *
   * @param name the name that reports show
   * @param megabytes how large it may be
   * @throws IOException if it cannot be read, is no text or too large; the message tells which
   */
  public static SourceText read(String name, InputStream in, int megabytes) throws IOException {
    return SourceText.decode(name, FileContent.read(in, megabytes));
  }

  /** Returns what is understood of a file, without checking it. */
  public ExtractResult extract(Path file) {
    return extract(file, Lookup.NONE);
  }

  /**
   * Returns what is understood of a file, without checking it.
   *
   * @param configuration which configuration tells where its records have what
   */
  public ExtractResult extract(Path file, Lookup configuration) {
    Configs configs = new Configs(configuration, rules);
    FileFinder finder = new FileFinder(FileFilter.ALL, false, false, path -> false);
    finder.add(file);
    List<RunError> errors = new ArrayList<>(finder.errors());
    List<Extracted> files = new ArrayList<>();
    for (Found found : finder.found()) {
      FileConfig config = configs.of(found.path());
      errors.addAll(configs.errors());
      SourceText source = errors.isEmpty() ? read(found, errors) : null;
      if (source != null) {
        extract(source, found.format(), config, files, errors);
      }
    }
    return new ExtractResult(files, errors);
  }

  /** Returns what is understood of a text that is no file, without checking it. */
  public ExtractResult extract(SourceText text, Format format) {
    List<RunError> errors = new ArrayList<>();
    List<Extracted> files = new ArrayList<>();
    extract(text, format, new Configs(Lookup.NONE, rules).plain(), files, errors);
    return new ExtractResult(files, errors);
  }

  /** Returns what each line of a prose document was read to do; of a data file, nothing. */
  public List<LineReading> lineRoles(SourceText source, Format format) {
    if (format == Format.JSON || format == Format.YAML) {
      return List.of();
    }
    try {
      Document document = DocumentReader.read(MappedText.of(source), format);
      RoleReading reading = RoleReader.read(Outline.of(document), model);
      List<List<String>> reasons = RoleReader.reasons(reading, model, MOST_REASONS);
      List<LineReading> lines = new ArrayList<>();
      for (int i = 0; i < reading.lines().size(); i++) {
        Line line = reading.lines().get(i);
        lines.add(
            new LineReading(
                source.lines().position(line.span().start()),
                line.string(),
                reading.state(i).word(),
                reading.probability(i),
                reasons.get(i)));
      }
      return lines;
    } catch (DataSyntaxException broken) {
      return List.of();
    }
  }

  private void extract(
      SourceText source,
      Format format,
      FileConfig config,
      List<Extracted> files,
      List<RunError> errors) {
    try {
      files.add(
          new Extracted(
              source, format, new FileCheck(source, format, true, model, config).writeUps()));
    } catch (DataSyntaxException broken) {
      String place = source.name() + ":" + source.lines().position(broken.span().start());
      errors.add(new RunError(place, String.valueOf(broken.getMessage())));
    }
  }

  private static @Nullable SourceText read(Found file, Collection<RunError> errors) {
    try {
      byte[] bytes = FileContent.read(file.path(), file.format(), LintRequest.DEFAULT_MEGABYTES);
      return SourceText.decode(file.name(), bytes);
    } catch (IsReport report) {
      errors.add(FileContent.isReport(file.name()));
    } catch (IOException unreadable) {
      errors.add(FileContent.error(file.name(), unreadable));
    }
    return null;
  }
}
