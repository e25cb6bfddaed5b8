package io.github.stretchlint.training;

import io.github.stretchlint.ExtractResult;
import io.github.stretchlint.Linter;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.outline.role.LineRole;
import io.github.stretchlint.outline.role.PageKind;
import io.github.stretchlint.outline.role.RoleReading;
import io.github.stretchlint.outline.role.RoleState;
import io.github.stretchlint.outline.role.RoleState.Place;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.training.LabelledDocument.LabelledEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares what was read with what is labelled. */
final class Evaluation {

  private static final List<PageKind> PAGES = List.of(PageKind.values());

  private final Map<LineRole, Figures> roles = new EnumMap<>(LineRole.class);
  private final Figures inside = new Figures();
  private final Figures entries = new Figures();
  private final int[][] pages = new int[PageKind.values().length][PageKind.values().length];
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder certainties = new StringBuilder();
  private final StringBuilder mistaken = new StringBuilder();
  private final Map<String, Integer> kinds = new java.util.TreeMap<>();
  private int kindsRight;

  private final RuleFigures findings = new RuleFigures();

  RuleFigures findings() {
    return findings;
  }

  Figures entries() {
    return entries;
  }

  /** Compares the roles of a page's lines. */
  void roles(TrainingSequence page, RoleReading reading) {
    pages[page.page()][PAGES.indexOf(reading.page())]++;
    lines
        .append("== ")
        .append(page.document().name())
        .append(' ')
        .append(PAGES.get(page.page()))
        .append(" read as ")
        .append(reading.page())
        .append('\n');
    for (int i = 0; i < page.lines().size(); i++) {
      Set<LineRole> wanted = new HashSet<>();
      boolean in = false;
      StringBuilder letters = new StringBuilder();
      for (RoleState state : RoleState.ALL) {
        if (page.allowed()[i][state.number()]) {
          wanted.add(state.role());
          in |= state.place() != Place.OUTSIDE;
          letters.append(letters.length() < 8 ? word(state) : "");
        }
      }
      RoleState got = reading.state(i);
      boolean right = page.allowed()[i][got.number()];
      lines.append(
          String.format(
              "%s%4d %-9s %s %3.0f %3.0f %-8s | %s%n",
              right ? " " : "*",
              page.first()[i],
              page.lines().get(i).form(),
              word(got),
              100 * reading.probability(i),
              100 * reading.begins(i),
              letters,
              page.lines().get(i).string().replace('\n', ' ')));
      if (page.document().roles().isEmpty()) {
        continue;
      }
      boolean gotIn = got.place() != Place.OUTSIDE;
      inside.right += in && gotIn ? 1 : 0;
      inside.wrong += !in && gotIn ? 1 : 0;
      inside.missed += in && !gotIn ? 1 : 0;
      if (wanted.contains(got.role())) {
        roles.computeIfAbsent(got.role(), r -> new Figures()).right++;
      } else {
        roles.computeIfAbsent(got.role(), r -> new Figures()).wrong++;
        roles.computeIfAbsent(wanted.iterator().next(), r -> new Figures()).missed++;
      }
    }
  }

  private static String word(RoleState state) {
    String place = state.place() == Place.BEGIN ? "^" : state.place() == Place.INSIDE ? "+" : " ";
    return place + state.role().letter();
  }

  private record Found(
      int first, int last, String name, String kind, double certainty, double held) {}

