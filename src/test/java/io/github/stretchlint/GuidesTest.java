package io.github.stretchlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.report.TextReport;
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
