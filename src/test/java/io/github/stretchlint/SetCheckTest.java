package io.github.stretchlint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.FileContent.Print;
import io.github.stretchlint.config.Configs;
import io.github.stretchlint.config.FileConfig;
import io.github.stretchlint.config.Lookup;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is found across files while these change; no public entrance can be made to wait for that.
 */
class SetCheckTest {

  private static final String LIZARD =
      "Step into a long lunge beside a rock, set both hands inside the front foot and let the hips"
          + " sink. Keep the back knee lifted for 30 seconds, look ahead, then change legs. Stop if"
          + " the groin hurts.\n";

  @TempDir Path folder;

  @Test
  void aFileThatChangesWhileItIsReadIsToldAndTheOthersAreCompared() throws IOException {
    List<RunError> errors = new ArrayList<>();

    List<FileResult> results = completeAfter(() -> write("b.md", "Gone.\n"), errors);

    assertThat(errors)
        .extracting(error -> error.path() + ": " + error.message())
        .containsExactly(
            folder.resolve("b.md")
                + ": this file changed while it was being read, so it was not compared with others: run again");
    assertThat(results)
        .extracting(result -> result.findings().stream().map(Finding::location).toList())
        .satisfiesExactly(
            a -> assertThat(a).isEmpty(),
            b -> assertThat(b).isEmpty(),
            c -> assertThat(c).singleElement().hasFieldOrPropertyWithValue("path", name("c.md")));
  }

  @Test
  void filesThatStayAreAllCompared() throws IOException {
    List<RunError> errors = new ArrayList<>();

    assertThat(completeAfter(() -> {}, errors))
        .extracting(result -> result.findings().size())
        .containsExactly(0, 1, 1);
    assertThat(errors).isEmpty();
  }

  private interface Change {
    void happen() throws IOException;
  }

  private List<FileResult> completeAfter(Change change, List<RunError> errors) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String name : List.of("a.md", "b.md", "c.md")) {
      write(name, LIZARD);
      inputs.add(new Input(name(name), Format.MARKDOWN, true, folder.resolve(name), null));
    }
    FileConfig config = new Configs(Lookup.NONE, RuleSet.builtIn()).plain();
    SetCheck set =
        new SetCheck(inputs, 1, RuleSet.builtIn(), Collections.nCopies(inputs.size(), config));
    NavigableMap<Integer, FileResult> results = new TreeMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      byte[] bytes = LIZARD.getBytes(UTF_8);
      set.keep(i, bytes, Print.of(bytes));
      results.put(i, new FileResult(inputs.get(i).name(), List.of(), 1));
    }
    change.happen();
    return List.copyOf(set.complete(results, errors).values());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String name(String file) {
    return folder.resolve(file).toString();
  }
}
