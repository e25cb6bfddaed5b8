package io.github.stretchlint.training;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.extract.Extraction;
import io.github.stretchlint.learned.Weights;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.outline.role.ChainWeights;
import io.github.stretchlint.outline.role.FirstReading;
import io.github.stretchlint.outline.role.PageKind;
import io.github.stretchlint.outline.role.RoleFeatures;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.outline.role.RoleReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.training.LabelledDocument.LabelledEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns a model: both readings of the lines, what kind of page it is, what kind of entry. */
final class ModelTrainer {

  private static final int PAGES = PageKind.values().length;
  private static final int FOLDS = 6;

  private static final double PAGE_PENALTY = 2;
  private static final double KIND_PENALTY = 1;

  private ModelTrainer() {}

  /** What was learned, by names, so that it can be written. */
  record Learned(
      LearnedChain first, LearnedClasses pages, LearnedChain second, LearnedClasses kinds) {

    RoleModel model() {
      return new RoleModel(first.weights(), pages.weights(), second.weights(), kinds.weights());
    }
  }

  /**
   * Learns a model.
   *
   * @param readings what the first reading makes of each page, by weights that have not seen it
   */
  static Learned train(Material material, Map<TrainingSequence, FirstReading> readings)
      throws IOException {
    List<TrainingSequence> pages = material.pages();
    LearnedChain first = first(pages);
    List<LearnedClasses.Example> examples = new ArrayList<>();
    for (TrainingSequence page : pages) {
      examples.add(pageExample(page, readings.get(page)));
    }
    LearnedClasses kindsOfPages = LearnedClasses.of(PAGES, examples, PAGE_PENALTY);
    LearnedChain second = second(pages, readings, examples);
    Weights none = Weights.recording(Kind.values().length, names -> {});
    LearnedClasses kinds =
        kinds(
            material,
            new RoleModel(first.weights(), kindsOfPages.weights(), second.weights(), none));
    return new Learned(first, kindsOfPages, second, kinds);
  }

  private static LearnedChain first(List<TrainingSequence> pages) {
    List<LearnedChain.Page> told = new ArrayList<>();
    for (TrainingSequence page : pages) {
      told.add(
          new LearnedChain.Page(
              page.document().owner(),
              page.features(),
              page.joints(),
              page.allowed(),
              page.document().weight()));
    }
    return LearnedChain.of(told, RoleFeatures.JOINTS, 60, 1);
  }

  /** What the first reading makes of each page, by weights that have not seen its owner. */
  static Map<TrainingSequence, FirstReading> readings(List<TrainingSequence> pages) {
    Map<String, Integer> foldOf = Folds.of(pages, FOLDS);
    IdentityHashMap<TrainingSequence, FirstReading> readings = new IdentityHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      ChainWeights weights =
          first(pages.stream().filter(page -> foldOf.get(page.document().owner()) != held).toList())
              .weights();
      for (TrainingSequence page : pages) {
        if (foldOf.get(page.document().owner()) == held) {
          readings.put(page, read(weights, page));
        }
      }
    }
    return readings;
  }

  private static FirstReading read(ChainWeights weights, TrainingSequence page) {
    return FirstReading.of(weights.chain(page.told().all(), page.told().joints()).probabilities());
  }

  private static LearnedClasses.Example pageExample(TrainingSequence page, FirstReading reading) {
    Set<String> names = new LinkedHashSet<>(page.pageFeatures());
    page.told()
        .tellPageAgain(
            reading, (where, name, value) -> names.add(Weights.name(where, name, value)));
    return new LearnedClasses.Example(
        names, page.page(), page.document().owner(), page.document().weight());
  }

  private static LearnedChain second(
      List<TrainingSequence> pages,
      Map<TrainingSequence, FirstReading> readings,
      List<LearnedClasses.Example> examples) {
    Map<String, Integer> foldOf = Folds.of(pages, FOLDS);
    List<LearnedChain.Page> told = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Weights weights =
          LearnedClasses.of(
                  PAGES,
                  examples.stream().filter(e -> foldOf.get(e.owner()) != held).toList(),
                  PAGE_PENALTY)
              .weights();
      for (TrainingSequence page : pages) {
        if (foldOf.get(page.document().owner()) == held) {
          Weights.Sum sum = weights.sum();
          page.told().tellPage(sum);
          page.told().tellPageAgain(readings.get(page), sum);
          told.add(told(page, best(sum.take())));
        }
      }
    }
    return LearnedChain.of(told, RoleFeatures.JOINTS * PAGES, 80, 1);
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static LearnedChain.Page told(TrainingSequence page, int kind) {
    List<Set<String>> features = new ArrayList<>();
    int[] joints = page.joints().clone();
    for (int i = 0; i < joints.length; i++) {
      Set<String> names = new LinkedHashSet<>(page.features().get(i));
      names.addAll(page.onPage().get(kind).get(i));
      features.add(names);
      joints[i] = joints[i] * PAGES + kind;
    }
    return new LearnedChain.Page(
        page.document().owner(), features, joints, page.allowed(), page.document().weight());
  }

  /** Learns kinds of entries from entries put together by their labels. */
  static LearnedClasses kinds(Material material, RoleModel lines) throws IOException {
    List<Set<String>> recorded = new ArrayList<>();
    RoleModel model =
        new RoleModel(
            lines.first(),
            lines.pages(),
            lines.second(),
            Weights.recording(Kind.values().length, recorded::add));
    List<LearnedClasses.Example> examples = new ArrayList<>();
    for (TrainingSequence page : material.pages()) {
      recorded.clear();
      List<WriteUp> writeUps =
          Extraction.of(page.read(), RoleReader.read(page.lines(), model, page.allowed()), model);
      add(examples, page.document(), writeUps, recorded, 1);
    }
    for (LabelledDocument document : material.data()) {
      recorded.clear();
      add(examples, document, dataWriteUps(document, model), recorded, 1);
    }
    return LearnedClasses.of(Kind.values().length, examples, KIND_PENALTY);
  }

  private static List<WriteUp> dataWriteUps(LabelledDocument document, RoleModel model)
      throws IOException {
    SourceText source = SourceText.decode(document.name(), Files.readAllBytes(document.file()));
    try {
      MappedText text = MappedText.of(source);
      DataFile file =
          document.format() == Format.JSON ? JsonReader.read(text) : YamlReader.read(text);
      return Extraction.of(file, model);
    } catch (DataSyntaxException broken) {
      return List.of();
    }
  }

  private static void add(
      List<LearnedClasses.Example> examples,
      LabelledDocument document,
      List<WriteUp> writeUps,
      List<Set<String>> recorded,
      double weight)
      throws IOException {
    List<Entry> entries = writeUps.stream().flatMap(w -> w.entries().stream()).toList();
    if (entries.size() != recorded.size()) {
      return;
    }
    SourceText source = SourceText.decode(document.name(), Files.readAllBytes(document.file()));
    Map<Integer, LabelledEntry> byLine = new TreeMap<>();
    document.entries().forEach(entry -> byLine.put(entry.first(), entry));
    Map<LabelledEntry, Boolean> used = new HashMap<>();
    for (int i = 0; i < recorded.size(); i++) {
      int line = source.lines().position(entries.get(i).name().span().start()).line();
      for (LabelledEntry label : document.entries()) {
        if (line >= label.first() - 1
            && line <= label.last()
            && used.putIfAbsent(label, true) == null) {
          int kind = List.of(Kind.values()).indexOf(Kind.find(label.kind()).orElseThrow());
          examples.add(new LearnedClasses.Example(recorded.get(i), kind, document.owner(), weight));
          break;
        }
      }
    }
  }
}
