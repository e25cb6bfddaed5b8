package io.github.stretchlint.cli.distribution;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the distribution's jars into one folder, in the form in which a JVM starts fastest from them
 * (see {@link FastJar}).
 */
public final class Distribution {

  private static final String COMMAND = "stretchlint.jar";

  private Distribution() {}

  /**
   * Fills the folder.
   *
   * @param arguments the folder to fill; the command's jar; the folder of the jars it depends on
   * @throws IOException if a jar cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path command = Path.of(arguments[1]);
    List<Path> jars = new ArrayList<>(jars(Path.of(arguments[2])));
    try (URLClassLoader library = new URLClassLoader(urls(jars))) {
      Set<Path> wanted = new HashSet<>();
      wanted.add(put(command, folder.resolve(COMMAND), library));
      for (Path jar : jars) {
        wanted.add(put(jar, folder.resolve(jar.getFileName()), library));
      }
      for (Path present : jars(folder)) {
        if (!wanted.contains(present)) {
          Files.delete(present);
        }
      }
    }
  }

  /**
   * A command that runs from the old jar meanwhile keeps it: the new one is moved into its place.
   */
  private static Path put(Path jar, Path target, ClassLoader library) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    FastJar.write(jar, part, library);
    return Files.move(
        part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static URL[] urls(List<Path> jars) throws IOException {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    return urls;
  }
}
