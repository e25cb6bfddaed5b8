package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.files.FileFilter;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are checked, and what is said of patterns that make no difference. */
class FileFilterTest {

  private static final String NOTE =
      " matches none of the files that could be checked: patterns are relative to the folder that is"
          + " checked.";

  @TempDir Path folder;

  @BeforeEach
  void writeSomeFiles() throws IOException {
    Files.createDirectories(folder.resolve("drafts"));
    for (String name : List.of("calf.md", "hip.html", "drafts/neck.md", "drafts/plan.png")) {
      Files.writeString(folder.resolve(name), "Notes");
    }
  }

  @Test
  void patternsAreRelativeToTheFolder() {
    assertThat(files(lint(List.of("**/*.md"), List.of("drafts/")))).containsExactly("calf.md");
    assertThat(lint(List.of("**/*.md"), List.of("drafts/")).notes()).isEmpty();
  }

  @Test
  void aPatternThatMatchesNothingIsNamed() {
    LintResult result = lint(List.of("*.md", "*.txt"), List.of("archive/"));

    assertThat(files(result)).containsExactly("calf.md");
    assertThat(result.notes())
        .containsExactly("The pattern \"*.txt\"" + NOTE, "The pattern \"archive/\"" + NOTE);
  }

  @Test
  void aFolderOfWhichNothingIsLeftIsAnError() {
    assertThat(lint(List.of("*.txt"), List.of()).errors())
        .extracting(error -> error.message())
        .containsExactly(
            "nothing to lint here: no .md, .html, .txt, .json or .yaml file matches the includes and"
                + " excludes");
  }

  private LintResult lint(List<String> includes, List<String> excludes) {
    FileFilter filter = new FileFilter(includes, excludes, FileFilter.Syntax.ANT);
    return new Linter().lint(LintRequest.of(List.of(folder)).where(filter));
  }

  private List<String> files(LintResult result) {
    return result.files().stream()
        .map(FileResult::path)
        .map(path -> folder.relativize(Path.of(path)).toString())
        .toList();
  }
}
