package io.github.stretchlint.training;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.learned.Weights;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Mark;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.outline.role.LineRole;
import io.github.stretchlint.outline.role.RoleFeatures;
import io.github.stretchlint.outline.role.RoleState;
import io.github.stretchlint.outline.role.RoleState.Place;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.training.LabelledDocument.LabelledEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of one write-up with their features, and the states that its labels allow for each.
 *
 * @param first for each line, the number of its first line in the file
 * @param last for each line, the number of its last line in the file
 * @param features for each line, the names of its features
 * @param allowed for each line and state, whether the labels allow it
 */
@SuppressWarnings("ArrayRecordComponent")
record TrainingSequence(
    LabelledDocument document,
    Document read,
    List<Line> lines,
    int[] first,
    int[] last,
    List<Set<String>> features,
    int[] joints,
    boolean[][] allowed,
    List<List<Set<String>>> onPage,
    Set<String> pageFeatures,
    int page,
    RoleFeatures told) {

  static final List<String> PAGES = List.of("none", "one", "several", "whole");

  /** Reads a prose document. */
  static TrainingSequence of(LabelledDocument document) throws IOException {
    SourceText source = SourceText.decode(document.name(), Files.readAllBytes(document.file()));
    try {
      Document read = DocumentReader.read(MappedText.of(source), document.format());
      return sequence(document, source, read, Outline.of(read));
    } catch (DataSyntaxException broken) {
      throw new IOException(document.file() + " has broken data in front", broken);
    }
  }

  private static TrainingSequence sequence(
      LabelledDocument document, SourceText source, Document read, List<Line> lines) {
    int size = lines.size();
    int[] first = new int[size];
    int[] last = new int[size];
    RoleFeatures told = new RoleFeatures(lines);
    List<Set<String>> features = new ArrayList<>();
    int[] joints = new int[size];
    for (int i = 0; i < size; i++) {
      first[i] = source.lines().position(lines.get(i).span().start()).line();
      last[i] =
          source
              .lines()
              .position(Math.max(lines.get(i).span().start(), lines.get(i).span().end() - 1))
              .line();
      Set<String> names = new LinkedHashSet<>();
      told.tell(i, (where, name, value) -> names.add(Weights.name(where, name, value)));
      features.add(names);
      joints[i] = told.joint(i);
    }
    List<List<Set<String>>> onPage = new ArrayList<>();
    for (String page : PAGES) {
      List<Set<String>> more = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        Set<String> names = new LinkedHashSet<>();
        told.tellOnPage(
            i, page, (where, name, value) -> names.add(Weights.name(where, name, value)));
        more.add(names);
      }
      onPage.add(more);
    }
    Set<String> pageFeatures = new LinkedHashSet<>();
    told.tellPage((where, name, value) -> pageFeatures.add(Weights.name(where, name, value)));
    boolean[][] allowed = allowed(document, lines, first, last);
    int entries = 0;
    for (boolean[] states : allowed) {
      entries += states[0] || states[1] ? 1 : 0;
    }
    int page = Math.min(2, entries);
    int inside = 0;
    int told1 = 0;
    for (boolean[] states : allowed) {
      boolean in = false;
      boolean talk = false;
      for (RoleState state : RoleState.ALL) {
        in |= states[state.number()] && state.place() != Place.OUTSIDE;
        talk |= states[state.number()] && state.role() != LineRole.BOILERPLATE;
      }
      inside += in && talk ? 1 : 0;
      told1 += talk ? 1 : 0;
    }
    if (page == 1 && inside * 10 >= told1 * 7) {
      page = 3;
    }
    return new TrainingSequence(
        document,
        read,
        lines,
        first,
        last,
        features,
        joints,
        allowed,
        onPage,
        pageFeatures,
        page,
        told);
  }

  private static boolean[][] allowed(
      LabelledDocument document, List<Line> lines, int[] first, int[] last) {
    int size = lines.size();
    boolean[][] allowed = new boolean[size][RoleState.ALL.size()];
    Map<Integer, Integer> linesAt = new HashMap<>();
    for (int i = 0; i < size; i++) {
      for (int line = first[i]; line <= last[i]; line++) {
        linesAt.merge(line, 1, Integer::sum);
      }
    }
    Place[] places = places(document, first, last);
    for (int i = 0; i < size; i++) {
      Place place = places[i];
      boolean begins = place == Place.BEGIN;
      Set<LineRole> roles = roles(document, lines.get(i), first[i], last[i], linesAt, begins);
      for (RoleState state : RoleState.ALL) {
        boolean role = roles.isEmpty() || roles.contains(state.role());
        if (place == Place.BEGIN) {
          boolean named = roles.contains(LineRole.NAME);
          boolean told = roles.contains(LineRole.STEP) || roles.contains(LineRole.DOSE);
          role = state.role() == LineRole.NAME ? named || !told : told || !named;
        }
        allowed[i][state.number()] = state.place() == place && role;
      }
      if (none(allowed[i])) {
        for (RoleState state : RoleState.ALL) {
          allowed[i][state.number()] = state.place() == place;
        }
      }
    }
    return allowed;
  }

  /** Where each line stands: the first one of an entry, a later one, outside of all. */
  private static Place[] places(LabelledDocument document, int[] first, int[] last) {
    Place[] places = new Place[first.length];
    Set<LabelledEntry> begun = new LinkedHashSet<>();
    for (int i = 0; i < places.length; i++) {
      LabelledEntry entry = entryAt(document, first[i], last[i], begun);
      boolean begins = entry != null && begun.add(entry);
      places[i] = begins ? Place.BEGIN : entry != null ? Place.INSIDE : Place.OUTSIDE;
      // The title in front of a page is its first line, whatever fields stand above it.
      for (int j = i - 1; places[i] == Place.INSIDE && places[j] == Place.OUTSIDE; j--) {
        places[j] = Place.INSIDE;
      }
    }
    return places;
  }

  private static boolean none(boolean[] allowed) {
    for (boolean one : allowed) {
      if (one) {
        return false;
      }
    }
    return true;
  }

  private static LabelledEntry entryAt(
      LabelledDocument document, int first, int last, Set<LabelledEntry> begun) {
    LabelledEntry found = null;
    for (LabelledEntry entry : document.entries()) {
      boolean touches = first <= entry.last() && last >= entry.first();
      // Of two entries in one paragraph the later one begins with a line of its own.
      if (touches && (found == null || !begun.contains(entry) && first >= entry.first())) {
        found = entry;
      }
    }
    return found;
  }

  private static Set<LineRole> roles(
      LabelledDocument document,
      Line line,
      int first,
      int last,
      Map<Integer, Integer> linesAt,
      boolean begins) {
    Set<LineRole> roles = new LinkedHashSet<>();
    boolean several = false;
    for (int at = first; at <= last; at++) {
      several |= linesAt.getOrDefault(at, 1) > 1;
    }
    boolean talk = false;
    for (int at = first; at <= last; at++) {
      String letters = document.roles().getOrDefault(at, "");
      talk |= !letters.isEmpty() && !letters.equals("X");
    }
    for (int at = first; at <= last; at++) {
      String letters = document.roles().getOrDefault(at, "");
      if (letters.isEmpty() || (talk && letters.equals("X"))) {
        continue;
      }
      // A lead takes the name; what is told stands in the rest.
      String taken = several || begins ? letters : letters.substring(0, 1);
      taken.chars().forEach(letter -> roles.add(role((char) letter)));
    }
    if (line.is(Mark.REST) && roles.size() > 1) {
      roles.remove(LineRole.NAME);
    }
    if (line.is(Mark.LEAD) && roles.contains(LineRole.NAME)) {
      roles.retainAll(Set.of(LineRole.NAME));
    }
    return roles;
  }

  static LineRole role(char letter) {
    return Arrays.stream(LineRole.values())
        .filter(role -> role.letter() == letter || (letter == 'c' && role == LineRole.CAUTION))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role has the letter " + letter));
  }
}
