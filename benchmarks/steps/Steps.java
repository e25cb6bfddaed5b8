import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures that the cost of following instructions grows with their number: one entry of 10,000 steps
 * beside one of 20,000, by turns, with the command's own start taken off.
 *
 * <p>Run it with {@code java Steps.java} anywhere in the repository, with a number behind it for other
 * than 5 rounds.
 */
final class Steps {

  private static final List<String> STEPS =
      List.of(
          "Bend your right knee and keep both feet flat on the floor.",
          "Straighten the left leg and hold the right foot with the right hand.",
          "Turn your head to the left.",
          "Breathe in as you raise your arms.",
          "Keep your back straight and hold for 20 seconds.",
          "Lower the left leg and repeat on the other side.",
          "Stand with your feet hip-width apart.",
          "Sit down with your legs crossed.");

  private Steps() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    Path root = root();
    Path folder = Files.createTempDirectory("steps");
    Path none = write(folder, 8);
    Path half = write(folder, 10_000);
    Path whole = write(folder, 20_000);
    double least = Double.MAX_VALUE;
    double one = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    for (int round = -1; round < rounds; round++) {
      least = Math.min(least, milliseconds(root, none));
      one = Math.min(one, milliseconds(root, half));
      two = Math.min(two, milliseconds(root, whole));
    }
    System.out.printf(
        Locale.ROOT,
        "10,000 steps %.0f ms, 20,000 steps %.0f ms beyond the start: ratio %.2f%n",
        one - least,
        two - least,
        (two - least) / (one - least));
  }

  private static Path write(Path folder, int steps) throws IOException {
    StringBuilder text = new StringBuilder("# A long stretch\n\n");
    for (int i = 0; i < steps; i++) {
      text.append(i + 1).append(". ").append(STEPS.get(i % STEPS.size())).append('\n');
    }
    return Files.writeString(folder.resolve(steps + ".md"), text);
  }

  private static double milliseconds(Path root, Path file)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    new ProcessBuilder(
            root.resolve("stretchlint").toString(),
            "lint",
            "--rule",
            "conflicting-steps",
            file.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return (System.nanoTime() - start) / 1e6;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside the repository");
      }
    }
    return folder;
  }
}