  /** Compares the entries of a document. */
  void entries(LabelledDocument document, Linter linter) throws IOException {
    SourceText source = SourceText.decode(document.name(), Files.readAllBytes(document.file()));
    Format format = document.format();
    List<Found> found = new ArrayList<>();
    ExtractResult result = linter.extract(source, format);
    result
        .files()
        .forEach(
            file -> {
              for (WriteUp writeUp : file.writeUps()) {
                for (Entry entry : writeUp.entries()) {
                  int first = source.lines().position(entry.name().span().start()).line();
                  int last =
                      source
                          .lines()
                          .position(Math.max(entry.span().start(), entry.span().end() - 1))
                          .line();
                  found.add(
                      new Found(
                          first,
                          last,
                          entry.title(),
                          entry.kind().word(),
                          entry.certainty().entry(),
                          entry.certainty().held()));
                }
              }
            });
    Set<Integer> used = new HashSet<>();
    for (LabelledEntry entry : document.entries()) {
      int best = -1;
      double bestScore = 0;
      for (int i = 0; i < found.size(); i++) {
        Found g = found.get(i);
        if (used.contains(i)) {
          continue;
        }
        int inter = Math.min(entry.last(), g.last()) - Math.max(entry.first(), g.first()) + 1;
        int union = Math.max(entry.last(), g.last()) - Math.min(entry.first(), g.first()) + 1;
        boolean near = Math.abs(entry.first() - g.first()) <= 1;
        double score = (near ? 2 : 0) + (inter > 0 ? (double) inter / union : 0);
        if ((near || inter * 2 >= union) && score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
      if (best >= 0) {
        used.add(best);
        entries.right++;
        Found g = found.get(best);
        boolean right = g.kind().equals(entry.kind());
        kindsRight += right ? 1 : 0;
        kinds.merge(entry.kind() + " read as " + g.kind(), 1, Integer::sum);
        if (!right) {
          mistaken.append(
              String.format(
                  "kind   %s:%d %s: %s read as %s (held %.2f)%n",
                  document.name(), entry.first(), entry.name(), entry.kind(), g.kind(), g.held()));
        }
      } else {
        entries.missed++;
        mistaken
            .append("missed ")
            .append(document.name())
            .append(':')
            .append(entry.first())
            .append('-')
            .append(entry.last())
            .append(' ')
            .append(entry.name())
            .append('\n');
      }
    }
    for (int i = 0; i < found.size(); i++) {
      certainties.append(
          String.format(
              "%s\t%d\t%.3f\t%.3f\t%b\t%s%n",
              document.name(),
              found.get(i).first(),
              found.get(i).certainty(),
              found.get(i).held(),
              used.contains(i),
              found.get(i).kind()));
      if (!used.contains(i)) {
        entries.wrong++;
        mistaken
            .append("extra  ")
            .append(document.name())
            .append(':')
            .append(found.get(i))
            .append('\n');
      }
    }
  }

  void print() {
    System.out.println("pages " + Arrays.deepToString(pages));
    roles.forEach((role, figures) -> System.out.printf("%-14s %s%n", role.word(), figures));
    System.out.printf("%-14s %s%n", "inside", inside);
    System.out.printf("%-14s %s%n", "entries", entries);
    System.out.println(findings.table());
    System.out.println(findings.parts());
    System.out.printf("kinds right %.3f %s%n", kindsRight / (double) entries.right, kinds);
  }

  /**
   * Returns the figures as a part of a page in Markdown.
   *
   * @param documents how many documents were read
   * @param owners how many owners they are of
   */
  String page(int documents, int owners) {
    int held = 0;
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      String[] sides = kind.getKey().split(" read as ", 2);
      held += isHeld(sides[0]) == isHeld(sides[1]) ? kind.getValue() : 0;
    }
    return String.format(
        Locale.ROOT,
        """
        Measured on %d documents of %d owners, in five parts.

        | | labels | precision | recall | F1 |
        |---|---|---|---|---|
        | entries | %s |
        | lines inside an entry | %s |

        Of the entries found, %.0f in 100 have the right kind (static, dynamic, contract-relax, exercise), and for %.0f in
        100 it is right whether they are held.

        %s
        By format, and by origin (written by hand, copied, generated):

        %s""",
        documents,
        owners,
        entries.row(),
        inside.row(),
        100.0 * kindsRight / Math.max(1, entries.right),
        100.0 * held / Math.max(1, entries.right),
        findings.table(),
        findings.parts());
  }

  private static boolean isHeld(String kind) {
    return kind.equals("static") || kind.equals("contract-relax");
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("predictions.txt"), lines);
    Files.writeString(folder.resolve("entries-verbose.txt"), mistaken);
    Files.writeString(folder.resolve("entries-certainty.tsv"), certainties);
  }
}
