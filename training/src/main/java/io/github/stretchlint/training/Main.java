package io.github.stretchlint.training;

import io.github.stretchlint.outline.role.FirstReading;
import io.github.stretchlint.outline.role.LineRole;
import io.github.stretchlint.outline.role.RoleState;
import io.github.stretchlint.outline.role.RoleState.Place;
import io.github.stretchlint.training.LabelledDocument.LabelledEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Runs a cross-validation. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    int folds = Integer.getInteger("folds", 5);
    double l1 = Double.parseDouble(System.getProperty("l1", "0.0"));
    double l2 = Double.parseDouble(System.getProperty("l2", "1.0"));
    int iterations = Integer.getInteger("iterations", 80);
    int owners = Integer.getInteger("owners", 2);
    long start = System.nanoTime();
    List<TrainingSequence> sequences = new ArrayList<>();
    for (LabelledDocument document : Corpus.read(corpus)) {
      sequences.addAll(TrainingSequence.of(document));
    }
    int lines = sequences.stream().mapToInt(s -> s.lines().size()).sum();
    System.out.printf("%d sequences, %d lines, read in %.1f s%n", sequences.size(), lines, (System.nanoTime() - start) / 1e9);
    Map<String, Integer> foldOf = folds(sequences, folds);
    Map<LineRole, Figures> roles = new EnumMap<>(LineRole.class);
    Figures inside = new Figures();
    int[][] confusion = new int[4][4];
    StringBuilder wrongPages = new StringBuilder();
    Figures entries = new Figures();
    StringBuilder verbose = new StringBuilder();
    StringBuilder predictions = new StringBuilder();
    Map<TrainingSequence, FirstReading> all = Boolean.getBoolean("nested") ? null : RoleTrainer.readings(sequences, 6);
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      List<TrainingSequence> train = sequences.stream().filter(s -> foldOf.get(s.document().owner()) != held).toList();
      List<TrainingSequence> test = sequences.stream().filter(s -> foldOf.get(s.document().owner()) == held).toList();
      long begun = System.nanoTime();
      RoleTrainer.Field first = RoleTrainer.first(train);
      RoleTrainer trainer = RoleTrainer.train(train, readings(train, all), first, l1, l2, iterations);
      for (TrainingSequence sequence : test) {
        confusion[sequence.page()][trainer.page(sequence)]++;
        if (sequence.page() != trainer.page(sequence)) {
          wrongPages.append(sequence.document().name()).append(' ').append(sequence.page()).append(" taken for ").append(trainer.page(sequence)).append(' ').append(Arrays.toString(trainer.pageProbabilities(sequence))).append(' ').append(sequence.lines().get(0).string()).append('\n');
        }
        show(sequence, trainer.best(sequence), trainer.chain(sequence).probabilities(), predictions);
        measure(sequence, trainer.best(sequence), roles, inside);
      }
      Map<LabelledDocument, List<int[]>> found = new HashMap<>();
      for (TrainingSequence sequence : test) {
        found.computeIfAbsent(sequence.document(), d -> new ArrayList<>()).addAll(entries(sequence, trainer.best(sequence)));
      }
      found.forEach((document, ranges) -> measure(document, ranges, entries, verbose));
      System.out.printf("fold %d: %d features, %d weights, %.1f s; entries so far %s%n", fold, trainer.features(), trainer.nonZero(), (System.nanoTime() - begun) / 1e9, entries);
    }
    System.out.println("pages " + Arrays.deepToString(confusion));
    roles.forEach((role, figures) -> System.out.printf("%-14s %s%n", role.word(), figures));
    System.out.printf("%-14s %s%n", "inside", inside);
    System.out.printf("%-14s %s%n", "entries", entries);
    Files.writeString(Path.of("/tmp/w/entries-verbose.txt"), verbose);
    Files.writeString(Path.of("/tmp/w/predictions.txt"), predictions);
    Files.writeString(Path.of("/tmp/w/pages.txt"), wrongPages);
  }

  /** Readings by models that have not seen the page's owner; strictly, also nothing of the test. */
  private static Map<TrainingSequence, FirstReading> readings(List<TrainingSequence> train, Map<TrainingSequence, FirstReading> all) {
    return all == null ? RoleTrainer.readings(train, 5) : all;
  }

  private static String word(RoleState state) {
    String place = state.place() == Place.BEGIN ? "^" : state.place() == Place.INSIDE ? "+" : " ";
    return place + state.role().letter();
  }

  private static void show(TrainingSequence sequence, int[] path, double[][] probabilities, StringBuilder out) {
    out.append("== ").append(sequence.document().name()).append('\n');
    for (int i = 0; i < path.length; i++) {
      StringBuilder wanted = new StringBuilder();
      for (RoleState state : RoleState.ALL) {
        if (sequence.allowed()[i][state.number()] && wanted.length() < 8) {
          wanted.append(word(state));
        }
      }
      String got = word(RoleState.ALL.get(path[i]));
      boolean right = sequence.allowed()[i][path[i]];
      double begin = probabilities[i][0] + probabilities[i][1];
      out.append(String.format("%s%4d %-9s %s %3.0f %3.0f %-8s | %s%n", right ? " " : "*", sequence.first()[i], sequence.lines().get(i).form(), got, 100 * probabilities[i][path[i]], 100 * begin, wanted, sequence.lines().get(i).string().replace('\n', ' ')));
    }
  }

  /** Gives each owner to the fold that has the fewest lines so far, the largest owner first. */
  static Map<String, Integer> folds(List<TrainingSequence> sequences, int folds) {
    Map<String, Integer> sizes = new TreeMap<>();
    sequences.forEach(s -> sizes.merge(s.document().owner(), s.lines().size(), Integer::sum));
    List<String> owners = new ArrayList<>(sizes.keySet());
    owners.sort((a, b) -> sizes.get(a).equals(sizes.get(b)) ? a.compareTo(b) : sizes.get(b) - sizes.get(a));
    int[] full = new int[folds];
    Map<String, Integer> result = new HashMap<>();
    for (String owner : owners) {
      int least = 0;
      for (int i = 1; i < folds; i++) {
        least = full[i] < full[least] ? i : least;
      }
      full[least] += sizes.get(owner);
      result.put(owner, least);
    }
    return result;
  }

  private static void measure(TrainingSequence sequence, int[] path, Map<LineRole, Figures> roles, Figures inside) {
    if (sequence.document().roles().isEmpty()) {
      return;
    }
    for (int i = 0; i < path.length; i++) {
      Set<LineRole> wanted = new HashSet<>();
      boolean in = false;
      for (RoleState state : RoleState.ALL) {
        if (sequence.allowed()[i][state.number()]) {
          wanted.add(state.role());
          in |= state.place() != Place.OUTSIDE;
        }
      }
      RoleState got = RoleState.ALL.get(path[i]);
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

  /** The first and last line in the file of each entry found. */
  static List<int[]> entries(TrainingSequence sequence, int[] path) {
    List<int[]> found = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (int i = 0; i < path.length; i++) {
      Place place = RoleState.ALL.get(path[i]).place();
      if (place == Place.BEGIN) {
        found.add(new int[] {sequence.first()[i], sequence.last()[i]});
      } else if (place == Place.INSIDE) {
        int[] open = found.get(found.size() - 1);
        open[1] = Math.max(open[1], sequence.last()[i]);
      }
      if (place != Place.OUTSIDE && RoleState.ALL.get(path[i]).role() == LineRole.STEP) {
        told.add(found.size() - 1);
      }
    }
    List<int[]> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (told.contains(i)) {
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  static void measure(LabelledDocument document, List<int[]> found, Figures figures, StringBuilder verbose) {
    Set<Integer> used = new HashSet<>();
    for (LabelledEntry entry : document.entries()) {
      int best = -1;
      double bestScore = 0;
      for (int i = 0; i < found.size(); i++) {
        int[] g = found.get(i);
        if (used.contains(i)) {
          continue;
        }
        int inter = Math.min(entry.last(), g[1]) - Math.max(entry.first(), g[0]) + 1;
        int union = Math.max(entry.last(), g[1]) - Math.min(entry.first(), g[0]) + 1;
        boolean near = Math.abs(entry.first() - g[0]) <= 1;
        double score = (near ? 2 : 0) + (inter > 0 ? (double) inter / union : 0);
        if ((near || inter * 2 >= union) && score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
      if (best >= 0) {
        used.add(best);
        figures.right++;
      } else {
        figures.missed++;
        verbose.append("missed ").append(document.name()).append(':').append(entry.first()).append('-').append(entry.last()).append(' ').append(entry.name()).append('\n');
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!used.contains(i)) {
        figures.wrong++;
        verbose.append("extra  ").append(document.name()).append(':').append(Arrays.toString(found.get(i))).append('\n');
      }
    }
  }
}
