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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Learns from labelled folders, and measures what was learned on owners that were not seen. */
public final class Main {

  private static final int FOLDS = 5;

  /** Where what was measured is written, and the weights of each part. */
  private static final Path OUT = Path.of("training/target/measured");

  private static final Path WEIGHTS = Path.of("rules/line-roles");
  private static final Path PAGE = Path.of("docs/accuracy.md");

  private Main() {}

  /**
   * Runs.
   *
   * @param arguments "measure", "again" (with the weights of the last measurement), "kinds" (so,
   *     but with kinds of entries learned anew) or "train"; the folder that is measured on; folders
   *     that are only learned from
   */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(OUT);
    List<Path> folders = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    Material measured = Material.read(folders.subList(0, 1));
    Material beside = Material.read(folders.subList(1, folders.size()));
    if (arguments[0].equals("train")) {
      Material all = measured.and(beside);
      WeightFiles.write(ModelTrainer.train(all, ModelTrainer.readings(all.pages())), WEIGHTS);
    } else {
      measure(measured, beside, arguments[0]);
    }
  }

  private static void measure(Material measured, Material beside, String how) throws IOException {
    Map<String, Integer> parts = measured.parts(FOLDS);
    Map<TrainingSequence, FirstReading> readings =
        how.equals("measure") ? ModelTrainer.readings(measured.and(beside).pages()) : Map.of();
    Evaluation evaluation = new Evaluation();
    List<FileResult> results = new ArrayList<>();
    for (int part = 0; part < FOLDS; part++) {
      int held = part;
      Material test = measured.of(owner -> parts.get(owner) == held);
      Material train = measured.of(owner -> parts.get(owner) != held).and(beside);
      RoleModel model = model(OUT.resolve("fold" + part + ".bin"), train, readings, how);
      for (TrainingSequence page : test.pages()) {
        evaluation.roles(page, RoleReader.read(page.lines(), model));
      }
      results.addAll(evaluate(evaluation, new Linter(model), test.documents()));
      System.out.printf("part %d: %s%n", part, evaluation.entries());
    }
    evaluation.print();
    evaluation.write(OUT);
    Files.writeString(OUT.resolve("report.json"), Report.of(new LintResult(results, List.of())));
    AccuracyPage.write(PAGE, evaluation.page(measured.documents().size(), measured.owners()));
  }

  /** Learns a model and keeps it, or reads the one that was kept. */
  private static RoleModel model(
      Path kept, Material train, Map<TrainingSequence, FirstReading> readings, String how)
      throws IOException {
    if (how.equals("again")) {
      return RoleModel.read(ByteBuffer.wrap(Files.readAllBytes(kept)));
    }
    RoleModel model;
    if (how.equals("kinds")) {
      RoleModel before = RoleModel.read(ByteBuffer.wrap(Files.readAllBytes(kept)));
      model =
          new RoleModel(
              before.first(),
              before.pages(),
              before.second(),
              ModelTrainer.kinds(train, before).weights());
    } else {
      model = ModelTrainer.train(train, readings).model();
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(kept)))) {
      model.write(out);
    }
    return model;
  }

  private static List<FileResult> evaluate(
      Evaluation evaluation, Linter linter, List<LabelledDocument> documents) throws IOException {
    List<FileResult> results = new ArrayList<>();
    for (LabelledDocument document : documents) {
      evaluation.entries(document, linter);
      List<FileResult> found = linter.lint(LintRequest.of(List.of(document.file()))).files();
      results.addAll(found);
      found.forEach(result -> evaluation.findings().add(document, result));
    }
    return results;
  }
}
