package io.github.stretchlint.cases;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A write-up of a few lines with what is to be found in it. One with a limit is not understood yet:
 * its expectation stands as it should be, and the test holds that it still is not met, so that who
 * improves the reading takes the mark away.
 *
 * @param values what the case's file says of it
 */
record Case(Map<String, Object> values) {

  /** Returns the cases of all files in a folder of the test resources. */
  static List<Case> in(String folder) {
    Path place = Path.of("test/resources/io/github/stretchlint/cases", folder);
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.sorted().toList()) {
        Load load = new Load(LoadSettings.builder().setLabel(file.toString()).build());
        for (Object values : (List<?>) load.loadFromString(Files.readString(file))) {
          cases.add(new Case(asMap(values)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> asMap(Object values) {
    return (Map<String, Object>) values;
  }

  String id() {
    return text("id");
  }

  /** Returns a value as text, or the empty text where there is none. */
  String text(String name) {
    Object value = values.get(name);
    return value == null ? "" : value.toString();
  }

  boolean is(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  boolean isLimit() {
    return values.containsKey("limit");
  }

  /** Returns what the named rules find. */
  List<Finding> findings(String... rules) {
    Format format = Format.ofFileName("case." + text("format")).orElseThrow();
    Set<RuleId> chosen = Set.copyOf(Stream.of(rules).map(RuleId::new).toList());
    LintRequest request =
        LintRequest.of(SourceText.of("case." + text("format"), text("text")), format).only(chosen);
    return new Linter()
        .lint(request).files().get(0).findings().stream()
            .filter(finding -> chosen.contains(finding.rule()))
            .toList();
  }

  /** Returns the number of the line, counted from 1, that has the first words of {@code quote}. */
  int lineOf(String quote) {
    String wanted = folded(quote);
    wanted = wanted.substring(0, Math.min(25, wanted.length()));
    List<String> lines = text("text").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (folded(lines.get(i)).contains(wanted)) {
        return i + 1;
      }
    }
    return 0;
  }

  static String folded(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
