package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.report.TextReport;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guides for users and contributors say what is true. */
class GuidesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

  @TestFactory
  Stream<DynamicTest> linksLeadToFilesThatExist() throws IOException {
    List<Path> guides = new ArrayList<>();
    for (String folder : List.of("", "docs", "benchmarks/startup", "rules/lexicon")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(guides::add);
      }
    }
    assertThat(guides).contains(ROOT.resolve("README.md"), ROOT.resolve("docs/command.md"));
    return guides.stream()
        .map(guide -> DynamicTest.dynamicTest(guide.toString(), () -> assertLinks(guide)));
  }

  private static void assertLinks(Path guide) throws IOException {
    Matcher link = LINK.matcher(Files.readString(guide));
    assertThat(link.results().map(found -> guide.resolveSibling(found.group(1))))
        .allSatisfy(target -> assertThat(target).exists());
  }

  @Test
  void theMavenGuideShowsWhatABuildSays() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/maven.md"));
    Path calves = ROOT.resolve("maven-plugin/src/it/fails/src/main/content/calves.md");

    List<String> said =
        new Linter()
            .lint(LintRequest.of(List.of(calves))).files().stream()
                .flatMap(file -> file.findings().stream())
                .flatMap(finding -> TextReport.of(finding).lines())
                .map(
                    line ->
                        line.replaceFirst(
                            "^.*/calves.md:", "/home/ann/leaflets/src/main/content/calves.md:"))
                .map(line -> "[ERROR] " + line)
                .toList();

    assertThat(said).isNotEmpty();
    assertThat(guide).contains("```\n" + String.join("\n", said) + "\n[INFO] BUILD FAILURE\n");
  }

  @Test
  void theMavenGuideHasAnExampleOfEveryParameter() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/maven.md"));
    int from = guide.indexOf("<configuration>");
    String example = guide.substring(from, guide.indexOf("</configuration>", from));
    String plugin =
        Files.readString(
            ROOT.resolve("maven-plugin/src/main/java/io/github/stretchlint/maven/CheckMojo.java"));

    List<String> parameters =
        found("@Parameter\\(property = [^;]*?\\bprivate [^;=]*?(\\w+)( =|;)", plugin);

    assertThat(parameters).contains("failLevel", "since");
    assertThat(found("(?m)^  <(\\w+)>", example)).isEqualTo(found("(?m)^\\| `(\\w+)`", guide));
    assertThat(found("(?m)^  <(\\w+)>", example)).containsExactlyInAnyOrderElementsOf(parameters);
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void theGuidesNameTheVersionOfTheBuild() throws IOException {
    Pattern version = Pattern.compile("<version>(.*?)</version>");
    Matcher own = version.matcher(Files.readString(ROOT.resolve("pom.xml")));
    assertThat(own.find()).isTrue();
    for (String guide : List.of("README.md", "docs/maven.md")) {
      assertThat(version.matcher(Files.readString(ROOT.resolve(guide))).results())
          .extracting(found -> found.group(1))
          .containsOnly(own.group(1));
    }
  }

  @Test
  void theGuideToDataFilesShowsRealMessages() throws IOException {
    String text =
        """
        {
          "$schema": "write-up.schema.json",
          "stretches": [
            {"name": "Side bend", "steps": "Sit tall."},
            {"name": "Chin tuck", "stpes": ["Draw your chin back."]}
          ]
        }
        """;
    List<String> messages =
        new Linter()
                .lint(LintRequest.of(SourceText.of("a.json", text), Format.JSON))
                .files()
                .get(0)
                .findings()
                .stream()
                .map(Finding::message)
                .toList();
    String guide = Files.readString(ROOT.resolve("docs/data-files.md"));
    assertThat(guide.lines().filter(line -> line.startsWith("    Entry ")).map(String::strip))
        .isNotEmpty()
        .isSubsetOf(messages);
  }

  @Test
  void theReadmeShowsWhatItsFirstCommandTells() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    Matcher block = Pattern.compile("```\n(examples/.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).isTrue();

    List<String> told =
        new Linter()
            .lint(LintRequest.of(List.of(ROOT.resolve("examples")))).files().stream()
                .flatMap(file -> file.findings().stream())
                .map(finding -> TextReport.of(finding).replace("../examples", "examples").strip())
                .toList();

    assertThat(told).contains(block.group(1).strip().split("\n\n"));
  }
}
