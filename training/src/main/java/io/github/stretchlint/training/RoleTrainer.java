package io.github.stretchlint.training;

import io.github.stretchlint.outline.role.Chain;
import io.github.stretchlint.outline.role.FirstReading;
import io.github.stretchlint.outline.role.RoleFeatures;
import io.github.stretchlint.outline.role.RoleState;
import io.github.stretchlint.training.FieldObjective.Numbered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Trains both readings of a page and what tells its kind in between. */
final class RoleTrainer {

  private static final int STATES = RoleState.ALL.size();
  private static final int PAGES = 4;

  private final Field first;
  private final Classifier pages;
  private final Field second;

  private RoleTrainer(Field first, Classifier pages, Field second) {
    this.first = first;
    this.pages = pages;
    this.second = second;
  }

  /** One field with its features. */
  static final class Field {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int joints;
    private double[] weights = new double[0];
    private double[][][] transitions = new double[0][][];

    Field(int joints) {
      this.joints = joints;
    }

    void train(
        List<TrainingSequence> sequences,
        Map<TrainingSequence, List<Set<String>>> features,
        Map<TrainingSequence, int[]> jointsOf,
        int iterations,
        double l1,
        double l2) {
      Map<String, Set<String>> owners = new HashMap<>();
      for (TrainingSequence sequence : sequences) {
        for (Set<String> names : features.get(sequence)) {
          for (String name : names) {
            Set<String> known = owners.computeIfAbsent(name, n -> new HashSet<>(4));
            if (known.size() < 2) {
              known.add(sequence.document().owner());
            }
          }
        }
      }
      owners.keySet().stream()
          .sorted()
          .filter(name -> owners.get(name).size() >= 2)
          .forEach(name -> numbers.put(name, numbers.size()));
      List<Numbered> numbered = new ArrayList<>();
      for (TrainingSequence sequence : sequences) {
        numbered.add(
            new Numbered(
                numbers(features.get(sequence)), jointsOf.get(sequence), sequence.allowed(), 1));
      }
      boolean[][] follows = follows();
      FieldObjective objective =
          new FieldObjective(numbered, numbers.size(), joints, follows, 2);
      double lines = sequences.stream().mapToInt(s -> s.lines().size()).sum();
      weights =
          new QNMinimizer(l1 / lines, l2 / lines, iterations, 10, iterations * 20)
              .minimize(objective);
      transitions = new double[joints][STATES + 1][STATES];
      for (int joint = 0; joint < joints; joint++) {
        for (int from = 0; from <= STATES; from++) {
          for (int to = 0; to < STATES; to++) {
            transitions[joint][from][to] =
                follows[from][to]
                    ? weights[objective.transition(joint, from, to)]
                        + weights[objective.transition(joints, from, to)]
                    : Double.NEGATIVE_INFINITY;
          }
        }
      }
    }

    private int[][] numbers(List<Set<String>> features) {
      int[][] lines = new int[features.size()][];
      for (int i = 0; i < lines.length; i++) {
        lines[i] =
            features.get(i).stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
      }
      return lines;
    }

    Chain chain(List<Set<String>> features, int[] jointsOf) {
      int[][] lines = numbers(features);
      double[][] scores = new double[lines.length][STATES];
      for (int i = 0; i < lines.length; i++) {
        for (int feature : lines[i]) {
          for (int s = 0; s < STATES; s++) {
            scores[i][s] += weights[feature * STATES + s];
          }
        }
      }
      return new Chain(scores, transitions, jointsOf);
    }

    int features() {
      return numbers.size();
    }

    long nonZero() {
      return Arrays.stream(weights).filter(w -> Math.abs(w) > 0.02).count();
    }
  }

  static Field first(List<TrainingSequence> sequences) {
    Field field = new Field(RoleFeatures.JOINTS);
    Map<TrainingSequence, List<Set<String>>> features = new IdentityHashMap<>();
    Map<TrainingSequence, int[]> joints = new IdentityHashMap<>();
    for (TrainingSequence sequence : sequences) {
      features.put(sequence, sequence.features());
      joints.put(sequence, sequence.joints());
    }
    field.train(sequences, features, joints, Integer.getInteger("iterations1", 60), 0, 1);
    return field;
  }

  static FirstReading read(Field first, TrainingSequence sequence) {
    return FirstReading.of(first.chain(sequence.features(), sequence.joints()).probabilities());
  }

