import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * Measures what the command costs from start to end, beside a JVM that says hello and ends: the
 * least that any command in Java costs. Both run in turn, so that whatever else the machine does
 * meets both.
 *
 * <p>Run it with {@code java StartUp.java} anywhere in the repository, with a number behind it for
 * other than 40 rounds.
 */
final class StartUp {

  private static final String HELLO =
      "class Hello { public static void main(String[] a) { System.out.println(\"Hello\"); } }";
  private static final int WARM_UP_ROUNDS = 3;

  private StartUp() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
    Path root = root();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String launcher = root.resolve(isWindows() ? "stretchlint.cmd" : "stretchlint").toString();
    String writeUp = root.resolve("benchmarks/startup/calves.md").toString();

    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("hello world", List.of(java, "-cp", hello().toString(), "Hello"));
    commands.put("stretchlint lint", List.of(launcher, "lint", writeUp));
    commands.put("stretchlint rules", List.of(launcher, "rules"));
    commands.put("stretchlint explain", List.of(launcher, "explain", "missing-caution"));

    Map<String, double[]> times = new LinkedHashMap<>();
    commands.keySet().forEach(name -> times.put(name, new double[rounds]));
    for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double milliseconds = run(command.getValue());
        if (round >= 0) {
          times.get(command.getKey())[round] = milliseconds;
        }
      }
    }
    double[] least = times.get("hello world");
    System.out.printf("Java %s, %d rounds%n", Runtime.version(), rounds);
    times.forEach(
        (name, values) ->
            System.out.printf(
                Locale.ROOT,
                "%-20s median %4.0f ms, ratio %.2f%n",
                name,
                median(values),
                median(ratios(values, least))));
  }

  private static double run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // The launcher and the hello world run on the same Java.
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    int exitCode = builder.start().waitFor();
    long end = System.nanoTime();
    if (exitCode != 0) {
      throw new IllegalStateException(command + " exits with " + exitCode);
    }
    return (end - start) / 1e6;
  }

  private static double[] ratios(double[] values, double[] least) {
    double[] ratios = new double[values.length];
    Arrays.setAll(ratios, round -> values[round] / least[round]);
    return ratios;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static Path hello() throws IOException {
    Path folder = Files.createTempDirectory("hello");
    Path source = Files.writeString(folder.resolve("Hello.java"), HELLO);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    if (failed != 0) {
      throw new IllegalStateException("the hello world does not compile");
    }
    // Deleted in reverse order.
    for (Path file : List.of(folder, source, folder.resolve("Hello.class"))) {
      file.toFile().deleteOnExit();
    }
    return folder;
  }

  /** The folder that the launcher stands in: this one, or one above it. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("benchmarks/startup/StartUp.java"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("run it inside the repository");
    }
    return folder;
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
