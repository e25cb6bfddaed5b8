package io.github.stretchlint.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Divides pages so that those of one owner are together. */
final class Folds {

  private Folds() {}

  /** Gives each owner to the fold that has the fewest lines so far, the largest owner first. */
  static Map<String, Integer> of(List<TrainingSequence> pages, int folds) {
    Map<String, Integer> sizes = new TreeMap<>();
    pages.forEach(page -> sizes.merge(page.document().owner(), page.lines().size(), Integer::sum));
    List<String> owners = new ArrayList<>(sizes.keySet());
    owners.sort(
        (a, b) -> sizes.get(a).equals(sizes.get(b)) ? a.compareTo(b) : sizes.get(b) - sizes.get(a));
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
}
