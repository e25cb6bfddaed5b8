package io.github.stretchlint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom in the core, and what every source file keeps to. */
class ArchitectureTest {

  private static final String ROOT = "io.github.stretchlint";

  /** From the bottom up: a package knows those of the lines above its own, and none beside it. */
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("text"),
          Set.of("finding", "data", "learned"),
          Set.of("document", "model"),
          Set.of("read", "language"),
          Set.of("outline", "files"),
          Set.of("extract", "schema", "baseline"),
          Set.of("rule"),
          Set.of("config", "suppression"),
          Set.of("report"),
          Set.of("the root"));

  /** What front ends and the build use, or is part of what others see. */
  private static final Set<String> OPEN_TO_OTHERS =
      Set.of(
          "Chain",
          "ChainWeights",
          "Check",
          "FeatureSink",
          "FirstReading",
          "FoldedFindings",
          "JsonReport",
          "LexiconCompiler",
          "LexiconEntry",
          "Library",
          "PageKind",
          "RoleFeatures",
          "RoleModelCompiler",
          "RuleCompiler",
          "RuleList",
          "StatisticsReport",
          "TextReport",
          "TextWrap",
          "UnixReport",
          "UnknownRuleException",
          "WriteUpJson");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> aPackageKnowsOnlyThoseBelowIt() {
    Set<String> modules = CORE.stream().map(ArchitectureTest::module).collect(Collectors.toSet());
    return new TreeSet<>(modules)
        .stream().map(name -> DynamicTest.dynamicTest(name, () -> assertKnowsOnlyThoseBelow(name)));
  }

  private static void assertKnowsOnlyThoseBelow(String module) {
    Set<String> known =
        LAYERS.stream()
            .takeWhile(layer -> !layer.contains(module))
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    known.add(module);
    noClasses()
        .that(describe("are in " + module, type -> module(type).equals(module)))
        .should()
        .dependOnClassesThat(
            describe(
                "are in none of " + known,
                type -> type.getPackageName().startsWith(ROOT) && !known.contains(module(type))))
        .check(CORE);
  }

  /** The name of the package directly below the root that a class is in. */
  private static String module(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT)
        ? "the root"
        : name.substring(ROOT.length() + 1).replaceFirst("\\..*", "");
  }

  @Test
  void everyPackageHasItsLayer() {
    assertThat(CORE)
        .extracting(ArchitectureTest::module)
        .allMatch(module -> LAYERS.stream().anyMatch(layer -> layer.contains(module)));
  }

  @Test
  void noPackagesFormACircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CORE);
  }

  @ParameterizedTest
  @CsvSource({
    "tools.jackson, data schema report baseline",
    "com.networknt, schema",
    "org.snakeyaml, data",
    "org.commonmark, read",
    "org.jsoup, read",
    "org.eclipse.jgit, files"
  })
  void aLibraryIsSeenOnlyWhereItIsNeeded(String library, String modules) {
    Set<String> allowed = Set.of(modules.split(" "));
    noClasses()
        .that(describe("are not in " + modules, type -> !allowed.contains(module(type))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CORE);
  }

  @Test
  void theCoreNeitherPrintsNorExits() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    noClasses().should().callMethod(System.class, "exit", int.class).check(CORE);
  }

  @Test
  void whatIsPublicIsUsedByOtherPackages() {
    assertThat(CORE)
        .filteredOn(type -> type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
        .filteredOn(type -> !module(type).equals("the root"))
        .filteredOn(type -> !isUsedByOtherPackages(type))
        .extracting(JavaClass::getSimpleName)
        .isSubsetOf(OPEN_TO_OTHERS);
  }

  private static boolean isUsedByOtherPackages(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "cli/src/main/java", "maven-plugin/src/main/java"})
  void everyPackageIsNullMarked(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", folder))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .map(file -> file.resolveSibling("package-info.java")))
          .isNotEmpty()
          .allSatisfy(info -> assertThat(info).content().contains("@NullMarked"));
    }
  }
}
