package io.github.stretchlint;

import io.github.stretchlint.rule.Rule;
import io.github.stretchlint.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One example of a rule's page: a file, or several that are checked together.
 *
 * <p>In a bad example a line of carets stands below each line with a finding of the page's rule:
 * below the words that it is about (as far as the line goes), with its severity and its type behind
 * them where they matter. Files of one example carry names: <code>```markdown one.md</code>, and
 * follow one another.
 *
 * @param bad whether it shows the fault
 * @param files the files, without carets
 * @param expected the findings as {@link #expectation} writes them
 */
record PageExample(boolean bad, List<File> files, TreeSet<String> expected) {

  /** A file of an example. */
  record File(String name, String text, Charset charset) {}

  /** Returns how a finding of the page's rule is written in {@link #expected}. */
  static String expectation(String file, int line, int column, int length, String words) {
    return file
        + ":"
        + line
        + ":"
        + column
        + " "
        + "^".repeat(length)
        + (words.isEmpty() ? "" : " " + words);
  }

  /** Writes the files into a folder and returns their paths. */
  List<Path> write(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (File file : files) {
      Path path = folder.resolve(file.name);
      Files.write(path, file.text.getBytes(file.charset));
      paths.add(path);
    }
    return paths;
  }

  /** Returns the examples of a rule's page in order. */
  static List<PageExample> of(Rule rule) {
    List<PageExample> examples = new ArrayList<>();
    boolean bad = false;
    boolean example = false;
    Block open = null;
    for (String line : RuleSet.page(rule).split("\n", -1)) {
      if (open != null && line.equals("```")) {
        open.addTo(examples, bad);
        open = null;
      } else if (open != null) {
        open.add(line);
      } else if (line.startsWith("## ")) {
        bad = line.equals("## Bad");
        example = bad || line.equals("## Good");
      } else if (example && line.startsWith("```")) {
        open = new Block(line.substring(3).strip());
      }
    }
    return examples;
  }

  private static final class Block {
    private final String name;
    private final boolean named;
    private final Charset charset;
    private final StringBuilder text = new StringBuilder();
    private final TreeSet<String> expected = new TreeSet<>();
    private int lines;

    Block(String info) {
      String[] words = info.split(" ", -1);
      named = words.length > 1 && words[1].contains(".");
      name = named ? words[1] : "example." + extension(words[0]);
      charset = words.length > 1 && !named ? Charset.forName(words[1]) : StandardCharsets.UTF_8;
    }

    private static String extension(String format) {
      return switch (format) {
        case "markdown" -> "md";
        case "text" -> "txt";
        case "html", "json", "yaml" -> format;
        default -> throw new IllegalArgumentException("an example in an unknown format: " + format);
      };
    }

    void add(String line) {
      String mark = line.strip();
      if (mark.startsWith("^")) {
        int length = mark.replaceFirst("^(\\^+).*", "$1").length();
        expected.add(
            expectation(
                name, lines, line.indexOf('^') + 1, length, mark.substring(length).strip()));
      } else {
        text.append(line).append('\n');
        lines++;
      }
    }

    void addTo(List<PageExample> examples, boolean bad) {
      File file = new File(name, text.toString(), charset);
      PageExample last = examples.isEmpty() ? null : examples.get(examples.size() - 1);
      boolean together =
          named
              && last != null
              && last.bad == bad
              && last.files.stream()
                  .noneMatch(other -> other.name.equals(name) || other.name.startsWith("example."));
      if (last != null && together) {
        last.files.add(file);
        last.expected.addAll(expected);
      } else {
        examples.add(new PageExample(bad, new ArrayList<>(List.of(file)), new TreeSet<>(expected)));
      }
    }
  }
}
