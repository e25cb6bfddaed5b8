package io.github.stretchlint.cli;

import io.github.stretchlint.config.Configs;
import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Does once what the command does for its users. The launcher runs it to make the class-data
 * archive, which then holds every class that a run needs. The write-ups are the examples of the
 * rules' pages.
 */
final class StartUpTraining {

  private static final String FENCE = "\n```";
  private static final Map<String, String> ENDINGS = Map.of("markdown", "md", "text", "txt");

  private StartUpTraining() {}

  /**
   * Runs the commands without showing what they say.
   *
   * @param arguments none
   * @throws IOException if there is no room for a temporary folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("stretchlint");
    List<Path> files = List.of(folder.resolve("one.md"), folder.resolve("two.txt"));
    Path baseline = folder.resolve("baseline.json");
    Path config = folder.resolve(Configs.NAME);
    try {
      for (Rule rule : RuleSet.builtIn().all()) {
        lintExamples(RuleSet.page(rule));
        run("explain", rule.id().value());
      }
      for (Path file : files) {
        Files.writeString(file, "# Calf stretch\n\nStep one foot back.\n");
        run("lint", file.toString());
      }
      run("lint", folder.toString(), "--color", "always", "--verbose");
      run("baseline", folder.toString(), "--baseline", baseline.toString());
      run("lint", folder.toString(), "--baseline", baseline.toString());
      Files.writeString(config, "rules:\n  missing-caution: off\nignore: two.txt\n");
      run("lint", folder.toString());
      run("lint", folder.toString(), "--format", "json");
      run("lint", folder.resolve("missing.md").toString());
      run("extract", files.get(0).toString());
      run("rules");
      run("--help");
      run("--version");
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(baseline);
      Files.deleteIfExists(config);
      Files.deleteIfExists(folder);
    }
  }

  private static void lintExamples(String page) {
    String[] parts = page.split(FENCE, -1);
    for (int i = 1; i < parts.length; i += 2) {
      int info = parts[i].indexOf('\n');
      String format = parts[i].substring(0, info).split(" ", -1)[0];
      String name = "example." + ENDINGS.getOrDefault(format, format);
      runWith(parts[i].substring(info + 1), "lint", "-", "--stdin-filename", name);
    }
  }

  private static void run(String... arguments) {
    runWith("", arguments);
  }

  private static void runWith(String input, String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(arguments, new Terminal(in, nowhere, nowhere, System.getenv(), false, false));
  }
}
