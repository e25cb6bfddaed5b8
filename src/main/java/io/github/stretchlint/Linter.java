package io.github.stretchlint;

import io.github.stretchlint.ExtractResult.Extracted;
import io.github.stretchlint.FileContent.IsReport;
import io.github.stretchlint.FileFinder.Found;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.document.Document;
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
    return LintRun.of(request, rules.only(request.rules()), model);
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
    FileFinder finder = new FileFinder(FileFilter.ALL, false);
    finder.add(file);
    List<RunError> errors = new ArrayList<>(finder.errors());
    List<Extracted> files = new ArrayList<>();
    for (Found found : finder.found()) {
      SourceText source = read(found, errors);
      if (source != null) {
        extract(source, found.format(), files, errors);
      }
    }
    return new ExtractResult(files, errors);
  }

  /** Returns what is understood of a text that is no file, without checking it. */
  public ExtractResult extract(SourceText text, Format format) {
    List<RunError> errors = new ArrayList<>();
    List<Extracted> files = new ArrayList<>();
    extract(text, format, files, errors);
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
      SourceText source, Format format, List<Extracted> files, List<RunError> errors) {
    try {
      files.add(
          new Extracted(source, format, new FileCheck(source, format, true, model).writeUps()));
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