  /** What the first reading makes of each page, by a model that has not seen its owner. */
  static Map<TrainingSequence, FirstReading> readings(List<TrainingSequence> sequences, int folds) {
    Map<String, Integer> foldOf = Main.folds(sequences, folds);
    Map<TrainingSequence, FirstReading> readings = new IdentityHashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      Field field =
          first(
              sequences.stream()
                  .filter(s -> foldOf.get(s.document().owner()) != held)
                  .toList());
      for (TrainingSequence sequence : sequences) {
        if (foldOf.get(sequence.document().owner()) == held) {
          readings.put(sequence, read(field, sequence));
        }
      }
    }
    return readings;
  }

  static RoleTrainer train(
      List<TrainingSequence> sequences,
      Map<TrainingSequence, FirstReading> readings,
      Field first,
      double l1,
      double l2,
      int iterations) {
    Map<String, Integer> folds = Main.folds(sequences, 8);
    Map<TrainingSequence, List<Set<String>>> features = new IdentityHashMap<>();
    Map<TrainingSequence, int[]> joints = new IdentityHashMap<>();
    for (int fold = 0; fold < 8; fold++) {
      int held = fold;
      Classifier model =
          pages(
              sequences.stream().filter(s -> folds.get(s.document().owner()) != held).toList(),
              readings);
      for (TrainingSequence sequence : sequences) {
        if (folds.get(sequence.document().owner()) == held) {
          int page = model.best(pageFeatures(sequence, readings.get(sequence)));
          features.put(sequence, features(sequence, readings.get(sequence), page));
          joints.put(sequence, joints(sequence, page));
        }
      }
    }
    Field second = new Field(RoleFeatures.JOINTS * PAGES);
    second.train(sequences, features, joints, iterations, l1, l2);
    return new RoleTrainer(first, pages(sequences, readings), second);
  }

  private static Classifier pages(
      List<TrainingSequence> sequences, Map<TrainingSequence, FirstReading> readings) {
    Classifier model = new Classifier(PAGES);
    for (TrainingSequence sequence : sequences) {
      model.add(
          pageFeatures(sequence, readings.get(sequence)),
          sequence.page(),
          sequence.document().owner());
    }
    model.train(2, Double.parseDouble(System.getProperty("pagel2", "2.0")));
    return model;
  }

  private static Set<String> pageFeatures(TrainingSequence sequence, FirstReading reading) {
    Set<String> names = new LinkedHashSet<>(sequence.pageFeatures());
    sequence
        .told()
        .tellPageAgain(
            reading,
            (where, name, value) -> names.add(TrainingSequence.name(where, name, value)));
    return names;
  }

  private static List<Set<String>> features(
      TrainingSequence sequence, FirstReading reading, int page) {
    List<Set<String>> all = new ArrayList<>();
    for (int i = 0; i < sequence.lines().size(); i++) {
      Set<String> names = new LinkedHashSet<>(sequence.features().get(i));
      names.addAll(sequence.onPage().get(page).get(i));
      all.add(names);
    }
    return all;
  }

  private static int[] joints(TrainingSequence sequence, int page) {
    return Arrays.stream(sequence.joints()).map(joint -> joint * PAGES + page).toArray();
  }

  FirstReading firstReading(TrainingSequence sequence) {
    return read(first, sequence);
  }

  double[] pageProbabilities(TrainingSequence sequence) {
    return pages.probabilities(pageFeatures(sequence, firstReading(sequence)));
  }

  int page(TrainingSequence sequence) {
    return pages.best(pageFeatures(sequence, firstReading(sequence)));
  }

  Chain chain(TrainingSequence sequence) {
    FirstReading reading = firstReading(sequence);
    int page = pages.best(pageFeatures(sequence, reading));
    return second.chain(features(sequence, reading, page), joints(sequence, page));
  }

  int[] best(TrainingSequence sequence) {
    Chain chain = chain(sequence);
    double[] pages = pageProbabilities(sequence);
    if (pages[1] + pages[3] < Double.parseDouble(System.getProperty("one", "0.5"))) {
      return chain.best();
    }
    boolean[] begins = new boolean[STATES];
    boolean[] inside = new boolean[STATES];
    for (RoleState state : RoleState.ALL) {
      begins[state.number()] = state.place() == RoleState.Place.BEGIN;
      inside[state.number()] = state.place() == RoleState.Place.INSIDE;
    }
    return chain.bestOfOne(begins, inside);
  }

  int features() {
    return second.features();
  }

  long nonZero() {
    return second.nonZero();
  }

  static boolean[][] follows() {
    boolean[][] follows = new boolean[STATES + 1][STATES];
    for (RoleState to : RoleState.ALL) {
      for (RoleState from : RoleState.ALL) {
        follows[from.number()][to.number()] = to.follows(from);
      }
      follows[STATES][to.number()] = to.place() != RoleState.Place.INSIDE;
    }
    return follows;
  }
}
