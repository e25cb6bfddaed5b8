package io.github.stretchlint.training;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.outline.role.FirstReading;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.outline.role.RoleReader;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns from labelled folders, and measures what was learned on owners that were not seen. */
public final class Main {

  private static final int FOLDS = 5;

  /** Where what was measured is written, and the weights of each part. */
  private static final Path OUT = Path.of("training/target/measured");

  private Main() {}

  /**
   * Runs.
   *
   * @param arguments "measure", "again" (with the weights of the last measurement) or "train", the
   *     folder that is measured on, folders that are only learned from
   */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(OUT);
    if (arguments[0].equals("again")) {
      again(arguments);
      return;
    }
    List<TrainingSequence> pages = new ArrayList<>();
    List<LabelledDocument> data = new ArrayList<>();
    Path corpus = Path.of(arguments[1]);
    for (LabelledDocument document : Corpus.read(corpus)) {
      if (document.isData()) {
        data.add(document);
      } else {
        pages.add(TrainingSequence.of(document));
      }
    }
    List<TrainingSequence> beside = new ArrayList<>();
    List<LabelledDocument> dataBeside = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      for (LabelledDocument document : Corpus.read(Path.of(arguments[i]))) {
        if (document.isData()) {
          dataBeside.add(document);
        } else {
          beside.add(TrainingSequence.of(document));
        }
      }
    }
    if (arguments[0].equals("measure")) {
      measure(pages, data, beside, dataBeside);
    } else {
      List<TrainingSequence> all = new ArrayList<>(pages);
      all.addAll(beside);
      List<LabelledDocument> allData = new ArrayList<>(data);
      allData.addAll(dataBeside);
      ModelTrainer.Learned learned = ModelTrainer.train(all, allData, ModelTrainer.readings(all));
      WeightFiles.write(learned, Path.of("rules/line-roles"));
    }
  }

  private static void measure(
      List<TrainingSequence> pages,
      List<LabelledDocument> data,
      List<TrainingSequence> beside,
      List<LabelledDocument> dataBeside)
      throws IOException {
    Map<String, Integer> foldOf = Folds.of(pages, FOLDS);
    Evaluation evaluation = new Evaluation();
    List<TrainingSequence> everything = new ArrayList<>(pages);
    everything.addAll(beside);
    Map<TrainingSequence, FirstReading> shared = ModelTrainer.readings(everything);
    List<FileResult> results = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<TrainingSequence> train = new ArrayList<>(beside);
      List<TrainingSequence> test = new ArrayList<>();
      for (TrainingSequence page : pages) {
        (foldOf.get(page.document().owner()) == held ? test : train).add(page);
      }
      List<LabelledDocument> trainData = new ArrayList<>(dataBeside);
      List<Path> files = new ArrayList<>();
      test.forEach(page -> files.add(page.document().file()));
      List<LabelledDocument> testData = new ArrayList<>();
      for (LabelledDocument document : data) {
        Integer of = foldOf.get(document.owner());
        int at = of == null ? Math.floorMod(document.owner().hashCode(), FOLDS) : of;
        if (at == held) {
          files.add(document.file());
          testData.add(document);
        } else {
          trainData.add(document);
        }
      }
      long begun = System.nanoTime();
      RoleModel model = ModelTrainer.train(train, trainData, shared).model();
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(OUT.resolve("fold" + fold + ".bin"))))) {
        model.write(out);
      }
      StringBuilder list = new StringBuilder();
      files.forEach(file -> list.append(file).append('\n'));
      Files.writeString(OUT.resolve("fold" + fold + ".txt"), list);
      for (TrainingSequence page : test) {
        evaluation.roles(page, RoleReader.read(page.lines(), model));
      }
      results.addAll(
          evaluate(
              evaluation, model, test.stream().map(TrainingSequence::document).toList(), testData));
      System.out.printf(
          "fold %d: %.0f s; %s%n", fold, (System.nanoTime() - begun) / 1e9, evaluation.entries());
    }
    evaluation.print();
    Files.writeString(OUT.resolve("report.json"), Report.of(new LintResult(results, List.of())));
    evaluation.write(OUT);
  }

  private static void again(String[] arguments) throws IOException {
    Map<Path, LabelledDocument> byFile = new LinkedHashMap<>();
    Corpus.read(Path.of(arguments[1])).forEach(document -> byFile.put(document.file(), document));
    Map<Path, TrainingSequence> sequences = new HashMap<>();
    List<LabelledDocument> everything = new ArrayList<>(byFile.values());
    for (int i = 2; i < arguments.length; i++) {
      everything.addAll(Corpus.read(Path.of(arguments[i])));
    }
    for (LabelledDocument document : everything) {
      if (!document.isData()) {
        sequences.put(document.file(), TrainingSequence.of(document));
      }
    }
    Evaluation evaluation = new Evaluation();
    List<FileResult> results = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      RoleModel model =
          RoleModel.read(ByteBuffer.wrap(Files.readAllBytes(OUT.resolve("fold" + fold + ".bin"))));
      List<String> tested = Files.readAllLines(OUT.resolve("fold" + fold + ".txt"));
      if (Boolean.getBoolean("kinds")) {
        List<TrainingSequence> train = new ArrayList<>();
        List<LabelledDocument> trainData = new ArrayList<>();
        for (LabelledDocument document : everything) {
          if (!tested.contains(document.file().toString())) {
            if (document.isData()) {
              trainData.add(document);
            } else {
              train.add(sequences.get(document.file()));
            }
          }
        }
        model =
            new RoleModel(
                model.first(),
                model.pages(),
                model.second(),
                ModelTrainer.kinds(train, trainData, model).weights());
        try (DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(
                    Files.newOutputStream(OUT.resolve("fold" + fold + ".bin"))))) {
          model.write(out);
        }
      }
      List<LabelledDocument> documents = new ArrayList<>();
      for (String file : tested) {
        documents.add(byFile.get(Path.of(file)));
      }
      for (LabelledDocument document : documents) {
        if (!document.isData()) {
          TrainingSequence page = sequences.get(document.file());
          evaluation.roles(page, RoleReader.read(page.lines(), model));
        }
      }
      results.addAll(evaluate(evaluation, model, documents, List.of()));
    }
    evaluation.print();
    Files.writeString(OUT.resolve("report.json"), Report.of(new LintResult(results, List.of())));
    evaluation.write(OUT);
  }

  private static List<FileResult> evaluate(
      Evaluation evaluation,
      RoleModel model,
      List<LabelledDocument> prose,
      List<LabelledDocument> data)
      throws IOException {
    Linter linter = new Linter(model);
    List<FileResult> results = new ArrayList<>();
    List<LabelledDocument> all = new ArrayList<>(prose);
    all.addAll(data);
    for (LabelledDocument document : all) {
      evaluation.entries(document, linter);
      List<FileResult> found = linter.lint(LintRequest.of(List.of(document.file()))).files();
      results.addAll(found);
      found.forEach(result -> evaluation.findings().add(document, result));
    }
    return results;
  }
}
