package io.github.stretchlint;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.RunError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with write-ups, a configuration and a baseline, as a team has them. */
final class ProjectFolder {

  private final Path folder;

  ProjectFolder(Path folder) {
    this.folder = folder;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  ProjectFolder write(String name, String text) throws IOException {
    Path file = path(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  ProjectFolder move(String from, String to) throws IOException {
    Files.createDirectories(path(to).getParent());
    Files.move(path(from), path(to));
    return this;
  }

  /** Lints the whole folder with the settings that lie in it. */
  LintResult lint() {
    return lint(request());
  }

  LintResult lint(LintRequest request) {
    return new Linter().lint(request);
  }

  LintRequest request() {
    return LintRequest.of(List.of(folder)).in(ProjectSettings.NEAREST);
  }

  LintRequest request(String name) {
    return LintRequest.of(List.of(path(name))).in(ProjectSettings.NEAREST);
  }

  /** Returns what counts: file, line, severity and rule of each finding. */
  List<String> findings() {
    return told(lint());
  }

  List<String> told(LintResult result) {
    List<String> told = new ArrayList<>();
    errors(result).forEach(told::add);
    for (FileResult file : result.files()) {
      file.findings()
          .forEach(
              finding ->
                  told.add(
                      name(file.path())
                          + ":"
                          + finding.location().start().line()
                          + " "
                          + finding.severity().word()
                          + " "
                          + finding.rule()));
    }
    return told;
  }

  /** Returns what is not counted, and why. */
  List<String> suppressed() {
    List<String> told = new ArrayList<>();
    for (FileResult file : lint().files()) {
      file.suppressed()
          .forEach(
              suppressed ->
                  told.add(
                      suppressed.finding().rule()
                          + " by "
                          + suppressed.by().word()
                          + " at "
                          + name(suppressed.place())
                          + ": "
                          + suppressed.reason()));
    }
    return told;
  }

  /** Returns what kept a run from doing its job, with paths from the folder on. */
  List<String> errors(LintResult result) {
    return result.errors().stream().map(this::told).toList();
  }

  private String told(RunError error) {
    return name((error.path().isEmpty() ? "" : error.path() + ": ") + error.message());
  }

  private String name(String text) {
    return text.replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
