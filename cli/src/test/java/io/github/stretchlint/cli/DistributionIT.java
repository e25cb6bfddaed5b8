package io.github.stretchlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the build puts into the distribution's folder. */
class DistributionIT {

  private static final Path DISTRIBUTION = Path.of(System.getProperty("stretchlint.distribution"));
  private static final int JAVA_6 = 50;

  @Test
  void itHoldsTheCommandAndTheLibrariesThatItNeeds() throws IOException {
    assertThat(jars().map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", "")))
        .containsExactlyInAnyOrder(
            "stretchlint.jar",
            "stretchlint-core",
            "commonmark",
            "commonmark-ext-gfm-tables",
            "itu",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "json-schema-validator",
            "jsoup",
            "jspecify",
            "org.eclipse.jgit",
            "picocli",
            "plexus-utils",
            "slf4j-api",
            "slf4j-nop",
            "snakeyaml-engine");
  }

  @Test
  void theCommandNamesEveryLibraryAsItsClassPath() throws IOException {
    try (JarFile command = new JarFile(DISTRIBUTION.resolve("stretchlint.jar").toFile())) {
      String classPath = command.getManifest().getMainAttributes().getValue("Class-Path");

      assertThat(List.of(classPath.split(" ", -1)))
          .containsExactlyInAnyOrderElementsOf(
              jars()
                  .map(jar -> jar.getFileName().toString())
                  .filter(name -> !name.equals("stretchlint.jar"))
                  .toList());
    }
  }

  @Test
  void theCoreHoldsItsDataAndItsLicence() throws IOException {
    assertThat(names(jar("stretchlint-core-")))
        .contains(
            "META-INF/LICENSE",
            "io/github/stretchlint/Linter.class",
            "io/github/stretchlint/language/lexicon.bin",
            "io/github/stretchlint/rule/rules.bin",
            "io/github/stretchlint/rules/safety/missing-caution.md")
        .noneMatch(name -> name.contains("Test"));
  }

  @Test
  void theCommandHoldsItsLicenceAndNothingOfItsBuild() throws IOException {
    assertThat(names(DISTRIBUTION.resolve("stretchlint.jar")))
        .contains("META-INF/LICENSE", "io/github/stretchlint/cli/Main.class")
        .noneMatch(name -> name.contains("/distribution/") || name.contains("Test."));
  }

  @TestFactory
  Stream<DynamicTest> librariesKeepTheirLicences() {
    return Stream.of(
            "commonmark-ext-gfm-tables- META-INF/LICENSE.txt",
            "jackson-annotations- META-INF/LICENSE",
            "jackson-core- META-INF/NOTICE",
            "jackson-databind- META-INF/NOTICE",
            "jsoup- META-INF/jsoup/LICENSE",
            "org.eclipse.jgit- about.html",
            "plexus-utils- META-INF/LICENSE",
            "slf4j-api- META-INF/LICENSE.txt")
        .map(pair -> pair.split(" ", -1))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[0], () -> assertThat(names(jar(pair[0]))).contains(pair[1])));
  }

  @TestFactory
  Stream<DynamicTest> everyJarCanGoIntoAnArchiveOfLoadedClasses() throws IOException {
    return jars()
        .map(
            jar ->
                DynamicTest.dynamicTest(jar.getFileName().toString(), () -> assertArchivable(jar)));
  }

  @Test
  void lambdasOfTheCoreAreClasses() throws IOException {
    assertThat(names(jar("stretchlint-core-")))
        .contains("io/github/stretchlint/text/SourceText$$Lambda0.class");
  }

  private static void assertArchivable(Path jar) throws IOException {
    assertThat(names(jar)).doesNotHaveDuplicates().noneMatch(name -> name.endsWith(".SF"));
    TreeSet<String> old = new TreeSet<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        if (entry.getName().endsWith(".class")) {
          byte[] head = file.getInputStream(entry).readNBytes(8);
          int version = ByteBuffer.wrap(head).getShort(6);
          if (version < JAVA_6) {
            old.add(entry.getName());
          }
        }
      }
    }
    assertThat(old).isEmpty();
  }

  private static Path jar(String start) throws IOException {
    return jars()
        .filter(jar -> jar.getFileName().toString().startsWith(start))
        .reduce(
            (one, other) -> {
              throw new AssertionError(start + " is there twice: " + one + ", " + other);
            })
        .orElseThrow(() -> new AssertionError(start + " is missing"));
  }

  private static List<String> names(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return Collections.list(file.entries()).stream().map(ZipEntry::getName).toList();
    }
  }

  private static Stream<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(DISTRIBUTION)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
    }
  }
}
