package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.cli.CommandRun.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are linted: by patterns, in a hook, since a revision. */
class ChosenFilesTest extends LintedFolder {

  @Test
  void filesOfAFolderAreChosenByPatterns() throws IOException {
    file("a/calf.md", BAD);
    file("a/drafts/shin.txt", BAD);
    file("b/hip.md", BAD);

    assertThat(files("--include", "*.md")).containsExactly("a/calf.md", "b/hip.md");
    assertThat(files("--exclude", "drafts/", "--exclude", "/b")).containsExactly("a/calf.md");
    assertThat(lint(folder.toString(), "--exclude", "draft/"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(
            run ->
                assertThat(run.err())
                    .isEqualTo(
                        "stretchlint: no file or folder to check matches the pattern \"draft/\":"
                            + " correct it or remove it\n"));
  }

  @Test
  void whereAllWasCheckedTheLastLineDoesNotDenyIt() throws IOException {
    file("calf.md", BAD + "Hold for 30 seconds each side. Repeat twice. Stop if it hurts.\n");

    CommandRun run = lint(folder.toString(), "--exclude", "draft/", "--select", "missing-caution");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("Nothing found in 1 file (1 stretch checked)\n");
  }

  @Test
  void whatIsIgnoredIsLeftOutOfAHookToo() throws IOException {
    String path = file("old/calf.md", BAD);
    file(".stretchlintignore", "old/\n");

    assertThat(lint(path).exitCode()).isEqualTo(1);
    assertThat(
            new Setting()
                .input(BAD)
                .run("lint", "-", "--stdin-filename", path, "--force-exclude")
                .exitCode())
        .isEqualTo(0);
    assertThat(lint(path, "--force-exclude"))
        .isEqualTo(
            new CommandRun(
                0,
                "",
                "stretchlint: nothing was checked: everything that you named is ignored, excluded or of another kind\n"));
  }

  @Test
  void aHookMayNameFilesOfOtherKinds() throws IOException {
    String picture = file("calf.png", "no text");
    String table = file("plan.xlsx", "no text");
    String path = file("calf.md", BAD);
    String report = file("report.json", lint(path, "-f", "json").out());

    assertThat(lint(picture, table, report, path, "-f", "unix", "--force-exclude"))
        .isEqualTo(lint(path, "-f", "unix"));
    assertThat(lint(picture, "--force-exclude").exitCode()).isZero();
    assertThat(lint(report, "--force-exclude").exitCode()).isZero();
    assertThat(lint(picture).exitCode()).isEqualTo(2);
    assertThat(lint(report).exitCode()).isEqualTo(2);
  }

  @Test
  void aPatternNeedNotFitWhatAHookNames() throws IOException {
    String path = file("calf.md", BAD);

    assertThat(lint(path, "--force-exclude", "--exclude", "drafts/").exitCode()).isEqualTo(1);
    assertThat(
            new Setting()
                .input(BAD)
                .run("lint", "-", "--force-exclude", "--include", "*.md")
                .exitCode())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".github/calf.md",
        "node_modules/a/calf.md",
        "a/target/calf.md",
        ".stretchlint.md"
      })
  void whatIsNeverWalkedIsLeftOutOfAHookToo(String name) throws IOException {
    file(".git/HEAD", "");
    String path = file(name, BAD);

    assertThat(lint(path).exitCode()).isEqualTo(1);
    assertThat(lint(path, "--force-exclude").exitCode()).isEqualTo(0);
  }

  @Test
  void aFaultInAnIgnoreFileIsToldOnce() throws IOException {
    file(".git/HEAD", "");
    file(".gitignore", "*a*b*c*d*e*f*g*h*i*j*k*l*m\n");
    String calf = file("a/calf.md", BAD);
    String shin = file("b/shin.md", BAD);

    assertThat(lint(calf, shin, "--force-exclude").err().lines())
        .containsExactly(
            "stretchlint: "
                + folder.resolve(".gitignore")
                + ": line 1 has more than 4 asterisks in one name and takes too long to match:"
                + " shorten it");
  }

  @Test
  void onlyChangedFilesCountSinceARevision() throws IOException, InterruptedException {
    file("calf.md", BAD);
    String changed = file("shin.md", "# Shin stretch\n");
    commitAll();
    file("shin.md", BAD.replace("# Wall calf stretch", "# Shin stretch"));
    String added = file("hip.md", BAD.replace("# Wall calf stretch", "# Hip stretch"));

    assertThat(
            lint(folder.toString(), "--since", "HEAD", "-f", "unix", "--select", "missing-caution")
                .out()
                .lines()
                .map(line -> line.replaceFirst(":\\d.*", "")))
        .containsExactly(added, changed);
    assertThat(lint(folder.toString(), "--since", "nowhere").out())
        .endsWith(" in 3 files (3 stretches checked)\n");
    assertThat(lint(folder.toString(), "--since", "nowhere").err())
        .isEqualTo(
            "stretchlint: --since nowhere: there is no such revision here: check the spelling, or"
                + " fetch it first\n");
  }

  @Test
  void standardInputHasAlwaysChanged() throws IOException, InterruptedException {
    git("init", "-q");

    assertThat(
            new Setting()
                .input(BAD)
                .run("lint", "-", "--since", "HEAD", "--select", "missing-caution")
                .out())
        .contains("[missing-caution]");
  }

  @Test
  void whereGitCannotTellWhatHasChangedNothingPasses() throws IOException, InterruptedException {
    String path = file("calf.md", BAD);

    file(".git", "no link to a repository");
    assertThat(lint(path, "--since", "HEAD"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(
            run ->
                assertThat(run.err())
                    .startsWith(
                        "stretchlint: --since: git cannot tell what has changed in "
                            + folder
                            + ": invalid gitfile format: "));

    Files.delete(folder.resolve(".git"));
    commitAll();
    file(".git/index", "no index");
    assertThat(lint(path, "--since", "HEAD"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(
            run ->
                assertThat(run.err())
                    .startsWith("stretchlint: --since: git cannot tell what has changed in "));
  }

  private void commitAll() throws IOException, InterruptedException {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "All");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    String[] command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new);
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }
}
