package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/adopting.md} shows what its commands really tell. */
@DisabledOnOs(OS.WINDOWS)
class AdoptingGuideIT {

  private static final Path PAGE = Path.of("../docs/adopting.md");
  private static final Path JAR =
      Path.of(System.getProperty("stretchlint.distribution"), "stretchlint.jar").toAbsolutePath();

  private static final Map<String, String> MOVES =
      Map.ofEntries(
          Map.entry("Calf", "Straighten one knee and draw the toes towards you"),
          Map.entry("Hamstring", "Fold forward from the hips with a long back"),
          Map.entry("Hip", "Cross one ankle over the other knee and lean in"),
          Map.entry("Thigh", "Pull one heel towards your bottom"),
          Map.entry("Groin", "Let your knees sink apart"),
          Map.entry("Chest", "Open both arms and lift your breastbone"),
          Map.entry("Shoulder", "Draw one elbow across your body"),
          Map.entry("Neck", "Let one ear sink towards its shoulder"),
          Map.entry("Forearm", "Bend one wrist back with the other hand"),
          Map.entry("Side", "Reach one arm over your head and lean away"),
          Map.entry("Back", "Round your spine and tuck your chin"),
          Map.entry("Ankle", "Point one foot and turn it inwards"));

  private static final Map<String, String> PLACES =
      Map.of(
          "desk", "Sit at your desk on the front of the chair",
          "wall", "Stand an arm's length from a wall",
          "floor", "Sit on the floor with your back against the sofa",
          "bed", "Lie on your bed before you get up",
          "park", "Stand beside a bench in the park");

  @TempDir Path folder;
  @TempDir Path home;

  @Test
  void everyCommandTellsWhatThePageShows() throws IOException, InterruptedException {
    writeLibrary();
    writeClone();
    List<String> page = Files.readAllLines(PAGE);
    List<String> told = new ArrayList<>();
    boolean console = false;
    int at = 0;
    while (at < page.size()) {
      String line = page.get(at++);
      told.add(line);
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console) {
        StringBuilder command = new StringBuilder(line.substring("$ ".length())).append('\n');
        while (page.get(at).startsWith(">")) {
          told.add(page.get(at));
          command.append(page.get(at++).substring("> ".length())).append('\n');
        }
        told.addAll(run(command.toString()));
        while (!page.get(at).startsWith("$ ") && !page.get(at).startsWith("```")) {
          at++;
        }
      }
    }

    assertThat(String.join("\n", told)).isEqualTo(String.join("\n", page));
  }

  /** Sixty leaflets without a hold time and without a caution. */
  private void writeLibrary() throws IOException {
    for (Map.Entry<String, String> place : PLACES.entrySet()) {
      Path leaflets = Files.createDirectories(folder.resolve("leaflets").resolve(place.getKey()));
      for (Map.Entry<String, String> move : MOVES.entrySet()) {
        Files.writeString(
            leaflets.resolve(move.getKey().toLowerCase(Locale.ROOT) + ".md"),
            "# "
                + move.getKey()
                + " stretch\n\n"
                + place.getValue()
                + ". "
                + move.getValue()
                + ". Hold the stretch, then change sides.\n");
      }
    }
  }

  /** The command where the page says that it is. */
  private void writeClone() throws IOException {
    Path command = Files.createDirectories(home.resolve("stretchlint")).resolve("stretchlint");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        command,
        "#!/bin/sh\nexec '"
            + java
            + "' -XX:TieredStopAtLevel=1 -cp '"
            + JAR
            + "' io.github.stretchlint.cli.Main \"$@\"\n");
    assertThat(command.toFile().setExecutable(true)).isTrue();
  }

  private List<String> run(String command) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder(
                "sh", "-c", "stretchlint() { ~/stretchlint/stretchlint \"$@\"; }\n" + command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    Map<String, String> variables = shell.environment();
    variables.put("HOME", home.toString());
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      variables.put("GIT_" + role + "_NAME", "Ann");
      variables.put("GIT_" + role + "_EMAIL", "ann@example.org");
    }
    Process process = shell.start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told.isBlank() ? List.of() : List.of(told.stripTrailing().split("\n", -1));
  }
}
