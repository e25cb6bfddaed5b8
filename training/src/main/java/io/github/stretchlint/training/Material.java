package io.github.stretchlint.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Labelled documents to learn from or to measure on.
 *
 * @param pages prose, line by line
 * @param data data files, which teach kinds of entries only
 */
record Material(List<TrainingSequence> pages, List<LabelledDocument> data) {

  /** Reads labelled folders. */
  static Material read(List<Path> folders) throws IOException {
    List<TrainingSequence> pages = new ArrayList<>();
    List<LabelledDocument> data = new ArrayList<>();
    for (Path folder : folders) {
      for (LabelledDocument document : Corpus.read(folder)) {
        if (document.isData()) {
          data.add(document);
        } else {
          pages.add(TrainingSequence.of(document));
        }
      }
    }
    return new Material(pages, data);
  }

  Material and(Material other) {
    List<TrainingSequence> allPages = new ArrayList<>(pages);
    allPages.addAll(other.pages);
    List<LabelledDocument> allData = new ArrayList<>(data);
    allData.addAll(other.data);
    return new Material(allPages, allData);
  }

  /** Returns what is of the owners asked for. */
  Material of(Predicate<String> owner) {
    return new Material(
        pages.stream().filter(page -> owner.test(page.document().owner())).toList(),
        data.stream().filter(document -> owner.test(document.owner())).toList());
  }

  /** Returns all documents, prose first. */
  List<LabelledDocument> documents() {
    List<LabelledDocument> documents = new ArrayList<>();
    pages.forEach(page -> documents.add(page.document()));
    documents.addAll(data);
    return documents;
  }

  /** Returns how many owners there are. */
  int owners() {
    return (int) documents().stream().map(LabelledDocument::owner).distinct().count();
  }

  /** Divides the owners into parts of about the same number of lines. */
  Map<String, Integer> parts(int count) {
    Map<String, Integer> parts = new TreeMap<>(Folds.of(pages, count));
    for (LabelledDocument document : data) {
      parts.computeIfAbsent(document.owner(), owner -> Math.floorMod(owner.hashCode(), count));
    }
    return parts;
  }
}
